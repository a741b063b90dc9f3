import type { TurnContext } from '@kindling/core/turns';
import { createLeakCheck } from '../leak-guard/create-leak-check.ts';
import { toSecret } from '../leak-guard/to-secret.ts';

/**
 * Those of some texts that may be said while an activity is open: the example of a card may show by chance what is asked
 * for, and the rest is worth hearing still. The guard would cut the reply in the middle of it.
 */
export function leaveOutAnswer(
  texts: readonly string[],
  { activity, past }: Pick<TurnContext, 'activity' | 'past'>,
): string[] {
  if (activity === undefined) return [...texts];
  const check = createLeakCheck(
    past.map(({ reply }) => reply),
    toSecret(activity),
  );
  const said: string[] = [];
  for (const text of texts) if (check([...said, text].join('\n\n')) === undefined) said.push(text);
  return said;
}
