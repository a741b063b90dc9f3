import type { Joined } from './join-modules.ts';
import type { SyntaxProblem } from './read-findings.ts';
import { comparePlaces, type Remark, reviewFindings } from './review-code.ts';
import type { RemarkSeverity } from './review-rule.ts';

/** A remark in the words of both languages: it is kept with the answer, and read in either. */
export interface BilingualRemark extends Omit<Remark, 'message'> {
  message: { en: string; es: string };
}

export interface BilingualReview {
  /** From 0 to 100, higher is better. */
  score: number;
  /** The gravest, by line. */
  remarks: BilingualRemark[];
}

/** As many as a learner reads at once; the score counts all. */
const MOST_REMARKS = 6;
const GRAVITY: Record<RemarkSeverity, number> = { error: 0, warning: 1, hint: 2 };

/** The review of a program that a learner handed in, from what the rules found in it. */
export function toBilingualReview(found: Joined | SyntaxProblem): BilingualReview {
  const [english, spanish] = [reviewFindings(found, 'en'), reviewFindings(found, 'es')];
  const remarks = english.remarks.map((remark, index) => ({
    ...remark,
    message: { en: remark.message, es: spanish.remarks[index]?.message ?? remark.message },
  }));
  const gravest = remarks
    .toSorted((one, other) => GRAVITY[one.severity] - GRAVITY[other.severity])
    .slice(0, MOST_REMARKS);
  return { score: english.score, remarks: gravest.toSorted(comparePlaces) };
}
