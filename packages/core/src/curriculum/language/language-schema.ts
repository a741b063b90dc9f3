import { CefrLevel, learning } from '@kindling/shared';
import { z } from 'zod';
import { Key, Sentence, Title } from '../pack-parts.ts';
import { RolePlayScript } from './script-schema.ts';

export const VocabularyEntry = z.strictObject({
  /** As a dictionary has it: `child`, `look for`. */
  word: z.string().trim().min(1).max(60),
  part: learning.WordPart,
  level: CefrLevel,
  /** Where a word list has it, when that is far off and the author knows better (`foot` at B1). */
  listedAt: CefrLevel.optional(),
  /** In the language of the course; several meanings are parted by `;`. */
  gloss: z.string().trim().min(1).max(120),
  /** A sentence that holds the word in some form. */
  example: Sentence,
  /** What the learner's own language makes hard: a false friend, a sound, an irregular form. */
  note: Sentence.optional(),
});
export type VocabularyEntry = z.infer<typeof VocabularyEntry>;

/** vocabulary/<lesson key>.yaml: what the lesson teaches to say. */
export const VocabularyFile = z.strictObject({ entries: z.array(VocabularyEntry).min(1).max(80) });

/** scenarios/<key>.yaml: a situation to talk through, with a partner who follows a plan. */
export const ScenarioFile = z.strictObject({
  title: Title,
  /** Key of the unit that has taught what it takes. */
  unit: Key,
  level: CefrLevel,
  /** Where, when and why, in the language of the course. */
  situation: Sentence,
  learnerRole: Title,
  partner: z.strictObject({ name: Title, role: Title }),
  /** What the learner is to have reached at the end. */
  goal: Sentence,
  /** Phrases to try out; `…` stands for what varies. */
  targetLanguage: z
    .array(
      z.strictObject({ text: z.string().trim().min(1).max(120), gloss: z.string().trim().min(1).max(120) }),
    )
    .min(3)
    .max(10),
  /** The conversation as planned; a partner who can, may leave the words but not the order. */
  turns: z
    .array(
      z.strictObject({
        /** Said by the partner, in the language taught. */
        partner: Sentence,
        /** What the learner does now, in the language of the course. */
        task: Sentence,
        /** One good reply; shown afterwards. */
        model: Sentence,
      }),
    )
    .min(4)
    .max(12),
  /** The partner's last words. */
  closing: Sentence,
  /** What a learner who made it has done; each can be answered with yes or no from the conversation alone. */
  success: z
    .array(z.strictObject({ key: Key, text: Sentence }))
    .min(2)
    .max(6),
  /** How it goes where no model plays the partner. */
  script: RolePlayScript.optional(),
});
export type ScenarioFile = z.infer<typeof ScenarioFile>;
