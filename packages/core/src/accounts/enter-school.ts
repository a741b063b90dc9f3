import { AppError, type Id, type Role } from '@kindling/shared';
import type { AccountPorts, AccountStores } from './account-ports.ts';
import type { Part } from './class-store.ts';
import type { Member } from './membership-store.ts';
import type { PersonProfile } from './ports.ts';
import { toSignInName } from './sign-in-name.ts';

/**
 * The person's membership of the school, made in `role` when there is none. An existing one keeps its role.
 * @throws AppError forbidden for a suspended member, conflict when the sign-in name is another's.
 */
async function ensureMember(
  stores: Pick<AccountStores, 'memberships'>,
  person: PersonProfile,
  role: Role,
): Promise<Pick<Member, 'role'>> {
  const inserted = await stores.memberships.insert({
    personId: person.personId,
    role,
    displayName: person.name,
    signInName: toSignInName(person.address),
    managed: false,
    timeZone: person.timeZone,
  });
  if (inserted === 'inserted') return { role };
  const member = await stores.memberships.find(person.personId);
  if (member === undefined) {
    throw new AppError('conflict', 'Somebody at this school signs in with the same name.');
  }
  if (member.status === 'active') return member;
  throw new AppError('forbidden', 'Your account at this school is suspended.', {
    hint: 'Talk to an admin of the school.',
  });
}

/** Puts a member into a class and tells the outbox; nothing happens when they are in it. */
export async function enrol(
  ports: Pick<AccountPorts, 'newId' | 'clock'>,
  stores: Pick<AccountStores, 'enrolments' | 'outbox'>,
  enrolment: { classId: Id; personId: Id; role: Role; part: Part },
): Promise<void> {
  const { classId, personId, role, part } = enrolment;
  if (!(await stores.enrolments.insert(classId, personId, part))) return;
  await stores.outbox.append({
    id: ports.newId(),
    name: 'school.class-joined',
    key: personId,
    payload: { classId, personId, role, at: ports.clock().toISOString() },
  });
}

/** Joins a class by its code, and its school as a student when needed. Repeating it changes nothing. */
export async function enterByCode(
  ports: Pick<AccountPorts, 'newId' | 'clock'>,
  stores: Pick<AccountStores, 'memberships' | 'enrolments' | 'outbox'>,
  person: PersonProfile,
  classId: Id,
): Promise<Role> {
  const { role } = await ensureMember(stores, person, 'student');
  if (role === 'guardian') {
    throw new AppError('forbidden', 'Guardians follow their students and do not join classes.', {
      hint: 'Ask an admin of the school to make you a student.',
    });
  }
  await enrol(ports, stores, { classId, personId: person.personId, role, part: 'student' });
  return role;
}

/**
 * Takes up an invitation: membership in the invited role, then the class or the student it names.
 * @throws AppError gone when it is no longer open, conflict when the person has another role at the school.
 */
export async function enterByInvite(
  ports: Pick<AccountPorts, 'newId' | 'clock'>,
  stores: Pick<
    AccountStores,
    'memberships' | 'enrolments' | 'outbox' | 'invites' | 'guardianLinks' | 'audit'
  >,
  person: PersonProfile,
  inviteId: Id,
): Promise<void> {
  const invite = await stores.invites.find(inviteId);
  if (invite === undefined || !(await stores.invites.accept(inviteId, person.personId, ports.clock()))) {
    throw new AppError('gone', 'This invitation can no longer be used.', { hint: 'Ask for a new one.' });
  }
  const { role } = await ensureMember(stores, person, invite.role);
  if (role !== invite.role) {
    throw new AppError('conflict', `You belong to this school as ${role} already.`, {
      hint: 'An admin of the school can change what you are there.',
    });
  }
  if (invite.classId !== null) {
    const part = role === 'student' ? 'student' : 'teacher';
    await enrol(ports, stores, { classId: invite.classId, personId: person.personId, role, part });
  }
  if (invite.studentId !== null) await stores.guardianLinks.insert(person.personId, invite.studentId);
  await stores.audit.append({
    id: ports.newId(),
    actorId: person.personId,
    action: 'invite.accepted',
    subject: person.name,
    details: { inviteId, role },
  });
}
