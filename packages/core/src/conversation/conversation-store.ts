import type {
  Conversation,
  ConversationKind,
  ConversationReaders,
  Id,
  Page,
  PageQuery,
  TutorLanguage,
} from '@kindling/shared';
import type { LadderState } from '../turns/index.ts';

export interface NewConversation {
  id: Id;
  learnerId: Id;
  kind: ConversationKind;
  language: TutorLanguage;
  activityId: Id | null;
  courseId: Id | null;
  scenarioKey: string | null;
  createdAt: Date;
}

/** What a turn needs to know of its conversation. */
export interface OpenConversation {
  id: Id;
  learnerId: Id;
  kind: ConversationKind;
  language: TutorLanguage;
  activityId: Id | null;
  courseId: Id | null;
  scenarioKey: string | null;
  title: string;
  ladder: LadderState;
}

export interface ConversationFilter {
  activityId?: Id | undefined;
  kind?: ConversationKind | undefined;
  /** Leaves out those that tell of it. */
  without?: HeldBackKind | undefined;
}

/** What a conversation may tell of that not every reader is shown: danger, and danger from somebody of the staff. */
export type HeldBackKind = 'danger' | 'about-staff';

export interface ConversationStore {
  /** False, and nothing is written, when the school has no such activity or course now. */
  insert(conversation: NewConversation): Promise<boolean>;
  find(conversationId: Id): Promise<Conversation | undefined>;
  /** The learner's own, held until the transaction ends, so that its turns take turns. */
  lock(learnerId: Id, conversationId: Id): Promise<OpenConversation | undefined>;
  /** Notes that something was said. */
  touch(conversationId: Id, change: { title: string; ladder: LadderState; at: Date }): Promise<void>;
  /** The last used first. */
  page(learnerId: Id, filter: ConversationFilter, page: PageQuery): Promise<Page<Conversation>>;
  /** Whether any message in it does, be it only as a sign. */
  tellsOf(conversationId: Id, kind: HeldBackKind): Promise<boolean>;
  /** With its messages. False when the learner has no such conversation. */
  delete(learnerId: Id, conversationId: Id): Promise<boolean>;
  /** Adults who may read a student's conversations; nobody for learners who are no students. */
  findReaders(learnerId: Id): Promise<ConversationReaders>;
}
