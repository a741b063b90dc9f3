/** Teaches router and screen and writes what they know; with --check only says whether that is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { listTaughtMessages, teachDanger } from '../src/safety/teach-danger.ts';
import { type PackedModel, type PackedWeights, packModel, packWeights } from '../src/text/index.ts';
import { EXAMPLES } from '../src/triage/examples/index.ts';
import { teachRouter } from '../src/triage/teach-router.ts';

const messages = [...EXAMPLES.values()].flat();
const everyday = [...EXAMPLES].flatMap(([way, own]) => (way === 'a-word' ? [] : own.map(({ text }) => text)));

function write(path: string, name: string, packed: PackedWeights | PackedModel): void {
  const target = new URL(`../src/${path}`, import.meta.url);
  const type = 'places' in packed ? 'PackedModel' : 'PackedWeights';
  const places = 'places' in packed ? `\n  places:\n    '${packed.places}',` : '';
  const text = `import type { ${type} } from '../text/index.ts';

/** Written by \`npm run generate\` from the example messages. */
export const ${name}: ${type} = {
  scale: ${packed.scale},${places}
  bytes:
    '${packed.bytes}',
};
`;
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    process.stderr.write(`${path} differs from its example messages. Run: npm run generate\n`);
    process.exitCode = 1;
  }
}

write('triage/router-weights.generated.ts', 'ROUTER_WEIGHTS', packModel(teachRouter(messages)));
write(
  'safety/danger-weights.generated.ts',
  'DANGER_WEIGHTS',
  packWeights(teachDanger(listTaughtMessages(), everyday).weights),
);
