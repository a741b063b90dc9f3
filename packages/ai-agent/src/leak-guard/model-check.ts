import { createAloneCheck } from './option-alone.ts';
import { createOrdinaryCheck } from './ordinary-language.ts';
import { createOwnFunctionCheck } from './own-function.ts';
import type { Leak, Model, Secret } from './secret.ts';

/**
 * Makes the check for what only a model says, which may be talked into anything: it speaks a language that can be read,
 * names no right option by itself, and does not write the learner's function. The built-in tutor reads out what people wrote, and needs neither.
 */
export function createModelCheck(
  earlier: readonly string[],
  secret: Secret,
  model: Model,
): (reply: string) => Leak | undefined {
  const checkOrdinary = createOrdinaryCheck(earlier, secret, model);
  const checkAlone = createAloneCheck(secret, model.said);
  const checkOwn = secret.code === undefined ? undefined : createOwnFunctionCheck(secret.code, model.said);
  return (reply) => checkOwn?.(reply) ?? checkOrdinary(reply) ?? checkAlone(reply);
}
