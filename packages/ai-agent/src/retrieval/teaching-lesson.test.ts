import { expect, it } from 'vitest';
import type { ReadableLesson } from './passage.ts';
import { findTeachingLesson } from './teaching-lesson.ts';

const told = (title: string, aliases: string[] = []) => ({
  title,
  aliases,
  says: 'Says.',
  mistake: 'Mistake.',
  ask: 'Ask?',
});
const card = {
  skill: 'present-simple',
  en: told('third person -s', ['third person']),
  es: told('-s de tercera persona'),
};

const lessonOf = (
  key: string,
  skills: string[],
  { title = key, introduction = '' } = {},
): ReadableLesson => ({
  key,
  title,
  introduction,
  activities: [{ key: `${key}-1`, type: 'choice', title: '', content: {}, skills }],
  vocabulary: [],
});
const EVERY_DAY = lessonOf('every-day', ['present-simple']);
const ABOUT = lessonOf('she-likes', ['present-simple'], {
  introduction: 'In the **third person** the verb takes -s.',
});
const NAMED = lessonOf('s', ['present-simple'], { title: 'La -s de tercera persona' });
const OTHER = lessonOf('third-person', ['articles'], { title: 'third person' });

it.each([
  ['the one named after it', [EVERY_DAY, ABOUT, NAMED], 's'],
  ['the one that speaks of it', [EVERY_DAY, ABOUT], 'she-likes'],
  ['the first that practises its skill', [OTHER, EVERY_DAY], 'every-day'],
  ['none, where nobody practises it', [OTHER], undefined],
])('an idea is taught by %s', (_which, lessons, key) => {
  expect(findTeachingLesson(lessons, card)?.key).toBe(key);
});

it('knows no lesson for an idea of no skill', () => {
  const { skill: _, ...without } = card;
  expect(findTeachingLesson([NAMED], without)).toBeUndefined();
});
