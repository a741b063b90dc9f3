import { existsSync, globSync, rmSync } from 'node:fs';
import { type Gate, type GateLog, type Outcome, passOrFail } from './gate.ts';
import { describeCoverage, readPlaywrightOutcome, readVitestOutcome } from './reports.ts';
import { findNetworkCut, withoutKeys } from './without-network.ts';

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const TYPESCRIPT = 'node_modules/typescript/bin/tsc';
const KNIP = 'node_modules/knip/bin/knip.js';
const VITEST = 'node_modules/vitest/vitest.mjs';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';
const VITEST_REPORT = '.kindling/reports/vitest.json';
const PLAYWRIGHT_REPORT = '.kindling/reports/playwright.json';

async function runTests(log: GateLog): Promise<Outcome> {
  rmSync(VITEST_REPORT, { force: true });
  rmSync('coverage', { recursive: true, force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`];
  const projects = ['unit', 'pages', 'db'].flatMap((project) => ['--project', project]);
  const exitCode = await log.node([VITEST, 'run', ...projects, '--coverage', ...reporters]);
  const outcome = readVitestOutcome(VITEST_REPORT, exitCode);
  const coverage = describeCoverage('coverage/coverage-summary.json', process.cwd());
  if (coverage !== undefined) process.stdout.write(`  ${coverage}\n`);
  return outcome;
}

/** One project of the test runner, as a gate of its own. */
async function runProject(project: 'db' | 'engine', log: GateLog): Promise<Outcome> {
  const report = `.kindling/reports/${project}.json`;
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return readVitestOutcome(report, await log.node([VITEST, 'run', '--project', project, ...reporters]));
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
  { name: 'tests', title: 'Unit and database tests', isStatic: false, run: runTests },
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
    // Against whatever DATABASE_URL names; `npm run tests` covers the embedded PostgreSQL.
    name: 'database',
    title: 'Database tests',
    isStatic: false,
    run: (log) => runProject('db', log),
  },
  {
    name: 'engines',
    title: 'Engine room: whole corpora, hostile programs, kills',
    isStatic: false,
    run: (log) => runProject('engine', log),
  },
  {
    name: 'browser-rest',
    title: 'Browser flows at the other size, and the long ones',
    isStatic: false,
    run: (log) => runBrowser(['rest-on-desktop', 'rest-on-phone'], log),
  },
];
