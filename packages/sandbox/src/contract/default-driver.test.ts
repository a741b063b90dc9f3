import { PythonSandbox } from '../index.ts';
import { SANDBOX_CACHE } from '../node/open-sandbox.fixture.ts';
import { describeCodeRunner } from './code-runner.fixture.ts';

describeCodeRunner('The default driver', () =>
  PythonSandbox.open({ cacheFolder: SANDBOX_CACHE, threads: 2 }),
);
