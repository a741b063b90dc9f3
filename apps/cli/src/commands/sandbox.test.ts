import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from './run.ts';
import { sandboxCommand } from './sandbox.ts';

const SECRET = 'a secret of at least thirty-two characters';
const printed: string[] = [];
const exitCodeBefore = process.exitCode;

beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void printed.push(text));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  process.exitCode = exitCodeBefore;
});

const serve = (...words: string[]) => sandboxCommand().parseAsync(['serve', ...words], { from: 'user' });

describe('kindling sandbox serve', () => {
  it('runs programs for a Kindling elsewhere, until it is told to stop', { timeout: 90_000 }, async () => {
    vi.stubEnv('SANDBOX_SECRET', SECRET);
    const serving = serve('--port', '0');
    await expect.poll(() => printed[0]).toMatch(/^Python \(wasm\) is served at http:\/\/127\.0\.0\.1:\d+\.$/);
    vi.stubEnv('SANDBOX_DRIVER', 'remote');
    vi.stubEnv('SANDBOX_URL', printed[0]?.match(/http.*\d/)?.[0] ?? '');
    await runCommand().parseAsync([import.meta.filename, '--json'], { from: 'user' });
    // This file is no Python: what matters is that a Python far away said so.
    expect(JSON.parse(printed[1] ?? '')).toMatchObject({
      status: 'error',
      stderr: expect.stringContaining('SyntaxError'),
    });
    process.emit('SIGTERM', 'SIGTERM');
    await serving;
    await runCommand().parseAsync([import.meta.filename, '--json'], { from: 'user' });
    expect(printed[2]).toContain('cannot be reached.\nCheck that');
    expect(process.exitCode).toBe(2);
  });

  it.for<[string, Record<string, string>, string[]]>([
    ['Set SANDBOX_SECRET', {}, []],
    ['SANDBOX_SECRET must be at least 32', { SANDBOX_SECRET: 'short' }, []],
    [
      'unset SANDBOX_DRIVER',
      { SANDBOX_SECRET: SECRET, SANDBOX_DRIVER: 'remote', SANDBOX_URL: 'http://sandbox:3200' },
      [],
    ],
    ['--port takes a whole number', { SANDBOX_SECRET: SECRET }, ['--port', '70000']],
  ])('refuses with a sentence: %s', async ([sentence, settings, words]) => {
    for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
    await serve(...words);
    expect(printed.join('\n')).toContain(sentence);
    expect(process.exitCode).toBe(1);
  });
});
