import { expect, it } from 'vitest';
import { ENGLISH_REMARKS } from './english-remarks.ts';
import { REVIEW_RULES, type ReviewRuleName } from './review-rules.ts';
import { SPANISH_REMARKS } from './spanish-remarks.ts';

const rules = Object.keys(REVIEW_RULES) as ReviewRuleName[];
const blanks = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();

it.each(rules)('says of %s the same in both languages', (rule) => {
  expect(ENGLISH_REMARKS[rule]).not.toBe('');
  expect(SPANISH_REMARKS[rule]).not.toBe(ENGLISH_REMARKS[rule]);
  expect([...new Set(blanks(SPANISH_REMARKS[rule]))]).toEqual([...new Set(blanks(ENGLISH_REMARKS[rule]))]);
});
