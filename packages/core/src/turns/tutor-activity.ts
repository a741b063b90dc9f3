import { z } from 'zod';

const Text = z.string().max(20_000);

/** A test of a program: an expression to call and what it must give, both as Python. */
const CodeTest = z.object({ call: Text, expect: Text });

/**
 * An activity as a tutor is told of it. Everything below `Secret to` is known to the guard, the grader and the sandbox
 * only: no reply and no prompt is made from it, but for hints that compare it with what the learner wrote.
 */
export const TutorActivity = z.object({
  id: z.string().min(1).max(200),
  kind: z.enum(['python', 'english-item', 'quiz', 'essay']),
  /** BCP 47, of the words around the material. */
  language: z.string().default('en'),
  title: Text.default(''),
  statement: Text,
  starter: Text.optional(),
  /** Function or class a solution must define. */
  entryPoint: z.string().max(100).optional(),
  visibleTests: z.array(CodeTest).max(100).default([]),
  options: z.array(Text).max(20).optional(),
  rubric: z.unknown().optional(),
  /** Hints its author wrote, nudge first. */
  hints: z.array(Text).max(5).default([]),
  /** Secret to learners: */
  referenceSolution: Text.optional(),
  hiddenTests: z.array(CodeTest).max(100).default([]),
  answer: z.union([Text, z.array(Text)]).optional(),
  acceptedAnswers: z.array(Text).max(50).default([]),
  /** The right option: its text, its letter, its number from 1, or its index as a number from 0; several in a list. */
  key: z.union([Text, z.number(), z.array(z.union([Text, z.number()]))]).optional(),
});
export type TutorActivity = z.infer<typeof TutorActivity>;

/** Whether its answer is a choice, a few words or a number, which any sentence can tell in a way of its own. */
export const hasShortAnswer = ({ kind }: TutorActivity): boolean =>
  kind === 'quiz' || kind === 'english-item';

/** Indexes of the right options; empty when the activity has none or names none. */
export function rightOptions({ options = [], key, answer }: TutorActivity): number[] {
  const named = [key ?? [], answer ?? []].flat();
  const indexes = named.map((name) => (typeof name === 'number' ? name : indexOfOption(options, name)));
  return [...new Set(indexes)].filter((index) => index >= 0 && index < options.length);
}

function indexOfOption(options: readonly string[], name: string): number {
  const even = (text: string) => text.trim().toLowerCase();
  const byText = options.findIndex((option) => even(option) === even(name));
  if (byText >= 0) return byText;
  if (/^[a-z]$/i.test(name.trim())) return even(name).charCodeAt(0) - 97;
  return /^\d+$/.test(name.trim()) ? Number(name) - 1 : -1;
}

/** Every text that is the answer: accepted forms first to last, right options among them. */
export function rightAnswers(activity: TutorActivity): string[] {
  const options = rightOptions(activity).map((index) => activity.options?.[index] ?? '');
  const texts = [activity.answer ?? [], activity.acceptedAnswers].flat();
  return [...new Set([...options, ...texts])].filter((text) => text.trim() !== '');
}
