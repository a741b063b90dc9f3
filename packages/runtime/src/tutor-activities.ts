import { activityRegistry } from '@kindling/activities/registry';
import type { Pack, PackLesson } from '@kindling/core/curriculum';
import { TutorActivity } from '@kindling/core/turns';
import { type Exercise, ExerciseEntry, ExerciseTest } from '@kindling/shared';
import { z } from 'zod';
import { listVisibleCalls } from './tutor-tests.ts';

type Entry = PackLesson['activities'][number];

/** What most types have in common, as far as a tutor speaks about it. */
const Asked = z.object({
  prompt: z.string().default(''),
  text: z.string().default(''),
  options: z.array(z.object({ text: z.string(), correct: z.boolean().optional() })).optional(),
});

/** An activity with the languages of its course, wherever it is kept. Its program is no part of it. */
export type Described = Pick<Entry, 'type' | 'schemaVersion' | 'title' | 'content' | 'hints'> & {
  id: string;
  language: string;
  teaches: string | null | undefined;
};

function describeItem(activity: Described): TutorActivity {
  const { prompt, text, options } = Asked.parse(activity.content);
  const checked = activityRegistry.checkContent(activity);
  const right = (options ?? []).flatMap(({ correct }, index) => (correct ? [index] : []));
  return TutorActivity.parse({
    id: activity.id,
    kind: options === undefined && activity.teaches ? 'english-item' : 'quiz',
    language: activity.language,
    title: activity.title,
    statement: [prompt, text].filter((part) => part !== '').join('\n'),
    hints: activity.hints,
    ...(options === undefined ? {} : { options: options.map((option) => option.text), key: right }),
    acceptedAnswers: checked.ok && options === undefined ? checked.keyTexts : [],
  });
}

/** The code of an exercise as activities keep it. */
const Program = z.object({
  prompt: z.string(),
  starter: z.string(),
  solution: z.string(),
  entry: ExerciseEntry,
  tests: z.array(ExerciseTest),
});

/** A stored activity as a tutor is told of it. */
export function describeActivity(activity: Described): TutorActivity {
  if (activity.type !== 'code') return describeItem(activity);
  const { prompt, ...program } = Program.parse(activity.content);
  const { id, language, title, hints } = activity;
  return describeProgram({ id, language, title, hints, statement: prompt, ...program });
}

/** What graded it stays with the grader, which the guard asks itself: of the tests only the visible ones are told. */
function describeProgram({
  solution,
  entry,
  tests,
  ...program
}: Pick<TutorActivity, 'id' | 'language' | 'title' | 'statement' | 'starter' | 'hints'> &
  Pick<Exercise, 'entry' | 'tests'> & { solution: string }): TutorActivity {
  return TutorActivity.parse({
    ...program,
    kind: 'python',
    ...(entry.kind === 'program' ? {} : { entryPoint: entry.name }),
    visibleTests: listVisibleCalls({ tests, entry }),
    referenceSolution: solution,
  });
}

function toTutorActivity({ course }: Pack, activity: Entry): TutorActivity {
  const { language, teaches } = course;
  return describeItem({ ...activity, id: activity.key, language, teaches });
}

function toPython(pack: Pack, key: string): TutorActivity | undefined {
  const found = pack.exercises.find(({ exercise }) => exercise.key === key);
  if (found === undefined) return undefined;
  const { title, statement, hints, entry, tests } = found.exercise;
  const { starter, solution } = found;
  const { language } = pack.course;
  return describeProgram({ id: key, language, title, hints, statement, entry, tests, starter, solution });
}

/** An activity of the courses as a tutor is told of it. */
export function findTutorActivity(
  packs: readonly Pack[],
  key: string,
  course?: string,
): TutorActivity | undefined {
  for (const pack of packs) {
    if (course !== undefined && pack.course.slug !== course) continue;
    const activity = pack.lessons.flatMap(({ activities }) => activities).find((one) => one.key === key);
    if (activity !== undefined && activity.type !== 'code') return toTutorActivity(pack, activity);
    const exercise = toPython(pack, key);
    if (exercise !== undefined) return exercise;
  }
  return undefined;
}
