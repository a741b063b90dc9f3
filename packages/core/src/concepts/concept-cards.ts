import type { ConceptCard } from '../curriculum/index.ts';

/** The cards that come with the courses. A key stands for one idea in all of them. */
export interface ConceptCards {
  /** In the order of the course; empty for a course without cards. @param slug of the course. */
  listOf(slug: string): Promise<readonly ConceptCard[]>;
  find(key: string): Promise<{ slug: string; card: ConceptCard } | undefined>;
}
