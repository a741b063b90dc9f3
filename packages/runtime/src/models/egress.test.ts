import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { z } from 'zod';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const Told = z.object({
  outbound: z.array(z.string()),
  origins: z.array(z.string()),
  loaded: z.array(z.string()),
});

/** Five turns under a level, with three providers set up, in a process that counts what leaves it. */
async function talkUnder(level: string): Promise<z.infer<typeof Told>> {
  const words = ['--import', path('egress-hooks.fixture.ts'), path('egress.fixture.ts'), level];
  const { stdout } = await promisify(execFile)(process.execPath, words, { timeout: 60_000 });
  return Told.parse(JSON.parse(stdout));
}

/** Whether this machine lets us make a network of nothing: on Linux, with the rights to. */
const hasEmptyNetwork = await promisify(execFile)('unshare', [
  '--user',
  '--map-root-user',
  '--net',
  'true',
]).then(
  () => true,
  () => false,
);

const [narrow, wide] = await Promise.all([talkUnder('builtin'), talkUnder('cloud')]);

it('built-in means that nothing leaves, and that no package of a provider is even loaded', () => {
  const { outbound, origins, loaded } = narrow;
  expect(outbound).toEqual([]);
  expect(loaded).toEqual([]);
  expect(origins).toEqual(Array(5).fill('builtin'));
});

it('what would leave is seen: under a wider level it is', () => {
  const { outbound, origins, loaded } = wide;
  expect(outbound.length).toBeGreaterThan(0);
  expect(loaded).toContain('@ai-sdk/anthropic');
  // Nobody could be reached, and everybody was answered.
  expect(origins).toEqual(Array(5).fill('builtin'));
});

it('what is built in answers where there is no network at all', async (test) => {
  test.skip(!hasEmptyNetwork, 'no network of nothing can be made here');
  const words = ['--user', '--map-root-user', '--net', process.execPath];
  const hooks = ['--import', path('egress-hooks.fixture.ts')];
  const { stdout } = await promisify(execFile)(
    'unshare',
    [...words, ...hooks, path('egress.fixture.ts'), 'builtin'],
    {
      timeout: 60_000,
    },
  );
  expect(Told.parse(JSON.parse(stdout))).toEqual(narrow);
});
