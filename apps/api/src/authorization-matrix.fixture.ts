import { randomUUID } from 'node:crypto';
import { createClass, createInvite, createStudent, getClass } from '@kindling/core/accounts';
import type { Role } from '@kindling/shared';
import {
  type AccountBench,
  BENCH_PASSWORD,
  type BenchPerson,
  type BenchSchool,
  type CourseOfTest,
  openLearningSchool,
  RIGHT,
  runAsOwner,
  type TestDatabase,
} from '@kindling/testkit';

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

export interface CallRequest {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
}

export interface Fixture {
  /**
   * A request that succeeds for every caller the endpoint admits, about objects of `world`. Made anew for each call,
   * so that a call may use up what it names.
   */
  request(world: World, caller: BenchPerson): CallRequest | Promise<CallRequest>;
  /** Whether the request names objects of a school: then another school's must not exist for the caller. */
  namesObjects: boolean;
  /** Roles that the use case refuses although they are signed in, for reasons said beside it. */
  refused?: readonly Role[];
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

async function managedStudent({ bench, people, classId }: World): Promise<string> {
  const localName = `s${randomUUID().slice(0, 8)}`;
  const made = await createStudent(bench.ports, people.teacher, classId, { displayName: 'Luis', localName });
  return made.personId;
}

/** Asked for anew each time, because other calls renew it. */
async function joinCodeOf({ bench, people, classId }: World): Promise<string> {
  return (await getClass(bench.ports, people.admin, classId)).joinCode ?? '';
}

/** An invitation in the role the caller has already: one in another role would be refused. */
async function invitationFor({ bench, people }: World, { role }: BenchPerson): Promise<string> {
  const student = role === 'guardian' ? { studentId: people.student.personId } : {};
  const { link } = await createInvite(bench.ports, people.admin, { role, ...student });
  return link.replace('/invitation/', '');
}

async function openInvite({ bench, people, classId }: World, inviter: BenchPerson) {
  // What a teacher may touch is what the teacher made; an admin may touch that too.
  const maker =
    inviter.schoolId === people.teacher.schoolId && inviter.role === 'teacher' ? inviter : people.teacher;
  const { invite, link } = await createInvite(bench.ports, maker, { role: 'student', classId });
  return { inviteId: invite.id, token: link.replace('/invitation/', '') };
}

async function exhaustedJob({ database, school }: World): Promise<string> {
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

/** An alert about the world's student, for a day of its own: there is one for each learner, skill and day. */
async function openAlert({ database, school, people, course }: World): Promise<string> {
  const id = randomUUID();
  await runAsOwner(
    database.urlFor('kindling_app'),
    `select set_config('app.school_id', '${school.schoolId}', false)`,
    `insert into app.struggle_alert (id, school_id, learner_id, skill_id, day, activity_id, rule, facts, evidence,
                                     triggered_at, raised_at)
     select '${id}', '${school.schoolId}', '${people.student.personId}', '${course.skillId}',
            date '2000-01-01' + count(*)::integer, '${activityOf({ course })}', 'failed-in-a-row', '{"count": 5}', '[]',
            now(), now()
       from app.struggle_alert`,
  );
  return id;
}

/** What a learner of the world got from their teacher: the caller, or somebody else when the caller is of elsewhere. */
async function sentHelp(world: World, caller: BenchPerson): Promise<string> {
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

const nothing = { request: () => ({}), namesObjects: false } satisfies Fixture;
const ofCourse: Fixture = {
  request: ({ course }) => ({ params: { courseId: course.id } }),
  namesObjects: true,
};
const ofClass = (body?: unknown): Fixture => ({
  request: ({ classId }) => ({ params: { classId }, body }),
  namesObjects: true,
});
const ofStudent: Fixture = {
  request: async (world) => ({ params: { classId: world.classId, personId: await managedStudent(world) } }),
  namesObjects: true,
};
const ofLesson: Fixture = {
  request: ({ course }) => ({ params: { lessonId: course.lessons[0]?.id ?? '' } }),
  namesObjects: true,
};
const ofJob: Fixture = {
  request: async (world) => ({ params: { jobId: await exhaustedJob(world) } }),
  namesObjects: true,
};
/** Something a learner owns in the world's school: the caller, or somebody else when the caller is of elsewhere. */
const ownerOf = ({ school, people }: World, caller: BenchPerson) =>
  caller.schoolId === school.schoolId ? caller.personId : people.student.personId;

/** A placement test that has just begun. */
async function beginPlacement(world: World, caller: BenchPerson): Promise<void> {
  const { database, school, course } = world;
  await runAsOwner(
    database.urlFor('kindling_app'),
    `select set_config('app.school_id', '${school.schoolId}', false)`,
    `insert into app.placement (school_id, learner_id, course_id, status, started_at)
     values ('${school.schoolId}', '${ownerOf(world, caller)}', '${course.id}', 'running', now())
     on conflict (school_id, learner_id, course_id) do update set status = 'running', asked = '{}'`,
  );
}
const ofPlacement: Fixture = {
  async request(world, caller) {
    await beginPlacement(world, caller);
    return { params: { courseId: world.course.id } };
  },
  namesObjects: true,
};

async function reviewPlan(world: World, caller: BenchPerson): Promise<string> {
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
const ofAlert = (body: object): Fixture => ({
  request: async (world) => ({ params: { alertId: await openAlert(world) }, body }),
  namesObjects: true,
});
const activityOf = ({ course }: Pick<World, 'course'>) => course.lessons[0]?.activityIds[0] ?? '';
/** The learner everybody may follow: a learner follows only themself. */
const followedBy = (world: World, caller: BenchPerson) =>
  caller.role === 'student' && caller.schoolId === world.school.schoolId
    ? caller.personId
    : world.people.student.personId;

const ofLearner = (params: Record<string, string>): Fixture => ({
  request: (world, caller) => ({ params: { personId: followedBy(world, caller), ...params } }),
  namesObjects: true,
});

/** One for every endpoint; the matrix fails for an endpoint that has none. */
export const FIXTURES: Record<string, Fixture> = {
  // Accounts
  signUp: {
    request: async (world) => ({
      body: {
        displayName: 'New',
        email: `${randomUUID()}@example.org`,
        password: BENCH_PASSWORD,
        joinCode: await joinCodeOf(world),
      },
    }),
    namesObjects: false,
  },
  signIn: {
    request: ({ people }) => ({ body: { signInName: people.student.signInName, password: BENCH_PASSWORD } }),
    namesObjects: false,
  },
  createTokens: {
    request: ({ people }) => ({ body: { signInName: people.student.signInName, password: BENCH_PASSWORD } }),
    namesObjects: false,
  },
  refreshTokens: {
    request: async ({ bench, people }) => {
      const { personId, schoolId } = people.student;
      const { refreshToken } = await bench.ports.refreshTokens.start(personId, schoolId);
      return { body: { refreshToken } };
    },
    namesObjects: false,
  },
  revokeTokens: { request: () => ({ body: { refreshToken: 'krt_unknown' } }), namesObjects: false },
  getJwks: nothing,
  signOut: nothing,
  signOutEverywhere: nothing,
  getMe: nothing,
  updateMe: { request: () => ({ body: { locale: 'en' } }), namesObjects: false },
  changePassword: {
    request: () => ({ body: { currentPassword: BENCH_PASSWORD, newPassword: BENCH_PASSWORD } }),
    namesObjects: false,
  },
  chooseSchool: {
    request: ({ school }) => ({ body: { schoolId: school.schoolId } }),
    namesObjects: true,
  },
  // Classes
  listClasses: nothing,
  createClass: { request: () => ({ body: { name: 'Year 10' } }), namesObjects: false },
  getClass: ofClass(),
  renameClass: ofClass({ name: 'Year 9' }),
  renewJoinCode: ofClass(),
  listRoster: ofClass(),
  getClassProgress: ofClass(),
  previewJoinCode: {
    request: async (world) => ({ params: { joinCode: await joinCodeOf(world) } }),
    namesObjects: false,
  },
  joinClass: {
    request: async (world) => ({ body: { joinCode: await joinCodeOf(world) } }),
    // The code itself is the right to enter, also from another school.
    namesObjects: false,
    // Guardians follow their students and do not join classes.
    refused: ['guardian'],
  },
  createStudent: {
    request: ({ classId }) => ({
      params: { classId },
      body: { displayName: 'Luis', localName: `s${randomUUID().slice(0, 8)}` },
    }),
    namesObjects: true,
  },
  resetStudentPassword: ofStudent,
  removeStudent: ofStudent,
  createInvite: {
    request: ({ classId }) => ({ body: { role: 'student', classId } }),
    namesObjects: true,
  },
  listInvites: nothing,
  revokeInvite: {
    request: async (world, caller) => ({ params: { inviteId: (await openInvite(world, caller)).inviteId } }),
    namesObjects: true,
  },
  previewInvitation: {
    request: async (world, caller) => ({ params: { token: (await openInvite(world, caller)).token } }),
    namesObjects: false,
  },
  acceptInvitation: {
    request: async (world, caller) => ({ params: { token: await invitationFor(world, caller) } }),
    // The link itself is the right to it, also from another school.
    namesObjects: false,
  },
  // Learning
  listCourses: nothing,
  getCourse: ofCourse,
  listVocabulary: ofCourse,
  listRolePlays: ofCourse,
  listEssayPrompts: ofCourse,
  getLesson: ofLesson,
  getLessonResult: ofLesson,
  takeHint: {
    request: (world) => ({ params: { activityId: activityOf(world) } }),
    namesObjects: true,
  },
  recordAttempt: {
    request: (world) => ({
      body: {
        attemptId: randomUUID(),
        activityId: activityOf(world),
        answer: RIGHT,
        durationMs: 1000,
        answeredAt: new Date().toISOString(),
      },
    }),
    namesObjects: true,
  },

  getToday: nothing,
  listOffers: nothing,
  listReviews: nothing,
  previewReviewPlan: {
    request: () => ({ body: { kind: 'relief', minutesPerDay: 10 } }),
    namesObjects: false,
  },
  makeReviewPlan: { request: () => ({ body: { kind: 'relief', minutesPerDay: 10 } }), namesObjects: false },
  undoReviewPlan: {
    request: async (world, caller) => ({ params: { planId: await reviewPlan(world, caller) } }),
    namesObjects: true,
  },
  getPlacement: ofPlacement,
  advancePlacement: ofPlacement,
  skipPlacement: ofPlacement,
  getProgress: {
    request: (world, caller) => ({ params: { personId: followedBy(world, caller) } }),
    namesObjects: true,
  },
  listEvidence: {
    request: (world, caller) => ({
      params: { personId: followedBy(world, caller), skillId: world.course.skillId },
    }),
    namesObjects: true,
  },
  listMyStudents: nothing,
  getStreak: ofLearner({}),
  getBadges: ofLearner({}),
  listBadgeSteps: ofLearner({ badge: 'own-fire' }),
  getStudyHistory: ofLearner({}),
  listDayAnswers: ofLearner({ date: '2026-11-21' }),
  listWeeks: ofLearner({}),
  listRecommendations: nothing,
  getWeeklyMail: nothing,
  setWeeklyMail: { request: () => ({ body: { enabled: true } }), namesObjects: false },
  getClassHistory: ofClass(),
  listClassDay: {
    request: ({ classId }) => ({ params: { classId, date: '2026-11-21' } }),
    namesObjects: true,
  },
  listClassSkill: {
    request: ({ classId, course }) => ({ params: { classId, skillId: course.skillId } }),
    namesObjects: true,
  },
  listClassWeeks: ofClass(),
  // Struggle
  listAlerts: nothing,
  countAlerts: nothing,
  sendHelp: ofAlert({ kind: 'message', text: 'Come and see me after lunch.' }),
  dismissAlert: ofAlert({ reason: 'known' }),
  getStruggleThresholds: nothing,
  setStruggleThresholds: { request: () => ({ body: {} }), namesObjects: false },
  listHelp: nothing,
  markHelpRead: {
    request: async (world, caller) => ({ params: { helpId: await sentHelp(world, caller) } }),
    namesObjects: true,
  },
  reportWork: {
    request: (world) => ({
      params: { activityId: activityOf(world) },
      body: { sittingId: randomUUID(), workedMs: 60_000 },
    }),
    namesObjects: true,
  },
  // Administration
  listPeople: nothing,
  updatePerson: {
    request: async ({ school }) => {
      const { personId } = await school.addPerson({ role: 'student' });
      return { params: { personId }, body: { status: 'suspended' } };
    },
    namesObjects: true,
  },
  listAuditLog: nothing,
  listJobQueues: nothing,
  listExhaustedJobs: nothing,
  retryExhaustedJob: ofJob,
  discardExhaustedJob: ofJob,
  // Operations
  livez: nothing,
  readyz: nothing,
  getInstance: nothing,
  getPython: nothing,
};
