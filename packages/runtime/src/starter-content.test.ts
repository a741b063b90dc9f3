import { activityRegistry } from '@kindling/activities/registry';
import { describeProblem } from '@kindling/core/curriculum';
import { accounts } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import { CONTENT_FOLDER, checkContent, WORD_LISTS_FOLDER } from './content.ts';

const { packs, problems } = await checkContent(CONTENT_FOLDER, WORD_LISTS_FOLDER);
const lessons = packs.flatMap((pack) =>
  pack.lessons.map((lesson) => ({ slug: pack.course.slug, ...lesson })),
);
const activities = lessons.flatMap((lesson) =>
  lesson.activities.map((activity) => ({ place: `${lesson.key}/${activity.key}`, ...activity })),
);

it('has no problems', () => {
  expect(problems.map(describeProblem)).toEqual([]);
  const subjects = new Set(packs.map((pack) => pack.course.subject));
  expect([...subjects].sort()).toEqual(['language', 'python', 'writing']);
});

it.each(packs)('$course.slug varies its activities', (pack) => {
  const used = new Set(pack.lessons.flatMap((lesson) => lesson.activities.map((activity) => activity.type)));
  expect(used.size).toBeGreaterThanOrEqual(6);
});

it.each(packs)('$course.slug names each skill for readers of either language', ({ course }) => {
  const others = accounts.Locale.options.filter((locale) => locale !== course.language);
  const unnamed = course.skills.filter(({ names }) => others.some((locale) => names[locale] === undefined));
  expect(unnamed.map(({ key }) => key)).toEqual([]);
});

it.each(lessons)('$slug/$key has exercises and quizzes enough', (lesson) => {
  const count = (purpose: string) =>
    lesson.activities.filter((activity) => activity.purpose === purpose).length;
  expect(lesson.activities.length).toBeGreaterThanOrEqual(6);
  expect([count('exercise') >= 4, count('quiz') >= 1]).toEqual([true, true]);
});

describe.each(activities)('$place', (activity) => {
  it('helps with at least one hint', () => {
    expect(activity.hints.length).toBeGreaterThan(0);
  });

  it('shows learners no field of the key', () => {
    const shown = JSON.stringify(activityRegistry.toPublic(activity, activity.place));
    expect(shown).not.toMatch(
      /"(correct|feedback|explanation|accept|rejected|alsoAccept|wrongChoices|expected)":/,
    );
  });

  it('speaks calmly', () => {
    expect(JSON.stringify(activity)).not.toMatch(/!!|!\s*[A-Z][^"]*!\s*"/);
  });
});
