/** The architecture gate: which way imports go, how long things are, how files are called. Prints sentences. */
import { globSync, readFileSync } from 'node:fs';
import { findWrongImports } from './import-rules.ts';
import { describeSizes, findOddName, findOversize } from './size-rules.ts';
import { parseSourceFile } from './source-file.ts';

const SOURCES = '{packages,apps,tools,bench,scripts,e2e}/**/*.{ts,tsx,mjs}';
const NOT_OURS = /(^|\/)(node_modules|\.next|\.kindling|generated|coverage)\/|\.d\.m?ts$/;

const paths = globSync(SOURCES, { exclude: (name) => /^(node_modules|\.next|\.kindling)$/.test(name) })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !NOT_OURS.test(path))
  .sort();
const files = paths.map((path) => parseSourceFile(path, readFileSync(path, 'utf8')));
const complaints = files.flatMap((file) => [
  ...findWrongImports(file),
  ...findOversize(file),
  ...findOddName(file.path),
]);
process.stdout.write(`${describeSizes(files)}\n`);
for (const complaint of complaints) process.stdout.write(`✗ ${complaint}\n`);
process.exitCode = complaints.length > 0 ? 1 : 0;
