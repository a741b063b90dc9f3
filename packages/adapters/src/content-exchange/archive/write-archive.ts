import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** Of every file, so that the same files make the same archive. The earliest day that zip knows. */
const MODIFIED = new Date(1980, 0, 1);

/** A zip archive of these files, in the order of their paths. The same files make the same bytes. */
export async function writeArchive(files: ReadonlyMap<string, string | Buffer>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const path of [...files.keys()].sort()) {
    const content = files.get(path) ?? '';
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    archive.addBuffer(bytes, path, { mtime: MODIFIED, mode: 0o100644, forceDosTimestamp: true });
  }
  archive.end();
  return await buffer(archive.outputStream);
}
