import { AppError } from '@kindling/shared';
import { judgeText, type TextJudgement } from '../../answers/judge-text.ts';
import type { Grader } from '../../contract.ts';
import type { Answer, Content, Feedback } from './schema.ts';

type Gap = Content['gaps'][number];

/** Score: share of gaps that are right; a forgiven typo counts as right. Correct: all of them. */
export const grade: Grader<Content, Answer> = (content, answer) => {
  if (answer.values.length !== content.gaps.length) {
    throw new AppError('invalid-input', 'The answer must give one value for each gap', {
      hint: `This text has ${content.gaps.length} gaps; a blank one is an empty text.`,
    });
  }
  const gaps = content.gaps.map((gap, index) => gradeGap(content, gap, answer.values[index] ?? ''));
  const rightCount = gaps.filter((gap) => gap.correct).length;
  const feedback: Feedback = { gaps, explanation: content.explanation };
  return { correct: rightCount === gaps.length, score: rightCount / gaps.length, feedback };
};

function gradeGap(content: Content, gap: Gap, given: string): Feedback['gaps'][number] {
  return { given, ...(gap.wrongChoices ? judgeChosen(gap, given) : judgeTyped(content, gap, given)) };
}

function judgeTyped(content: Content, gap: Gap, given: string): TextJudgement {
  return judgeText(given, { ...gap, format: content.format });
}

/** A value from a list is what it is: no typos, no case. */
function judgeChosen(gap: Gap, given: string): TextJudgement {
  const expected = gap.accept[0] ?? '';
  const base = { expected, difference: null, note: null, correct: false };
  if (given === '') return { ...base, verdict: 'empty' };
  if (gap.accept.includes(given)) return { ...base, expected: given, correct: true, verdict: 'exact' };
  const wrong = gap.wrongChoices?.find((choice) => choice.text === given);
  return { ...base, verdict: wrong ? 'rejected' : 'wrong', note: wrong?.feedback ?? null };
}
