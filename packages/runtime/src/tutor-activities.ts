import { activityRegistry } from '@kindling/activities/registry';
import type { Pack, PackLesson } from '@kindling/core/curriculum';
import { TutorActivity } from '@kindling/core/turns';
import { z } from 'zod';

type Entry = PackLesson['activities'][number];

/** What most types have in common, as far as a tutor speaks about it. */
const Asked = z.object({
  prompt: z.string().default(''),
  text: z.string().default(''),
  options: z.array(z.object({ text: z.string(), correct: z.boolean().optional() })).optional(),
});

function toTutorActivity(pack: Pack, activity: Entry): TutorActivity {
  const { prompt, text, options } = Asked.parse(activity.content);
  const checked = activityRegistry.checkContent({ ...activity });
  const right = (options ?? []).flatMap(({ correct }, index) => (correct ? [index] : []));
  return TutorActivity.parse({
    id: activity.key,
    kind: options === undefined && pack.course.teaches !== undefined ? 'english-item' : 'quiz',
    language: pack.course.language,
    title: activity.title,
    statement: [prompt, text].filter((part) => part !== '').join('\n'),
    hints: activity.hints,
    ...(options === undefined ? {} : { options: options.map((option) => option.text), key: right }),
    acceptedAnswers: checked.ok && options === undefined ? checked.keyTexts : [],
  });
}

function toPython(pack: Pack, key: string): TutorActivity | undefined {
  const found = pack.exercises.find(({ exercise }) => exercise.key === key);
  if (found === undefined) return undefined;
  const { exercise, starter, solution } = found;
  return TutorActivity.parse({
    id: exercise.key,
    kind: 'python',
    language: pack.course.language,
    title: exercise.title,
    statement: exercise.statement,
    starter,
    hints: exercise.hints,
    referenceSolution: solution,
  });
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
