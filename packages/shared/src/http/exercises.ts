import { z } from 'zod';
import { AiLevel } from '../ai.ts';
import { TutorLanguage } from '../conversation.ts';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { LEARNER_ROLES, STAFF_ROLES } from '../roles.ts';
import { LessonActivity } from './courses.ts';
import { SAMPLE } from './samples.ts';

/** An exercise that was made for the caller, and why this one. */
export const MadeExercise = z.object({
  activityId: Id,
  title: z.string(),
  language: z.string(),
  skills: z.array(z.object({ skillId: Id, skillName: z.string() })),
  /** Chance of solving it without help, as the learner model sees it. */
  chancePercent: z.number().int().min(0).max(100),
  /** False when nothing is about what was asked for, and this is the next best. */
  isAsked: z.boolean(),
});
export type MadeExercise = z.infer<typeof MadeExercise>;

const skillSample = { skillId: SAMPLE.skillId, skillName: 'Repeating with for' } as const;

export const makeExercise = endpoint({
  id: 'makeExercise',
  method: 'POST',
  path: '/v1/exercises',
  tag: 'Learning',
  summary: 'Make a new programming exercise for the caller, chosen by the learner model',
  access: LEARNER_ROLES,
  body: z.strictObject({
    /** An exercise that it is to be like. */
    like: Id.optional(),
    skillId: Id.optional(),
    level: z.enum(['same', 'easier', 'harder']).default('same'),
    /** Default: the language of the caller's screens. */
    language: TutorLanguage.optional(),
  }),
  status: 201,
  response: MadeExercise,
  errors: ['not-found', 'unavailable'],
  // Each is made and checked in the sandbox.
  ratePerMinute: 12,
  example: {
    body: { skillId: SAMPLE.skillId, level: 'same' },
    response: {
      activityId: SAMPLE.activityId,
      title: 'The lift goes down',
      language: 'en',
      skills: [skillSample],
      chancePercent: 72,
      isAsked: true,
    },
  },
});

export const getMadeExercise = endpoint({
  id: 'getMadeExercise',
  method: 'GET',
  path: '/v1/exercises/:activityId',
  tag: 'Learning',
  summary: 'An exercise that was made for the caller, ready to be done',
  access: LEARNER_ROLES,
  params: z.object({ activityId: Id }),
  response: z.object({
    /** Where its skill is practised, and the language of the exercise itself. */
    lesson: z.object({ id: Id, language: z.string() }),
    activity: LessonActivity,
  }),
  errors: ['not-found'],
  example: {
    params: { activityId: SAMPLE.activityId },
    response: {
      lesson: { id: SAMPLE.lessonId, language: 'en' },
      activity: {
        id: SAMPLE.activityId,
        type: 'code',
        schemaVersion: 1,
        title: 'The lift goes down',
        purpose: 'exercise',
        content: { prompt: 'Print every floor.' },
        hintCount: 3,
        lastAttempt: null,
      },
    },
  },
});

/** Why there are fewer exercises than a teacher asked for. */
export const RequestProblem = z.enum(['models-away', 'budget-spent', 'not-allowed', 'not-sound']);
export type RequestProblem = z.infer<typeof RequestProblem>;

const Difficulty = z.number().min(0).max(1);
export const MOST_DRAFTS = 5;

export const ExerciseRequest = z.object({
  id: Id,
  classId: Id.nullable(),
  skillName: z.string(),
  difficulty: Difficulty,
  wanted: z.number().int().min(1).max(MOST_DRAFTS),
  language: TutorLanguage,
  status: z.enum(['waiting', 'running', 'done']),
  /** Drafts that passed every check so far. */
  made: z.number().int().nonnegative(),
  /** Those that were given up. */
  refused: z.number().int().nonnegative(),
  problem: RequestProblem.nullable(),
  askedAt: Instant,
});
export type ExerciseRequest = z.infer<typeof ExerciseRequest>;

