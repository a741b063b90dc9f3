import { z } from 'zod';
import { LearnerAge } from '../age.ts';
import { AiLevel } from '../ai.ts';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { ROLES, STAFF_ROLES } from '../roles.ts';
import { SAMPLE } from './samples.ts';

/** Millionths of a dollar. Null: no limit of its own. */
const Budget = z.number().int().min(0).max(1_000_000_000_000).nullable();

/**
 * Each is held on its own: what one of them cannot bear is answered by the built-in tutor. Days and months
 * are those of the time zone of the admin who set them last.
 */
const AiBudgets = z.strictObject({
  learnerDayMicros: Budget,
  classDayMicros: Budget,
  schoolDayMicros: Budget,
  schoolMonthMicros: Budget,
});

export const AiSettings = z.strictObject({
  level: AiLevel,
  /** Learners nobody knows the age of are taken for minors unless this is true. */
  adultLearners: z.boolean(),
  budgets: AiBudgets,
});
export type AiSettings = z.infer<typeof AiSettings>;

/** A provider as the settings of this installation name it. Its key is nowhere in it. */
export const AiProvider = z.object({
  provider: z.enum(['anthropic', 'openai', 'local']),
  configured: z.boolean(),
  model: z.string().nullable(),
  /** `open`: it failed and is left alone for a moment. Null when it is not configured. */
  state: z.enum(['closed', 'open', 'half-open']).nullable(),
});
export type AiProvider = z.infer<typeof AiProvider>;

export const AiSpend = z.object({
  spentMicros: z.number().int(),
  /** Set aside for calls under way. */
  reservedMicros: z.number().int(),
  calls: z.number().int(),
  inputTokens: z.number().int(),
  outputTokens: z.number().int(),
});
export type AiSpend = z.infer<typeof AiSpend>;

const spend = { spentMicros: 41_200, reservedMicros: 0, calls: 12, inputTokens: 9_100, outputTokens: 2_300 };
const settings = {
  level: 'local',
  adultLearners: false,
  budgets: {
    learnerDayMicros: 50_000,
    classDayMicros: null,
    schoolDayMicros: 2_000_000,
    schoolMonthMicros: 30_000_000,
  },
} as const;

export const getAiAdministration = endpoint({
  id: 'getAiAdministration',
  method: 'GET',
  path: '/v1/admin/ai',
  tag: 'Models',
  summary: 'Which models may answer in the school, its budgets, and what was spent',
  access: ['admin'],
  response: z.object({
    settings: AiSettings,
    providers: z.array(AiProvider),
    /** Day on which the prices were looked up by which cost is counted. */
    pricesVersion: z.string(),
    today: AiSpend,
    month: AiSpend,
  }),
  example: {
    response: {
      settings,
      providers: [{ provider: 'local', configured: true, model: 'qwen3', state: 'closed' }],
      pricesVersion: '2026-11-21',
      today: spend,
      month: spend,
    },
  },
});

export const updateAiSettings = endpoint({
  id: 'updateAiSettings',
  method: 'PUT',
  path: '/v1/admin/ai',
  tag: 'Models',
  summary: 'Set which models may answer in the school, and its budgets',
  access: ['admin'],
  body: AiSettings,
  response: AiSettings,
  example: { body: settings, response: settings },
});

/**
 * The widest level up to the one allowed of which a model is set up on this installation: who really answers. Allowed
 * models that nobody set up leave the built-in tutor alone.
 */
const AnsweringLevel = AiLevel;

const ClassAiPolicy = z.object({
  /** What the class narrows the school's level to; null: nothing. */
  level: AiLevel.nullable(),
  /** The school's level: a wider one of the class is kept and changes nothing. */
  most: AiLevel,
  effective: AiLevel,
  answering: AnsweringLevel,
});
const classParams = z.object({ classId: Id });

export const getClassAiPolicy = endpoint({
  id: 'getClassAiPolicy',
  method: 'GET',
  path: '/v1/classes/:classId/ai-policy',
  tag: 'Models',
  summary: 'Which models may answer learners of a class',
  access: STAFF_ROLES,
  params: classParams,
  response: ClassAiPolicy,
  errors: ['not-found'],
  example: {
    params: { classId: SAMPLE.classId },
    response: { level: 'builtin', most: 'local', effective: 'builtin', answering: 'builtin' },
  },
});

export const setClassAiPolicy = endpoint({
  id: 'setClassAiPolicy',
  method: 'PUT',
  path: '/v1/classes/:classId/ai-policy',
  tag: 'Models',
  summary: 'Narrow which models may answer learners of a class; never wider than the school',
  access: STAFF_ROLES,
  params: classParams,
  body: z.strictObject({ level: AiLevel.nullable() }),
  response: ClassAiPolicy,
  errors: ['not-found', 'forbidden'],
  example: {
    params: { classId: SAMPLE.classId },
    body: { level: 'builtin' },
    response: { level: 'builtin', most: 'local', effective: 'builtin', answering: 'builtin' },
  },
});

