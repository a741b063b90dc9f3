import { unknownPart } from '../../answers/unknown-part.ts';
import { opaqueId } from '../../content/opaque-id.ts';
import type { Grader } from '../../contract.ts';
import type { Answer, Content, Feedback } from './schema.ts';

/**
 * Score: right options chosen less wrong options chosen, as a share of the right ones, not below 0. Choosing
 * everything therefore earns nothing unless more than half is right. Correct: exactly the right ones.
 */
export const grade: Grader<Content, Answer> = (content, answer) => {
  const chosenIds = new Set(answer.optionIds);
  const options = content.options.map((option) => {
    const optionId = opaqueId(option.text);
    const chosen = chosenIds.delete(optionId);
    return { optionId, chosen, correct: option.correct, note: option.feedback ?? null };
  });
  if (chosenIds.size > 0) throw unknownPart('option');
  const rightCount = options.filter((option) => option.correct).length;
  const hits = options.filter((option) => option.chosen && option.correct).length;
  const slips = options.filter((option) => option.chosen && !option.correct).length;
  const feedback: Feedback = { options, explanation: content.explanation };
  return {
    correct: options.every((option) => option.chosen === option.correct),
    score: Math.max(0, hits - slips) / rightCount,
    feedback,
  };
};
