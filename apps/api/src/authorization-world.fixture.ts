import { randomUUID } from 'node:crypto';
import { createClass, createInvite, createStudent, getClass } from '@kindling/core/accounts';
import type { Role } from '@kindling/shared';
import {
  type AccountBench,
  type BenchPerson,
  type BenchSchool,
  type CourseOfTest,
  openLearningSchool,
  runAsOwner,
  type TestDatabase,
} from '@kindling/testkit';
import { zipCourse } from '@kindling/testkit/course-zip';

/** A school with one person of each role and something of everything that an endpoint can name. */
export interface World {
  bench: AccountBench;
  database: Pick<TestDatabase, 'urlFor' | 'secret'>;
  school: BenchSchool;
  people: Record<Role, BenchPerson>;
  /** Taught by the teacher; the student is in it, the guardian is the student's. */
  classId: string;
  course: CourseOfTest;
}

export async function openWorld(bench: AccountBench, database: World['database']): Promise<World> {
  const learning = await openLearningSchool(database.urlFor('kindling_app'));
  const { schoolId } = learning;
  const school = bench.inSchool({ schoolId, slug: `maple-${schoolId.slice(0, 8)}` });
  const people = {
    admin: await school.addPerson({ role: 'admin' }),
    teacher: await school.addPerson({ role: 'teacher' }),
    student: await school.addPerson({ role: 'student' }),
    guardian: await school.addPerson({ role: 'guardian' }),
  };
  const { id: classId } = await createClass(bench.ports, people.teacher, 'Year 9');
  await bench.ports.transact(people.teacher, async (stores) => {
    await stores.enrolments.insert(classId, people.student.personId, 'student');
    await stores.guardianLinks.insert(people.guardian.personId, people.student.personId);
  });
  const course = await learning.addCourse({ lessons: [[{ hints: ['Think of the sum.', 'Add.', 'Five.'] }]] });
  return { bench, database, school, people, classId, course };
}

export async function managedStudent({ bench, people, classId }: World): Promise<string> {
  const localName = `s${randomUUID().slice(0, 8)}`;
  const made = await createStudent(bench.ports, people.teacher, classId, { displayName: 'Luis', localName });
  return made.personId;
}

/** Asked for anew each time, because other calls renew it. */
export async function joinCodeOf({ bench, people, classId }: World): Promise<string> {
  return (await getClass(bench.ports, people.admin, classId)).joinCode ?? '';
}

/** An invitation in the role the caller has already: one in another role would be refused. */
export async function invitationFor({ bench, people }: World, { role }: BenchPerson): Promise<string> {
  const student = role === 'guardian' ? { studentId: people.student.personId } : {};
  const { link } = await createInvite(bench.ports, people.admin, { role, ...student });
  return link.replace('/invitation/', '');
}

export async function openInvite({ bench, people, classId }: World, inviter: BenchPerson) {
  // What a teacher may touch is what the teacher made; an admin may touch that too.
  const maker =
    inviter.schoolId === people.teacher.schoolId && inviter.role === 'teacher' ? inviter : people.teacher;
  const { invite, link } = await createInvite(bench.ports, maker, { role: 'student', classId });
  return { inviteId: invite.id, token: link.replace('/invitation/', '') };
}

export async function exhaustedJob({ database, school }: World): Promise<string> {
  const id = randomUUID();
  await runAsOwner(
    database.urlFor('kindling_worker'),
    EXHAUSTED_JOB.replaceAll('$ID', id).replaceAll('$SCHOOL', school.schoolId),
  );
  return id;
}

const EXHAUSTED_JOB = `
  insert into app.exhausted_job (id, school_id, task, payload, attempts, max_attempts, last_error, correlation_id, created_at)
  values ('$ID', '$SCHOOL', 'mail.send-invite', '{"schoolId": "$SCHOOL", "correlationId": "test", "payload": {}}', 8, 8,
          'no answer', 'test', now())`;

let alerts = 0;
/** An alert about the world's student, for a day of its own: there is one for each learner, skill and day. */
export async function openAlert({ database, school, people, course }: World): Promise<string> {
  const id = randomUUID();
  alerts += 1;
  await runAsOwner(
    database.urlFor('kindling_app'),
    `select set_config('app.school_id', '${school.schoolId}', false)`,
    `insert into app.struggle_alert (id, school_id, learner_id, skill_id, day, activity_id, rule, facts, evidence,
                                     triggered_at, raised_at)
     values ('${id}', '${school.schoolId}', '${people.student.personId}', '${course.skillId}',
             date '2000-01-01' + ${alerts}, '${activityOf({ course })}', 'failed-in-a-row', '{"count": 5}', '[]',
             now(), now())`,
  );
  return id;
}

