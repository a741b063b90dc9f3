import { AppError } from '@kindling/shared';
import { z } from 'zod';
import { type RolePlayScript, ScenarioFile, type ScriptStep } from '../curriculum/index.ts';

/** A scenario that can be played without a model. */
export type RolePlay = Omit<ScenarioFile, 'script' | 'unit'> & { key: string; script: RolePlayScript };

const Stored = z
  .object(ScenarioFile.shape)
  .omit({ unit: true, title: true, level: true })
  .required({ script: true });

/**
 * A role-play as a course row keeps it: title and level beside the content.
 * @throws AppError `invalid-input` for one that has no script
 */
export function toRolePlay(row: {
  key: string;
  title: string;
  level: ScenarioFile['level'];
  content: unknown;
}): RolePlay {
  const parsed = Stored.safeParse(row.content);
  if (!parsed.success)
    throw new AppError('invalid-input', 'This role-play has no script yet.', {
      hint: 'Choose another, or import the courses again.',
      cause: parsed.error,
    });
  const { key, title, level } = row;
  return { ...parsed.data, key, title, level };
}

/** Where a conversation stands; made from the learner's messages alone, so that it can always be made again. */
export const RolePlayState = z.object({
  /** Key of the step that waits for an answer; null when the conversation is over. */
  step: z.string().nullable(),
  /** Messages at this step that did not bring it on, and how many of them asked for help. */
  tries: z.number().int(),
  helps: z.number().int(),
  /** What was understood, by slot. */
  slots: z.record(z.string(), z.string()),
  /** "Did you mean …?" waits for a yes or no. */
  doubt: z.object({ slot: z.string(), value: z.string() }).nullable(),
  /** What the learner said in English: criteria are judged by it. */
  said: z.array(z.string()),
  /** The learner's messages so far. */
  turns: z.number().int(),
});
export type RolePlayState = z.infer<typeof RolePlayState>;

export function findStep({ script }: RolePlay, state: RolePlayState): ScriptStep | undefined {
  return script.steps.find(({ key }) => key === state.step);
}

/** So many messages at one step, then the partner goes on: somebody may be stuck, or have other things in mind. */
export const MOST_TRIES = 3;
/** So many requests for help at a step are free; further ones count as tries. */
export const FREE_HELPS = 2;

/** No conversation is longer, whatever the learner says. */
export function mostTurns({ script }: Pick<RolePlay, 'script'>): number {
  return script.steps.length * (MOST_TRIES + FREE_HELPS);
}
