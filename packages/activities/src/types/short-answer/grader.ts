import { judgeText, type TextJudgement } from '../../answers/judge-text.ts';
import { isNumberWithin } from '../../answers/read-number.ts';
import type { Grader } from '../../contract.ts';
import type { Answer, Content, Feedback } from './schema.ts';

type NumberKey = Extract<Content['expected'], { kind: 'number' }>;

/** All or nothing; a forgiven typo counts as right and is shown. */
export const grade: Grader<Content, Answer> = (content, answer) => {
  const key = content.expected;
  const judgement = key.kind === 'text' ? judgeText(answer.text, key) : judgeNumber(answer.text, key);
  const { correct, ...shown } = judgement;
  const alsoAccepted = key.kind === 'text' ? key.accept.filter((text) => text !== shown.expected) : [];
  const feedback: Feedback = {
    ...shown,
    given: answer.text,
    alsoAccepted: alsoAccepted.slice(0, 3),
    explanation: content.explanation,
  };
  return { correct, score: correct ? 1 : 0, feedback };
};

function judgeNumber(given: string, key: NumberKey): TextJudgement {
  const base = { expected: String(key.value), difference: null, note: null, correct: false };
  if (given.trim() === '') return { ...base, verdict: 'empty' };
  if (isNumberWithin(given, key.value, key.tolerance)) return { ...base, verdict: 'exact', correct: true };
  const rejected = key.rejected.find(
    (wrong) => wrong.text === given.trim() || isNumberWithin(given, Number(wrong.text), 0),
  );
  return { ...base, verdict: rejected ? 'rejected' : 'wrong', note: rejected?.feedback ?? null };
}
