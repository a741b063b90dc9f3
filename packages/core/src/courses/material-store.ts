import type { Id, learning, Page, PageQuery } from '@kindling/shared';

/** What words are chosen by; beside a search the dictionary's forms of what is searched for (went: go). */
export interface WordQuery extends learning.WordFilter {
  forms?: readonly string[];
}

/** Reads of what the school's courses bring besides activities; retired rows and courses are not there. */
export interface MaterialStore {
  hasCourse(courseId: Id): Promise<boolean>;
  /** In the order they are taught, each with where it stands for the learner. */
  pageVocabulary(
    learnerId: Id,
    courseId: Id,
    filter: WordQuery,
    page: PageQuery,
  ): Promise<Page<learning.VocabularyItem>>;
  /** In the order of the units. */
  pageRolePlays(courseId: Id, page: PageQuery): Promise<Page<learning.RolePlayCard>>;
  /** In the order of the units, each with its rubric. */
  pageEssayPrompts(courseId: Id, page: PageQuery): Promise<Page<learning.EssayPrompt>>;
}
