/** Digits by where they stand, the ones first. */
const PLACES = [
  'ones|units?|unidad(?:es)?(?! de mil)|einer',
  'tens?|decenas?|zehner',
  'hundreds?|centenas?|hunderter',
  'thousands?|millar(?:es)?|unidad(?:es)? de mil(?:lar)?(?:es)?|tausender',
];
const FORMS = PLACES.map((names, place) => ({
  before: new RegExp(`(?<!\\d)(\\d) (?:${names})(?!\\p{L})`, 'u'),
  behind: new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})[^\\d.!?\\n]{0,25}(?<!\\d)(\\d)(?!\\d)`, 'u'),
  worth: 10 ** place,
}));
const SENTENCE = /[^.!?\n]+/gu;

/** The digits of a sentence by the worth of their places: `2 ones and 4 tens`, else `in the tens write 4`. */
function readSentence(sentence: string): [worth: number, digit: number][] {
  const read = (side: 'before' | 'behind') =>
    FORMS.flatMap((form): [number, number][] => {
      const digit = form[side].exec(sentence)?.[1];
      return digit === undefined ? [] : [[form.worth, Number(digit)]];
    });
  const before = read('before');
  return before.length > 0 ? before : read('behind');
}

/** The number that a text tells by its places, two of them at least; undefined where it tells none. */
export function readPlaceValues(seen: string): number | undefined {
  const digits = new Map((seen.match(SENTENCE) ?? []).flatMap(readSentence));
  return digits.size < 2 ? undefined : [...digits].reduce((sum, [worth, digit]) => sum + worth * digit, 0);
}
