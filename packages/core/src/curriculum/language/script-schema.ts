import { z } from 'zod';
import { Key, Sentence } from '../pack-parts.ts';

/**
 * Words to listen for, small letters or not: `a/b` either, `the?` may be left out, `…` up to eight words of any kind,
 * `<past>`, `<participle>`, `<ing>`, `<number>`, `<word>` any of that kind. `I'd like … please`.
 */
const Phrase = z.string().trim().min(1).max(100);

/** What a reply can be searched for. `answer` is any sentence of some length, `question` anything that asks. */
export const SLOT_KINDS = [
  'answer',
  'question',
  'yes-no',
  'name',
  'origin',
  'number',
  'price',
  'time',
  'day',
  'date',
  'duration',
  'phone',
  'quantity',
  'direction',
  'position',
  'job',
  'food',
  'drink',
  'family',
  'colour',
  'size',
  'symptom',
  'activity',
  'place',
] as const;
export const SlotKind = z.enum(SLOT_KINDS);
export type SlotKind = z.infer<typeof SlotKind>;

const Need = z
  .strictObject({
    slot: Key,
    kind: SlotKind.optional(),
    /** Heard, they fill the slot, too. */
    phrases: z.array(Phrase).max(20).default([]),
    /** A reply of so many words is taken for an answer, whatever it says. */
    words: z.number().int().min(1).max(20).optional(),
    /** Asked when the rest was said and this was not. */
    ask: Sentence,
  })
  .refine(
    (need) => need.kind ?? need.words ?? need.phrases[0],
    'needs a kind, phrases or words to be met by',
  );

/** Where the conversation goes another way than the next step, or the partner says something of its own. */
const Branch = z.strictObject({
  when: z.union([
    z.strictObject({ slot: Key, in: z.array(z.string().min(1).max(40)).min(1).max(20) }),
    z.strictObject({ says: z.array(Phrase).min(1).max(20) }),
    z.strictObject({ answer: z.enum(['yes', 'no']) }),
    /** The learner never came to it, however often asked. */
    z.strictObject({ missing: Key }),
  ]),
  say: Sentence,
  next: Key.optional(),
});

const Step = z.strictObject({
  key: Key,
  /** Which planned turn this is, from 1. */
  turn: z.number().int().min(1).max(12),
  /** Instead of the planned words; `{slot:else}` says what was understood, or what stands behind the colon. */
  say: Sentence.optional(),
  /** The same in easier words, for who did not understand. */
  simpler: Sentence,
  /** What the partner wants to know, in the language of the course. */
  gloss: Sentence,
  /** A way to say it with something left open (`{slot:else}`): for who is stuck or says it in another language. */
  frame: Sentence,
  needs: z.array(Need).min(1).max(3),
  branches: z.array(Branch).max(6).default([]),
  /** The step after this one; the next of the list where left out, `end` for the closing words. */
  next: Key.optional(),
});

/** When a criterion of success is met by what the learner said, all of it together. */
const Criterion = z
  .strictObject({
    key: Key,
    any: z.array(Phrase).max(30).default([]),
    /** So many different ones of `any`. */
    times: z.number().int().min(1).max(5).default(1),
    /** And one of these. */
    and: z.array(Phrase).max(30).default([]),
    /** And the learner filled these. */
    slots: z.array(Key).max(5).default([]),
  })
  .refine(({ any, slots }) => any.length + slots.length > 0, 'needs phrases or slots to be met by');

/** How a role-play goes without a model. Steps only lead onwards, so that every conversation ends. */
export const RolePlayScript = z.strictObject({
  version: z.literal(1),
  steps: z.array(Step).min(4).max(16),
  criteria: z.array(Criterion).min(2).max(6),
});
export type RolePlayScript = z.infer<typeof RolePlayScript>;
export type ScriptStep = RolePlayScript['steps'][number];
export type ScriptBranch = ScriptStep['branches'][number];

/** Where a step leads if no branch says otherwise; undefined at the end. */
export function stepAfter(
  steps: readonly ScriptStep[],
  step: ScriptStep,
  next = step.next,
): ScriptStep | undefined {
  if (next === 'end') return undefined;
  return next === undefined ? steps[steps.indexOf(step) + 1] : steps.find(({ key }) => key === next);
}
