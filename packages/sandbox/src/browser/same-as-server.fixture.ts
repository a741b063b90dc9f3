import type { CodeRequest, CodeResult } from '@kindling/core/code';
import { afterAll, beforeAll, expect } from 'vitest';
import type { ClosableRunner } from '../contract/code-runner.fixture.ts';
import { useSandbox } from '../node/open-sandbox.fixture.ts';
import { openInBrowser } from './in-browser.fixture.ts';

const OPEN_MS = 120_000;
export const LIMITS = { timeoutMs: 20_000 };

export const server = useSandbox();
export let browser: ClosableRunner;
beforeAll(async () => {
  browser = await openInBrowser();
}, OPEN_MS);
afterAll(() => browser.close());

export const program = (source: string, more: Partial<CodeRequest> = {}): CodeRequest => ({
  task: { mode: 'program', path: 'main.py' },
  limits: LIMITS,
  ...more,
  files: { ...more.files, 'main.py': source },
});

/** All of a result but how long it took. */
function facts({ durationMs: _, files, ...result }: CodeResult) {
  const texts = [...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
  return { ...result, files: Object.fromEntries(texts) };
}

/** Both engines answer alike. */
export async function expectSame(request: CodeRequest): Promise<CodeResult> {
  const [here, there] = await Promise.all([browser.run(request), server.get().run(request)]);
  expect(facts(here)).toEqual(facts(there));
  return here;
}
