import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runInLanes } from './lanes.ts';

const gate = (name: string, isStatic: boolean) => ({ name, isStatic });

async function watch(lanes: number, ...gates: ReturnType<typeof gate>[]) {
  const said: string[] = [];
  const results = await runInLanes(gates, lanes, async ({ name }) => {
    said.push(`${name} begins`);
    // The first one is the last to end.
    await sleep(name === 'lint' ? 40 : 5);
    said.push(`${name} ends`);
    return name;
  });
  return { said, results };
}

test('what only looks at the code runs side by side, as many as there are lanes', async () => {
  const gates = [gate('lint', true), gate('types', true), gate('unused', true)];
  const { said, results } = await watch(2, ...gates);
  expect(said).toEqual([
    'lint begins',
    'types begins',
    'types ends',
    'unused begins',
    'unused ends',
    'lint ends',
  ]);
  expect(results).toEqual(['lint', 'types', 'unused']);
});

test('what runs the program does so alone', async () => {
  const gates = [gate('lint', true), gate('tests', false), gate('browser', false), gate('types', true)];
  const { said } = await watch(2, ...gates);
  expect(said.map((line) => line.split(' ')[0])).toEqual([
    ...['lint', 'lint', 'tests', 'tests', 'browser', 'browser', 'types', 'types'],
  ]);
});

test('one that breaks is not hidden', async () => {
  const broken = runInLanes([gate('lint', true)], 2, () => Promise.reject(new Error('no disk')));
  await expect(broken).rejects.toThrow('no disk');
});
