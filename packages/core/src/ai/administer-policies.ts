import { type AiLevel, AppError, type ai, type Id, type Principal } from '@kindling/shared';
import type { AuditLog } from '../accounts/audit.ts';
import { mayManage, noSuchClass } from '../accounts/class-rules.ts';
import type { ClassStore } from '../accounts/class-store.ts';
import type { MembershipStore } from '../accounts/membership-store.ts';
import { toLearnerAge } from '../ages/index.ts';
import { assertMayFollow, type RelationStore } from '../learning/follow-learner.ts';
import type { Clock, NewId, Transact } from '../ports/index.ts';
import { type AiSettingsStore, DEFAULT_AI_SETTINGS, type ModelDirectory } from './administer.ts';
import type { PolicyStore } from './choose-voice.ts';
import { consentOf, decidePolicy, levelSetUp, mostForLearner, narrow } from './policy.ts';

/** A level that somebody set for a class or a learner. */
export interface SetLevel {
  level: AiLevel;
  byAdmin: boolean;
}

/**
 * What an admin narrowed, a teacher may narrow further, and not widen: then it is the admin's to undo. What teachers
 * narrowed of their own they may take back.
 * @throws AppError forbidden
 */
function staysByAdmin(principal: Principal, before: SetLevel | undefined, level: AiLevel | null): boolean {
  if (principal.role === 'admin') return true;
  if (before?.byAdmin !== true) return false;
  if (level === null || narrow(before.level, level) !== level)
    throw new AppError('forbidden', 'An admin set this limit. It can be made narrower, not wider.');
  return true;
}

/** What classes, learners and guardians say about models. */
export interface AiNarrowingStore {
  findClassLevel(classId: Id): Promise<SetLevel | undefined>;
  /** Null forgets it. */
  saveClassLevel(classId: Id, level: AiLevel | null, byAdmin: boolean): Promise<void>;
  findLearnerLevel(personId: Id): Promise<SetLevel | undefined>;
  saveLearnerLevel(personId: Id, level: AiLevel | null, byAdmin: boolean): Promise<void>;
  /** What a learner says of themselves; null takes it back. */
  saveOwnConsent(personId: Id, consents: boolean | null, at: Date): Promise<void>;
  listConsents(studentId: Id): Promise<ai.LearnerAiPolicy['consents']>;
  saveConsent(consent: { studentId: Id; guardianId: Id; consents: boolean; at: Date }): Promise<void>;
}

export interface AiPolicyPorts {
  transact: Transact<{
    aiSettings: AiSettingsStore;
    aiPolicy: PolicyStore;
    aiNarrowing: AiNarrowingStore;
    classes: ClassStore;
    memberships: MembershipStore;
    progress: RelationStore;
    audit: AuditLog;
  }>;
  models: ModelDirectory;
  clock: Clock;
  newId: NewId;
}

type ReadPorts = Pick<AiPolicyPorts, 'transact' | 'models'>;
type Stores = Parameters<Parameters<AiPolicyPorts['transact']>[1]>[0];

async function requireOwnClass({ classes }: Stores, principal: Principal, classId: Id): Promise<string> {
  const view = await classes.findVisible(principal, classId);
  if (view === undefined || !mayManage(principal, view)) throw noSuchClass();
  return view.name;
}

async function readClassPolicy(
  { models }: Pick<AiPolicyPorts, 'models'>,
  { aiSettings, aiNarrowing }: Stores,
  classId: Id,
) {
  const [school, set] = await Promise.all([aiSettings.findSchool(), aiNarrowing.findClassLevel(classId)]);
  const level = set?.level;
  const most = (school ?? DEFAULT_AI_SETTINGS).level;
  const effective = level === undefined ? most : narrow(most, level);
  return { level: level ?? null, most, effective, answering: levelSetUp(effective, models.describe()) };
}

/** For those who run the class. @throws AppError not-found for everybody else */
export function getClassAiPolicy(ports: ReadPorts, principal: Principal, classId: Id) {
  return ports.transact(principal, async (stores) => {
    await requireOwnClass(stores, principal, classId);
    return readClassPolicy(ports, stores, classId);
  });
}

