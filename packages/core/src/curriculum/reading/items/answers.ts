import { tokenise } from '../../exercises/python-tokens.ts';
import { findArticle } from './articles.ts';
import { holdsWords, likeness, listSetApart, toPlainWords, toWords } from './compare.ts';
import type { ItemFault, ItemRule } from './item-rule.ts';

/** Two ways of writing one thing: contractions, accents, spaces and quotes in code. */
function isSame(left: string, right: string): boolean {
  if (left.includes('`') || right.includes('`')) return readCode(left) === readCode(right);
  // “Yes, I'm.” is no short form of “Yes, I am.”: a contraction cannot end a sentence.
  if (ENDS_CONTRACTED.test(left) || ENDS_CONTRACTED.test(right)) return false;
  const [mine, theirs] = [toPlainWords(left), toPlainWords(right)];
  return mine !== '' && mine === theirs;
}

const ENDS_CONTRACTED = /['’](m|re|s|ve|ll|d)[.!?]?$/u;
const readCode = (text: string) => tokenise(text.replace(/`/gu, '')).join(' ');

const IS_ABOUT_FORM =
  /contracci|contract|apóstrof|apostroph|tilde|acento|accent|forma (corta|larga)|short form|espacio|space/iu;

/** A wrong option that says what the right one says, written another way. */
export const checkSameAnswers: ItemRule = ({ content, choices }) => {
  // What differs in marks alone is judged where form is what an item may be about.
  const isAboutForm = IS_ABOUT_FORM.test(content.prompt + content.explanation);
  if (isAboutForm) return [];
  return choices.flatMap(({ options }) =>
    options.flatMap((wrong): ItemFault[] => {
      const right = options.find(
        (option) =>
          option.correct &&
          !wrong.correct &&
          isSame(option.text, wrong.text) &&
          toWords(option.text) !== toWords(wrong.text),
      );
      return right
        ? [
            {
              path: `content.${wrong.path}`,
              message: `says the same as the right option (${right.text}) in another form`,
            },
          ]
        : [];
    }),
  );
};

/** A wrong answer to type that only lacks the apostrophe of a right one, where nothing speaks of it. */
export const checkRejectedForm: ItemRule = ({ content, typed }) => {
  if (IS_ABOUT_FORM.test(JSON.stringify(content))) return [];
  const bare = (text: string) => toWords(text.replace(/['’]/gu, ''));
  return typed.flatMap(({ path, accept, rejected }) =>
    rejected.flatMap(({ text }, index): ItemFault[] => {
      const right = accept.find((answer) => /['’]/u.test(answer) && bare(answer) === bare(text));
      return right === undefined
        ? []
        : [
            {
              path: `content.${path}.rejected.${index}`,
              message: `is ${right} but for its apostrophe; say that this is what the item is about, or let it pass`,
            },
          ];
    }),
  );
};

/** Answers to type that do not fit where they are typed: words that stand beside the gap already, `a` before a vowel. */
export const checkGapFit: ItemRule = ({ content, material }) => {
  const { text, gaps, format } = content;
  if (text === undefined || gaps === undefined || format === 'code') return [];
  const parts = text.split(/\{\{\d+\}\}/u);
  return gaps.flatMap(({ accept }, index) => {
    // In brackets stands what is to be put into another form.
    const before = /(?<!\S)([^\s()]+)\s*$/u.exec(parts[index] ?? '')?.[1]?.toLowerCase();
    const after = toWords(/^\s*([^\s()]+)/u.exec(parts[index + 1] ?? '')?.[1] ?? '');
    return accept.flatMap((answer, at): ItemFault[] => {
      const words = toWords(answer).split(' ');
      const path = `content.gaps.${index}.accept.${at}`;
      if (words[0] !== '' && (words[0] === before || words.at(-1) === after))
        return [{ path, message: `“${answer}” says again what stands beside its gap` }];
      const isOff =
        material === 'en' && findArticle(`${before ?? ''} ${words.join(' ')} ${after}`) !== undefined;
      return isOff ? [{ path, message: `“${answer}” does not go with “a” or “an” as it stands there` }] : [];
    });
  });
};

/** How many words say that two answers are of one family. */
const LONG_WORDS = 3;

/** An accepted answer that shares no word with the one shown: most likely it belongs to another item. */
export const checkFamily: ItemRule = ({ typed, content }) =>
  content.format === 'code'
    ? []
    : typed
        .filter(({ path }) => path === 'expected')
        .flatMap(({ path, accept }) => {
          const [shown = '', ...others] = accept.map(toPlainWords);
          const known = new Set(shown.split(' '));
          if (known.size < LONG_WORDS) return [];
          return others.flatMap((other, index): ItemFault[] =>
            other.split(' ').length < LONG_WORDS || other.split(' ').some((word) => known.has(word))
              ? []
              : [
                  {
                    path: `content.${path}.accept.${index + 1}`,
                    message: `shares no word with ${accept[0]}; does it belong to another item?`,
                  },
                ],
          );
        });

/** What nobody would type or choose: letters that are no word and look like no answer. */
export const checkPlausible: ItemRule = ({ typed, choices, content }) => {
  if (content.format === 'code') return [];
  const around = toWords(JSON.stringify([content.prompt, content.text, content.explanation]));
  const isFiller = (text: string, keys: readonly string[]) => {
    const said = toWords(text);
    if (said === '' || said.includes(' ') || text.includes('`') || holdsWords(around, said)) return false;
    const isWordlike = /[aeiouyáéíóú]/u.test(said) && !/(.)\1\1/u.test(said);
    return (
      !isWordlike && /^\p{Ll}{3,}$/u.test(said) && keys.every((key) => likeness(said, toWords(key)) < 0.3)
    );
  };
  const fault = (path: string, text: string): ItemFault => ({
    path,
    message: `nobody takes “${text}” for right; say what learners do write`,
  });
  return [
    ...typed.flatMap(({ path, accept, rejected, wrongChoices = [] }) =>
      [...rejected, ...wrongChoices]
        .filter(({ text }) => isFiller(text, accept))
        .map(({ text }) => fault(`content.${path}`, text)),
    ),
    ...choices.flatMap(({ options }) => {
      const keys = options.filter(({ correct }) => correct).map(({ text }) => text);
      return options
        .filter(({ correct, text }) => !correct && isFiller(text, keys))
        .map(({ path, text }) => fault(`content.${path}`, text));
    }),
  ];
};

/** A hint that quotes the one thing only the right option has. */
export const checkHintPointing: ItemRule = ({ type, hints, choices, content, language, material }) => {
  const [group] = choices;
  if (group === undefined || type === 'dialogue' || language === material) return [];
  const prompt = toWords(content.prompt);
  const holds = (isRight: boolean, words: string) =>
    group.options.some(({ correct, text }) => correct === isRight && holdsWords(toWords(text), words));
  return hints.flatMap((hint, index) =>
    listSetApart(hint)
      .filter(
        (words) =>
          words.length > 1 && holds(true, words) && !holds(false, words) && !holdsWords(prompt, words),
      )
      .map((words) => ({
        path: `hints.${index}`,
        message: `quotes what only the right option has (${words}); nudge, do not tell`,
      })),
  );
};

/** Places that have another name in English. */
const EXONYMS = new Set(
  'España Inglaterra Londres Francia Alemania Italia Europa Nueva York Estados Unidos Escocia Irlanda Brasil Japón Grecia Suecia Marruecos'.split(
    ' ',
  ),
);

/** Numbers and names of a sentence to be said in another language stand in what is accepted, too. */
export const checkTranslated: ItemRule = ({ type, content, typed, language, material }) => {
  const quoted = /«([^»]+)»/u.exec(content.prompt)?.[1];
  const target =
    type === 'short-answer' ? typed[0]?.accept[0] : type === 'order' ? content.items?.join(' ') : undefined;
  if (quoted === undefined || target === undefined || language === material || content.isCode) return [];
  const answer = toPlainWords(target);
  const names = [...quoted.matchAll(/(?<=\p{L},? )\p{Lu}\p{Ll}{2,}/gu)].map(([name]) => name);
  const lost = names
    .filter((name) => !EXONYMS.has(name))
    .find((name) => likeness(toPlainWords(name), nearest(toPlainWords(name), answer)) < 0.4);
  const digits = (text: string) => (text.match(/\d+/gu) ?? []).join(' ');
  if (lost !== undefined)
    return [{ path: 'content.prompt', message: `names ${lost}, and the answer (${target}) does not` }];
  return digits(quoted) !== '' && digits(target) !== '' && digits(quoted) !== digits(target)
    ? [
        {
          path: 'content.prompt',
          message: `has other numbers (${digits(quoted)}) than the answer (${digits(target)})`,
        },
      ]
    : [];
};

function nearest(word: string, text: string): string {
  return text
    .split(' ')
    .reduce((best, other) => (likeness(word, other) > likeness(word, best) ? other : best), '');
}
