import type { CodeRunner } from '@kindling/core/code';
import type { PythonConcept } from '@kindling/shared';
import { endSentence } from '../end-sentence.ts';
import { ENGLISH_REMARKS } from './english-remarks.ts';
import type { Joined } from './join-modules.ts';
import { readFindings, type SyntaxProblem } from './read-findings.ts';
import type { RemarkSeverity } from './review-rule.ts';
import { REVIEW_RULES, type ReviewRuleName } from './review-rules.ts';
import { scoreReview } from './score-review.ts';
import { SPANISH_REMARKS } from './spanish-remarks.ts';

export interface Remark {
  /** Of a module of the program's own: which one. */
  file?: string;
  /** From 1. */
  line: number;
  severity: RemarkSeverity;
  rule: ReviewRuleName | 'syntax';
  message: string;
  /** Its card explains the remark. */
  concept: PythonConcept;
}

export interface CodeReview {
  /** From 0 to 100, higher is better. */
  score: number;
  /** By line; of one line the graver first. */
  remarks: Remark[];
}

export type ReviewLanguage = 'en' | 'es';

const WORDS = { en: ENGLISH_REMARKS, es: SPANISH_REMARKS };
const SYNTAX_WORDS = {
  en: 'Python cannot read this line: {message}',
  es: 'Python no puede leer esta línea: {message}',
};
const GRAVITY: Record<RemarkSeverity, number> = { error: 0, warning: 1, hint: 2 };

/**
 * Reviews a program without running it: readability, names, structure, idioms, complexity, documentation. Every remark
 * stands at a line and asks or tells, it never rewrites. The same program always gets the same review.
 * @throws AppError invalid-input for a program that is too long
 */
export async function reviewCode(
  runner: CodeRunner,
  source: string,
  language: ReviewLanguage = 'en',
): Promise<CodeReview> {
  return reviewFindings(await readFindings(runner, source), language);
}

/** The score and the words for what the rules found. */
export function reviewFindings(found: Joined | SyntaxProblem, language: ReviewLanguage): CodeReview {
  if ('syntaxError' in found) return { score: 0, remarks: [syntaxRemark(found, language)] };
  return { score: scoreReview(found), remarks: toRemarks(found, language) };
}

function syntaxRemark({ syntaxError }: SyntaxProblem, language: ReviewLanguage): Remark {
  const { line } = syntaxError;
  const message = fill(SYNTAX_WORDS[language], { message: endSentence(syntaxError.message) });
  return { line, severity: 'error', rule: 'syntax', message, concept: 'syntax-error' };
}

function toRemarks({ findings }: Joined, language: ReviewLanguage): Remark[] {
  const remarks = findings.map(({ rule, line, data, file }): Remark => {
    const { severity, concept } = REVIEW_RULES[rule];
    const message = fill(WORDS[language][rule], data);
    return { ...(file !== undefined && { file }), line, severity, rule, message, concept };
  });
  return remarks.sort(
    (one, other) => comparePlaces(one, other) || GRAVITY[one.severity] - GRAVITY[other.severity],
  );
}

type Place = Pick<Remark, 'file' | 'line'>;

/** The program before its modules, and each from its first line on. */
export function comparePlaces(one: Place, other: Place): number {
  const [file = '', otherFile = ''] = [one.file, other.file];
  return file === otherFile ? one.line - other.line : file < otherFile ? -1 : 1;
}

function fill(words: string, data: Record<string, unknown>): string {
  return words.replace(/\{(\w+)\}/g, (_, name: string) => String(data[name]));
}
