import { countInOrder } from './count-in-order.ts';
import { readAsSeen, splitWords } from './fold-text.ts';
import { TELLING_LETTERS, withoutArticle } from './key-words.ts';
import type { Leak, Secret } from './secret.ts';

/** From this share of its letters on a word can be guessed. */
const GUESSABLE = 0.55;

/** A reply that begins with a letter and stops there. */
const LONE = /^[\s"'«“‘*`(]*([\p{L}\p{N}])[\s"'»”’*`)]*(?=[.,!;:]|$)/u;

/** Single letters set apart in a reply: "it begins with w", «the next is “e”», `n`. */
function listLetters(reply: string): string[] {
  const folded = readAsSeen(reply);
  const marked = folded.match(/(?<=[`"'«“‘*(])[\p{L}\p{N}](?=[`"'»”’*)])/gu) ?? [];
  const named = [
    ...folded.matchAll(
      /(?:letter(?: \d+)?|letra(?: \d+)?|first|second|third|fourth|fifth|sixth|last|primera|segunda|tercera|cuarta|quinta|[uú]ltima|begins? with|starts? with|ends? with|next is|then|empieza (?:por|con)|acaba en|termina en|sigue)[:=]?\s+(?:is\s+|es\s+|una?\s+|an?\s+)?["'«“‘*`]?([\p{L}\p{N}])(?![\p{L}\p{N}])/gu,
    ),
  ].map((match) => match[1] ?? '');
  const lone = LONE.exec(folded)?.[1];
  if (marked.length === 0 && named.length === 0 && lone !== undefined) return [lone];
  return marked.length > 0 ? marked : named;
}

/** Whether letters given one by one over the turns of a conversation spell most of a key, in order. */
export function findLettersLeak(replies: readonly string[], secret: Secret): Leak | undefined {
  const letters = replies.flatMap(listLetters);
  if (letters.length < 3) return undefined;
  for (const key of secret.keyTexts) {
    const word = withoutArticle(splitWords(readAsSeen(key))).join('');
    if ([...word].length < TELLING_LETTERS) continue;
    // Single digits stand in many a reply: of a number all of them, in order, are no accident.
    if (countInOrder(letters, [...word]) / word.length >= (/^\p{N}+$/u.test(word) ? 1 : GUESSABLE))
      return { kind: 'letters', by: 'one by one' };
  }
  return undefined;
}
