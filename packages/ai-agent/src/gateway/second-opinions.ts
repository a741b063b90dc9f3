import { SPECIALIST_NAMES, type SpecialistName, UNSURE } from '@kindling/core/triage';
import { type HeldBack, hasShortAnswer, type TurnContext } from '@kindling/core/turns';
import { z } from 'zod';
import { asData, type ModelPrompt, readPrompt } from '../prompts/index.ts';
import { SPECIALISTS } from '../specialists/index.ts';
import type { Asking, Gateway } from './create-gateway.ts';
import { readObject } from './read-object.ts';

/** Enough for the object and for what a model thinks before it. */
const OBJECT_TOKENS = 400;
/** A model that is less sure than this knows no more than the words did. */
const SURE_ENOUGH = 0.6;
const LONGEST_MESSAGE = 2_000;
/** Replies that may tell an answer together. */
const MOST_EARLIER = 6;

const Sorted = z.object({ specialist: z.enum(SPECIALIST_NAMES), sure: z.number().min(0).max(1) });
const Verdict = z.object({ leak: z.boolean(), unsafe: z.boolean() });

function promptOf(version: string, system: string, content: string): ModelPrompt {
  return { version, system, turn: '', messages: [{ role: 'user', content }] };
}

/**
 * Who should answer, by a model where the words leave it open; by the words in every other case. Costs a short call,
 * and only for messages that rules and examples are not sure of.
 */
export async function chooseSpecialist(
  gateway: Gateway,
  { message, move, specialist, confidence }: TurnContext,
  asking: Omit<Asking, 'purpose'>,
): Promise<SpecialistName> {
  if (move !== 'none' || confidence === undefined || confidence >= UNSURE) return specialist;
  const file = readPrompt('triage');
  const specialists = SPECIALIST_NAMES.map((name) => `- ${name}: ${SPECIALISTS[name].when}`).join('\n');
  const content = asData('learner_message', message.slice(0, LONGEST_MESSAGE));
  const prompt = promptOf(file.version, file.section('system', { specialists }), content);
  const sorted = await readObject(gateway, Sorted, prompt, {
    ...asking,
    purpose: 'triage',
    maxOutputTokens: OBJECT_TOKENS,
  });
  return sorted !== undefined && sorted.sure >= SURE_ENOUGH ? sorted.specialist : specialist;
}

/** Whether a turn is about a question of which any sentence can tell the answer. */
export const isAtShortAnswer = ({ activity }: TurnContext): boolean =>
  activity !== undefined && hasShortAnswer(activity);

/** What a judge reads before a reply: the page of the activity and what the tutor said of it last. */
function listBefore({ activity, past }: TurnContext): string[] {
  if (activity === undefined) return [];
  const { title, statement, options = [] } = activity;
  const page = asData('activity', [title, statement, ...options.map((option) => `- ${option}`)].join('\n'));
  const earlier = past.slice(-MOST_EARLIER).map(({ reply }) => asData('earlier_reply', reply));
  return [page, ...earlier];
}

/**
 * Whether a second look at a reply finds what the rules did not. It can only add: where it finds nothing, or no model
 * answers, the rules alone decide; but at a question with a short answer, where they cannot, nothing is said.
 */
export async function judgeReply(
  gateway: Gateway,
  context: TurnContext,
  reply: string,
  asking: Omit<Asking, 'purpose'>,
): Promise<HeldBack | undefined> {
  const { activity } = context;
  const file = readPrompt('second-pass');
  const prompt = promptOf(
    file.version,
    file.section('system'),
    [...listBefore(context), asData('reply', reply)].join('\n\n'),
  );
  const verdict = await readObject(gateway, Verdict, prompt, {
    ...asking,
    purpose: 'second-pass',
    maxOutputTokens: OBJECT_TOKENS,
  });
  if (verdict === undefined)
    return isAtShortAnswer(context) ? { kind: 'leak', by: 'no second look' } : undefined;
  if (verdict.leak && activity !== undefined) return { kind: 'leak', by: 'second pass' };
  return verdict.unsafe ? { kind: 'unsafe', by: 'second pass' } : undefined;
}
