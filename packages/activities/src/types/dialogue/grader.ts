import { AppError } from '@kindling/shared';
import { unknownPart } from '../../answers/unknown-part.ts';
import { opaqueId } from '../../content/opaque-id.ts';
import type { Grader } from '../../contract.ts';
import { type Answer, type Content, type Feedback, listReplies, type Reply } from './schema.ts';

/** Score: share of replies that fit. Correct: all of them. */
export const grade: Grader<Content, Answer> = (content, answer) => {
  const expected = listReplies(content);
  if (answer.optionIds.length !== expected.length) {
    throw new AppError('invalid-input', 'The answer must choose one option for each reply', {
      hint: `This conversation has ${expected.length} replies to choose.`,
    });
  }
  const replies = expected.map((reply, index) => gradeReply(reply, answer.optionIds[index] ?? ''));
  const rightCount = replies.filter((reply) => reply.correct).length;
  const feedback: Feedback = { replies, explanation: content.explanation };
  return { correct: rightCount === replies.length, score: rightCount / replies.length, feedback };
};

function gradeReply(reply: Reply, chosenOptionId: string): Feedback['replies'][number] {
  const chosen = reply.options.find((option) => opaqueId(option.text) === chosenOptionId);
  if (!chosen) throw unknownPart('option');
  const right = reply.options.find((option) => option.correct) ?? chosen;
  return {
    chosenOptionId,
    correctOptionId: opaqueId(right.text),
    correct: chosen.correct,
    note: chosen.feedback ?? null,
  };
}
