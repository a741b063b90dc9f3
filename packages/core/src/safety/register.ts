import type { AgeBand } from '@kindling/shared';

/** Whose words fit somebody: a child's, a teenager's or an adult's. */
export const REGISTERS = ['child', 'teen', 'adult'] as const;
export type Register = (typeof REGISTERS)[number];

/** A year of age that a learner says of themselves: `i'm 9`, `tengo 11 años`. */
const OWN_AGE =
  /\b(?:i'?m|im|i am|tengo) (\d{1,2})\b(?! ?(?:%|min|hours?|horas?|euros?|likes|points|puntos|kilos|in\b))/i;
const CHILD_UNTIL = 12;

/**
 * Which words fit: of minors the younger, where the band or the learner says so. Nobody becomes older by what they write:
 * a band is for whoever may say it.
 */
export function tellRegister(
  messages: readonly string[],
  { isMinor, ageBand }: { isMinor: boolean; ageBand?: AgeBand | undefined },
): Register {
  if (!isMinor) return 'adult';
  if (ageBand === 'under-13') return 'child';
  const said = messages.map((message) => OWN_AGE.exec(message)?.[1]).filter((age) => age !== undefined);
  const age = Number(said.at(-1) ?? Number.NaN);
  return age >= 5 && age <= CHILD_UNTIL ? 'child' : 'teen';
}
