/** Writes `.env.example` from the schema of the settings; with --check only says whether it is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeSettings } from './src/environment.ts';

const TARGET = fileURLToPath(new URL('../../.env.example', import.meta.url));

const text = describeSettings();
if (!process.argv.includes('--check')) writeFileSync(TARGET, text);
else if (readFileSync(TARGET, 'utf8') !== text) {
  process.stderr.write('.env.example differs from the settings. Run: npm run generate\n');
  process.exitCode = 1;
}
