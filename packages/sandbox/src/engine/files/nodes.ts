/** What every entry of the file system carries. Times are milliseconds since 1970. */
interface NodeFacts {
  inode: number;
  modifiedMs: number;
  /** The learner's program may not change it nor, when it is a directory, what it holds. */
  isReadOnly: boolean;
}

export interface Directory extends NodeFacts {
  kind: 'directory';
  /** The root is its own parent. */
  parent: Directory;
  name: string;
  entries: Map<string, FileNode>;
}

export interface RegularFile extends NodeFacts {
  kind: 'file';
  /** May be longer than the file: writing at the end doubles it. */
  bytes: Uint8Array;
  size: number;
  /** How often it is open. Its bytes stay, and count, until it is both removed and closed. */
  openCount: number;
  isRemoved: boolean;
}

/** /dev/null: reads nothing, takes everything. */
export interface NullDevice extends NodeFacts {
  kind: 'null';
}

/** There are no symbolic links and no hard links, so a path has one meaning at any time. */
export type FileNode = Directory | RegularFile | NullDevice;
