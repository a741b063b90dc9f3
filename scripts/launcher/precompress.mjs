import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What is worth it; fonts and pictures are compressed already. */
const COMPRESSIBLE = /\.(?:js|css|svg|json|map|txt)$/;
/** Below this the headers weigh more than what is saved. */
const MIN_BYTES = 512;
const AT_ONCE = 4;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

async function compressFile(file) {
  const raw = await readFile(file);
  if (raw.length < MIN_BYTES) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
  };
  const [br, gz] = await Promise.all([toBrotli(raw, { params }), toGzip(raw, { level: 9 })]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

/**
 * Puts a `.br` and a `.gz` beside every built file, as small as they get: built once, they are sent for years, and a
 * phone on a slow line waits a fifth less for its scripts than with what a server can compress while it answers.
 * Browsers take Brotli over https and from localhost, gzip everywhere.
 * @param {string} folder
 */
export async function precompress(folder) {
  const names = await readdir(folder, { recursive: true });
  const waiting = names.filter((name) => COMPRESSIBLE.test(name)).map((name) => join(folder, name));
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await compressFile(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

if (import.meta.filename === process.argv[1] && process.argv[2] !== undefined)
  await precompress(process.argv[2]);
