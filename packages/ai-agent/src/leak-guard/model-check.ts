import { firstLeak } from './first-leak.ts';
import { createAloneCheck } from './option-alone.ts';
import { createOrdinaryCheck } from './ordinary-language.ts';
import { createOwnFunctionCheck } from './own-function.ts';
import type { Leak, Secret } from './secret.ts';
import { withShortOptions } from './short-options.ts';

/**
 * Makes the check for what only a model says, which may be talked into anything: it speaks a language that can be read,
 * names no right option by itself, and does not write the learner's function. The built-in tutor reads out what people wrote, and needs neither.
 */
export function createModelCheck(
  earlier: readonly string[],
  secret: Secret,
  said: readonly string[],
  translated: readonly (readonly string[])[] = [],
): (reply: string) => Leak | undefined {
  const checkOrdinary = createOrdinaryCheck(earlier, secret, said);
  const checkAlone = withShortOptions(secret).map((own) => createAloneCheck(own, said, translated));
  const checkOwn = secret.code === undefined ? undefined : createOwnFunctionCheck(earlier, secret.code, said);
  return (reply) => checkOwn?.(reply) ?? checkOrdinary(reply) ?? firstLeak(checkAlone, reply);
}
