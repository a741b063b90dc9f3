import { randomUUID } from 'node:crypto';
import type { Role } from '@kindling/shared';
import { BENCH_PASSWORD, type BenchPerson, RIGHT } from '@kindling/testkit';
import { ASSIGNMENT_FIXTURES } from './authorization-assignments.fixture.ts';
import { CONTENT_FIXTURES } from './authorization-content.fixture.ts';
import { EXERCISE_FIXTURES } from './authorization-exercises.fixture.ts';
import { HINT_FIXTURES } from './authorization-hints.fixture.ts';
import { SAFETY_FIXTURES } from './authorization-safety.fixture.ts';
import {
  activityOf,
  askedReply,
  beginPlacement,
  exhaustedJob,
  followedBy,
  invitationFor,
  joinCodeOf,
  managedStudent,
  openAlert,
  openInvite,
  ownCard,
  ownMemory,
  ownTalk,
  reviewPlan,
  sentHelp,
  talkOf,
  type World,
  wordOf,
} from './authorization-world.fixture.ts';

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

const nothing = { request: () => ({}), namesObjects: false } satisfies Fixture;
const ofCourse: Fixture = {
  request: ({ course }) => ({ params: { courseId: course.id } }),
  namesObjects: true,
};
const ofClass = (body?: unknown): Fixture => ({
  request: ({ classId }) => ({ params: { classId }, body }),
  namesObjects: true,
});
const ofMemory = (body?: unknown): Fixture => ({
  request: async (world, caller) => ({ params: { memoryId: await ownMemory(world, caller) }, body }),
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
const ofOwnCard = (body?: object): Fixture => ({
  request: async (world, caller) => ({ params: { cardId: await ownCard(world, caller) }, body }),
  namesObjects: true,
});
const ofPlacement: Fixture = {
  async request(world, caller) {
    await beginPlacement(world, caller);
    return { params: { courseId: world.course.id } };
  },
  namesObjects: true,
};

const ofReply: Fixture = {
  request: async (world, caller) => ({ params: await ownTalk(world, caller) }),
  namesObjects: true,
};
const ofAlert = (body: object): Fixture => ({
  request: async (world) => ({ params: { alertId: await openAlert(world) }, body }),
  namesObjects: true,
});

const ofLearner = (params: Record<string, string>): Fixture => ({
  request: (world, caller) => ({ params: { personId: followedBy(world, caller), ...params } }),
  namesObjects: true,
});

const AI_SETTINGS = {
  level: 'local',
  adultLearners: false,
  budgets: { learnerDayMicros: null, classDayMicros: null, schoolDayMicros: 1, schoolMonthMicros: null },
};

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
  lookUpWord: { request: () => ({ query: { word: 'house' } }), namesObjects: false },
  listRolePlays: ofCourse,
  listEssayPrompts: ofCourse,
  getLesson: ofLesson,
  getLessonResult: ofLesson,
  // Cards come with Kindling: their keys are the same in every school.
  getConcept: { request: () => ({ params: { conceptKey: 'for-loop' } }), namesObjects: false },
  listConceptMaps: nothing,
  listConcepts: ofCourse,
  listLessonConcepts: ofLesson,
  ...HINT_FIXTURES,
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
  createReviewCard: {
    request: () => ({ body: { front: `word ${randomUUID()}`, back: 'palabra' } }),
    namesObjects: false,
  },
  listReviewCards: nothing,
  changeReviewCard: ofOwnCard({ front: 'tree', back: 'árbol' }),
  removeReviewCard: ofOwnCard(),
  getCardQuestion: ofOwnCard(),
  addWordToReviews: {
    request: async (world) => ({ params: { wordId: await wordOf(world) } }),
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
  // Conversations
  createConversation: {
    request: (world) => ({ body: { kind: 'activity', language: 'en', activityId: activityOf(world) } }),
    namesObjects: true,
  },
  listConversations: {
    request: (world, caller) => ({ query: { learnerId: followedBy(world, caller) } }),
    namesObjects: true,
  },
  getConversation: {
    request: async (world, caller) => {
      const { conversationId } = await talkOf(world, followedBy(world, caller));
      return { params: { conversationId } };
    },
    namesObjects: true,
  },
  deleteConversation: {
    request: async (world, caller) => {
      const { conversationId } = await ownTalk(world, caller);
      return { params: { conversationId } };
    },
    namesObjects: true,
  },
  sendMessage: {
    request: async (world, caller) => {
      const { conversationId } = await ownTalk(world, caller);
      return { params: { conversationId }, body: { clientMessageId: randomUUID(), text: 'And now?' } };
    },
    namesObjects: true,
  },
  streamReply: ofReply,
  stopReply: ofReply,
  retryReply: ofReply,
  resumeReply: {
    request: async (world, caller) => ({ params: await ownTalk(world, caller, 'interrupted') }),
    namesObjects: true,
  },
  ...SAFETY_FIXTURES,
  getCoaching: {
    request: async (world, caller) => {
      const { conversationId } = await ownTalk(world, caller);
      return { params: { conversationId } };
    },
    namesObjects: true,
  },
  listSessions: ofLearner({}),
  getSessionProgress: ofLearner({}),
  getCoachSettings: nothing,
  setCoachSettings: { request: () => ({ body: { corrections: 'few' } }), namesObjects: false },
  listMemories: nothing,
  addMemory: { request: () => ({ body: { kind: 'interest', text: 'Likes tea' } }), namesObjects: false },
  editMemory: ofMemory({ text: 'Likes tea' }),
  deleteMemory: ofMemory(),
  deleteMemories: nothing,
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
  ...CONTENT_FIXTURES,
  ...ASSIGNMENT_FIXTURES,
  ...EXERCISE_FIXTURES,
  // Models
  getAiAdministration: nothing,
  updateAiSettings: { request: () => ({ body: AI_SETTINGS }), namesObjects: false },
  getClassAiPolicy: ofClass(),
  setClassAiPolicy: ofClass({ level: 'builtin' }),
  getLearnerAiPolicy: ofLearner({}),
  setLearnerAiPolicy: {
    request: ({ people }) => ({ params: { personId: people.student.personId }, body: { level: 'builtin' } }),
    namesObjects: true,
  },
  setAiConsent: {
    request: ({ people }) => ({ params: { personId: people.student.personId }, body: { consents: true } }),
    namesObjects: true,
  },
  listReplyPrompts: {
    request: async (world) => ({ params: { replyId: await askedReply(world) } }),
    namesObjects: true,
  },
  // Operations
  livez: nothing,
  readyz: nothing,
  getInstance: nothing,
  getPython: nothing,
};
