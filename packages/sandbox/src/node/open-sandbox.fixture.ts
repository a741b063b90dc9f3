import { fileURLToPath } from 'node:url';
import type { CodeRequest, CodeResult } from '@kindling/core/code';
import { afterAll, beforeAll } from 'vitest';
import { PythonSandbox, type PythonSandboxOptions } from './python-sandbox.ts';

/** The same place a running Kindling uses: built once, whoever comes first. */
export const SANDBOX_CACHE = fileURLToPath(new URL('../../../../.kindling/sandbox', import.meta.url));
const BUILD_MS = 120_000;

/** One sandbox for all tests of a file. */
export function useSandbox(options: Partial<PythonSandboxOptions> = {}) {
  let sandbox: PythonSandbox | undefined;
  beforeAll(async () => {
    sandbox = await PythonSandbox.open({ cacheFolder: SANDBOX_CACHE, threads: 2, ...options });
  }, BUILD_MS);
  afterAll(() => sandbox?.close());
  const get = () => {
    if (sandbox === undefined) throw new Error('The sandbox opens before the first test.');
    return sandbox;
  };
  return {
    get,
    /** Runs a source as main.py. */
    run: (source: string | Uint8Array, more: Partial<CodeRequest> = {}): Promise<CodeResult> =>
      get().run({
        task: { mode: 'program', path: 'main.py' },
        ...more,
        files: { ...more.files, 'main.py': source },
      }),
  };
}
