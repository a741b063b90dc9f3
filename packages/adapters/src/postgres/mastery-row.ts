import type { MasteryState } from '@kindling/core/learning';
import { z } from 'zod';

const Share = z.number().nonnegative();
const Count = z.number().int().nonnegative();

/** A row of app.mastery as columns or as the JSON of the row; other columns are ignored. */
export const MasteryRow = z
  .object({
    exercise_sum: Share,
    exercise_weight: Share,
    quiz_sum: Share,
    quiz_weight: Share,
    code_quality_sum: Share,
    code_quality_weight: Share,
    unaided_answers: Count,
    aided_answers: Count,
  })
  .transform(
    (row): MasteryState => ({
      exercise: { sum: row.exercise_sum, weight: row.exercise_weight },
      quiz: { sum: row.quiz_sum, weight: row.quiz_weight },
      codeQuality: { sum: row.code_quality_sum, weight: row.code_quality_weight },
      unaidedAnswers: row.unaided_answers,
      aidedAnswers: row.aided_answers,
    }),
  );

/** The columns of app.mastery that carry the state. */
export function toMasteryColumns(state: MasteryState) {
  return {
    exercise_sum: state.exercise.sum,
    exercise_weight: state.exercise.weight,
    quiz_sum: state.quiz.sum,
    quiz_weight: state.quiz.weight,
    code_quality_sum: state.codeQuality.sum,
    code_quality_weight: state.codeQuality.weight,
    unaided_answers: state.unaidedAnswers,
    aided_answers: state.aidedAnswers,
  };
}
