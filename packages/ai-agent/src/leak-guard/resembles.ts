import { wordDistance } from '@kindling/core/role-play';

const MARKS = /\p{M}/gu;
/** Of a shorter key any word has the letters. */
const LEAST_KEY = 4;
/** What letters between may make of a word (`brubought`), and how much of it must be left without some (`brght`). */
const MOST_LONGER = 3;
const LEAST_LEFT = 0.55;
/** Letters that a word in another order (`ughtbro`, `oughtbray`) may have more. */
const MOST_MORE = 2;
/** Of so many letters one may be another: `kloroplast`. */
const LETTERS_A_CHANGE = 3;

/** The letters of a word in order, small and without marks, one for a sound: `kloroplasto`. */
const lettersOf = (text: string) =>
  text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/\P{L}/gu, '')
    .replaceAll('ph', 'f')
    .replace(/c(?!h)/g, 'k');

/** Whether the letters of one text stand in another in this order. */
function isWithin(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at++;
  return at === letters.length;
}

/** Whether one has all the letters of another, in any order. */
function hasLetters(text: string, letters: string): boolean {
  const left = [...text];
  return [...letters].every((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/**
 * Whether a word that there is not may be the answer in disguise: its letters with others between them or some left
 * out, in another order, or nearly spelled so, as it is in another language.
 */
export function resembles(word: string, key: string): boolean {
  const [own, other] = [lettersOf(word), lettersOf(key)];
  if (other.length < LEAST_KEY) return false;
  return (
    (own.length <= MOST_LONGER * other.length && isWithin(other, own)) ||
    (own.length >= LEAST_LEFT * other.length && isWithin(own, other)) ||
    (own.length <= other.length + MOST_MORE && hasLetters(own, other)) ||
    wordDistance(own, other, Math.floor(other.length / LETTERS_A_CHANGE)) * LETTERS_A_CHANGE <= other.length
  );
}
