import { numberInWords } from '../../number-words.ts';
import { holdsWords, likeness, listSetApart, toWords } from './compare.ts';
import type { ItemFault, ItemRule } from './item-rule.ts';
import type { ReadItem } from './read-item.ts';

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

/** A wrong option to which nothing is said, beside others to which something is: left out, or the key was moved. */
export const checkMissingFeedback: ItemRule = ({ choices }) =>
  choices.flatMap(({ options }) => {
    const wrong = options.filter(({ correct }) => !correct);
    const silent = wrong.filter(({ feedback }) => feedback === undefined);
    return silent.length === wrong.length
      ? []
      : silent.map(({ path }) => ({
          path: `content.${path}`,
          message: 'has no feedback, and other wrong options have',
        }));
  });

/** So much liker must two corrections be to each other's place to be called swapped. */
const LIKER = 0.85;

/** Corrections that stand at each other's mistake. */
export const checkSwappedCorrections: ItemRule = ({ content }) => {
  const stretches = [...(content.text ?? '').matchAll(/\[\[([^\]]*)\]\]/gu)].map(([, stretch = '']) =>
    toWords(stretch),
  );
  const mended = (content.corrections ?? []).map(({ accept }) => toWords(accept[0] ?? ''));
  // `in` for `on` and `on` for `in`: what mends one is the mistake of the other.
  if (mended.some((mend) => stretches.includes(mend))) return [];
  const alike = (mend: number, stretch: number) => likeness(mended[mend] ?? '', stretches[stretch] ?? '');
  return mended.flatMap((_mend, later) =>
    mended.slice(0, later).flatMap((_other, earlier): ItemFault[] =>
      alike(later, earlier) + alike(earlier, later) - alike(later, later) - alike(earlier, earlier) > LIKER
        ? [
            {
              path: `content.corrections.${later}`,
              message: `mends what stands at number ${earlier + 1}, and that one this; were they swapped?`,
            },
          ]
        : [],
    ),
  );
};

/** A wrong answer with what is said to it. */
interface Answered {
  path: string;
  text: string;
  feedback: string;
}

/** Feedback of two wrong answers that stands at each other's place: each quotes the other one. */
export const checkSwappedFeedback: ItemRule = (item) =>
  listAnswered(item).flatMap((group) =>
    group.flatMap((one, index) =>
      group.slice(0, index).flatMap((other): ItemFault[] =>
        speaksOfOther(one, other) && speaksOfOther(other, one)
          ? [
              {
                path: `content.${one.path}.feedback`,
                message: `speaks of “${other.text}”, and the feedback there of this one; were they swapped?`,
              },
            ]
          : [],
      ),
    ),
  );

function speaksOfOther(one: Answered, other: Answered): boolean {
  const [own, others] = [toWords(one.text), toWords(other.text)];
  const said = listSetApart(one.feedback);
  const isOwn = said.some((words) => holdsWords(own, words));
  return !isOwn && said.some((words) => holdsWords(others, words) && !holdsWords(own, words));
}

/** So many words on either side are a gap's own. */
const NEAR = 3;

/** Feedback at two gaps that quotes what stands around the other one. */
export const checkFeedbackAround: ItemRule = ({ content, typed }) => {
  const { text, gaps } = content;
  if (text === undefined || !gaps || content.format === 'code') return [];
  const around = gaps.map((_gap, index) => {
    const [before = '', after = ''] = text.split(`{{${index + 1}}}`);
    const left = toWords(before).split(' ').slice(-NEAR);
    return [...left, ...toWords(after).split(' ').slice(0, NEAR)].join(' ');
  });
  const said = typed.map(({ rejected, wrongChoices = [] }) =>
    [...rejected, ...wrongChoices].flatMap(({ feedback = '' }) => listSetApart(feedback)),
  );
  const isOff = (gap: number, other: number) =>
    said[gap]?.some((words) => words.length > 2 && holdsWords(around[other] ?? '', words)) &&
    !said[gap]?.some((words) => holdsWords(around[gap] ?? '', words));
  return gaps.flatMap((_gap, later) =>
    gaps.slice(0, later).flatMap((_other, earlier): ItemFault[] =>
      isOff(later, earlier) && isOff(earlier, later)
        ? [
            {
              path: `content.gaps.${later}`,
              message: `has feedback on gap ${earlier + 1}, and that one on this; were they swapped?`,
            },
          ]
        : [],
    ),
  );
};

/** Feedback that was pasted: the same at every wrong answer, or at a gap whose answers it does not speak of. */
export const checkPastedFeedback: ItemRule = (item) => {
  const groups = listAnswered(item);
  const all = groups.flatMap((group, index) => group.map((answered) => ({ ...answered, group: index })));
  const pasted = all.flatMap((one, at): ItemFault[] => {
    const twin = all
      .slice(at + 1)
      .find(
        (other) =>
          other.group !== one.group &&
          other.feedback === one.feedback &&
          other.feedback !== '' &&
          toWords(other.text) !== toWords(one.text),
      );
    if (!twin) return [];
    const said = listSetApart(one.feedback);
    const fits = ({ text }: Answered) => said.some((words) => holdsWords(toWords(text), words));
    return fits(one) === fits(twin)
      ? []
      : [
          {
            path: `content.${fits(one) ? twin.path : one.path}.feedback`,
            message: 'speaks of an answer to another gap; write what is wrong with this one',
          },
        ];
  });
  const blank = groups.flatMap((group): ItemFault[] => {
    const [first] = group;
    const isSame =
      group.length > 2 && group.every(({ feedback }) => feedback !== '' && feedback === first?.feedback);
    return isSame && first
      ? [
          {
            path: `content.${first.path}.feedback`,
            message: 'stands at every wrong answer; say what is wrong with each',
          },
        ]
      : [];
  });
  return [...pasted, ...blank];
};

/** Wrong answers with their feedback, one list for each place they are given at. */
function listAnswered({ choices, typed }: ReadItem): Answered[][] {
  const place = (places: string, wrong: readonly { text: string; feedback?: string | undefined }[]) =>
    wrong.map(({ text, feedback = '' }, index) => ({ path: `${places}.${index}`, text, feedback }));
  return [
    ...choices.map(({ options }) =>
      options
        .filter(({ correct }) => !correct)
        .map(({ path, text, feedback = '' }) => ({ path, text, feedback })),
    ),
    ...typed.map(({ path, rejected, wrongChoices = [] }) => [
      ...place(`${path}.rejected`, rejected),
      ...place(`${path}.wrongChoices`, wrongChoices),
    ]),
  ];
}

/** An explanation that quotes much and nothing of what the item shows: it belongs to another one. */
export const checkOwnExplanation: ItemRule = ({ content, title, hints, language, material }) => {
  if (language === material) return [];
  const quoted = listSetApart(content.explanation).flatMap((words) => words.split(' '));
  const { explanation: _explanation, ...shown } = content;
  const item = new Set(toStems(JSON.stringify([shown, title, hints])));
  const isForeign = quoted.length > 2 && toStems(quoted.join(' ')).every((stem) => !item.has(stem));
  return isForeign
    ? [
        {
          path: 'content.explanation',
          message: 'speaks of nothing that this item shows; does it belong to another one?',
        },
      ]
    : [];
};

/** So many letters tell most words apart and keep their forms together. */
const STEM = 4;
const toStems = (text: string) =>
  toWords(text)
    .split(/[ ']/u)
    .map((word) => word.slice(0, STEM));

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
