import type { WordList } from '../../language/word-list.ts';
import type { Pack } from '../../pack.ts';
import type { PackFiles, PackProblem } from '../../pack-files.ts';

/** What is read of a course: the parts that could be parsed, and the files they came from. */
export interface ReadPack extends Pack {
  files: PackFiles;
  wordLists: readonly WordList[];
}

/** One kind of part of a course, read by somebody who knows what such a part is for. */
export type PartRule = (pack: ReadPack) => PackProblem[];
