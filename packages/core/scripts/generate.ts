/** Teaches router and screen and writes what they know; with --check only says whether that is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { listTaughtMessages, teachDanger } from '../src/safety/teach-danger.ts';
import { packWeights } from '../src/text/index.ts';
import { EXAMPLES } from '../src/triage/examples/index.ts';
import { teachRouter } from '../src/triage/teach-router.ts';

const messages = [...EXAMPLES.values()].flat();
const everyday = messages.map(({ text }) => text);

function write(path: string, name: string, weights: Float32Array): void {
  const target = new URL(`../src/${path}`, import.meta.url);
  const { scale, bytes } = packWeights(weights);
  const text = `import type { PackedWeights } from '../text/index.ts';

/** Written by \`npm run generate\` from the example messages. */
export const ${name}: PackedWeights = {
  scale: ${scale},
  bytes:
    '${bytes}',
};
`;
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    process.stderr.write(`${path} differs from its example messages. Run: npm run generate\n`);
    process.exitCode = 1;
  }
}

write('triage/router-weights.generated.ts', 'ROUTER_WEIGHTS', teachRouter(messages).weights);
write(
  'safety/danger-weights.generated.ts',
  'DANGER_WEIGHTS',
  teachDanger(listTaughtMessages(), everyday).weights,
);