const requestSample = {
  id: SAMPLE.assignmentId,
  classId: SAMPLE.classId,
  skillName: skillSample.skillName,
  difficulty: 0.4,
  wanted: 2,
  language: 'en',
  status: 'running',
  made: 1,
  refused: 0,
  problem: null,
  askedAt: '2026-11-21T09:00:00.000Z',
} as const;

export const getMakingTerms = endpoint({
  id: 'getMakingTerms',
  method: 'GET',
  path: '/v1/exercise-requests/terms',
  tag: 'Exercises by models',
  summary: 'Whether models may write exercises for a class or the school, and about which skills',
  access: STAFF_ROLES,
  query: z.object({ classId: Id.optional() }),
  response: z.object({
    level: AiLevel,
    /** What stands in the way: the policy, or that no model is set up; null when nothing does. */
    obstacle: z.enum(['policy', 'no-model']).nullable(),
    skills: z.array(z.object({ skillId: Id, skillName: z.string(), courseTitle: z.string() })),
  }),
  errors: ['not-found'],
  example: {
    response: {
      level: 'cloud',
      obstacle: null,
      skills: [{ ...skillSample, courseTitle: 'Python from zero' }],
    },
  },
});

export const requestExercises = endpoint({
  id: 'requestExercises',
  method: 'POST',
  path: '/v1/exercise-requests',
  tag: 'Exercises by models',
  summary: 'Ask a model for new exercises; a teacher looks through them before any learner gets one',
  access: STAFF_ROLES,
  body: z.strictObject({
    /** Whose learners get what is approved; left out: all of the school. */
    classId: Id.optional(),
    skillId: Id,
    difficulty: Difficulty,
    wanted: z.number().int().min(1).max(MOST_DRAFTS),
    language: TutorLanguage,
    /** What they should be about. */
    wishes: z.string().trim().max(500).default(''),
  }),
  status: 201,
  response: ExerciseRequest,
  errors: ['not-found', 'forbidden'],
  ratePerMinute: 10,
  example: {
    body: {
      classId: SAMPLE.classId,
      skillId: SAMPLE.skillId,
      difficulty: 0.4,
      wanted: 2,
      language: 'en',
      wishes: 'Football, if possible.',
    },
    response: { ...requestSample, status: 'waiting', made: 0 },
  },
});

export const listExerciseRequests = endpoint({
  id: 'listExerciseRequests',
  method: 'GET',
  path: '/v1/exercise-requests',
  tag: 'Exercises by models',
  summary: 'What the caller asked models for and how far it is, the newest first',
  access: STAFF_ROLES,
  query: PageQuery,
  response: pageOf(ExerciseRequest),
  example: { response: { items: [requestSample], nextCursor: null } },
});

export const DraftStatus = z.enum(['draft', 'approved', 'refused']);
export type DraftStatus = z.infer<typeof DraftStatus>;

export const ExerciseDraft = z.object({
  id: Id,
  title: z.string(),
  skillName: z.string(),
  classId: Id.nullable(),
  difficulty: Difficulty,
  language: TutorLanguage,
  status: DraftStatus,
  /** The model that wrote it. */
  origin: z.string(),
  isEdited: z.boolean(),
  madeAt: Instant,
});
export type ExerciseDraft = z.infer<typeof ExerciseDraft>;

const draftSample = {
  id: SAMPLE.evidenceId,
  title: 'Goals of the season',
  skillName: skillSample.skillName,
  classId: SAMPLE.classId,
  difficulty: 0.4,
  language: 'en',
  status: 'draft',
  origin: 'claude-sonnet-5-5',
  isEdited: false,
  madeAt: '2026-11-21T09:01:00.000Z',
} as const;

export const listExerciseDrafts = endpoint({
  id: 'listExerciseDrafts',
  method: 'GET',
  path: '/v1/exercise-drafts',
  tag: 'Exercises by models',
  summary: 'Exercises by models that the caller may decide about, the newest first',
  access: STAFF_ROLES,
  query: PageQuery.extend({ status: DraftStatus.default('draft') }),
  response: pageOf(ExerciseDraft),
  example: { response: { items: [draftSample], nextCursor: null } },
});

