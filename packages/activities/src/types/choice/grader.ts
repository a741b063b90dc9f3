import { unknownPart } from '../../answers/unknown-part.ts';
import { opaqueId } from '../../content/opaque-id.ts';
import type { Grader } from '../../contract.ts';
import type { Answer, Content, Feedback } from './schema.ts';

/** All or nothing: 1 for the right option, 0 for any other. */
export const grade: Grader<Content, Answer> = (content, answer) => {
  const options = content.options.map((option) => ({ ...option, id: opaqueId(option.text) }));
  const chosen = options.find((option) => option.id === answer.optionId);
  if (!chosen) throw unknownPart('option');
  const feedback: Feedback = {
    chosenOptionId: chosen.id,
    correctOptionId: options.find((option) => option.correct)?.id ?? '',
    note: chosen.feedback ?? null,
    explanation: content.explanation,
  };
  return { correct: chosen.correct, score: chosen.correct ? 1 : 0, feedback };
};
