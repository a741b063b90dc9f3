import { createAloneCheck } from './option-alone.ts';
import { createOrdinaryCheck } from './ordinary-language.ts';
import { createOwnFunctionCheck } from './own-function.ts';
import type { Leak, Secret } from './secret.ts';

/** Beside whom a model speaks. */
export interface Model {
  /** What the learner said and wrote. */
  said: readonly string[];
  /** Whether the words of the task's language are known. */
  isRead: boolean;
}

/**
 * Makes the check for what only a model says, which may be talked into anything: it speaks a language that can be read,
 * names no right option by itself, and does not write the learner's function. The built-in tutor reads out what people wrote, and needs neither.
 */
export function createModelCheck(
  earlier: readonly string[],
  secret: Secret,
  { said, isRead }: Model,
): (reply: string) => Leak | undefined {
  const checkOrdinary = isRead ? createOrdinaryCheck(earlier, secret, said) : undefined;
  const checkAlone = createAloneCheck(secret, said);
  const checkOwn = secret.code === undefined ? undefined : createOwnFunctionCheck(secret.code, said);
  return (reply) => checkOwn?.(reply) ?? checkOrdinary?.(reply) ?? checkAlone(reply);
}
