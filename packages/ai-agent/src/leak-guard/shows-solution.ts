import type { TutorActivity } from '@kindling/core/turns';
import { createLeakCheck } from './create-leak-check.ts';
import { toSecret } from './to-secret.ts';

/** Whether any of some texts, read after one another, gives an activity away: the check of replies, for texts that are whole. */
export function showsSolution(texts: readonly string[], activity: TutorActivity): boolean {
  const secret = toSecret(activity);
  return texts.some((text, index) => createLeakCheck(texts.slice(0, index), secret)(text) !== undefined);
}
