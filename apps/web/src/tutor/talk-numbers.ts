import type { ConversationMessage, Correction } from '@kindling/shared';
import { countWords } from '@kindling/shared/count-words';

/** Every correction of what is shown, the newest first, with the sentence it stands in. */
export interface ListedCorrection extends Correction {
  id: string;
  /** The learner's whole sentence, as it was and put right. */
  said: string;
  sentence: string;
}

const SENTENCE_END = /[.!?\n]/u;

/** The sentence around a correction, with what is to be made right in it: nobody learns a sentence that is half right. */
export function correctSentence(
  text: string,
  correction: Correction,
  made: readonly Correction[] = [correction],
): string {
  const { start, end } = correction;
  const from = text.slice(0, start).search(/[^.!?\n]*$/u);
  const until = text.slice(end).search(SENTENCE_END);
  const last = until < 0 ? text.length : end + until + 1;
  return made
    .filter((one) => one.start >= from && one.end <= last)
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (mended, { start: at, end: to, to: better }) => mended.slice(0, at) + better + mended.slice(to),
      text.slice(0, last),
    )
    .slice(from)
    .trim();
}

/** A sentence put right, and why: each reason once, with the words it is about where there is more than one mistake. */
export interface Recast {
  sentence: string;
  reasons: string[];
}

export function recastSentences(text: string, corrections: readonly Correction[]): Recast[] {
  const bySentence = Map.groupBy(corrections, (one) => correctSentence(text, one, corrections));
  return [...bySentence].map(([sentence, made]) => {
    const byReason = [...Map.groupBy(made, ({ why }) => why)];
    const reasons = byReason.map(([why, those]) =>
      made.length === 1 ? why : `${those.map(({ to }) => to).join(', ')}: ${why}`,
    );
    return { sentence, reasons };
  });
}

export function listCorrections(messages: readonly ConversationMessage[]): ListedCorrection[] {
  const texts = new Map(messages.map(({ id, text }) => [id, text]));
  return messages
    .flatMap(({ id, reply }) =>
      (reply?.corrections ?? []).map((correction, index) => {
        const text = texts.get(reply?.answersId ?? '') ?? '';
        return {
          ...correction,
          id: `${id}-${index}`,
          said: correctSentence(text, correction, []),
          sentence: correctSentence(text, correction, reply?.corrections ?? []),
        };
      }),
    )
    .reverse();
}

/** How much a learner has said, as the messages at hand tell. */
export function countTalk(messages: readonly ConversationMessage[]): { turns: number; words: number } {
  const own = messages.filter(({ role }) => role === 'learner');
  return { turns: own.length, words: own.reduce((sum, { text }) => sum + countWords(text), 0) };
}

/** A stretch of a learner's message; `correction` when it is a mistake. */
export interface Stretch {
  text: string;
  correction: Correction | null;
}

/** A message cut where its corrections begin and end. One that overlaps another, or stands nowhere, is left out. */
export function markCorrections(text: string, corrections: readonly Correction[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const correction of [...corrections].sort((one, other) => one.start - other.start)) {
    const { start, end } = correction;
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) stretches.push({ text: text.slice(at, start), correction: null });
    stretches.push({ text: text.slice(start, end), correction });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), correction: null });
  return stretches;
}
