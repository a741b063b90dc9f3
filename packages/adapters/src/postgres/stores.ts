import type {
  ClassStore,
  EnrolmentStore,
  GuardianLinkStore,
  InviteStore,
  MembershipStore,
  SchoolStore,
} from '@kindling/core/accounts';
import type { AgeStore } from '@kindling/core/ages';
import type {
  AiNarrowingStore,
  AiSettingsStore,
  CallStore,
  PolicyStore,
  PromptReader,
} from '@kindling/core/ai';
import type {
  AssignmentStandingStore,
  AssignmentStore,
  OwnAssignmentStore,
} from '@kindling/core/assignments';
import type { ClassWorkStore } from '@kindling/core/class-work';
import type { CoachStore } from '@kindling/core/coaching';
import type { ConceptStore } from '@kindling/core/concepts';
import type {
  ConversationStore,
  MessageStore,
  SafetyAlertStore,
  SafetyContactStore,
  TutorMaterialStore,
} from '@kindling/core/conversation';
import type { CourseStore, MaterialStore } from '@kindling/core/courses';
import type { CurriculumStore, PackStore } from '@kindling/core/curriculum';
import type { DraftStore, MadeExerciseStore } from '@kindling/core/exercises';
import type {
  AttemptStore,
  DiagnosisStore,
  ExerciseRuleStore,
  FactStore,
  HintStore,
  LessonMapStore,
  ModelStore,
  PlacementStore,
  PracticeStore,
  ProgressStore,
  ReviewStore,
  TutorHelpStore,
} from '@kindling/core/learning';
import type { FitStore } from '@kindling/core/learning/fitting';
import type { LiveAudience, LivePublisher } from '@kindling/core/live';
import type { MemoryStore } from '@kindling/core/memory';
import type { HistoryStore, LearnerRecordStore, MotivationStore } from '@kindling/core/motivation';
import type { AtCommit, Meanwhile } from '@kindling/core/ports';
import type { RecommendationStore } from '@kindling/core/recommendations';
import type { HelpStore, StruggleStore } from '@kindling/core/struggle';
import type { WeekStore } from '@kindling/core/summaries';
import type { StepLinkStore, WorkspaceStore } from '@kindling/core/workspaces';
import type { Tenant } from '@kindling/shared';
import {
  type ConsumedEventStore,
  createConsumedEventStore,
  createOutboxStore,
  type OutboxStore,
} from '../events/outbox-store.ts';
import { createJobStore, type JobStore } from '../jobs/job-store.ts';
import { createLiveStores } from '../live/live-stores.ts';
import { createAgeStore } from './age-store.ts';
import { createAiCallStore } from './ai-call-store.ts';
import { createAiPolicyStore } from './ai-policy-store.ts';
import { createAiPromptStore } from './ai-prompt-store.ts';
import { createAiNarrowingStore, createAiSettingsStore } from './ai-settings-store.ts';
import { createExerciseRuleStore } from './assignment-rule-store.ts';
import { createAssignmentStandingStore } from './assignment-standing-store.ts';
import { createAssignmentStore } from './assignment-store.ts';
import { createAttemptStore } from './attempt-store.ts';
import { type AuditStore, createAuditStore } from './audit-store.ts';
import { createClassStore } from './class-store.ts';
import { createClassWorkStore } from './class-work-store.ts';
import { createConceptStore } from './concept-store.ts';
import { createConversationMessageStore } from './conversation-message-store.ts';
import { createConversationStore } from './conversation-store.ts';
import { createCourseStore } from './course-store.ts';
import { createCurriculumStore } from './curriculum-store.ts';
import { createDiagnosisStore } from './diagnosis-store.ts';
import { createEnrolmentStore } from './enrolment-store.ts';
import { createExerciseDraftStore } from './exercise-draft-store.ts';
import { createFactStore } from './fact-store.ts';
import { createFitStore } from './fit-store.ts';
import { createHelpStore } from './help-store.ts';
import { createHintStore } from './hint-store.ts';
import { createHistoryStore } from './history-store.ts';
import { createGuardianLinkStore, createInviteStore } from './invite-store.ts';
import { createLearnerRecordStore } from './learner-record-store.ts';
import { createLessonMapStore } from './lesson-map-store.ts';
import { createMadeExerciseStore } from './made-exercise-store.ts';
import { createMaterialStore } from './material-store.ts';
import { createMembershipStore } from './membership-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { createModelStore } from './model-store.ts';
import { createMotivationStore } from './motivation-store.ts';
import { createOwnAssignmentStore } from './own-assignment-store.ts';
import { createPackStore } from './pack-store.ts';
import { createPlacementStore } from './placement-store.ts';
import { createPracticeStore } from './practice-store.ts';
import { createProgressStore } from './progress-store.ts';
import { createRecommendationStore } from './recommendation-store.ts';
import { createReviewStore } from './review-store.ts';
import { createSafetyAlertStore } from './safety-alert-store.ts';
import { createSafetyContactStore } from './safety-contact-store.ts';
import { createSchoolStore } from './school-store.ts';
import { createSessionSummaryStore } from './session-summary-store.ts';
import type { TransactionHandle } from './sql.ts';
import { createStepLinkStore } from './step-link-store.ts';
import { createStruggleStore } from './struggle-store.ts';
import { createTutorMaterialStore } from './tutor-material-store.ts';
import { createWeekStore } from './week-store.ts';
import { createWorkspaceStore } from './workspace-store.ts';

