import type { TurnContext, TutorActivity } from '@kindling/core/turns';
import { createLeakCheck } from '../leak-guard/create-leak-check.ts';
import { toSecret } from '../leak-guard/to-secret.ts';

type LeakCheck = ReturnType<typeof createLeakCheck>;
type At = Pick<TurnContext, 'activity' | 'past'>;

let latest: { past: At['past']; turns: number; activity: At['activity']; check: LeakCheck } | undefined;

/** The check of a turn: asked for several times in one, and what was said before is read for it. */
function checkOf(past: At['past'], activity: TutorActivity): LeakCheck {
  if (latest?.past !== past || latest.turns !== past.length || latest.activity !== activity) {
    const earlier = past.map(({ reply }) => reply);
    latest = { past, turns: past.length, activity, check: createLeakCheck(earlier, toSecret(activity)) };
  }
  return latest.check;
}

/**
 * Those of some texts that may be said while an activity is open: the example of a card may show by chance what is asked
 * for, and the rest is worth hearing still. The guard would cut the reply in the middle of it.
 */
export function leaveOutAnswer(texts: readonly string[], { activity, past }: At): string[] {
  if (activity === undefined) return [...texts];
  const check = checkOf(past, activity);
  const said: string[] = [];
  for (const text of texts) if (check([...said, text].join('\n\n')) === undefined) said.push(text);
  return said;
}
