import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { ensureArtifacts } from './ensure-artifacts.ts';
import { SANDBOX_CACHE } from './open-sandbox.fixture.ts';

test('a folder that is named from here is the same folder', { timeout: 120_000 }, async () => {
  const fromHere = relative(process.cwd(), SANDBOX_CACHE);
  expect(await ensureArtifacts(fromHere)).toBe(await ensureArtifacts(SANDBOX_CACHE));
});
