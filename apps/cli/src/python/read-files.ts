import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { AppError } from '@kindling/shared';

type Files = Record<string, Uint8Array>;

const LARGEST_FOLDER_BYTES = 8 * 1_048_576;

/** A path as the caller typed it: npm changes the folder before our code runs. */
export function typedPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

const REASONS: Record<string, string> = {
  ENOENT: 'is not there',
  ENOTDIR: 'is no folder',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read by you',
};

/** What stands in the way of reading, in words. */
export function unreadable(path: string, cause: unknown): AppError {
  const reason = REASONS[(cause as NodeJS.ErrnoException).code ?? ''] ?? 'fails';
  return new AppError('not-found', `${path} cannot be read: it ${reason}.`, {
    hint: 'Check the path.',
    cause,
  });
}

/** Plain files of a folder and its folders, by path. What is hidden or a link stays out. @throws AppError */
export async function readFolder(folder: string): Promise<Files> {
  const files: Files = {};
  let bytes = 0;
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error: unknown) => {
    throw unreadable(folder, error);
  });
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    if (!entry.isFile() || /(^|\/)(\.|__pycache__\/)/.test(name)) continue;
    bytes += (await stat(path)).size;
    if (bytes > LARGEST_FOLDER_BYTES) {
      throw new AppError('too-large', `${folder} holds more than ${LARGEST_FOLDER_BYTES} bytes.`);
    }
    files[name] = await readFile(path);
  }
  return files;
}

/** One file under its own name. @throws AppError */
export async function readOne(path: string): Promise<{ name: string; bytes: Uint8Array }> {
  try {
    return { name: basename(path), bytes: await readFile(path) };
  } catch (error) {
    throw unreadable(path, error);
  }
}

const MARKS: readonly [encoding: string, bytes: number[]][] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The text of a file as learners' editors write them: UTF-8, UTF-16 with its mark, or what Windows wrote before. */
export function decodeText(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return new TextDecoder(marked[0]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes);
    throw error;
  }
}