const Consent = z.object({
  guardianId: Id,
  guardianName: z.string(),
  consents: z.boolean(),
  decidedAt: Instant,
});

/**
 * Who set the limit: school, class, somebody for this learner, a guardian whose consent is missing, or the learner, who has
 * not agreed or said no.
 */
const LearnerAiPolicy = z.object({
  effective: AiLevel,
  answering: AnsweringLevel,
  by: z.enum(['school', 'class', 'learner', 'consent', 'own-consent']),
  level: AiLevel.nullable(),
  /** What the school and the classes leave: a wider `level` is kept and changes nothing. */
  most: AiLevel,
  age: LearnerAge,
  /** The learner's own word. Of a minor no counts, and yes does not. Null: not asked yet. */
  ownConsent: z.boolean().nullable(),
  /** What guardians of a minor said. */
  consents: z.array(Consent),
});
export type LearnerAiPolicy = z.infer<typeof LearnerAiPolicy>;

const learnerPolicy = {
  effective: 'local',
  answering: 'local',
  by: 'consent',
  level: null,
  most: 'cloud',
  age: { band: '13-15', saidBy: 'school', isMinor: true },
  ownConsent: null,
  consents: [],
} as const;
const personParams = z.object({ personId: Id });

export const getLearnerAiPolicy = endpoint({
  id: 'getLearnerAiPolicy',
  method: 'GET',
  path: '/v1/people/:personId/ai-policy',
  tag: 'Models',
  summary: 'Which models may answer a learner, and who decided it',
  access: ROLES,
  params: personParams,
  response: LearnerAiPolicy,
  errors: ['not-found'],
  example: { params: { personId: SAMPLE.personId }, response: learnerPolicy },
});

export const setLearnerAiPolicy = endpoint({
  id: 'setLearnerAiPolicy',
  method: 'PUT',
  path: '/v1/people/:personId/ai-policy',
  tag: 'Models',
  summary: 'Narrow which models may answer a learner; never wider than school and classes',
  access: STAFF_ROLES,
  params: personParams,
  body: z.strictObject({ level: AiLevel.nullable() }),
  response: LearnerAiPolicy,
  errors: ['not-found', 'forbidden'],
  example: {
    params: { personId: SAMPLE.personId },
    body: { level: null },
    response: learnerPolicy,
  },
});

export const setAiConsent = endpoint({
  id: 'setAiConsent',
  method: 'PUT',
  path: '/v1/people/:personId/ai-consent',
  tag: 'Models',
  summary: 'Whether models elsewhere may answer: a guardian about their student, a learner about themselves',
  access: ['guardian', 'student'],
  params: personParams,
  body: z.strictObject({ consents: z.boolean() }),
  response: LearnerAiPolicy,
  errors: ['not-found'],
  example: { params: { personId: SAMPLE.personId }, body: { consents: true }, response: learnerPolicy },
});

const AskedPrompt = z.object({
  callId: Id,
  askedAt: Instant,
  purpose: z.enum(['reply', 'triage', 'second-pass', 'exercise']),
  provider: z.string(),
  model: z.string(),
  promptVersion: z.string(),
  pricesVersion: z.string(),
  /** Null while it is under way. */
  outcome: z.string().nullable(),
  inputTokens: z.number().int().nullable(),
  outputTokens: z.number().int().nullable(),
  costMicros: z.number().int().nullable(),
  /** As it was sent, names and numbers replaced. Null once it was purged. */
  prompt: z.string().nullable(),
});
export type AskedPrompt = z.infer<typeof AskedPrompt>;

export const listReplyPrompts = endpoint({
  id: 'listReplyPrompts',
  method: 'GET',
  path: '/v1/replies/:replyId/prompts',
  tag: 'Models',
  summary: 'The exact prompts of a reply, with what they cost; reading them is audited',
  access: STAFF_ROLES,
  params: z.object({ replyId: Id }),
  response: z.object({ prompts: z.array(AskedPrompt).max(20) }),
  errors: ['not-found'],
  example: {
    params: { replyId: SAMPLE.replyId },
    response: {
      prompts: [
        {
          callId: SAMPLE.evidenceId,
          askedAt: '2026-11-21T09:00:00.000Z',
          purpose: 'reply',
          provider: 'anthropic',
          model: 'claude-sonnet-5-5',
          promptVersion: 'tutor@1',
          pricesVersion: '2026-11-21',
          outcome: 'complete',
          inputTokens: 812,
          outputTokens: 96,
          costMicros: 2_584,
          prompt: '{"system":"…","messages":[]}',
        },
      ],
    },
  },
});
