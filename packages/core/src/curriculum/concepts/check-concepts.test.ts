import { describe, expect, it } from 'vitest';
import type { CourseFile } from '../pack-schema.ts';
import { checkConcepts } from './check-concepts.ts';
import { ConceptFile } from './concept-schema.ts';

const FILES = {
  folder: 'python',
  documents: new Map(),
  texts: new Map(),
  sources: new Map(),
  unreadable: [],
};
const COURSE = { skills: [{ key: 'repeating' }] } as unknown as CourseFile;
const told = (title: string, more: object = {}) => ({
  title,
  says: 'S.',
  mistake: 'M.',
  ask: 'And?',
  ...more,
});
const card = (key: string, more: object = {}) => ({
  key,
  en: told(`the ${key}`),
  es: told(`el ${key}`),
  example: 'x = 1',
  ...more,
});
const check = (...cards: object[]) =>
  checkConcepts(FILES, COURSE, [{ key: 'loops', ...ConceptFile.parse({ cards }) }]).map(
    ({ file, path, message }) => `${file}|${path}|${message}`,
  );
const FILE = 'python/concepts/loops.yaml';

describe('the ideas of a course', () => {
  it('are sound', () => {
    expect(check(card('for', { skill: 'repeating' }), card('while', { before: ['for'] }))).toEqual([]);
  });

  it.each([
    [
      'a name that stands for two',
      [card('for'), card('while', { es: told('El For') })],
      `${FILE}|cards.1|"es: el for" is a name of for already`,
    ],
    ['a key that stands twice', [card('for'), card('for')], `${FILE}|cards.0.key|for stands twice`],
    [
      'a skill that is not there',
      [card('for', { skill: 'flying' })],
      `${FILE}|cards.0.skill|there is no skill flying in course.yaml`,
    ],
    [
      'an idea before it that is not there',
      [card('for', { before: ['list'] })],
      `${FILE}|cards.0.before|there is no card list in this course`,
    ],
    [
      'a question that is none',
      [card('for', { en: told('the for', { ask: 'and' }) })],
      `${FILE}|cards.0.en.ask|must end in a question`,
    ],
    [
      'ideas that wait for each other',
      [card('for', { before: ['while'] }), card('while', { before: ['for'] })],
      `${FILE}|before|wait for each other: for, while, for`,
    ],
  ])('may not have %s', (_what, cards, problem) => {
    expect(check(...cards)).toContain(problem);
  });
});
