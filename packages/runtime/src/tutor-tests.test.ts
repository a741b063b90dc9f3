import { createReplyGuard } from '@kindling/ai-agent/leak-guard';
import { type Exercise, ExerciseTest } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import { checkContent } from './content.ts';
import { describeActivity, findTutorActivity } from './tutor-activities.ts';
import { listVisibleCalls } from './tutor-tests.ts';

const ENTRY: Exercise['entry'] = { kind: 'function', name: 'fence' };
const test = (fields: object) => ExerciseTest.parse({ key: 'one', visible: true, hint: 'Look.', ...fields });
const GARDEN = test({ call: { arguments: [10, 6], keywords: { gate: true }, expected: 30 } });

describe('the tests a tutor is told of', () => {
  it('are those the learner sees, as a call and its value', () => {
    const hidden = test({ key: 'two', visible: false, call: { arguments: [1, 1], expected: 2 } });
    expect(listVisibleCalls({ entry: ENTRY, tests: [GARDEN, hidden] })).toEqual([
      { call: 'fence(10, 6, gate=True)', expect: '30' },
    ]);
  });

  it.each([
    ['prints', { call: { arguments: [1], stdout: '1' } }],
    ['raises', { call: { arguments: [1], raises: { type: 'ValueError' } } }],
    ['leaves a list alone', { call: { arguments: [[1]], expected: 1, argumentsAfter: [[1]] } }],
    ['is nearly right', { call: { arguments: [1], expected: 0.1, tolerance: 0.01 } }],
    ['reads what is typed', { stdin: '1', call: { arguments: [], expected: 1 } }],
    ['writes a file', { filesWritten: { 'a.txt': 'a' }, call: { arguments: [], expected: 1 } }],
    ['takes steps', { script: [{ code: 'fence(1)', expected: 1 }] }],
    ['is a whole program', { program: { stdout: 'Hello' } }],
    ['has no literal', { call: { arguments: [1], expected: { $float: 'inf' } } }],
    ['is thousands of values', { call: { arguments: [Array(2000).fill(1)], expected: 1 } }],
  ])('are none where one %s: half of them would let a wrong program pass', (_what, other) => {
    expect(listVisibleCalls({ entry: ENTRY, tests: [GARDEN, test({ key: 'two', ...other })] })).toEqual([]);
  });
});

const { packs } = await checkContent();

describe('an exercise as a tutor is told of it', () => {
  it('names what to write and its visible tests, as a school keeps it and as its course does', () => {
    const found = findTutorActivity(packs, 'fence-length');
    expect(found).toMatchObject({
      kind: 'python',
      entryPoint: 'fence',
      visibleTests: [{ call: 'fence(10, 6)', expect: '30' }],
      hiddenTests: [],
    });
    const kept = packs
      .flatMap(({ exercises }) => exercises)
      .find(({ exercise }) => exercise.key === 'fence-length');
    if (kept === undefined) throw new Error('There is no such exercise');
    const { exercise, starter, solution } = kept;
    const { title, statement: prompt, entry, tests, hints } = exercise;
    const activity = { type: 'code', schemaVersion: 1, title, hints, language: 'en', teaches: null };
    const content = { prompt, starter, solution, entry, tests };
    const stored = describeActivity({ ...activity, id: 'fence-length', content });
    expect(stored).toEqual(found);
  });

  it('lets the guard try a function of another name as the one that is asked for', async () => {
    const activity = findTutorActivity(packs, 'fence-length');
    const tried: string[] = [];
    const passes = async (program: string) => tried.push(program) > 0;
    const guard = createReplyGuard(({ entryPoint }) => ({ passes, ...(entryPoint && { entryPoint }) }));
    const code = '```python\ndef around(a, b):\n    return a * 2 + b * 2 - 2\n```\n';
    const deltas = (async function* () {
      yield code;
    })();
    for await (const _part of guard.guard(deltas, { activity, earlier: [] }));
    expect(tried.join('\n')).toContain('fence = around');
  });
});
