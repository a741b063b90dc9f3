import { AppError, type classes, type Id, type Page, type PageQuery, type Principal } from '@kindling/shared';
import type { AccountPorts, AccountStores } from './account-ports.ts';
import { mayManage, noSuchClass, toSchoolClass } from './class-rules.ts';
import type { ClassView } from './class-store.ts';
import { enrol } from './enter-school.ts';
import { makeJoinCode } from './join-code.ts';

type ClassPorts = Pick<AccountPorts, 'transact' | 'newId' | 'randomBytes' | 'clock'>;
type ReadPorts = Pick<AccountPorts, 'transact'>;

/** One code in a billion is taken; five in a row mean that something else is wrong. */
const JOIN_CODE_TRIES = 5;

/** @throws AppError not-found for a class the caller may not see. */
async function selectVisible(
  stores: Pick<AccountStores, 'classes'>,
  principal: Principal,
  classId: Id,
): Promise<ClassView> {
  const view = await stores.classes.findVisible(principal, classId);
  if (view === undefined) throw noSuchClass();
  return view;
}

/** A class the caller runs. @throws AppError not-found for any other: who does not run it does not learn of it. */
export async function selectManaged(
  stores: Pick<AccountStores, 'classes'>,
  principal: Principal,
  classId: Id,
): Promise<ClassView> {
  const view = await selectVisible(stores, principal, classId);
  if (!mayManage(principal, view)) throw noSuchClass();
  return view;
}

/** Classes the caller may see, by name. */
export function listClasses(
  ports: ReadPorts,
  principal: Principal,
  page: PageQuery,
): Promise<Page<classes.SchoolClass>> {
  return ports.transact(principal, async (stores) => {
    const { items, nextCursor } = await stores.classes.listVisible(principal, page);
    return { items: items.map((view) => toSchoolClass(principal, view)), nextCursor };
  });
}

/** One class. @throws AppError not-found. */
export function getClass(ports: ReadPorts, principal: Principal, classId: Id): Promise<classes.SchoolClass> {
  return ports.transact(principal, async (stores) =>
    toSchoolClass(principal, await selectVisible(stores, principal, classId)),
  );
}

async function insertWithFreeCode(
  ports: ClassPorts,
  stores: Pick<AccountStores, 'classes'>,
  created: { id: Id; name: string },
): Promise<void> {
  for (let tries = 1; tries <= JOIN_CODE_TRIES; tries += 1) {
    if (await stores.classes.insert({ ...created, joinCode: makeJoinCode(ports.randomBytes) })) return;
  }
  throw new AppError('internal', 'No free join code was found.');
}

/** Opens a class with the caller as its teacher. */
export function createClass(
  ports: ClassPorts,
  principal: Principal,
  name: string,
): Promise<classes.SchoolClass> {
  return ports.transact(principal, async (stores) => {
    const id = ports.newId();
    await insertWithFreeCode(ports, stores, { id, name });
    const { personId, role } = principal;
    await enrol(ports, stores, { classId: id, personId, role, part: 'teacher' });
    await stores.audit.append({
      id: ports.newId(),
      actorId: personId,
      action: 'class.created',
      subject: name,
    });
    return toSchoolClass(principal, await selectManaged(stores, principal, id));
  });
}

/** Renames a class of the caller's. @throws AppError not-found. */
export function renameClass(
  ports: ClassPorts,
  principal: Principal,
  classId: Id,
  name: string,
): Promise<classes.SchoolClass> {
  return ports.transact(principal, async (stores) => {
    const before = await selectManaged(stores, principal, classId);
    await stores.classes.rename(classId, name);
    await stores.audit.append({
      id: ports.newId(),
      actorId: principal.personId,
      action: 'class.renamed',
      subject: name,
      details: { before: before.name },
    });
    return toSchoolClass(principal, { ...before, name });
  });
}

/** Replaces a class's join code. @throws AppError not-found. */
export function renewJoinCode(
  ports: ClassPorts,
  principal: Principal,
  classId: Id,
): Promise<classes.SchoolClass> {
  return ports.transact(principal, async (stores) => {
    const before = await selectManaged(stores, principal, classId);
    const joinCode = makeJoinCode(ports.randomBytes);
    await stores.classes.setJoinCode(classId, joinCode);
    await stores.audit.append({
      id: ports.newId(),
      actorId: principal.personId,
      action: 'class.join-code-renewed',
      subject: before.name,
    });
    return toSchoolClass(principal, { ...before, joinCode });
  });
}

/** Students of a class of the caller's. @throws AppError not-found. */
export function listRoster(
  ports: ReadPorts,
  principal: Principal,
  classId: Id,
  page: PageQuery,
): Promise<Page<classes.RosterEntry>> {
  return ports.transact(principal, async (stores) => {
    await selectManaged(stores, principal, classId);
    return stores.enrolments.listRoster(classId, page);
  });
}
