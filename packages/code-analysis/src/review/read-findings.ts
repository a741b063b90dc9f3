import type { CodeRunner } from '@kindling/core/code';
import { AppError } from '@kindling/shared';
import { z } from 'zod';
import { assertReadable, runAnalyser } from '../analyser.ts';
import { REVIEW_RULES, type ReviewRuleName } from './review-rules.ts';

const ANALYSER = new URL('analyser/', import.meta.url);
/** The program is a text to the analyser: under a name that nothing imports. */
const SUBMISSION = 'submission.txt';
const LIMITS = { timeoutMs: 10_000, memoryMb: 128 };
/** With the memory that every prepared interpreter has: another size costs the making of two. */
const TOGETHER_LIMITS = { timeoutMs: 10_000 };

/** How a run ends that its process or the machine broke off: what ran beside it, a machine that stood still. */
const BROKEN_OFF: readonly string[] = ['crash', 'timeout'];

const isRule = (name: string): name is ReviewRuleName => Object.hasOwn(REVIEW_RULES, name);

const Finding = z.object({
  rule: z.string().refine(isRule, 'is no rule'),
  line: z.int().min(1),
  data: z.looseObject({ size: z.number().min(0).optional() }),
});

/** See analyser/measures.py for what each counts. */
const Facts = z.object({
  nodes: z.number().min(0),
  nesting: z.number().min(0),
  branches: z.number().min(0),
  brevity: z.number().min(0).max(1),
  care: z.number().min(0),
});

const Findings = z.object({
  findings: z.array(Finding),
  facts: Facts,
  /** Names of the modules it imports. */
  imports: z.array(z.string()),
});
export type Findings = z.infer<typeof Findings>;
export type Facts = Findings['facts'];

const SyntaxProblem = z.object({ syntaxError: z.object({ line: z.int().min(1), message: z.string() }) });
export type SyntaxProblem = z.infer<typeof SyntaxProblem>;

const Found = z.union([SyntaxProblem, Findings]);
export type Found = z.infer<typeof Found>;

/**
 * What the rules find in a program. It is parsed by CPython itself, in the sandbox, and never run; so a run that was broken
 * off says nothing of it, and is made once more.
 * @throws AppError invalid-input for a program that is too long or no text that Python can read
 */
export async function readFindings(runner: CodeRunner, source: string): Promise<Found> {
  assertReadable(source);
  const input = { files: { [SUBMISSION]: source }, arguments: [SUBMISSION], limits: LIMITS };
  const first = await runAnalyser(runner, ANALYSER, input);
  const result = BROKEN_OFF.includes(first.status) ? await runAnalyser(runner, ANALYSER, input) : first;
  if (result.status !== 'ok') {
    throw new AppError('internal', `The review ended with ${result.status}: ${result.stderr.slice(-500)}`);
  }
  return Found.parse(JSON.parse(result.stdout));
}

/**
 * What the rules find in several programs that are not long, read in one run, in their order. Undefined for those, or for
 * all, that have to be read alone.
 */
export async function readFindingsTogether(
  runner: CodeRunner,
  sources: readonly string[],
): Promise<(Found | undefined)[]> {
  const files = Object.fromEntries(sources.map((source, index) => [`submission-${index}.txt`, source]));
  const input = { files, arguments: Object.keys(files), limits: TOGETHER_LIMITS };
  const { status, stdout } = await runAnalyser(runner, ANALYSER, input);
  const lines = stdout.trimEnd().split('\n');
  if (status !== 'ok' || lines.length !== sources.length) return [];
  return lines.map((line) => Found.safeParse(JSON.parse(line)).data);
}
