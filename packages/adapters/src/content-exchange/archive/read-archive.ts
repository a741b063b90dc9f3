import { AppError } from '@kindling/shared';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

/** Bounds of a zip file from somebody else. */
export interface ArchiveLimits {
  /** Of the file as it comes. */
  archiveBytes: number;
  entries: number;
  /** Of one file when it is taken out. */
  fileBytes: number;
  /** Of all files together. */
  totalBytes: number;
}

const MEBIBYTE = 1024 * 1024;
/** The largest course that comes with Kindling has 540 files and 0.6 MiB. */
export const ARCHIVE_LIMITS: ArchiveLimits = {
  archiveBytes: 8 * MEBIBYTE,
  entries: 4000,
  fileBytes: MEBIBYTE / 2,
  totalBytes: 24 * MEBIBYTE,
};

const MAKE_ANEW = 'Make the zip file anew, of the course folders alone.';

/** Upper half of a Unix mode in `externalFileAttributes`. */
const FILE_KIND = 0o170000;
const REGULAR_FILE = 0o100000;

/**
 * The files of a zip archive by path with `/`, in memory: nothing is written, so no name can lead anywhere. Refused
 * as a whole, with `invalid-input` or `too-large`: names that are absolute or climb (`..`), names that stand twice,
 * links, encryption, and more than `limits` says, counted while unpacking, whatever the archive claims of itself.
 */
export async function readArchive(
  bytes: Buffer,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<Map<string, Buffer>> {
  if (bytes.length > limits.archiveBytes) tooLarge(`has more than ${limits.archiveBytes} bytes`);
  const archive = await open(bytes);
  const files = new Map<string, Buffer>();
  let total = 0;
  try {
    if (archive.entryCount > limits.entries) tooLarge(`holds more than ${limits.entries} files`);
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      refuseOdd(entry, files);
      const room = Math.min(limits.fileBytes, limits.totalBytes - total);
      if (entry.uncompressedSize > room) tooLarge(`unpacks to more than is allowed (${entry.fileName})`);
      const content = await readBounded(await archive.openReadStreamPromise(entry), room, entry.fileName);
      total += content.length;
      files.set(entry.fileName, content);
    }
  } catch (error) {
    throw error instanceof AppError ? error : unreadable(error);
  } finally {
    archive.close();
  }
  return files;
}

async function open(bytes: Buffer): Promise<ZipFile> {
  try {
    // Sizes that do not hold and names that climb are errors by default.
    return await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true });
  } catch (error) {
    throw unreadable(error);
  }
}

function refuseOdd(entry: Entry, files: ReadonlyMap<string, Buffer>): void {
  const kind = (entry.externalFileAttributes >>> 16) & FILE_KIND;
  if (kind !== 0 && kind !== REGULAR_FILE) refuse(`${entry.fileName} is not a plain file`);
  if (entry.isEncrypted()) refuse(`${entry.fileName} is encrypted`);
  if (files.has(entry.fileName)) refuse(`${entry.fileName} stands twice`);
}

async function readBounded(stream: AsyncIterable<Buffer>, room: number, name: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream) {
    length += piece.length;
    if (length > room) tooLarge(`unpacks to more than is allowed (${name})`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function refuse(reason: string): never {
  throw new AppError('invalid-input', `The zip file cannot be taken: ${reason}`, { hint: MAKE_ANEW });
}

function tooLarge(reason: string): never {
  throw new AppError('too-large', `The zip file ${reason}`, { hint: 'Split it into several courses.' });
}

function unreadable(cause: unknown): AppError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new AppError('invalid-input', `The zip file cannot be read: ${reason}`, { hint: MAKE_ANEW, cause });
}
