import { expect, it } from 'vitest';
import { findTeachingLesson, namesConcept } from './teaching-lesson.ts';

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

const lessonOf = (key: string, skills: string[], { title = key, introduction = '' } = {}) => ({
  key,
  title,
  introduction,
  activities: [{ skills }],
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

it('is named by whole words only, accents and signs aside', () => {
  expect(namesConcept('¿Y la -S de TERCERA persona?', card)).toBe(true);
  expect(namesConcept('Third persons', card)).toBe(false);
});
