import { AppError } from '@kindling/shared';
import { unknownPart } from '../../answers/unknown-part.ts';
import { opaqueId } from '../../content/opaque-id.ts';
import type { Grader } from '../../contract.ts';
import { type Answer, areRightsReusable, type Content, type Feedback, listRights } from './schema.ts';

/** Score: share of left sides joined with their right side; left out counts as wrong. Correct: all of them. */
export const grade: Grader<Content, Answer> = (content, answer) => {
  const chosen = new Map(answer.pairs.map((pair) => [pair.leftId, pair.rightId]));
  rejectStrangers(content, answer);
  const pairs = content.pairs.map((pair) => {
    const leftId = opaqueId(pair.left);
    const expectedRightId = opaqueId(pair.right);
    const rightId = chosen.get(leftId) ?? null;
    const correct = rightId === expectedRightId;
    return { leftId, rightId, expectedRightId, correct, note: pair.feedback ?? null };
  });
  const rightCount = pairs.filter((pair) => pair.correct).length;
  const feedback: Feedback = { pairs, explanation: content.explanation };
  return { correct: rightCount === pairs.length, score: rightCount / pairs.length, feedback };
};

function rejectStrangers(content: Content, answer: Answer): void {
  const leftIds = new Set(content.pairs.map((pair) => opaqueId(pair.left)));
  const rightIds = new Set(listRights(content).map(opaqueId));
  if (answer.pairs.some((pair) => !leftIds.has(pair.leftId))) throw unknownPart('left side');
  if (answer.pairs.some((pair) => !rightIds.has(pair.rightId))) throw unknownPart('right side');
  const used = new Set(answer.pairs.map((pair) => pair.rightId));
  // One right side for everything would otherwise earn a sure point.
  if (!areRightsReusable(content) && used.size < answer.pairs.length) {
    throw new AppError('invalid-input', 'The answer uses a right side twice', {
      hint: 'In this activity each right side belongs to one left side at most.',
    });
  }
}
