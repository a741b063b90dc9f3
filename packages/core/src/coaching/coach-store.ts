import type { coaching, Id, Page, PageQuery } from '@kindling/shared';
import type { ConversationFilter } from '../conversation/conversation-store.ts';
import type { RolePlay } from '../role-play/index.ts';
import type { SummedSession } from './summarise-session.ts';

/** How a coach talks with a learner. */
export interface CoachManner {
  corrections: coaching.CorrectionDensity;
  /** Of the last sessions that have one, oldest first. */
  scores: coaching.VocabularyScore[];
}

export interface CoachStore {
  /**
   * What the learner said, oldest first, the last of very many; `inScene` where the partner of the role-play answered,
   * `tellsOfDanger` also of what may only hint at it.
   */
  listSaid(
    conversationId: Id,
    before?: Id,
  ): Promise<{ text: string; inScene: boolean; tellsOfDanger: boolean }[]>;
  /** Those of `words` that a course of the school teaches. */
  findCourseWords(words: readonly string[]): Promise<ReadonlySet<string>>;
  /** Those of `words` that the learner used in sessions before this conversation's. */
  findUsedBefore(learnerId: Id, conversationId: Id, words: readonly string[]): Promise<ReadonlySet<string>>;
  /** Undefined for what is no role-play of the school, is retired, or has no script. */
  findRolePlay(id: string): Promise<RolePlay | undefined>;
  putSession(session: SummedSession & { conversationId: Id; learnerId: Id; at: Date }): Promise<void>;
  /** Newest first. `without` leaves out those in which a message told of it. */
  pageSessions(
    learnerId: Id,
    page: PageQuery,
    filter?: Pick<ConversationFilter, 'without'>,
  ): Promise<Page<coaching.Session>>;
  /** In one statement: it is read for every message. */
  findManner(learnerId: Id, mostScores: number): Promise<CoachManner>;
  findCorrections(learnerId: Id): Promise<coaching.CorrectionDensity>;
  setCorrections(learnerId: Id, corrections: coaching.CorrectionDensity): Promise<void>;
}
