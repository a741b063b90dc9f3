import { type FileHandle, open } from 'node:fs/promises';

const BLOCK_BYTES = 8_192;
/** No line is longer. */
const MOST_LINE_BYTES = 1_024;

/**
 * A text file of lines in the order of their bytes, each a key, a tab and what is known of it. It is looked through where
 * it lies: nothing of it stays in memory, and a look-up reads some ten pieces of a file that the system has at hand.
 */
export interface LineFile {
  /** What stands behind each line's tab that has this key; empty where none has. */
  find(key: string): Promise<string[]>;
}

/** Opens a file when the first key is looked up. */
export function openLineFile(url: URL): LineFile {
  let opening: Promise<{ handle: FileHandle; size: number }> | undefined;
  const start = async () => {
    const handle = await open(url, 'r');
    return { handle, size: (await handle.stat()).size };
  };
  return {
    async find(key) {
      opening ??= start();
      // A file that could not be opened is tried again with the next word.
      const { handle, size } = await opening.catch((error) => {
        opening = undefined;
        throw error;
      });
      return findLines(handle, size, key);
    },
  };
}

async function readBytes(handle: FileHandle, from: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await handle.read(bytes, 0, length, from);
  return bytes.subarray(0, bytesRead);
}

/** The key of the first line that begins in a block; undefined where none does. */
async function firstKeyOf(handle: FileHandle, block: number): Promise<Buffer | undefined> {
  if (block === 0) return Buffer.from('');
  const bytes = await readBytes(handle, block * BLOCK_BYTES - 1, 2 * MOST_LINE_BYTES);
  const begin = bytes.indexOf(0x0a) + 1;
  const end = bytes.indexOf(0x09, begin);
  return begin === 0 || end < 0 ? undefined : bytes.subarray(begin, end);
}

async function findLines(handle: FileHandle, size: number, key: string): Promise<string[]> {
  const wanted = Buffer.from(key);
  let low = 0;
  let high = Math.floor(size / BLOCK_BYTES);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const first = await firstKeyOf(handle, middle);
    // Lines with one key may begin in the block before.
    if (first !== undefined && Buffer.compare(first, wanted) < 0) low = middle;
    else high = middle - 1;
  }
  const text = (await readBytes(handle, low * BLOCK_BYTES, 3 * BLOCK_BYTES)).toString('utf8');
  // A block begins within a line, which is none of those looked for: they come behind the first that begins here.
  const lines = low === 0 ? text : text.slice(text.indexOf('\n') + 1);
  return lines
    .split('\n')
    .filter((line) => line.startsWith(`${key}\t`))
    .map((line) => line.slice(key.length + 1));
}
