import type { PackProblem } from '@kindling/core/curriculum';
import { z } from 'zod';
import type { Claim, Verdict } from './claim.ts';
import { listSpans } from './code-in-text.ts';

const Content = z.looseObject({
  prompt: z.string(),
  code: z.looseObject({ language: z.literal('python'), text: z.string() }),
  options: z.array(z.looseObject({ text: z.string(), correct: z.boolean().default(false) })).optional(),
  expected: z
    .looseObject({ kind: z.string(), value: z.number().optional(), accept: z.array(z.string()).optional() })
    .optional(),
});
type Content = z.infer<typeof Content>;

/** Asks what a program shows, and nothing else. */
const ASKS_SHOWN = /\b(what|which number|which text|which word)\b[^.?]*\b(shown|shows?|prints?|printed)\?/iu;
const ASKS_LINES = /\bhow many lines\b[^.?]*\b(shown|shows?|prints?)/iu;
const TYPED = /\btypes?\b((?:[^.?`]*`[^`]+`)+)/iu;

/** An item that asks what its program shows: the key must be that, and a wrong option must not. */
export function claimShown(content: unknown, at: Pick<PackProblem, 'file' | 'path'>): Claim[] {
  const parsed = Content.safeParse(content);
  if (!parsed.success) return [];
  const { prompt, code } = parsed.data;
  if (!ASKS_SHOWN.test(prompt) && !ASKS_LINES.test(prompt)) return [];
  const typed = listSpans(TYPED.exec(prompt)?.[1] ?? '');
  return [
    {
      questions: [{ kind: 'show', source: code.text, typed }],
      judge: ([verdict]) =>
        (verdict ? judge(parsed.data, verdict) : []).map((message) => ({
          ...at,
          path: `${at.path}.content`,
          message,
        })),
    },
  ];
}

function judge(content: Content, { stdout = '', error }: Verdict): string[] {
  if (error !== undefined) return [`its program stops (${error}), and the prompt asks what is shown`];
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.trim());
  if (ASKS_LINES.test(content.prompt))
    return compare(content, [String(lines.length)], `${lines.length} lines`);
  return compare(content, lines, `“${lines.join(' / ')}”`);
}

function compare({ options, expected }: Content, lines: readonly string[], shown: string): string[] {
  const message = (said: string) => [`its program shows ${shown}, and the key is ${said}`];
  if (expected?.kind === 'number')
    return Number(lines.at(-1)) === expected.value ? [] : message(String(expected.value));
  if (expected?.accept)
    return expected.accept.some((text) => isSame([text], lines)) ? [] : message(expected.accept[0] ?? '');
  const right = options?.find(({ correct }) => correct);
  if (!right || !options || isSame(listSpans(right.text), lines)) return [];
  const others = options.filter((option) => !option.correct && isSame(listSpans(option.text), lines));
  // Options in words (`4.50 for 9.0` is code, “nothing” is not) are left to readers, unless a wrong one is what is shown.
  return others.length > 0 || listSpans(right.text).length > 0 ? message(right.text) : [];
}

const isSame = (said: readonly string[], lines: readonly string[]) =>
  said.join('\n').trim() === lines.join('\n').trim();
