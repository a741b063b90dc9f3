import { numberInWords } from '../../number-words.ts';
import { holdsWords, listSetApart, toWords } from './compare.ts';
import type { ItemFault, ItemRule } from './item-rule.ts';

/** Fewer words of an answer turn up in quotes by chance. */
const TELLING_WORDS = 3;

/** A hint that quotes an answer piece by piece: «we» … «are» … «tired». */
export const checkPiecewise: ItemRule = ({ hints, typed, content }) => {
  const keys = [
    ...typed.flatMap(({ accept }) => accept),
    ...(content.items && !content.isCode ? [content.items.join(' ')] : []),
  ].map(toWords);
  return hints.flatMap((hint, index): ItemFault[] => {
    const quoted = ` ${listSetApart(hint).join(' ')} `;
    const told = keys.find(
      (key) =>
        key.split(' ').length >= TELLING_WORDS &&
        key.split(' ').every((word) => quoted.includes(` ${word} `)),
    );
    return told === undefined
      ? []
      : [
          {
            path: `hints.${index}`,
            message: `quotes the whole answer in pieces (${told}); nudge, do not tell`,
          },
        ];
  });
};

/** A number to be found that a hint gives as a sum, or an explanation that comes to another one. */
export const checkNumberTold: ItemRule = ({ hints, content }) => {
  const { expected, explanation, prompt, code } = content;
  if (!expected || !('value' in expected)) return [];
  const value = Number(expected.value);
  const given = `${prompt} ${code?.text ?? ''}`;
  const faults: ItemFault[] = hints.flatMap((hint, index) =>
    [...hint.matchAll(/(\d+)\s*([+*×·-])\s*(\d+)/gu)]
      .filter(
        ([sum, left, sign, right]) =>
          !given.includes(sum) && compute(Number(left), sign ?? '', Number(right)) === value,
      )
      .map(([sum]) => ({ path: `hints.${index}`, message: `gives the number away as a sum (${sum})` })),
  );
  faults.push(...findSumInWords(hints, value));
  const said = listNumbers(explanation);
  const wrong = (expected.rejected ?? [])
    .map(({ text }) => Number(text))
    .filter((number) => !Number.isNaN(number));
  const [only, ...others] = new Set(said);
  if (
    only !== undefined &&
    others.length === 0 &&
    only !== value &&
    wrong.includes(only) &&
    !saysInWords(explanation, value)
  )
    faults.push({ path: 'content.explanation', message: `comes to ${only}, and the key is ${value}` });
  return faults;
};

function compute(left: number, sign: string, right: number): number {
  if (sign === '+') return left + right;
  return sign === '-' ? left - right : left * right;
}

/** Words that say what to do with two numbers. */
const DOINGS: readonly (readonly [says: RegExp, sign: string])[] = [
  [/\b(add|plus|suma|súmale|más)\b/iu, '+'],
  [/\b(subtract|minus|take away|resta|menos)\b/iu, '-'],
  [/\b(times|multiply|multiplica)\b/iu, '*'],
];

/** “Three times five is fifteen. Add four to that.” for 19. */
function findSumInWords(hints: readonly string[], value: number): ItemFault[] {
  return hints.flatMap((hint, index) => {
    const numbers = toWords(hint).split(' ').flatMap(readNumber);
    const signs = DOINGS.filter(([says]) => says.test(hint)).map(([, sign]) => sign);
    const isTold = numbers.some((left, at) =>
      numbers.slice(at + 1).some((right) => signs.some((sign) => compute(left, sign, right) === value)),
    );
    return isTold
      ? [{ path: `hints.${index}`, message: 'gives every number of the last sum; leave one to be found' }]
      : [];
  });
}

function readNumber(word: string): number[] {
  if (/^\d+$/u.test(word)) return [Number(word)];
  const small = [SMALL, PEQUENOS].map((words) => words.indexOf(word)).find((place) => place >= 0);
  if (small !== undefined) return [small];
  const large = Array.from({ length: 11 }, (_, at) => at + 10).find((number) =>
    numberInWords(number).includes(word),
  );
  return large === undefined ? [] : [large];
}

const SMALL = 'zero one two three four five six seven eight nine'.split(' ');
const PEQUENOS = 'cero un dos tres cuatro cinco seis siete ocho nueve'.split(' ');

function saysInWords(text: string, value: number): boolean {
  const words = toWords(text);
  return [SMALL[value], PEQUENOS[value], ...numberInWords(value)].some(
    (word) => word !== undefined && holdsWords(words, word),
  );
}

const listNumbers = (text: string) => (text.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);

/** A gap to choose for with one other choice, which only its capital sets apart. */
export const checkLoneChoice: ItemRule = ({ content }) =>
  (content.gaps ?? []).flatMap(({ accept, wrongChoices }, index): ItemFault[] => {
    const isOneWord =
      wrongChoices?.length !== undefined &&
      wrongChoices.every(({ text }) => toWords(text) === toWords(accept[0] ?? '') && /\p{L}/u.test(text));
    return isOneWord
      ? [
          {
            path: `content.gaps.${index}.wrongChoices`,
            message: 'hold one word in other letters only; give words to choose from',
          },
        ]
      : [];
  });
