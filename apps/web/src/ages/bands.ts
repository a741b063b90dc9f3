import type { Answer } from '#web/api/types.ts';

export type LearnerAge = Answer<'setAgeBand'>;
export type Band = NonNullable<LearnerAge['band']>;

/** Youngest first. */
export const BANDS = ['under-13', '13-15', '16-17', 'adult'] as const satisfies readonly Band[];

export const isBand = (text: string): text is Band => (BANDS as readonly string[]).includes(text);

/** What learners may still say of themselves: anything once, then only what protects them more. */
export function bandsLeft({ band, saidBy }: LearnerAge): readonly Band[] {
  if (saidBy === 'school') return [];
  return band === null ? BANDS : BANDS.slice(0, BANDS.indexOf(band) + 1);
}
