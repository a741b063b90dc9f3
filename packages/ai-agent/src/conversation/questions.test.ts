import { readFileSync } from 'node:fs';
import { findLevel, listEnglishWords, type WordList } from '@kindling/core/curriculum';
import { CefrLevel, levelsAbove } from '@kindling/shared';
import { expect, it } from 'vitest';
import { ANYTHING, askAbout, findSubject, SUBJECTS } from './questions.ts';

const lines = readFileSync(new URL('../../../../content/word-lists/en.tsv', import.meta.url), 'utf8').split(
  '\n',
);
const list: WordList = {
  language: 'en',
  levels: new Map(
    lines
      .filter((line) => line.includes('\t') && !line.startsWith('#'))
      .map((line) => line.trim().split('\t'))
      .map(([word = '', level]) => [word.toLowerCase(), CefrLevel.parse(level)] as const),
  ),
};

it('holds every question to words of its level', () => {
  const hard = [...SUBJECTS, ANYTHING].flatMap(({ questions }) =>
    questions.flatMap(({ level, text }) =>
      listEnglishWords(text).flatMap((word) => {
        const found = findLevel(word, list);
        return found !== undefined && levelsAbove(found, level) > 0 ? [`${level}: ${word} (${found})`] : [];
      }),
    ),
  );
  expect(hard).toEqual([]);
});

it('asks at the hardest level that fits, another question each time', () => {
  for (const subject of [...SUBJECTS, ANYTHING]) {
    for (const level of CefrLevel.options) {
      const asked = [0, 1].map((turn) => askAbout(subject, level, turn));
      expect(asked[0]).not.toBe(asked[1]);
      const levels = subject.questions
        .filter(({ text }) => asked.includes(text))
        .map((question) => question.level);
      expect(new Set(levels)).toEqual(new Set([levelsAbove(level, 'B1') > 0 ? 'B1' : level]));
    }
  }
});

it('finds what a message is about, in both languages', () => {
  expect(findSubject('We went to the beach')?.name).toBe('holidays');
  expect(findSubject('mi perro')?.name).toBe('animals');
  expect(findSubject('hmm')).toBeUndefined();
});
