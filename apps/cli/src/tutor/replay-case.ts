import { AppError } from '@kindling/shared';
import { z } from 'zod';
import { dropNulls, parseJson } from './read-json.ts';

/** Longer than any message the app takes; what is behind it is cut, for a corpus may hold whole books. */
const MAX_CHARACTERS = 20_000;
const MAX_TURNS = 100;

const Message = z.string().transform((text) => text.slice(0, MAX_CHARACTERS));
const Said = z.object({ message: Message, code: Message.optional() });

/** A line of a corpus: a conversation's messages, played to a fresh learner. Other fields are its author's own. */
export const ReplayCase = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  activityId: z.string().nullable().default(null),
  language: z.string().default('en'),
  /** What the learner says, turn by turn. */
  turns: z
    .array(z.union([Message, Said]))
    .max(MAX_TURNS)
    .default([]),
  /** One message, where there is but one; also the essay that a conversation is about. */
  text: Message.optional(),
  /** What the learner has on the screen. */
  code: Message.optional(),
  maxRung: z.number().int().min(0).max(3).optional(),
});
export type ReplayCase = z.infer<typeof ReplayCase>;

/** A line that can be played, or why it cannot. `id`: as far as the line has one. */
export type ReplayLine =
  | { line: number; id: string; case: ReplayCase }
  | { line: number; id: string | null; error: AppError };

const WithId = z.object({ id: ReplayCase.shape.id });

/** What a line of a corpus says. `number`: from 1. Never throws: what is wrong with it is its own matter. */
export function readReplayLine(text: string, number: number): ReplayLine {
  const where = `Line ${number}`;
  try {
    const given = dropNulls(parseJson(text, where));
    const parsed = ReplayCase.safeParse(given);
    if (parsed.success) return { line: number, id: parsed.data.id, case: parsed.data };
    const named = WithId.safeParse(given);
    const error = new AppError('invalid-input', `${where}: ${z.prettifyError(parsed.error)}`);
    return { line: number, id: named.success ? named.data.id : null, error };
  } catch (error) {
    if (error instanceof AppError) return { line: number, id: null, error };
    throw error;
  }
}

/** The learner's messages of a case; code on the screen comes with each that has none of its own. */
export function messagesOf({ turns, text, code }: ReplayCase): { message: string; code?: string }[] {
  const said = turns.length > 0 || text === undefined ? turns : [text];
  return said.map((turn) => {
    const { message, code: own = code } = typeof turn === 'string' ? { message: turn } : turn;
    return { message, ...(own === undefined ? {} : { code: own }) };
  });
}
