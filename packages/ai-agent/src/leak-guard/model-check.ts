import { createAloneCheck } from './option-alone.ts';
import { createOrdinaryCheck } from './ordinary-language.ts';
import type { Leak, Secret } from './secret.ts';

/**
 * Makes the check for what only a model says, which may be talked into anything: it speaks a language that can be read,
 * and names no right option by itself. The built-in tutor reads out what people wrote, and needs neither.
 */
export function createModelCheck(
  earlier: readonly string[],
  secret: Secret,
  said: readonly string[],
): (reply: string) => Leak | undefined {
  const checkOrdinary = createOrdinaryCheck(earlier, secret, said);
  const checkAlone = createAloneCheck(secret, said);
  return (reply) => checkOrdinary(reply) ?? checkAlone(reply);
}
