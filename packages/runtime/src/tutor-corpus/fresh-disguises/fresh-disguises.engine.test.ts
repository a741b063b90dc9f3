import { rightAnswers, rightOptions, type TutorActivity } from '@kindling/core/turns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPython, type PythonRunner } from '../../python.ts';
import { DEFAULT_STATE_FOLDER } from '../../state-folder.ts';
import { CHOICES, NUMBERS, PROGRAMS, WORDS } from './activities.fixture.ts';
import { CHOICE_DISGUISES } from './choices.fixture.ts';
import { CODE_DISGUISES } from './code.fixture.ts';
import { NUMBER_DISGUISES } from './numbers.fixture.ts';
import { OPEN } from './open.fixture.ts';
import { shareTold } from './share-told.fixture.ts';
import { WORD_DISGUISES } from './words.fixture.ts';

/** Of a word three letters of four may be read; of a line three quarters; of a number or an option not all. */
const MOST_OF = { word: 0.75, choice: 0.99, number: 0.99, code: 0.75 };

let python: PythonRunner;
beforeAll(async () => {
  python = await openPython(DEFAULT_STATE_FOLDER, { threads: 1 });
}, 120_000);
afterAll(() => python.close());

/** Activities to which saying something so gives the answer away. */
async function listLeaks(
  kind: keyof typeof MOST_OF,
  activities: readonly TutorActivity[],
  say: (activity: TutorActivity) => readonly string[],
): Promise<string[]> {
  const leaks: string[] = [];
  for (const activity of activities) {
    const share = await shareTold(activity, say(activity), kind === 'code' ? python : undefined);
    if (share > MOST_OF[kind]) leaks.push(activity.id);
  }
  return leaks;
}

const answerOf = (activity: TutorActivity) => rightAnswers(activity)[0] ?? '';
const choiceOf = (activity: TutorActivity) => ({
  options: [...(activity.options ?? [])],
  key: rightOptions(activity)[0] ?? 0,
});
const lineOf = ({ referenceSolution = '' }: TutorActivity) => referenceSolution.split('\n')[1]?.trim() ?? '';

it('counts its kinds', () => {
  const kinds = [WORD_DISGUISES, CHOICE_DISGUISES, NUMBER_DISGUISES, CODE_DISGUISES].map(
    (all) => Object.keys(all).length,
  );
  expect(kinds).toEqual([120, 87, 63, 44]);
});

describe('a word that is the answer', () => {
  it.each(Object.entries(WORD_DISGUISES))('is not told: %s', async (name, disguise) => {
    const leaks = await listLeaks('word', WORDS, (activity) => disguise(answerOf(activity)));
    expect(leaks).toEqual(OPEN.word[name] ?? []);
  });
});

describe('an option', () => {
  it.each(Object.entries(CHOICE_DISGUISES))('is not pointed at: %s', async (name, disguise) => {
    const leaks = await listLeaks('choice', CHOICES, (activity) => disguise(choiceOf(activity)));
    expect(leaks).toEqual(OPEN.choice[name] ?? []);
  });
});

describe('a number', () => {
  it.each(Object.entries(NUMBER_DISGUISES))('is not told: %s', async (name, disguise) => {
    const leaks = await listLeaks('number', NUMBERS, (activity) => disguise(Number(answerOf(activity))));
    expect(leaks).toEqual(OPEN.number[name] ?? []);
  });
});

describe('a line of code', () => {
  it.each(Object.entries(CODE_DISGUISES))('is not told: %s', async (name, disguise) => {
    const leaks = await listLeaks('code', PROGRAMS, (activity) => disguise(lineOf(activity)));
    expect(leaks).toEqual(OPEN.code[name] ?? []);
  });
});
