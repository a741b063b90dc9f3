import type { CodeRunner } from '@kindling/core/code';
import { readFindings } from '../review/read-findings.ts';
import { type Examination, examineProgram, type Failure, type Tested } from './examine-program.ts';
import { type FoundMisconception, findMisconceptions } from './find-misconceptions.ts';
import { giveHints, type Hints } from './give-hints.ts';
import type { HintLanguage } from './hint-words.ts';
import { isSureOfLine, rankLines, type SuspiciousLine } from './rank-lines.ts';
import { findSmallestRepair } from './repair/smallest-repair.ts';

export interface FailingTest extends Failure {
  name: string;
}

export interface Diagnosis extends Hints {
  failingTests: FailingTest[];
  passedTests: number;
  /** Of the first failing test that ended with one, or of reading the program. */
  exception: { type: string; message: string; line: number | null } | null;
  suspiciousLines: SuspiciousLine[];
  misconceptions: FoundMisconception[];
}

export interface DiagnoseOptions {
  language?: HintLanguage;
  signal?: AbortSignal;
  /** Programs that solve the task, of anybody. They choose a hint where little else does, and are never shown. */
  correctPrograms?: readonly string[];
}

const MOST_LINES = 10;

/**
 * Says where the fault of a program most likely is, what idea may stand behind it, and two hints that lead there without
 * saying what to write. Small changes that would help choose the hints; they are never part of the answer.
 * @throws AppError invalid-input for a program that is too long
 */
export async function diagnoseProgram(
  runner: CodeRunner,
  source: string,
  tested: Tested,
  { language = 'en', signal, correctPrograms = [] }: DiagnoseOptions = {},
): Promise<Diagnosis> {
  const [examination, found, repair] = await Promise.all([
    examineProgram(runner, source, tested, signal),
    readFindings(runner, source),
    findSmallestRepair(runner, source, correctPrograms),
  ]);
  const nearest = isSureOfLine(examination) ? undefined : repair;
  const lines = rankLines(examination, nearest);
  const findings = 'findings' in found ? found.findings : [];
  const misconceptions = findMisconceptions(examination, lines, findings, nearest);
  const failing = examination.tests.filter(({ passed }) => !passed);
  return {
    failingTests: failing.flatMap(({ name, failure }) => (failure === null ? [] : [{ name, ...failure }])),
    passedTests: examination.tests.length - failing.length,
    exception: exceptionOf(examination),
    suspiciousLines: lines.slice(0, MOST_LINES),
    misconceptions: failing.length === 0 && examination.syntax === undefined ? [] : misconceptions,
    ...giveHints(examination, lines, misconceptions, language),
  };
}

function exceptionOf({ syntax, tests }: Examination): Diagnosis['exception'] {
  if (syntax !== undefined) return { type: syntax.type, message: syntax.message, line: syntax.line };
  const failure = tests.map((test) => test.failure).find((one) => one?.kind === 'error');
  if (failure?.type === undefined) return null;
  return { type: failure.type, message: failure.message ?? '', line: failure.line ?? null };
}
