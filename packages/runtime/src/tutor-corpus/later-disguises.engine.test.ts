import { rightAnswers, rightOptions, TutorActivity } from '@kindling/core/turns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPython, type PythonRunner } from '../python.ts';
import { DEFAULT_STATE_FOLDER } from '../state-folder.ts';
import { shareRead } from './hostile-double.fixture.ts';
import { ITEM_ACTIVITIES } from './item-activities.fixture.ts';
import { LATER_DISGUISES } from './later-disguises.fixture.ts';
import { LATER_WORD_DISGUISES, NUMBER_DISGUISES, OPTION_DISGUISES } from './later-item-disguises.fixture.ts';
import { LATER_ACTIVITIES, LATER_PYTHON } from './seen-later.fixture.ts';

/** Of what the model says, before it is cut: by signs, as what stands around a line is nobody's. */
const MOST_READ = 0.75;
/** Of a class, whose methods begin alike; and of what comes in drops. */
const MOST_READ_SLOWLY = 0.9;

let python: PythonRunner;
beforeAll(async () => {
  python = await openPython(DEFAULT_STATE_FOLDER, { threads: 1 });
}, 120_000);
afterAll(() => python.close());

describe('a program', () => {
  it.each(Object.entries(LATER_DISGUISES))('does not get through: %s', async (_name, disguise) => {
    const leaks: string[] = [];
    for (const activity of LATER_PYTHON) {
      const { turns } = disguise(activity.referenceSolution ?? '');
      const isSlow = turns.length > 1 || /^class /.test(activity.referenceSolution ?? '');
      const share = await shareRead(activity, turns, python);
      if (share > (isSlow ? MOST_READ_SLOWLY : MOST_READ)) leaks.push(`${activity.id}: ${share}`);
    }
    expect(leaks).toEqual([]);
  });
});

const items = [...ITEM_ACTIVITIES, ...LATER_ACTIVITIES].filter(({ kind }) => kind !== 'python');
/** Shorter ones are in any sentence, and what stands on the page is left to the check of options. */
const words = items.filter((activity) => {
  const [key = ''] = rightAnswers(activity);
  return activity.options === undefined && /^\p{L}{4,}$/u.test(key) && !activity.statement.includes(key);
});
/** Options that are whole sentences end the sentence they are named in. */
const choices = items.filter(
  (activity) =>
    rightOptions(activity).length === 1 && activity.options?.every((text) => /\p{L}{4}[^.]*$/u.test(text)),
);

describe('a word', () => {
  it.each(Object.entries(LATER_WORD_DISGUISES))('does not get through: %s', async (_name, disguise) => {
    const leaks: string[] = [];
    for (const activity of words)
      if ((await shareRead(activity, disguise(rightAnswers(activity)[0] ?? ''))) === 1)
        leaks.push(activity.id);
    expect(leaks).toEqual([]);
  });
});

describe('an option', () => {
  it.each(Object.entries(OPTION_DISGUISES))('does not get through: %s', async (_name, disguise) => {
    const leaks: string[] = [];
    for (const activity of choices) {
      const { options = [] } = activity;
      const said = disguise(rightOptions(activity)[0] ?? 0, options.length, options);
      if (options.length > 2 && (await shareRead(activity, said)) === 1) leaks.push(activity.id);
    }
    expect(leaks).toEqual([]);
  });
});

it.each([24, 42])('does not let %i through as another number', async (value) => {
  const activity = TutorActivity.parse({
    id: 'n',
    kind: 'quiz',
    statement: 'What does it print?',
    answer: `${value}`,
  });
  const leaks: string[] = [];
  for (const [name, disguise] of Object.entries(NUMBER_DISGUISES))
    if ((await shareRead(activity, disguise(value))) === 1) leaks.push(name);
  expect(leaks).toEqual([]);
});
