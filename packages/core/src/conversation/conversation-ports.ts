import type { NamedConversationFrame, Principal, Tenant } from '@kindling/shared';
import type { AuditLog } from '../accounts/audit.ts';
import type { LearnerStanding, PolicyStore } from '../ai/index.ts';
import type { CoachStore } from '../coaching/coach-store.ts';
import type { Outbox } from '../events/index.ts';
import type { AttemptStore } from '../learning/attempt-store.ts';
import type { ExerciseRuleStore } from '../learning/exercise-rules.ts';
import type { NextStores } from '../learning/lesson-map.ts';
import type { ReviewStore } from '../learning/reviews/review-store.ts';
import type { LearnerTracing } from '../learning/serving/learner-tracing.ts';
import type { TutorHelpStore } from '../learning/take-hint.ts';
import type { MemoryStore } from '../memory/index.ts';
import type { MotivationStore } from '../motivation/motivation-store.ts';
import type { AtCommit, Clock, Meanwhile, NewId, Transact } from '../ports/index.ts';
import type { StruggleStore } from '../struggle/index.ts';
import type { TurnPorts, TutorActivity, VoiceRequest } from '../turns/index.ts';
import type { TellNews } from './conversation-news.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { MessageStore } from './message-store.ts';
import type { ReplyFollower } from './reply-follower.ts';
import type { ReplyRunner } from './reply-runner.ts';
import type { SafetyAlertStore } from './safety-alert-store.ts';
import type { ActivityMaterial, TutorMaterialStore } from './tutor-material-store.ts';

export interface ConversationStores extends NextStores {
  atCommit: AtCommit;
  meanwhile: Meanwhile;
  conversations: ConversationStore;
  messages: MessageStore;
  coach: CoachStore;
  memories: MemoryStore;
  aiPolicy: PolicyStore;
  safetyAlerts: SafetyAlertStore;
  tutorMaterial: TutorMaterialStore;
  reviews: ReviewStore;
  motivation: MotivationStore;
  attempts: AttemptStore;
  hints: TutorHelpStore;
  exerciseRules: ExerciseRuleStore;
  struggle: StruggleStore;
  audit: AuditLog;
  outbox: Outbox;
}

/** What was read with a message of the school and of whoever sent it, so that nobody looks again before the first word. */
export interface KnownOfTurn {
  /** Undefined for somebody who is no member. */
  standing: LearnerStanding | undefined;
  /** Changes when a course of the school does. */
  coursesStamp: string;
  /** When that was so. */
  at: Date;
}

/** Who answers in a school, and what an activity is to them. */
export interface ConversationTutor {
  /** Whether any model is set up here: then each turn is told of the learner, whatever the policy says in the end. */
  readonly mayAskModels?: boolean;
  /** Gets ready for a school, so that its first reply does not wait. */
  warm(tenant: Tenant): void;
  toActivity(material: ActivityMaterial): TutorActivity;
  /** The voices and the guard of one turn. `material`: the open activity. What is not known is read. */
  forTurn(
    request: VoiceRequest,
    material: ActivityMaterial | undefined,
    known?: KnownOfTurn,
  ): Promise<TurnPorts>;
}

/** Whom a frame of a conversation is for: every page that has joined it. */
export interface FramePlace {
  schoolId: string;
  conversationId: string;
}
export type EmitFrame = (place: FramePlace, frame: NamedConversationFrame) => void;

export interface ConversationPorts {
  transact: Transact<ConversationStores>;
  tutor: ConversationTutor;
  tracing: LearnerTracing;
  replies: ReplyRunner;
  follower: ReplyFollower;
  emit: EmitFrame;
  tell: TellNews;
  /** False when this learner has sent enough messages in this minute. */
  admitMessage(learner: Principal): boolean;
  clock: Clock;
  newId: NewId;
}
