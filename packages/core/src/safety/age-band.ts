/** How old somebody is, as far as it changes what is said to them: under 13, under age, of age. */
export const AGE_BANDS = ['child', 'teen', 'adult'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** A year of age that a learner says of themselves: `i'm 9`, `tengo 11 años`. */
const OWN_AGE =
  /\b(?:i'?m|im|i am|tengo) (\d{1,2})\b(?! ?(?:%|min|hours?|horas?|euros?|likes|points|puntos|kilos|in\b))/i;
const CHILD_UNTIL = 12;

/** Which words fit: of minors the younger, where the learner has said so. Nobody becomes an adult by saying it. */
export function tellAgeBand(messages: readonly string[], { isMinor }: { isMinor: boolean }): AgeBand {
  if (!isMinor) return 'adult';
  const said = messages.map((message) => OWN_AGE.exec(message)?.[1]).filter((age) => age !== undefined);
  const age = Number(said.at(-1) ?? Number.NaN);
  return age >= 5 && age <= CHILD_UNTIL ? 'child' : 'teen';
}
