import type { learning } from '@kindling/shared';
import type { LocalDate } from '../learning/calendar.ts';
import type { ClassWeek, LearnerWeek } from './week-store.ts';

/** More skills than this is a list, not a summary. */
const MOST_SKILLS = 8;

type SkillMove = learning.WeekSummary['skills'][number];

/** How far a skill moved, in points; a skill that is new moved from nothing. */
const distanceOf = ({ beforePercent, afterPercent }: SkillMove) =>
  Math.abs(afterPercent - (beforePercent ?? 0));

function furthestFirst<Move extends SkillMove>(moves: readonly Move[]): Move[] {
  return moves
    .filter((move) => move.beforePercent === null || distanceOf(move) > 0)
    .sort(
      (left, right) => distanceOf(right) - distanceOf(left) || (left.skillName < right.skillName ? -1 : 1),
    )
    .slice(0, MOST_SKILLS);
}

/** A learner's week as it is told to them. */
export function sumUpWeek(
  weekStart: LocalDate,
  { counts, activeDays, moves, badges }: LearnerWeek,
  next: learning.NextStep,
): learning.WeekSummary {
  return {
    weekStart,
    ...counts,
    activeDays,
    skills: furthestFirst(moves),
    badges: [...badges],
    next:
      next.kind === 'nothing'
        ? null
        : {
            lessonId: next.lesson.id,
            title: next.lesson.title,
            courseTitle: next.courseTitle,
            language: next.language,
            subject: next.subject,
          },
  };
}

function meanOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
}

/**
 * Means over the students who practised a skill. Where some had met it before, both means are over these: one who is
 * new to it would otherwise look like a step back of all.
 */
function meanMoves(moves: readonly SkillMove[]): learning.ClassWeekSummary['skills'] {
  const bySkill = Map.groupBy(moves, (move) => move.skillId);
  return [...bySkill].map(([skillId, ofSkill]) => {
    const known = ofSkill.filter(({ beforePercent }) => beforePercent !== null);
    return {
      skillId,
      skillName: ofSkill[0]?.skillName ?? '',
      students: ofSkill.length,
      beforePercent: meanOf(known.flatMap(({ beforePercent }) => beforePercent ?? [])),
      afterPercent: meanOf((known.length > 0 ? known : ofSkill).map((move) => move.afterPercent)) ?? 0,
    };
  });
}

/** A class's week as it is told to its teachers: sums and means, the students by name stand on the class's own page. */
export function sumUpClassWeek(
  weekStart: LocalDate,
  { counts, students, activeStudents, moves, next }: ClassWeek,
): learning.ClassWeekSummary {
  return { weekStart, ...counts, students, activeStudents, skills: furthestFirst(meanMoves(moves)), next };
}
