import type { ConversationMessage, Correction } from '@kindling/shared';

/** Every correction of what is shown, the newest first, with the sentence it stands in. */
export interface ListedCorrection extends Correction {
  id: string;
  /** The learner's whole sentence, put right. */
  sentence: string;
}

const SENTENCE_END = /[.!?\n]/u;

/** The sentence around a correction, with the correction made. */
export function correctSentence(text: string, { start, end, to }: Correction): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const from = before.search(/[^.!?\n]*$/u);
  const until = after.search(SENTENCE_END);
  return `${before.slice(from)}${to}${until < 0 ? after : after.slice(0, until + 1)}`.trim();
}

export function listCorrections(messages: readonly ConversationMessage[]): ListedCorrection[] {
  const texts = new Map(messages.map(({ id, text }) => [id, text]));
  return messages
    .flatMap(({ id, reply }) =>
      (reply?.corrections ?? []).map((correction, index) => ({
        ...correction,
        id: `${id}-${index}`,
        sentence: correctSentence(texts.get(reply?.answersId ?? '') ?? '', correction),
      })),
    )
    .reverse();
}

/** What a learner has done in a conversation, in numbers. */
export function countTalk(messages: readonly ConversationMessage[]): {
  turns: number;
  words: number;
  corrections: number;
} {
  const own = messages.filter(({ role }) => role === 'learner');
  const words = own.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0), 0);
  return { turns: own.length, words, corrections: listCorrections(messages).length };
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
