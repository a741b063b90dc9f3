/**
 * Writes `.env.example` from the schema of the settings, and the keys of the ideas of Python from their cards; with
 * --check only says whether they are up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConceptCards } from './src/concept-cards.ts';
import { describeSettings } from './src/environment.ts';
import { renderConcepts } from './src/render-concepts.ts';

const PYTHON_COURSE = 'python-from-zero';
const cards = await readConceptCards();

const outputs = [
  { path: '../../.env.example', of: 'the settings', text: describeSettings() },
  {
    path: '../shared/src/python/generated/concepts.ts',
    of: 'the cards',
    text: renderConcepts(cards.get(PYTHON_COURSE) ?? []),
  },
];

for (const { path, of, text } of outputs) {
  const target = fileURLToPath(new URL(path, import.meta.url));
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    process.stderr.write(`${path} differs from ${of}. Run: npm run generate\n`);
    process.exitCode = 1;
  }
}