/** What a learner of the world got from their teacher: the caller, or somebody else when the caller is of elsewhere. */
export async function sentHelp(world: World, caller: BenchPerson): Promise<string> {
  const { database, school, people } = world;
  const alertId = await openAlert(world);
  const id = randomUUID();
  const learnerId = caller.schoolId === school.schoolId ? caller.personId : people.student.personId;
  await runAsOwner(
    database.urlFor('kindling_app'),
    `select set_config('app.school_id', '${school.schoolId}', false)`,
    `insert into app.teacher_help (id, school_id, alert_id, learner_id, from_id, kind, text, sent_at)
     values ('${id}', '${school.schoolId}', '${alertId}', '${learnerId}', '${people.teacher.personId}', 'message',
             'Ask me.', now())`,
  );
  return id;
}

/** Something a learner owns in the world's school: the caller, or somebody else when the caller is of elsewhere. */
export const ownerOf = ({ school, people }: World, caller: BenchPerson) =>
  caller.schoolId === school.schoolId ? caller.personId : people.student.personId;

/** A placement test that has just begun. */
export async function beginPlacement(world: World, caller: BenchPerson): Promise<void> {
  const { database, school, course } = world;
  await runAsOwner(
    database.urlFor('kindling_app'),
    `select set_config('app.school_id', '${school.schoolId}', false)`,
    `insert into app.placement (school_id, learner_id, course_id, status, started_at)
     values ('${school.schoolId}', '${ownerOf(world, caller)}', '${course.id}', 'running', now())
     on conflict (school_id, learner_id, course_id) do update set status = 'running', asked = '{}'`,
  );
}
export async function reviewPlan(world: World, caller: BenchPerson): Promise<string> {
  const { database, school } = world;
  const id = randomUUID();
  await runAsOwner(
    database.urlFor('kindling_app'),
    `select set_config('app.school_id', '${school.schoolId}', false)`,
    `insert into app.review_plan (school_id, id, learner_id, kind, moves, made_at)
     values ('${school.schoolId}', '${id}', '${ownerOf(world, caller)}', 'relief', '[]', now())`,
  );
  return id;
}
/** A fact of a learner's own among their reviews. */
export async function ownCard(world: World, caller: BenchPerson): Promise<string> {
  const { database, school } = world;
  const id = randomUUID();
  const learnerId = ownerOf(world, caller);
  await runAsOwner(
    database.urlFor('kindling_app'),
    `select set_config('app.school_id', '${school.schoolId}', false)`,
    `insert into app.fact_card (school_id, learner_id, id, front, back, source, recognise_id, recall_id, added_at)
     values ('${school.schoolId}', '${learnerId}', '${id}', 'word', 'palabra', 'own', '${randomUUID()}',
             '${randomUUID()}', now())`,
    `insert into app.review_card (school_id, learner_id, item_id, due_at, last_at, stability, difficulty, reviews, lapses)
     values ('${school.schoolId}', '${learnerId}', '${id}', now(), now(), 1, 5, 0, 0)`,
  );
  return id;
}

/** A word that the world's course teaches. */
export async function wordOf({ database, school, course }: World): Promise<string> {
  const id = randomUUID();
  await runAsOwner(
    database.urlFor('kindling_app'),
    `select set_config('app.school_id', '${school.schoolId}', false)`,
    `insert into app.vocabulary_entry (school_id, id, lesson_id, word, part, level, gloss, example, position)
     values ('${school.schoolId}', '${id}', '${course.lessons[0]?.id ?? ''}', 'tree', 'noun', 'A1', 'árbol', 'A tree.', 0)`,
  );
  return id;
}

