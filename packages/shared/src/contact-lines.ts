import type { SafetyContact } from './safety-contact.ts';

const EMERGENCY = { en: 'Emergency number', es: 'Número de emergencias' } as const;

/**
 * What stands below the fixed words, each line a paragraph of its own. A text in the other language is better than none;
 * `usual` is said where there is neither.
 */
export function contactLines(
  { text, emergencyNumber }: SafetyContact,
  language: 'en' | 'es',
  usual: string,
): string {
  const written = text[language] || text.en || text.es || usual;
  const lines = written.split('\n').filter((line) => line.trim() !== '');
  const number = emergencyNumber === null ? [] : [`${EMERGENCY[language]}: ${emergencyNumber}`];
  return [...lines, ...number].join('\n\n');
}
