import {
  AppError,
  type accounts,
  type assignments,
  type Id,
  LearnerFiles,
  MAX_PAGE_SIZE,
  type Page,
  type PageQuery,
  type Principal,
} from '@kindling/shared';
import { z } from 'zod';
import { localeOf } from '../accounts/locale-of.ts';
import type { PersonAccounts } from '../accounts/ports.ts';
import type { StoredAnswer, StudentFacts } from './assignment-store.ts';
import { type GradeCell, gradeHeader, toGradeLine } from './grade-lines.ts';
import { isLate, toCell, toPercent } from './judge-exercise.ts';
import { type AssignmentPorts, selectAssignment } from './ports.ts';

function toRow({ exercises, ...student }: StudentFacts, now: Date): assignments.AssignmentStandingRow {
  const { personId, displayName, dueAt, isExtended } = student;
  const cells = exercises.map((facts) => toCell(facts, dueAt, now));
  return { personId, displayName, dueAt: dueAt.toISOString(), isExtended, cells };
}

/** Every student of an assignment by name, with each exercise. @throws `not-found`. */
export function listStanding(
  ports: AssignmentPorts,
  principal: Principal,
  assignmentId: Id,
  page: PageQuery,
): Promise<Page<assignments.AssignmentStandingRow>> {
  return ports.transact(principal, async (stores) => {
    await selectAssignment(stores, principal, assignmentId);
    const { items, nextCursor } = await stores.assignmentStanding.pageStanding(assignmentId, page);
    const now = ports.clock();
    return { items: items.map((student) => toRow(student, now)), nextCursor };
  });
}

/** Of an answer that is a program its text, and the files the learner made or changed for it. */
function programOf(answer: unknown): Pick<assignments.AssignmentAnswer, 'program' | 'files'> {
  const { source, files } = ProgramAnswer.safeParse(answer).data ?? {};
  return { program: source ?? null, files: files ?? {} };
}
/** Answers are kept as they were given, and what files may be has changed since: a teacher reads the program in any case. */
const ProgramAnswer = z.object({ source: z.string(), files: LearnerFiles.optional().catch(undefined) });

function toAnswer({ answer, score, ...stored }: StoredAnswer, dueAt: Date): assignments.AssignmentAnswer {
  return {
    ...stored,
    answeredAt: stored.answeredAt.toISOString(),
    receivedAt: stored.receivedAt.toISOString(),
    scorePercent: toPercent(score),
    late: isLate(stored.answeredAt, dueAt),
    ...programOf(answer),
  };
}

/** The answers behind one cell, newest first. @throws `not-found`. */
export function listAnswers(
  ports: AssignmentPorts,
  principal: Principal,
  cell: { assignmentId: Id; personId: Id; activityId: Id },
  page: PageQuery,
): Promise<Page<assignments.AssignmentAnswer>> {
  const { assignmentId, personId, activityId } = cell;
  return ports.transact(principal, async (stores) => {
    await selectAssignment(stores, principal, assignmentId);
    const { assignmentStanding } = stores;
    const dueAt = await assignmentStanding.findDueAt(assignmentId, personId, activityId);
    if (dueAt === undefined) throw new AppError('not-found', 'The assignment is not for this student.');
    const { items, nextCursor } = await assignmentStanding.pageAnswers(
      assignmentId,
      personId,
      activityId,
      page,
    );
    return { items: items.map((answer) => toAnswer(answer, dueAt)), nextCursor };
  });
}

/** A file of grades is in the language of who takes it. */
export interface GradePorts extends AssignmentPorts {
  people: Pick<PersonAccounts, 'findProfile'>;
}

export interface GradeTable {
  title: string;
  /** Lines in pages, the header first. Each page is read when it is asked for, in a transaction of its own. */
  pages: AsyncGenerator<GradeCell[][]>;
}

/** The table of an assignment line by line, however large the class, in the caller's language. @throws `not-found`, before the first line. */
export async function exportGrades(
  ports: GradePorts,
  principal: Principal,
  assignmentId: Id,
): Promise<GradeTable> {
  const locale = await localeOf(ports, principal.personId);
  const assignment = await ports.transact(principal, async (stores) => {
    const found = await selectAssignment(stores, principal, assignmentId);
    await stores.audit.append({
      id: ports.newId(),
      actorId: principal.personId,
      action: 'assignment.exported',
      subject: found.title,
      details: { assignmentId },
    });
    return found;
  });
  return { title: assignment.title, pages: readPages(ports, principal, assignment, locale) };
}

async function* readPages(
  ports: AssignmentPorts,
  principal: Principal,
  assignment: assignments.Assignment,
  locale: accounts.Locale,
): AsyncGenerator<GradeCell[][]> {
  yield [gradeHeader(assignment, locale)];
  const now = ports.clock();
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await ports.transact(principal, ({ assignmentStanding }) =>
      assignmentStanding.pageStanding(assignment.id, { limit: MAX_PAGE_SIZE, cursor }),
    );
    yield items.map((student) => toGradeLine(student, now, locale));
    cursor = nextCursor ?? undefined;
  } while (cursor !== undefined);
}
