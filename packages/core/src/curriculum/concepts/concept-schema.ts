import { z } from 'zod';
import { Key, Sentence } from '../pack-parts.ts';

/** One side of a card: the same idea for somebody who asks in this language. */
const ToldConcept = z.strictObject({
  /** What it is called; the question "what is …" names it by this or by an alias. */
  title: z.string().trim().min(1).max(60),
  aliases: z.array(z.string().trim().min(1).max(60)).max(10).default([]),
  /** What it is, in two or three sentences anybody of twelve can read. */
  says: Sentence,
  /** What goes wrong most often. */
  mistake: Sentence,
  /** A question that makes the learner use the idea. */
  ask: Sentence,
});

/** An idea of a course in both languages, to be read out by a tutor. */
export const ConceptCard = z.strictObject({
  key: Key,
  /** The skill of the course that it belongs to. */
  skill: Key.optional(),
  en: ToldConcept,
  es: ToldConcept,
  /** A program that runs as it stands, or a sentence that shows it. */
  example: z.string().min(1).max(600),
  /** What the program prints; its presence says that the example is one. */
  prints: z.string().max(300).optional(),
  /** Keys of the ideas to know first. */
  before: z.array(Key).max(4).default([]),
});
export type ConceptCard = z.infer<typeof ConceptCard>;

/** concepts/<topic>.yaml: ideas of a course; the files only keep together what belongs together. */
export const ConceptFile = z.strictObject({ cards: z.array(ConceptCard).min(1).max(60) });
