import { type AgeBand, AppError, type Id, type LearnerAge, type Principal } from '@kindling/shared';
import type { AuditLog } from '../accounts/audit.ts';
import { mayManage, noSuchClass } from '../accounts/class-rules.ts';
import type { ClassStore } from '../accounts/class-store.ts';
import { assertMayFollow, type RelationStore } from '../learning/follow-learner.ts';
import type { NewId, Transact } from '../ports/index.ts';
import { type AgeFacts, assertOwnWord, type SaidAge, takeStaffWord, toLearnerAge } from './age.ts';

export interface AgeStore {
  /** Undefined when the person is no member. `name` as the audit log says it. Locked until the transaction ends. */
  find(personId: Id): Promise<(AgeFacts & { name: string }) | undefined>;
  /** Null forgets what was said. */
  save(personId: Id, age: SaidAge | null): Promise<void>;
  /**
   * Says it of the students of a class, in the name of the school: not of those of whom an admin said something by
   * themselves, and with `onlyYounger` of nobody who is said to be younger. @returns of how many that is new, and how many
   * keep another band.
   */
  saveClass(classId: Id, band: AgeBand, onlyYounger: boolean): Promise<{ changed: number; kept: number }>;
}

export interface AgePorts {
  transact: Transact<{ ages: AgeStore; progress: RelationStore; classes: ClassStore; audit: AuditLog }>;
  newId: NewId;
}

/**
 * Says how old a learner is: staff of those they follow, learners of themselves.
 * @throws AppError not-found; forbidden or conflict for what is not the caller's to say.
 */
export function setAgeBand(
  { transact, newId }: AgePorts,
  principal: Principal,
  personId: Id,
  band: AgeBand | null,
): Promise<LearnerAge> {
  return transact(principal, async ({ ages, progress, audit }) => {
    await assertMayFollow(progress, principal, personId);
    const before = await ages.find(personId);
    if (before?.role !== 'student') throw new AppError('not-found', 'There is no such student here.');
    const isOwn = principal.role === 'student';
    if (isOwn) assertOwnWord(before.age, band);
    const age = isOwn ? ownWord(band) : takeStaffWord(principal.role, before, band);
    await ages.save(personId, age);
    await audit.append({
      id: newId(),
      actorId: principal.personId,
      action: 'age.said',
      subject: before.name,
      details: {
        personId,
        before: before.age?.band ?? null,
        after: band,
        saidBy: isOwn ? 'learner' : 'school',
      },
    });
    return toLearnerAge({ ...before, age });
  });
}

function ownWord(band: AgeBand | null): SaidAge | null {
  return band === null ? null : { band, saidBy: 'learner', byAdmin: false };
}

/**
 * Says how old the students of a class are. What only admins may say of one they alone may say of all; what a teacher says
 * of all takes nothing from whom less was said before.
 * @throws AppError not-found, forbidden
 */
export function setClassAgeBand(
  { transact, newId }: AgePorts,
  principal: Principal,
  classId: Id,
  band: AgeBand,
): Promise<{ changed: number; kept: number }> {
  return transact(principal, async ({ ages, classes, audit }) => {
    const view = await classes.findVisible(principal, classId);
    if (view === undefined || !mayManage(principal, view)) throw noSuchClass();
    if (band === 'adult' && principal.role !== 'admin')
      throw new AppError('forbidden', 'Only an admin can say that students are adults.');
    const said = await ages.saveClass(classId, band, principal.role !== 'admin');
    await audit.append({
      id: newId(),
      actorId: principal.personId,
      action: 'age.said-of-class',
      subject: view.name,
      details: { classId, after: band, ...said },
    });
    return said;
  });
}

/** What somebody said of themselves when they signed up; it counts for students of whom nothing was said before. */
export async function saidAtEntry(
  { newId }: Pick<AgePorts, 'newId'>,
  { ages, audit }: { ages: AgeStore; audit: AuditLog },
  personId: Id,
  band: AgeBand | undefined,
): Promise<void> {
  const before = band && (await ages.find(personId));
  if (band === undefined || before?.role !== 'student' || before.age !== null) return;
  await ages.save(personId, ownWord(band));
  await audit.append({
    id: newId(),
    actorId: personId,
    action: 'age.said',
    subject: before.name,
    details: { personId, before: null, after: band, saidBy: 'learner' },
  });
}

/** What a teacher says of a student whose account they make. @throws AppError forbidden */
export async function saidOfNew(
  { ages }: { ages: AgeStore },
  principal: Principal,
  personId: Id,
  band: AgeBand | undefined,
): Promise<void> {
  const before = band && (await ages.find(personId));
  if (band === undefined || before === undefined) return;
  await ages.save(personId, takeStaffWord(principal.role, before, band));
}
