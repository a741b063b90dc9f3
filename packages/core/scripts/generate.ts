/** Teaches the router and writes what it knows; with --check only says whether that is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { EXAMPLES } from '../src/triage/examples/index.ts';
import { packWeights } from '../src/triage/pack-weights.ts';
import { teachRouter } from '../src/triage/teach-router.ts';

const TARGET = new URL('../src/triage/router-weights.generated.ts', import.meta.url);

const { scale, bytes } = packWeights(teachRouter([...EXAMPLES.values()].flat()).weights);
const text = `import type { PackedWeights } from './pack-weights.ts';

/** Written by \`npm run generate\` from the example messages. */
export const ROUTER_WEIGHTS: PackedWeights = {
  scale: ${scale},
  bytes:
    '${bytes}',
};
`;

if (!process.argv.includes('--check')) writeFileSync(TARGET, text);
else if (readFileSync(TARGET, 'utf8') !== text) {
  process.stderr.write('The router differs from its example messages. Run: npm run generate\n');
  process.exitCode = 1;
}
