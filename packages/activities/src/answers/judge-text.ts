import type { DifferenceSegment } from './difference.schema.ts';
import { computeDifference, computeLikeness } from './difference.ts';
import { normaliseText, tidyText } from './normalise-text.ts';
import type { TextPolicy, TextVerdict, WrongAnswer } from './text-answer.schema.ts';
import { isTypo } from './typo.ts';

export interface TextKey extends TextPolicy {
  accept: readonly string[];
  rejected: readonly WrongAnswer[];
}

export interface TextJudgement {
  verdict: TextVerdict;
  /** `exact` or `typo`. */
  correct: boolean;
  /** The accepted answer nearest to what was given when that is right or close, else the first. */
  expected: string;
  difference: DifferenceSegment[] | null;
  note: string | null;
}

/** Below this share of right letters a comparison letter by letter confuses more than it helps. */
const HELPFUL_LIKENESS = 0.6;

/** Compares one typed answer with its key: accepted answers first, then foreseen wrong ones, then typos. */
export function judgeText(given: string, key: TextKey): TextJudgement {
  const normalise = (text: string) => normaliseText(text, key);
  const normalised = normalise(given);
  const first = key.accept[0] ?? '';
  const outcome = { correct: false, expected: first, difference: null, note: null };
  if (normalised === '') return { ...outcome, verdict: 'empty' };

  const exact = key.accept.find((text) => normalise(text) === normalised);
  if (exact !== undefined) return { ...outcome, verdict: 'exact', correct: true, expected: exact };

  const nearest = findNearest(given, key);
  const rejected = key.rejected.find((wrong) => normalise(wrong.text) === normalised);
  if (rejected) return { ...outcome, ...nearest, verdict: 'rejected', note: rejected.feedback ?? null };

  const forgiven = findForgiven(normalised, key);
  if (forgiven !== undefined) {
    const difference = compareAsWritten(given, forgiven, key);
    return { ...outcome, verdict: 'typo', correct: true, expected: forgiven, difference };
  }
  return { ...outcome, ...nearest, verdict: 'wrong' };
}

function findForgiven(normalised: string, key: TextKey): string | undefined {
  if (!key.tolerateTypos || key.format === 'code') return undefined;
  const wrongAnswers = key.rejected.map((wrong) => normaliseText(wrong.text, key));
  return key.accept.find((text) => isTypo(normalised, normaliseText(text, key), wrongAnswers));
}

/** The most alike accepted answer with its difference, when it is alike enough to help. */
function findNearest(given: string, key: TextKey): Pick<TextJudgement, 'expected' | 'difference'> {
  let nearest: Pick<TextJudgement, 'expected' | 'difference'> = {
    expected: key.accept[0] ?? '',
    difference: null,
  };
  let highest = HELPFUL_LIKENESS;
  for (const expected of key.accept) {
    const difference = compareAsWritten(given, expected, key);
    const likeness = computeLikeness(difference);
    if (likeness > highest) {
      highest = likeness;
      nearest = { expected, difference };
    }
  }
  return nearest;
}

/** Compares the texts as the learner reads them, without the marks and spaces that do not matter. */
function compareAsWritten(given: string, expected: string, key: TextKey): DifferenceSegment[] {
  const matchCase = key.matchCase || key.format === 'code';
  const tidy = key.format === 'code' ? (text: string) => text.trim() : tidyText;
  return computeDifference(tidy(given), tidy(expected), matchCase);
}
