import { PythonSandbox } from '../index.ts';
import { SANDBOX_CACHE } from '../node/open-sandbox.fixture.ts';
import { describeDeepNesting } from './deep-nesting.fixture.ts';

describeDeepNesting('The default driver', () =>
  PythonSandbox.open({ cacheFolder: SANDBOX_CACHE, threads: 2 }),
);