/** Narrows a class; a level wider than the school's is kept and changes nothing. @throws AppError not-found */
export function setClassAiPolicy(
  ports: ReadPorts & Pick<AiPolicyPorts, 'newId'>,
  principal: Principal,
  classId: Id,
  level: AiLevel | null,
) {
  return ports.transact(principal, async (stores) => {
    const name = await requireOwnClass(stores, principal, classId);
    const before = await stores.aiNarrowing.findClassLevel(classId);
    await stores.aiNarrowing.saveClassLevel(classId, level, staysByAdmin(principal, before, level));
    await stores.audit.append({
      id: ports.newId(),
      actorId: principal.personId,
      action: 'ai.class-narrowed',
      subject: name,
      details: { classId, level },
    });
    return readClassPolicy(ports, stores, classId);
  });
}

async function readLearnerPolicy(
  { models }: Pick<AiPolicyPorts, 'models'>,
  { aiPolicy, aiNarrowing }: Stores,
  personId: Id,
): Promise<ai.LearnerAiPolicy> {
  const standing = await aiPolicy.findStanding(personId);
  if (standing === undefined) throw new AppError('not-found', 'There is no such person here.');
  const { level: effective, by } = decidePolicy({ ...standing, consentOf: consentOf(standing) });
  const consents = await aiNarrowing.listConsents(personId);
  const { learner: level, ownConsent } = standing;
  const [most, age] = [mostForLearner(standing), toLearnerAge(standing)];
  const answering = levelSetUp(effective, models.describe());
  return { effective, answering, by, level, most, age, ownConsent, consents };
}

/** As the audit log says it; it is read by people. */
async function nameOf({ memberships }: Stores, personId: Id): Promise<string> {
  return (await memberships.find(personId))?.displayName ?? personId;
}

/** For the learner and those who may follow them. @throws AppError not-found */
export function getLearnerAiPolicy(ports: ReadPorts, principal: Principal, personId: Id) {
  return ports.transact(principal, async (stores) => {
    await assertMayFollow(stores.progress, principal, personId);
    return readLearnerPolicy(ports, stores, personId);
  });
}

/** Narrows one learner. @throws AppError not-found, forbidden */
export function setLearnerAiPolicy(
  ports: ReadPorts & Pick<AiPolicyPorts, 'newId'>,
  principal: Principal,
  personId: Id,
  level: AiLevel | null,
): Promise<ai.LearnerAiPolicy> {
  return ports.transact(principal, async (stores) => {
    await assertMayFollow(stores.progress, principal, personId);
    const before = await stores.aiNarrowing.findLearnerLevel(personId);
    await stores.aiNarrowing.saveLearnerLevel(personId, level, staysByAdmin(principal, before, level));
    await stores.audit.append({
      id: ports.newId(),
      actorId: principal.personId,
      action: 'ai.learner-narrowed',
      subject: await nameOf(stores, personId),
      details: { personId, level },
    });
    return readLearnerPolicy(ports, stores, personId);
  });
}

/**
 * A word about models elsewhere, of a guardian about their student or of a learner about themselves; the last one counts.
 * It counts for every turn that begins after this has been answered, and ends a reply in the making soon after.
 * @throws AppError not-found
 */
export function setAiConsent(
  ports: ReadPorts & Pick<AiPolicyPorts, 'newId' | 'clock'>,
  principal: Principal,
  studentId: Id,
  consents: boolean,
): Promise<ai.LearnerAiPolicy> {
  return ports.transact(principal, async (stores) => {
    const word = await saveWord(ports, stores, principal, studentId, consents);
    await stores.audit.append({
      id: ports.newId(),
      actorId: principal.personId,
      action: `ai.${word}`,
      subject: await nameOf(stores, studentId),
      details: { studentId },
    });
    return readLearnerPolicy(ports, stores, studentId);
  });
}

async function saveWord(
  { clock }: Pick<AiPolicyPorts, 'clock'>,
  { aiNarrowing, aiPolicy, progress }: Stores,
  { personId, role }: Principal,
  studentId: Id,
  consents: boolean,
): Promise<'consent-given' | 'consent-withdrawn' | 'refusal-taken-back'> {
  const word = consents ? 'consent-given' : 'consent-withdrawn';
  if (role === 'student' && personId === studentId) {
    const standing = await aiPolicy.findStanding(personId);
    // Of a minor yes is the guardians' to say: theirs only takes a no back.
    const isOwn = standing !== undefined && consentOf(standing) === 'self';
    const isOpen = consents && !isOwn;
    await aiNarrowing.saveOwnConsent(personId, isOpen ? null : consents, clock());
    return isOpen ? 'refusal-taken-back' : word;
  }
  const { isWard } = await progress.findRelation(personId, studentId);
  if (!isWard) throw new AppError('not-found', 'There is no such person here.');
  await aiNarrowing.saveConsent({ studentId, guardianId: personId, consents, at: clock() });
  return word;
}
