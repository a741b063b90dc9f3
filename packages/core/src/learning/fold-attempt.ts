import type { Aid, Grade, Id } from '@kindling/shared';
import { isAided } from './aid.ts';
import type { AttemptContext, AttemptStore, NewAttempt, SkillContext } from './attempt-store.ts';
import { isLate, type LedgerRow, replayMastery } from './ledger.ts';
import { foldEvidence, type MasteryState } from './mastery.ts';
import type { ReviewCard } from './model/reviews/review-card.ts';
import {
  foldReview,
  type GradedReview,
  gradeReview,
  isLateReview,
  replayReviews,
} from './reviews/fold-reviews.ts';

/** One answer as what is folded from it needs it. */
export interface JudgedAnswer {
  attemptId: Id;
  learnerId: Id;
  activityId: Id;
  grade: Grade;
  aid: Aid;
  durationMs: number;
  answeredAt: Date;
  /** 0-1: how much the answer counts times how sure its grader was. */
  weight: number;
}

export interface FoldedSkill extends SkillContext {
  before: MasteryState;
}

/** What was already folded and is younger than the answer: empty for an answer that comes in order. */
interface Younger {
  ledger: readonly LedgerRow[];
  reviews: readonly GradedReview[];
}

const IN_ORDER: Younger = { ledger: [], reviews: [] };

/**
 * Reads what has to be folded again because the answer is older than what was folded. Aided answers change no score, so
 * their place among the others does not matter.
 */
export async function readYounger(
  attempts: AttemptStore,
  context: AttemptContext,
  { learnerId, aid, answeredAt }: JudgedAnswer,
): Promise<Younger> {
  const late = isAided(aid) ? [] : context.skills.filter((skill) => isLate(skill, answeredAt));
  const isLateCard = aid !== 'worked-example' && isLateReview(context.review.card, answeredAt);
  if (late.length === 0 && !isLateCard) return IN_ORDER;
  const [ledger, reviews] = await Promise.all([
    late.length === 0
      ? []
      : attempts.listLedger(
          learnerId,
          late.map((skill) => skill.skillId),
        ),
    isLateCard ? attempts.listReviews(learnerId, context.review.askedAs) : [],
  ]);
  return { ledger, reviews };
}

/** Every skill's state after the answer, as if all answers had come in the order they were given in. */
export function foldSkills(
  context: AttemptContext,
  answer: JudgedAnswer,
  { ledger }: Younger,
): FoldedSkill[] {
  const { aid, grade, weight, attemptId, answeredAt } = answer;
  const { score, codeQuality } = grade;
  const quality = codeQuality === undefined ? {} : { codeQuality };
  const row = { purpose: context.activity.purpose, score, ...quality, aided: isAided(aid), weight };
  return context.skills.map((skill) => {
    const { skillId, skillName, state: before, lastUnaidedAt } = skill;
    if (row.aided) return { skillId, skillName, before, state: foldEvidence(before, row), lastUnaidedAt };
    if (!isLate(skill, answeredAt))
      return { skillId, skillName, before, state: foldEvidence(before, row), lastUnaidedAt: answeredAt };
    const own = ledger.filter((one) => one.skillId === skillId);
    const all = [...own, { ...row, skillId, attemptId, answeredAt }];
    return { skillId, skillName, before, state: replayMastery(all), lastUnaidedAt: latestUnaided(all) };
  });
}

function latestUnaided(rows: readonly LedgerRow[]): Date | null {
  const times = rows.filter((row) => !row.aided).map((row) => row.answeredAt.getTime());
  return times.length === 0 ? null : new Date(Math.max(...times));
}

/** The item's card after the answer, and what the answer was graded as; both null when the card stays. */
export function foldCard(
  { review }: AttemptContext,
  answer: JudgedAnswer,
  { reviews }: Younger,
): Pick<NewAttempt, 'reviewGrade' | 'card'> {
  const { aid, durationMs, answeredAt, attemptId } = answer;
  const { card, usualSeconds, weights } = review;
  const grade = gradeReview({ correct: answer.grade.correct, aid, durationMs, usualSeconds });
  if (grade === null) return { reviewGrade: null, card: null };
  const options = weights === undefined ? {} : { weights };
  const one: GradedReview = { attemptId, answeredAt, grade };
  const folded: ReviewCard | undefined = isLateReview(card, answeredAt)
    ? replayReviews([...reviews, one], options)
    : foldReview(card, one, options);
  return { reviewGrade: grade, card: folded ?? null };
}
