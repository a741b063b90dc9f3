import type { StruggleThresholds } from '@kindling/shared';
import type { Finding, Scene } from '../scene.ts';

/** One question is no quiz. */
const FEWEST_QUESTIONS = 2;

/**
 * A quiz that the latest try completed, below the share. First answers count: what is tried again has been explained.
 */
export function findLowQuiz(
  { quiz, tries }: Pick<Scene, 'quiz' | 'tries'>,
  limits: Pick<StruggleThresholds, 'quizBelowPercent'>,
): Finding | undefined {
  const { questions, answers } = quiz;
  const completed = answers.some(({ attemptId }) => attemptId === tries.at(-1)?.id);
  if (questions < FEWEST_QUESTIONS || answers.length < questions || !completed) return undefined;
  const share = answers.reduce((sum, { score }) => sum + score, 0) / answers.length;
  if (share * 100 >= limits.quizBelowPercent) return undefined;
  return {
    rule: 'low-quiz',
    // Rounded down: what fired below fifty must not read as fifty.
    facts: { percent: Math.floor(share * 100), count: questions },
    evidence: answers.map(({ attemptId, activityId, score, at }) => ({
      kind: 'attempt',
      id: attemptId,
      activityId,
      at: at.toISOString(),
      correct: score === 1,
    })),
  };
}
