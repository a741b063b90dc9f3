// The builder: a process of its own that never sees a learner's program. Its one argument is the cache folder.
import { join } from 'node:path';
import { buildSnapshot, toRunModule, withCountedFrames } from '../engine/index.ts';
import { readInputs } from './artifact-inputs.ts';
import { writeArtifacts } from './artifacts.ts';
import { toPlainScripts } from './plain-scripts.ts';
import { nodeSurroundings } from './surroundings.ts';

/** The most a run may ever ask for: 512 MiB. */
const MAXIMUM_PAGES = 8192;
const SOURCES = new URL('..', import.meta.url);

const [cacheFolder = ''] = process.argv.slice(2);
const inputs = await readInputs();
const decoder = new TextDecoder();
const { bytes, ...snapshot } = buildSnapshot(inputs, {
  ...nodeSurroundings,
  write: (_stream, output) => void process.stderr.write(decoder.decode(output)),
});
const module = toRunModule(inputs.wasm, {
  minimumPages: snapshot.pages,
  maximumPages: MAXIMUM_PAGES,
  extraTableSlots: 1,
});
const scripts = await toPlainScripts(new URL('./process-main.ts', import.meta.url), SOURCES);
const artifacts = {
  module: Buffer.from(module),
  browserModule: Buffer.from(withCountedFrames(module)),
  snapshot,
  memory: Buffer.from(bytes),
  library: Buffer.from(inputs.library),
};
await writeArtifacts(join(cacheFolder, inputs.key), artifacts, scripts);
