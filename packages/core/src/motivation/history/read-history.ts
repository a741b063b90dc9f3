import {
  AppError,
  type Id,
  type learning,
  type Page,
  type PageQuery,
  type Principal,
  type ResponseOf,
} from '@kindling/shared';
import { type LocalDate, shiftDate } from '../../learning/calendar.ts';
import { assertMayFollow, type RelationStore } from '../../learning/follow-learner.ts';
import { PROFICIENT_PERCENT } from '../../learning/mastery.ts';
import type { Clock, Transact } from '../../ports/index.ts';
import type { MotivationStore } from '../motivation-store.ts';
import { todayOf } from '../read-motivation.ts';
import type { ClassDayRow, ClassSkillRow, HistoryStore, SkillPoint } from './history-store.ts';

export interface HistoryPorts {
  transact: Transact<{ history: HistoryStore; motivation: MotivationStore; progress: RelationStore }>;
  clock: Clock;
}

type StudyHistory = ResponseOf<typeof learning.getStudyHistory>;
type ClassHistory = ResponseOf<typeof learning.getClassHistory>;

/** More lines than this nobody tells apart in one chart. */
const MOST_SKILLS = 8;
const MOST_CLASS_SKILLS = 12;
const NOTHING = { right: 0, notYet: 0, aided: 0, seconds: 0 };

/** Every day of the range, with zeros where nothing was answered: a gap in a chart is a fact too. */
function fillDays<Day extends { date: LocalDate }>(
  range: { from: LocalDate; days: number },
  known: readonly Day[],
  nothing: Omit<Day, 'date'>,
): (Omit<Day, 'date'> & { date: LocalDate })[] {
  const byDate = new Map(known.map((day) => [day.date, day]));
  return Array.from({ length: range.days }, (_, index) => {
    const date = shiftDate(range.from, index);
    return byDate.get(date) ?? { date, ...nothing };
  });
}

function groupBySkill(points: readonly SkillPoint[]): StudyHistory['skills'] {
  const skills = new Map<Id, StudyHistory['skills'][number]>();
  for (const { skillId, skillName, subject, ...point } of points) {
    const skill = skills.get(skillId) ?? { skillId, skillName, subject, points: [] };
    skill.points.push(point);
    skills.set(skillId, skill);
  }
  return [...skills.values()];
}

/** What the charts of one learner draw, for whoever may follow them; days are the learner's own. */
export function getStudyHistory(
  ports: HistoryPorts,
  principal: Principal,
  personId: Id,
  days: number,
): Promise<StudyHistory> {
  return ports.transact(principal, async ({ history, motivation, progress }) => {
    await assertMayFollow(progress, principal, personId);
    const from = shiftDate(await todayOf(motivation, personId, ports.clock()), 1 - days);
    return {
      days: fillDays({ from, days }, await history.listStudyDays(personId, from), NOTHING),
      skills: groupBySkill(await history.listSkillPoints(personId, from, MOST_SKILLS)),
    };
  });
}

/** The answers behind one point of those charts. */
export function listDayAnswers(
  ports: HistoryPorts,
  principal: Principal,
  { personId, ...which }: { personId: Id; date: LocalDate; skillId?: Id | undefined },
  page: PageQuery,
): Promise<Page<learning.DayAnswer>> {
  return ports.transact(principal, async ({ history, progress }) => {
    await assertMayFollow(progress, principal, personId);
    return history.pageDayAnswers(personId, which, page);
  });
}

/** Lets through who may see a class: who teaches it, and admins of the school. */
export async function assertMaySeeClass(
  history: Pick<HistoryStore, 'isVisibleClass'>,
  principal: Principal,
  classId: Id,
): Promise<void> {
  const teacherId = principal.role === 'admin' ? null : principal.personId;
  if (await history.isVisibleClass(classId, teacherId)) return;
  throw new AppError('not-found', 'There is no such class.');
}

/**
 * What the charts of a class draw. The range ends with the reader's today; a student further east may be a day ahead.
 */
export function getClassHistory(
  ports: HistoryPorts,
  principal: Principal,
  classId: Id,
  days: number,
): Promise<ClassHistory> {
  return ports.transact(principal, async ({ history, motivation }) => {
    await assertMaySeeClass(history, principal, classId);
    const from = shiftDate(await todayOf(motivation, principal.personId, ports.clock()), 1 - days);
    const known = await history.listClassDays(classId, from);
    return {
      days: fillDays({ from, days }, known, { ...NOTHING, students: 0 }),
      skills: await history.listClassSkills(classId, {
        most: MOST_CLASS_SKILLS,
        proficientFrom: PROFICIENT_PERCENT,
      }),
    };
  });
}

/** Who of a class answered on a day. */
export function listClassDay(
  ports: HistoryPorts,
  principal: Principal,
  { classId, date }: { classId: Id; date: LocalDate },
  page: PageQuery,
): Promise<Page<ClassDayRow>> {
  return ports.transact(principal, async ({ history }) => {
    await assertMaySeeClass(history, principal, classId);
    return history.pageClassDay(classId, date, page);
  });
}

/** Where the students of a class stand in a skill; those who never answered for it are left out. */
export function listClassSkill(
  ports: HistoryPorts,
  principal: Principal,
  { classId, skillId }: { classId: Id; skillId: Id },
  page: PageQuery,
): Promise<Page<ClassSkillRow>> {
  return ports.transact(principal, async ({ history }) => {
    await assertMaySeeClass(history, principal, classId);
    return history.pageClassSkill(classId, skillId, page);
  });
}
