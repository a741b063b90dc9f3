import { defineConfig } from 'vitest/config';

/** The whole machine of the smallest supported server is two cores; more workers would only take turns. */
const MAX_WORKERS = 2;
/** Ends what hangs. No test measures time by these: a busy machine takes several times as long as an idle one. */
const UNIT_TIMEOUT_MS = 30_000;
const DATABASE_TIMEOUT_MS = 90_000;
/** `expect.poll` waits this long for what is only a matter of time; its default is a second. `vi.waitFor` has no option for it. */
const POLL = { poll: { timeout: 20_000, interval: 20 } };
const PATIENT_WAITS = './packages/testkit/src/patient-waits.ts';

const sources = ['packages', 'apps', 'tools', 'bench', 'scripts', 'e2e'];
/**
 * Test files share a process, which spares the third of the time that reading imports anew took, and of the pages half: a
 * test puts back what it changes, and replaces no module, which another may have read before. Of the pages' own modules
 * and of the document fresh-page.ts gives each file fresh ones, so those may be replaced.
 */
const isolate = false;
const pages = ['**/*.test.tsx', 'apps/web/**/*.test.ts'];
const never = ['**/node_modules/**', '**/.next/**', '**/.kindling/**'];

export default defineConfig({
  test: {
    maxWorkers: MAX_WORKERS,
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.{ts,tsx}', 'apps/{api,worker,cli}/src/**/*.ts'],
      exclude: ['**/*.test.{ts,tsx}', '**/generated/**'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'coverage',
      thresholds: { 'packages/core/src/**': { lines: 95 } },
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: sources.map((folder) => `${folder}/**/*.test.ts`),
          exclude: [...never, ...pages, '**/*.db.test.ts', '**/*.engine.test.ts'],
          isolate,
          setupFiles: PATIENT_WAITS,
          testTimeout: UNIT_TIMEOUT_MS,
          hookTimeout: UNIT_TIMEOUT_MS,
          expect: POLL,
        },
      },
      {
        test: {
          name: 'pages',
          include: pages,
          exclude: never,
          isolate,
          setupFiles: [
            PATIENT_WAITS,
            './packages/testkit/src/patient-pages.ts',
            './apps/web/src/testing/fresh-page.ts',
          ],
          testTimeout: UNIT_TIMEOUT_MS,
          hookTimeout: UNIT_TIMEOUT_MS,
          expect: POLL,
        },
      },
      {
        test: {
          name: 'db',
          include: sources.map((folder) => `${folder}/**/*.db.test.ts`),
          exclude: never,
          isolate,
          globalSetup: './packages/testkit/src/global-setup.ts',
          testTimeout: DATABASE_TIMEOUT_MS,
          expect: POLL,
          hookTimeout: DATABASE_TIMEOUT_MS,
        },
      },
      {
        // Whole corpora, hundreds of hostile programs, kill after kill: minutes of work, of which the quick suites hold
        // samples. `npm run check engines` runs them.
        test: {
          name: 'engine',
          include: sources.map((folder) => `${folder}/**/*.engine.test.ts`),
          exclude: never,
          globalSetup: './packages/testkit/src/global-setup.ts',
          testTimeout: DATABASE_TIMEOUT_MS,
          expect: POLL,
          hookTimeout: DATABASE_TIMEOUT_MS,
        },
      },
    ],
  },
});
