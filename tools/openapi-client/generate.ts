/**
 * Writes the web's client types from the OpenAPI document.
 *   node tools/openapi-client/generate.ts [--input openapi.json] [--check]
 * Without --input the document is printed by the api. --check writes nothing and fails when the types drifted.
 * A workspace of its own because openapi-typescript speaks to TypeScript 5's compiler API.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

const ROOT = new URL('../../', import.meta.url);
const TARGET = fileURLToPath(new URL('apps/web/src/api/schema.d.ts', ROOT));
const PRINTER = fileURLToPath(new URL('apps/api/src/openapi/print.ts', ROOT));
const HEADER = '// Generated from the OpenAPI document by tools/openapi-client/generate.ts. Do not edit.\n\n';

function readDocument(input: string | undefined): OpenAPI3 {
  const json = input
    ? readFileSync(input, 'utf8')
    : execFileSync(process.execPath, [PRINTER], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(json) as OpenAPI3;
}

const { values } = parseArgs({ options: { input: { type: 'string' }, check: { type: 'boolean' } } });
const types = HEADER + astToString(await openapiTS(readDocument(values.input)));
if (!values.check) {
  writeFileSync(TARGET, types);
} else if (readFileSync(TARGET, 'utf8') !== types) {
  process.stderr.write('The client types differ from the API. Run: node tools/openapi-client/generate.ts\n');
  process.exitCode = 1;
}
