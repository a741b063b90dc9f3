/**
 * Writes every generated file anew; with --check writes nothing and fails when one is not what its sources say.
 * A generator is a file called `generate.ts` in a workspace (or its `scripts` folder) that knows `--check`.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

const GENERATORS = '{packages,apps,tools}/*/{,scripts/}generate.ts';

const checkFlag = process.argv.includes('--check') ? ['--check'] : [];
const programs = ['scripts/complete-lockfile.mjs', ...globSync(GENERATORS).sort()];
const failed = programs.filter((program) => {
  process.stdout.write(`${program}\n`);
  return spawnSync(process.execPath, [program, ...checkFlag], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) {
  process.stderr.write(
    `Failed: ${failed.join(', ')}\n${checkFlag.length > 0 ? 'Run: npm run generate\n' : ''}`,
  );
  process.exitCode = 1;
}
