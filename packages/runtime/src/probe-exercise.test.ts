import { createReplyGuard } from '@kindling/ai-agent/leak-guard';
import { TutorActivity } from '@kindling/core/turns';
import { Exercise, ExerciseTest } from '@kindling/shared';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Graded, probeExercise } from './probe-exercise.ts';
import { openPython, type PythonRunner } from './python.ts';
import { DEFAULT_STATE_FOLDER } from './state-folder.ts';

let python: PythonRunner;
beforeAll(async () => {
  python = await openPython(DEFAULT_STATE_FOLDER, { threads: 1 });
}, 120_000);
afterAll(() => python.close());

const calls: [number[], number][] = [
  [[1, 4, 5], 3],
  [[], 0],
  [[9, 2], 0],
];
const EXERCISE: Graded = {
  limits: Exercise.shape.limits.parse({}),
  entry: { kind: 'function', name: 'widest' },
  tests: calls.map(([values, expected], at) =>
    ExerciseTest.parse({
      key: `t${at}`,
      visible: at === 0,
      hint: 'Look.',
      call: { arguments: [values], expected },
    }),
  ),
};
const ACTIVITY = TutorActivity.parse({
  id: 'widest-of-tests',
  kind: 'python',
  title: 'The widest gap',
  statement: 'Write widest(values).',
  entryPoint: 'widest',
  referenceSolution: 'def widest(values):\n    return 0\n',
});

it('finds a solution of an exercise in pieces, in the line of its learner', async () => {
  const lines = new Set<string | undefined>();
  const runner: Pick<PythonRunner, 'run'> = {
    run: (request, options) => {
      lines.add(request.learner);
      return python.run(request, options);
    },
  };
  const guard = createReplyGuard((activity) => probeExercise(runner, EXERCISE, activity, 'ana'));
  const show = async (reply: string) => {
    async function* whole() {
      yield reply;
    }
    const parts = [];
    for await (const part of guard.guard(whole(), { activity: ACTIVITY, earlier: [] })) parts.push(part.type);
    return parts;
  };
  expect(await show('Say `max([0] + [b - a for a, b in zip(row, row[1:])])`.')).toEqual(['leak']);
  expect(await show('Say `max([1] + [b - a for a, b in zip(row, row[1:])])`.')).toEqual(['text']);
  expect([...lines]).toEqual(['ana']);
});
