import { join } from 'node:path';
import { activityRegistry } from '@kindling/activities/registry';
import { readPackFiles, readWordLists } from '@kindling/adapters/content-files';
import { checkPack, type PackFiles, type PackProblem } from '@kindling/core/curriculum';
import { expect, it } from 'vitest';
import { CONTENT_FOLDER, WORD_LISTS_FOLDER } from './content.ts';
import { type DraftActivity, SEEDED_FAULTS } from './seeded-faults.fixture.ts';

/** How often each fault is seeded, in activities from all over the course. */
const TRIES = 6;
const LEAST_CAUGHT = 0.95;

const files = await readPackFiles(join(CONTENT_FOLDER, 'english-for-spanish-speakers'));
const wordLists = await readWordLists(WORD_LISTS_FOLDER);
const course = files.documents.get('course.yaml') as {
  units: { key: string; level: string; lessons: string[] }[];
  skills: { key: string }[];
};

interface Draft {
  lessonKey: string;
  lesson: { activities: DraftActivity[] };
  /** Of the activity to spoil. */
  index: number;
}

const drafts: Draft[] = course.units
  .flatMap((unit) => unit.lessons)
  .flatMap((lessonKey) => {
    const lesson = files.documents.get(`lessons/${lessonKey}.yaml`) as Draft['lesson'];
    return lesson.activities.map((_activity, index) => ({ lessonKey, lesson, index }));
  });

/** The lesson as a course of its own, so that a check takes milliseconds. What other lessons teach is taught first. */
function toCourse({ lessonKey, lesson }: Draft): PackFiles {
  const { level } = course.units.find((unit) =>
    unit.lessons.includes(lessonKey),
  ) as (typeof course.units)[number];
  const used = new Set(lesson.activities.flatMap((activity) => activity.skills));
  const skills = course.skills.filter(({ key }) => used.has(key)).map((skill) => ({ ...skill, after: [] }));
  const unit = { key: 'only', title: 'Only', summary: 'Only.', level, lessons: [lessonKey] };
  return {
    ...files,
    documents: new Map<string, unknown>([
      ['course.yaml', { ...course, skills, units: [unit] }],
      [`lessons/${lessonKey}.yaml`, lesson],
    ]),
    texts: new Map([[`lessons/${lessonKey}.md`, files.texts.get(`lessons/${lessonKey}.md`) ?? '']]),
  };
}

function problemsOf(draft: Draft): PackProblem[] {
  const check = checkPack(toCourse(draft), activityRegistry, wordLists);
  return check.ok ? [] : check.problems;
}

/** Every so many-th of `parts`, `count` in all. */
function spread<Part>(parts: readonly Part[], count: number): Part[] {
  const step = Math.max(1, Math.floor(parts.length / count));
  return parts.filter((_part, index) => index % step === 0).slice(0, count);
}

/** Whether the check says more of the spoiled activity than it said before. */
function isCaught(draft: Draft, spoil: (activity: DraftActivity) => void): boolean {
  const spoiled = structuredClone(draft);
  spoil(spoiled.lesson.activities[spoiled.index] as DraftActivity);
  const said = (one: Draft) =>
    problemsOf(one)
      .filter((problem) => problem.path.startsWith(`activities.${draft.index}`))
      .map((problem) => problem.message);
  const before = said(draft);
  return said(spoiled).some((message) => !before.includes(message));
}

const trials = SEEDED_FAULTS.flatMap(({ fault, types, spoil }) => {
  const fitting = drafts.filter(({ lesson, index }) => types.includes(lesson.activities[index]?.type ?? ''));
  return spread(fitting, TRIES).map((draft) => ({ fault, draft, caught: isCaught(draft, spoil) }));
});

it(`catches ${LEAST_CAUGHT * 100} % of bad items`, async ({ annotate }) => {
  const missed = trials
    .filter((trial) => !trial.caught)
    .map(({ fault, draft }) => `${fault}: ${draft.lessonKey}/${draft.lesson.activities[draft.index]?.key}`);
  const rate = 1 - missed.length / trials.length;
  await annotate(
    `${trials.length} bad items of ${SEEDED_FAULTS.length} kinds, ${(rate * 100).toFixed(1)} % caught`,
  );
  expect(trials.length).toBeGreaterThan(SEEDED_FAULTS.length * 4);
  expect(rate, missed.join('\n')).toBeGreaterThanOrEqual(LEAST_CAUGHT);
});

it.each(SEEDED_FAULTS.map(({ fault }) => fault))('catches most of: %s', (fault) => {
  const ofFault = trials.filter((trial) => trial.fault === fault);
  expect(ofFault.filter((trial) => trial.caught).length).toBeGreaterThan(ofFault.length / 2);
});

it('says of a copy, with another explanation, that it is one', () => {
  for (const draft of spread(drafts, TRIES)) {
    const copied = structuredClone(draft);
    const original = copied.lesson.activities[copied.index] as DraftActivity;
    const content = { ...original.content, explanation: 'Otra explicación.' };
    copied.lesson.activities.push({ ...original, key: 'copy', content });
    expect(problemsOf(copied).map((problem) => problem.message)).toContainEqual(
      expect.stringMatching(/^asks the same as /),
    );
  }
});

it('has nothing to say of the items as they are, but for words taught in other lessons', () => {
  const others = spread(drafts, 20).flatMap(problemsOf);
  expect(others.filter((problem) => !problem.message.includes('not taught by then'))).toEqual([]);
});
