import type { assignments } from '@kindling/shared';
import type { StudentFacts } from './assignment-store.ts';
import { toCell } from './judge-exercise.ts';

/** One field of a spreadsheet; null is an empty one. */
export type GradeCell = string | number | null;

const OF_STUDENT = ['Student', 'Sign-in name', 'Due (UTC)', 'Extended', 'Score %', 'Solved', 'Late'];
const OF_EXERCISE = ['score %', 'state', 'attempts', 'late', 'help'];

const yesNo = (is: boolean) => (is ? 'yes' : 'no');

/** The names of the columns: the student, the assignment as a whole, then each exercise. */
export function gradeHeader({ items }: Pick<assignments.Assignment, 'items'>): GradeCell[] {
  return [...OF_STUDENT, ...items.flatMap(({ title }) => OF_EXERCISE.map((name) => `${title}: ${name}`))];
}

/** One student. An exercise without an answer counts as 0 in the score of the whole. */
export function toGradeLine(student: StudentFacts, now: Date): GradeCell[] {
  const { displayName, signInName, dueAt, isExtended } = student;
  const cells = student.exercises.map((facts) => toCell(facts, dueAt, now));
  const sum = cells.reduce((total, { bestScorePercent }) => total + (bestScorePercent ?? 0), 0);
  return [
    displayName,
    signInName,
    dueAt.toISOString(),
    yesNo(isExtended),
    cells.length === 0 ? null : Math.round(sum / cells.length),
    cells.filter(({ state }) => state === 'solved').length,
    cells.filter(({ late }) => late).length,
    ...cells.flatMap(toColumns),
  ];
}

function toColumns(cell: assignments.AssignmentCell): GradeCell[] {
  const { bestScorePercent, state, attempts, late, cameInLate, aid, hintRung } = cell;
  const help = aid === null || aid === 'none' ? (hintRung > 0 ? `hint-${hintRung}` : 'none') : aid;
  return [bestScorePercent, state, attempts, cameInLate ? 'came in late' : yesNo(late), help];
}
