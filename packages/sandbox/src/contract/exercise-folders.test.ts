import { expect, it } from 'vitest';
import { PythonSandbox } from '../index.ts';
import { SANDBOX_CACHE } from '../node/open-sandbox.fixture.ts';
import { describeExerciseFolders, findMissing } from './exercise-folders.fixture.ts';

describeExerciseFolders('The default driver', () =>
  PythonSandbox.open({ cacheFolder: SANDBOX_CACHE, threads: 2 }),
);

it('leaves no module out that exercises are made of', async () => {
  expect(await findMissing()).toEqual([]);
});
