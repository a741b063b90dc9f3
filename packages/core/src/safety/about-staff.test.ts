import { expect, it } from 'vitest';
import { isAboutStaff } from './index.ts';
import type { SafetyCategory } from './safety-rule.ts';

const about = (category: SafetyCategory, ...messages: string[]) =>
  isAboutStaff({ category, severity: 'high', alertAdult: true }, messages);

it.each([
  'my teacher touches me',
  'the P.E. Teacher looks at us when we change',
  'mi entrenador me manda fotos',
  'la Directora me pega',
])('hears of staff in either language: %s', (message) => {
  expect(about('abuse', message)).toBe(true);
  expect(about('grooming', message)).toBe(true);
});

it('hears of them in what was said just before', () => {
  expect(about('abuse', 'its about my coach', 'he touches me')).toBe(true);
});

it('does not in what is told of others, or planned against them', () => {
  expect(about('abuse', 'my dad hits me')).toBe(false);
  expect(about('violence', 'i will stab my teacher')).toBe(false);
  expect(about('self-harm', 'my teacher saw my arms')).toBe(false);
});
