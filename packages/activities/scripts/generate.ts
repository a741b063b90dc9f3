/**
 * Lists the activity types in src/generated and writes their JSON Schemas. With `--check` writes nothing and
 * fails when a file is missing or differs.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ActivityDefinition } from '../src/contract.ts';
import { renderJsonSchema, schemaFileName } from './render-json-schema.ts';
import { findFolderFaults, renderSources } from './render-sources.ts';

const TYPES = new URL('../src/types/', import.meta.url);
const GENERATED = new URL('../src/generated/', import.meta.url);
const SCHEMAS = new URL('../schemas/', import.meta.url);

interface Output {
  url: URL;
  text: string;
}

const types = readdirSync(TYPES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
const faults = types.flatMap((type) => findFolderFaults(type, readdirSync(new URL(`${type}/`, TYPES))));
if (faults.length > 0) fail(faults);
else if (process.argv.includes('--check')) check(await listOutputs());
else write(await listOutputs());

async function listOutputs(): Promise<Output[]> {
  const sources = [...renderSources(types)].map(([name, text]) => ({
    url: new URL(name, GENERATED),
    text,
  }));
  const definitions = await Promise.all(types.map(importDefinition));
  const schemas = definitions.map((definition) => ({
    url: new URL(schemaFileName(definition), SCHEMAS),
    text: renderJsonSchema(definition),
  }));
  return [...sources, ...schemas];
}

async function importDefinition(type: string): Promise<ActivityDefinition> {
  const module: { definition: ActivityDefinition } = await import(new URL(`${type}/schema.ts`, TYPES).href);
  if (module.definition.type !== type) {
    fail([`The folder ${type} defines the type ${module.definition.type}; both need the same name.`]);
  }
  return module.definition;
}

function check(outputs: Output[]): void {
  const stale = outputs.filter(({ url, text }) => readExisting(url) !== text);
  fail(stale.map(({ url }) => `${nameOf(url)} is not up to date; run \`npm run generate\`.`));
}

function write(outputs: Output[]): void {
  for (const folder of [GENERATED, SCHEMAS]) mkdirSync(folder, { recursive: true });
  const stale = outputs.filter(({ url, text }) => readExisting(url) !== text);
  for (const { url, text } of stale) writeFileSync(url, text);
  process.stdout.write(
    `${types.length} activity types, ${stale.length} of ${outputs.length} files written\n`,
  );
}

function readExisting(url: URL): string | undefined {
  try {
    return readFileSync(url, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function nameOf(url: URL): string {
  return `packages/activities/${url.pathname.split('/').slice(-2).join('/')}`;
}

function fail(sentences: string[]): void {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  if (sentences.length > 0) process.exitCode = 1;
}
