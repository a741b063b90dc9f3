import { foldWords } from './fold-words.ts';
import { findPhrase, hasPhrase } from './match-phrase.ts';
import type { RolePlay, RolePlayState } from './role-play.ts';

export interface CriterionResult {
  key: string;
  /** In the language of the course. */
  text: string;
  met: boolean;
}

/** Which criteria of success the learner's own words meet so far. */
export function judgeCriteria(
  { script, success }: RolePlay,
  { said, slots }: RolePlayState,
): CriterionResult[] {
  const sentences = said.map(foldWords);
  return success.map(({ key, text }) => {
    const rule = script.criteria.find((criterion) => criterion.key === key);
    if (rule === undefined) return { key, text, met: false };
    const found = new Set(
      rule.any.flatMap((phrase) => sentences.flatMap((words) => findPhrase(phrase, words))),
    );
    const met =
      (rule.any.length === 0 || found.size >= rule.times) &&
      (rule.and.length === 0 || sentences.some((words) => hasPhrase(rule.and, words))) &&
      rule.slots.every((slot) => slots[slot] !== undefined);
    return { key, text, met };
  });
}