/** A conversation of somebody's with a message and a reply to it that has ended in this way. */
export async function talkOf(
  { database, school, course }: World,
  learnerId: string,
  state: 'complete' | 'interrupted' = 'complete',
): Promise<{ conversationId: string; messageId: string }> {
  const [conversationId, askedId, messageId] = [randomUUID(), randomUUID(), randomUUID()];
  const message = `insert into app.conversation_message (school_id, id, conversation_id, role, text, state, sent_at,
                                                         client_message_id, answers_id, specialist, rung, origin)
                   values ('${school.schoolId}',`;
  await runAsOwner(
    database.urlFor('kindling_app'),
    `select set_config('app.school_id', '${school.schoolId}', false)`,
    `insert into app.conversation (school_id, id, learner_id, kind, language, activity_id, created_at, last_message_at)
     values ('${school.schoolId}', '${conversationId}', '${learnerId}', 'activity', 'en', '${activityOf({ course })}',
             now(), now())`,
    `${message} '${askedId}', '${conversationId}', 'learner', 'What is it?', 'complete', now() - interval '1 second',
             '${randomUUID()}', null, null, null, null)`,
    `${message} '${messageId}', '${conversationId}', 'tutor', 'What do', '${state}', now(), null, '${askedId}',
             'practice', 1, 'builtin')`,
  );
  return { conversationId, messageId };
}

/** The same of whoever asks, or of somebody else when the caller is of elsewhere. */
export const ownTalk = (world: World, caller: BenchPerson, state?: 'complete' | 'interrupted') =>
  talkOf(world, ownerOf(world, caller), state);

/** Something the tutor remembers of whoever asks, or of somebody else when the caller is of elsewhere. */
export async function ownMemory(world: World, caller: BenchPerson): Promise<string> {
  const id = randomUUID();
  const { schoolId } = world.school;
  await runAsOwner(
    world.database.urlFor('kindling_app'),
    `select set_config('app.school_id', '${schoolId}', false)`,
    `insert into app.memory (school_id, id, learner_id, kind, key, text, confidence_percent, noted_at)
     values ('${schoolId}', '${id}', '${ownerOf(world, caller)}', 'interest', '${id}', 'Likes ${id}', 90, now())`,
  );
  return id;
}

/** A reply to the student that a model was asked for. */
export async function askedReply(world: World): Promise<string> {
  const { database, school, people } = world;
  const { messageId } = await talkOf(world, people.student.personId);
  await runAsOwner(
    database.urlFor('kindling_app'),
    `select set_config('app.school_id', '${school.schoolId}', false)`,
    `insert into app.ai_call (school_id, id, learner_id, reply_id, class_ids, day, purpose, provider, model,
                              prices_version, prompt_version, worst_micros, asked_at)
     values ('${school.schoolId}', '${randomUUID()}', '${people.student.personId}', '${messageId}', '{}', current_date,
             'reply', 'local', 'small', '2026-11-21', 'tutor@1', 0, now())`,
  );
  return messageId;
}

export async function safetyAlert({ database, school, people }: World): Promise<string> {
  const id = randomUUID();
  await runAsOwner(
    database.urlFor('kindling_app'),
    `select set_config('app.school_id', '${school.schoolId}', false)`,
    `insert into app.safety_alert (school_id, id, learner_id, category, severity, conversation_id, message_id, raised_at)
     values ('${school.schoolId}', '${id}', '${people.student.personId}', 'self-harm', 'high', '${randomUUID()}',
             '${randomUUID()}', now())`,
  );
  return id;
}
export const activityOf = ({ course }: Pick<World, 'course'>) => course.lessons[0]?.activityIds[0] ?? '';

let pack: Promise<Buffer> | undefined;
/** A small sound course as a zip. */
export function packFile(): Promise<Buffer> {
  pack ??= zipCourse();
  return pack;
}

/** The world's course, with files of its own. */
export async function storedPack({ database, school, course }: World): Promise<string> {
  const archive = (await packFile()).toString('hex');
  await runAsOwner(
    database.urlFor('kindling_app'),
    `select set_config('app.school_id', '${school.schoolId}', false)`,
    `insert into app.course_pack (school_id, course_id, archive, imported_at)
     values ('${school.schoolId}', '${course.id}', '\\x${archive}', now()) on conflict do nothing`,
  );
  return course.id;
}

/** The learner everybody may follow: a learner follows only themself. */
export function followedBy({ school, people }: World, caller: BenchPerson): string {
  const isOwn = caller.role === 'student' && caller.schoolId === school.schoolId;
  return isOwn ? caller.personId : people.student.personId;
}