/** Everything a use case may ask of the database within one transaction. Each use case names only the part it needs. */
export interface Stores {
  ages: AgeStore;
  aiCalls: CallStore;
  aiNarrowing: AiNarrowingStore;
  aiPolicy: PolicyStore;
  aiPrompts: PromptReader;
  aiSettings: AiSettingsStore;
  assignments: AssignmentStore;
  assignmentStanding: AssignmentStandingStore;
  atCommit: AtCommit;
  meanwhile: Meanwhile;
  attempts: AttemptStore;
  audit: AuditStore;
  classes: ClassStore;
  classWork: ClassWorkStore;
  coach: CoachStore;
  concepts: ConceptStore;
  consumedEvents: ConsumedEventStore;
  conversations: ConversationStore;
  courses: CourseStore;
  curriculum: CurriculumStore;
  enrolments: EnrolmentStore;
  exerciseDrafts: DraftStore;
  exerciseRules: ExerciseRuleStore;
  facts: FactStore;
  fits: FitStore;
  guardianLinks: GuardianLinkStore;
  help: HelpStore;
  hints: HintStore & TutorHelpStore;
  diagnoses: DiagnosisStore;
  history: HistoryStore;
  invites: InviteStore;
  jobs: JobStore;
  lessonMap: LessonMapStore;
  madeExercises: MadeExerciseStore;
  materials: MaterialStore;
  memberships: MembershipStore;
  memories: MemoryStore;
  messages: MessageStore;
  live: LivePublisher;
  liveAudience: LiveAudience;
  motivation: MotivationStore;
  models: ModelStore;
  outbox: OutboxStore;
  ownAssignments: OwnAssignmentStore;
  packs: PackStore;
  placements: PlacementStore;
  practice: PracticeStore;
  progress: ProgressStore;
  recommendations: RecommendationStore;
  records: LearnerRecordStore;
  reviews: ReviewStore;
  safetyAlerts: SafetyAlertStore;
  safetyContact: SafetyContactStore;
  schools: SchoolStore;
  weeks: WeekStore;
  struggle: StruggleStore;
  tutorMaterial: TutorMaterialStore;
  stepLinks: StepLinkStore;
  workspaces: WorkspaceStore;
}

/** `onAppend` hears of events that wait for the commit. */
export function createStores(handle: TransactionHandle, tenant: Tenant, onAppend: () => void): Stores {
  return {
    aiCalls: createAiCallStore(handle, tenant),
    aiNarrowing: createAiNarrowingStore(handle, tenant),
    aiPolicy: createAiPolicyStore(handle),
    aiPrompts: createAiPromptStore(handle),
    aiSettings: createAiSettingsStore(handle, tenant),
    assignments: createAssignmentStore(handle, tenant),
    assignmentStanding: createAssignmentStandingStore(handle),
    atCommit: handle.atCommit,
    meanwhile: handle.meanwhile,
    attempts: createAttemptStore(handle, tenant),
    audit: createAuditStore(handle, tenant),
    classes: createClassStore(handle, tenant),
    classWork: createClassWorkStore(handle),
    coach: createSessionSummaryStore(handle, tenant),
    concepts: createConceptStore(handle),
    consumedEvents: createConsumedEventStore(handle, tenant),
    conversations: createConversationStore(handle, tenant),
    courses: createCourseStore(handle),
    curriculum: createCurriculumStore(handle, tenant),
    enrolments: createEnrolmentStore(handle, tenant),
    exerciseDrafts: createExerciseDraftStore(handle, tenant),
    exerciseRules: createExerciseRuleStore(handle),
    facts: createFactStore(handle, tenant),
    fits: createFitStore(handle, tenant),
    guardianLinks: createGuardianLinkStore(handle, tenant),
    help: createHelpStore(handle, tenant),
    hints: createHintStore(handle, tenant),
    diagnoses: createDiagnosisStore(handle, tenant),
    history: createHistoryStore(handle),
    invites: createInviteStore(handle, tenant),
    jobs: createJobStore(handle, tenant),
    lessonMap: createLessonMapStore(handle),
    madeExercises: createMadeExerciseStore(handle, tenant),
    materials: createMaterialStore(handle),
    memberships: createMembershipStore(handle, tenant),
    memories: createMemoryStore(handle, tenant),
    messages: createConversationMessageStore(handle, tenant),
    ...createLiveStores(handle),
    motivation: createMotivationStore(handle),
    models: createModelStore(handle),
    ownAssignments: createOwnAssignmentStore(handle),
    packs: createPackStore(handle),
    placements: createPlacementStore(handle, tenant),
    practice: createPracticeStore(handle),
    outbox: createOutboxStore(handle, tenant, onAppend),
    progress: createProgressStore(handle),
    recommendations: createRecommendationStore(handle, tenant),
    records: createLearnerRecordStore(handle, tenant),
    reviews: createReviewStore(handle, tenant),
    ...createSafetyStores(handle, tenant),
    schools: createSchoolStore(handle, tenant),
    weeks: createWeekStore(handle, tenant),
    struggle: createStruggleStore(handle, tenant),
    tutorMaterial: createTutorMaterialStore(handle),
    stepLinks: createStepLinkStore(handle, tenant),
    workspaces: createWorkspaceStore(handle, tenant),
  };
}

/** What protects learners. */
function createSafetyStores(handle: TransactionHandle, tenant: Tenant) {
  return {
    ages: createAgeStore(handle),
    safetyAlerts: createSafetyAlertStore(handle, tenant),
    safetyContact: createSafetyContactStore(handle, tenant),
  } satisfies Partial<Stores>;
}