const Text = z.string().trim().min(1);

/** What a teacher may change. Tests stay as they are: they were made by running the solution. */
export const DraftTexts = z.strictObject({
  title: Text.max(120),
  statement: Text.max(4000),
  hints: z.array(Text.max(600)).length(3),
  starter: z.string().max(6000),
  solution: z.string().min(1).max(6000),
});
export type DraftTexts = z.infer<typeof DraftTexts>;

export const WholeDraft = ExerciseDraft.extend({
  ...DraftTexts.shape,
  /** What learners see of it, with the hidden tests as well; shape as the activity type has it. */
  content: z.record(z.string(), z.unknown()),
  /** Wrong solutions that its tests catch. */
  wrong: z.array(z.object({ key: z.string(), explanation: z.string(), source: z.string() })),
});
export type WholeDraft = z.infer<typeof WholeDraft>;

const texts = {
  title: draftSample.title,
  statement: 'Write a function `goals(scores)` that returns their sum.',
  hints: ['What grows?', 'Begin before the loop.', 'Return behind it.'],
  starter: 'def goals(scores):\n    """The sum."""\n',
  solution: 'def goals(scores):\n    """The sum."""\n    return sum(scores)\n',
};
const wholeSample = { ...draftSample, ...texts, content: { prompt: texts.statement }, wrong: [] };
const ofDraft = z.object({ draftId: Id });
const draftParams = { draftId: SAMPLE.evidenceId };

export const getExerciseDraft = endpoint({
  id: 'getExerciseDraft',
  method: 'GET',
  path: '/v1/exercise-drafts/:draftId',
  tag: 'Exercises by models',
  summary: 'A whole exercise by a model, with its solution and tests',
  access: STAFF_ROLES,
  params: ofDraft,
  response: WholeDraft,
  errors: ['not-found'],
  example: { params: draftParams, response: wholeSample },
});

export const changeExerciseDraft = endpoint({
  id: 'changeExerciseDraft',
  method: 'PUT',
  path: '/v1/exercise-drafts/:draftId',
  tag: 'Exercises by models',
  summary: 'Change the texts and programs of a draft; it is checked anew, and stays as it was where it fails',
  access: STAFF_ROLES,
  params: ofDraft,
  body: DraftTexts,
  response: WholeDraft,
  errors: ['not-found', 'conflict', 'unavailable'],
  ratePerMinute: 30,
  example: { params: draftParams, body: texts, response: { ...wholeSample, isEdited: true } },
});

export const decideExerciseDraft = endpoint({
  id: 'decideExerciseDraft',
  method: 'POST',
  path: '/v1/exercise-drafts/:draftId/decision',
  tag: 'Exercises by models',
  summary: 'Let learners have an exercise, or not; an approved one can be taken back',
  access: STAFF_ROLES,
  params: ofDraft,
  body: z.strictObject({ decision: z.enum(['approved', 'refused']) }),
  response: ExerciseDraft,
  errors: ['not-found'],
  example: {
    params: draftParams,
    body: { decision: 'approved' },
    response: { ...draftSample, status: 'approved' },
  },
});

export const tryExerciseDraft = endpoint({
  id: 'tryExerciseDraft',
  method: 'POST',
  path: '/v1/exercise-drafts/:draftId/tries',
  tag: 'Exercises by models',
  summary: 'Run the tests of a draft on a program, as a learner would; nothing is recorded',
  access: STAFF_ROLES,
  params: ofDraft,
  body: z.strictObject({ source: z.string().max(6000) }),
  response: z.object({
    passed: z.boolean(),
    tests: z.array(z.object({ key: z.string(), passed: z.boolean(), seen: z.string().nullable() })),
  }),
  errors: ['not-found', 'unavailable'],
  ratePerMinute: 30,
  example: {
    params: draftParams,
    body: { source: texts.solution },
    response: { passed: true, tests: [{ key: 'some', passed: true, seen: null }] },
  },
});
