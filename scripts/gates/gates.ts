import { existsSync, globSync, rmSync } from 'node:fs';
import { type Gate, type GateLog, type Outcome, passOrFail } from './gate.ts';
import { describeCoverage, readPlaywrightOutcome, readVitestOutcome } from './reports.ts';
import { findNetworkCut, withoutKeys } from './without-network.ts';

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const TYPESCRIPT = 'node_modules/typescript/bin/tsc';
const KNIP = 'node_modules/knip/bin/knip.js';
const VITEST = 'node_modules/vitest/vitest.mjs';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';
const PLAYWRIGHT_REPORT = '.kindling/reports/playwright.json';

type TestProject = 'unit' | 'pages' | 'db' | 'engine';
const QUICK: readonly TestProject[] = ['unit', 'pages', 'db'];

/** Some projects of the test runner. */
async function runTests(
  projects: readonly TestProject[],
  log: GateLog,
  ...flags: string[]
): Promise<Outcome> {
  const report = `.kindling/reports/${projects.join('-')}.json`;
  rmSync(report, { force: true });
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return readVitestOutcome(report, await log.node([VITEST, 'run', ...chosen, ...flags, ...reporters]));
}

/** Counting lines takes nearly as long again as the tests themselves. Below the bound of vitest.config.ts it fails. */
async function runCoverage(log: GateLog): Promise<Outcome> {
  rmSync('coverage', { recursive: true, force: true });
  const outcome = await runTests(QUICK, log, '--coverage');
  const coverage = describeCoverage('coverage/coverage-summary.json', process.cwd());
  if (coverage !== undefined) process.stdout.write(`  ${coverage}\n`);
  return outcome;
}

/**
 * Some projects of playwright.config.ts: browser, server and database with loopback alone and without a key, or, on a
 * machine that allows no place without a network, with the one that is there, which the table then says.
 */
async function runBrowser(projects: string[], log: GateLog): Promise<Outcome> {
  if (globSync('e2e/**/*.spec.ts').length === 0)
    return { passed: 0, failed: 1, note: 'there are no browser tests' };
  rmSync(PLAYWRIGHT_REPORT, { force: true });
  const { command, why } = await findNetworkCut();
  const chosen = projects.map((project) => `--project=${project}`);
  const exitCode = await log.node([PLAYWRIGHT, 'test', '--reporter=list,json', ...chosen], {
    env: { ...withoutKeys(process.env), PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT },
    within: command,
  });
  const outcome = readPlaywrightOutcome(PLAYWRIGHT_REPORT, exitCode);
  const where = command === undefined ? `network not cut: ${why}` : 'without a network';
  return { ...outcome, note: outcome.note === undefined ? where : `${outcome.note}; ${where}` };
}

/** All gates, cheapest first: what fails early costs little. */
export const GATES: Gate[] = [
  {
    name: 'lint',
    title: 'Biome: format, lint, boundaries',
    isStatic: true,
    run: (log) =>
      passOrFail([log.node([BIOME, 'check', '--max-diagnostics=100', '--error-on-warnings', '.'])]),
  },
  {
    name: 'types',
    title: 'Types of the packages and of the pages',
    isStatic: true,
    run: async (log) => {
      const packages = await log.node([TYPESCRIPT, '-p', 'tsconfig.json', '--noEmit']);
      const pages = existsSync('apps/web/tsconfig.json')
        ? [await log.node([TYPESCRIPT, '-p', 'apps/web', '--noEmit'])]
        : [];
      return passOrFail([packages, ...pages]);
    },
  },
  {
    name: 'generated',
    title: 'Generated files are up to date',
    isStatic: true,
    run: (log) => passOrFail([log.node(['scripts/generate.ts', '--check'])]),
  },
  {
    name: 'unused',
    title: 'Nothing unused (knip)',
    isStatic: true,
    run: (log) => passOrFail([log.node([KNIP, '--no-progress'])]),
  },
  {
    name: 'architecture',
    title: 'Architecture: imports, sizes, names',
    isStatic: true,
    run: (log) => passOrFail([log.node(['scripts/architecture/main.ts'])]),
  },
  { name: 'tests', title: 'Unit and database tests', isStatic: false, run: (log) => runTests(QUICK, log) },
  {
    name: 'browser',
    title: 'Browser flows',
    isStatic: false,
    run: (log) => runBrowser(['desktop', 'phone'], log),
  },
];

/** Run only when named. */
export const FURTHER_GATES: Gate[] = [
  {
    name: 'coverage',
    title: 'Unit and database tests, and the lines they reach',
    isStatic: false,
    run: runCoverage,
  },
  {
    // Against whatever DATABASE_URL names; `npm run tests` covers the embedded PostgreSQL.
    name: 'database',
    title: 'Database tests',
    isStatic: false,
    run: (log) => runTests(['db'], log),
  },
  {
    name: 'engines',
    title: 'Engine room: whole corpora, hostile programs, kills',
    isStatic: false,
    run: (log) => runTests(['engine'], log),
  },
  {
    name: 'browser-rest',
    title: 'Browser flows at the other size, and the long ones',
    isStatic: false,
    run: (log) => runBrowser(['rest-on-desktop', 'rest-on-phone'], log),
  },
];
