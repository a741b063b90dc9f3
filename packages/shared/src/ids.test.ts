import { expect, it } from 'vitest';
import { Day } from './ids.ts';

it.each([
  ['2024-02-29', true],
  ['0001-01-01', true],
  ['0000-02-29', false],
  ['2023-02-29', false],
  ['today', false],
])('%s is a day: %s', (text, isDay) => expect(Day.safeParse(text).success).toBe(isDay));
