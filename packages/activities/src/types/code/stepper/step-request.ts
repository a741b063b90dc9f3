import type { ConsolePart } from '../console-part.ts';
import type { TestResult } from '../schema.ts';

/** A program to record step by step. */
export interface StepRequest {
  source: string;
  /** What it reads. */
  stdin: string;
  files: Record<string, string>;
  /** The first line that a test added below the learner's own; null when there is none. */
  addedFrom: number | null;
}

/** The program as it was tried, with what was typed then. */
export function requestOfTry(
  source: string,
  files: Record<string, string>,
  parts: readonly ConsolePart[],
): StepRequest {
  const typed = parts.map(({ stream, text }) => (stream === 'typed' ? text : ''));
  return { source, stdin: typed.join(''), files, addedFrom: null };
}

/** A value that was shortened for reading cannot be run. */
const CUT = '…';

/**
 * The program with the calls of a test that can be seen below it. Undefined for a hidden test, and for one whose values are
 * too long to be shown.
 */
export function requestOfTest(
  source: string,
  files: Record<string, string>,
  { visible, given }: TestResult,
): StepRequest | undefined {
  if (!visible || given.some(({ text }) => text.endsWith(CUT) || text.includes(`${CUT})`))) return undefined;
  const of = (kind: (typeof given)[number]['what']) => given.filter(({ what }) => what === kind);
  const calls = [...of('call'), ...of('step')].map(({ text }) => text);
  const own = source.trimEnd();
  return {
    source: calls.length === 0 ? source : [own, '', ...calls, ''].join('\n'),
    stdin: of('stdin')
      .map(({ text }) => text)
      .join(''),
    files: { ...files, ...Object.fromEntries(of('given-file').map(({ name = '', text }) => [name, text])) },
    addedFrom: calls.length === 0 ? null : own.split('\n').length + 2,
  };
}
