import type { coaching } from '@kindling/shared';
import { levelOfWords } from './level-of-words.ts';
import { MOST_REVIEWS, perHundredWords } from './summarise-session.ts';
import { computeVocabularyTrend } from './vocabulary-trend.ts';

/** What sessions come to together. Pure. @param newestFirst as a page of them comes */
export function sumUpSessions(newestFirst: readonly coaching.Session[]): coaching.SessionProgress {
  const sessions = newestFirst.toReversed();
  const scores = sessions.flatMap(({ summary }) => summary.vocabulary ?? []);
  return {
    points: sessions.map(toPoint),
    level: levelOfWords(scores) ?? null,
    vocabulary: computeVocabularyTrend(scores),
    mistakes: addMistakes(sessions),
    review: addReviews(newestFirst),
  };
}

function toPoint({ conversationId, title, at, summary }: coaching.Session): coaching.SessionPoint {
  const { turns, words, accuracyPercent, vocabulary } = summary;
  return { conversationId, title, at, turns, words, accuracyPercent, vocabulary };
}

function addMistakes(sessions: readonly coaching.Session[]): coaching.SessionProgress['mistakes'] {
  const words = sessions.reduce((total, { summary }) => total + summary.words, 0);
  const counts = new Map<string, number>();
  for (const { type, count } of sessions.flatMap(({ summary }) => summary.mistakes)) {
    counts.set(type, (counts.get(type) ?? 0) + count);
  }
  return [...counts]
    .map(([type, count]) => ({ type, count, perHundredWords: perHundredWords(count, words) }))
    .sort((one, other) => other.count - one.count || one.type.localeCompare(other.type));
}

/** The same mistake of several sessions is one, as it was said last. */
function addReviews(newestFirst: readonly coaching.Session[]): coaching.SessionProgress['review'] {
  const found = newestFirst.flatMap(({ summary }) => summary.review);
  const same = Map.groupBy(found, ({ from, to }) => `${from.toLowerCase()}\n${to.toLowerCase()}`);
  return [...same.values()]
    .flatMap(([latest, ...earlier]) => {
      if (latest === undefined) return [];
      return [{ ...latest, count: earlier.reduce((total, { count }) => total + count, latest.count) }];
    })
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST_REVIEWS);
}
