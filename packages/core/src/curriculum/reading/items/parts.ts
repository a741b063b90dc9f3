import { toWords } from './compare.ts';
import type { ItemFault, ItemRule } from './item-rule.ts';

/** Words that keep their capital wherever they stand. */
const ALWAYS_HIGH = /^(I|I'\p{L}+|I’\p{L}+)$/u;

/** Words to be put in order of which a capital says which comes first. */
export function checkCapitals(isCommon: (word: string) => boolean): ItemRule {
  return ({ content, material }) => {
    const { items, layout, isCode } = content;
    const [first = '', ...others] = items ?? [];
    if (layout !== 'words' || isCode || others.length < 2 || material !== 'en') return [];
    const word = first.split(' ')[0] ?? '';
    return /^\p{Lu}/u.test(word) && !ALWAYS_HIGH.test(word) && isCommon(word.toLowerCase())
      ? [
          {
            path: 'content.items.0',
            message: `its capital tells that “${first}” stands first; write it small`,
          },
        ]
      : [];
  };
}

/** Items, sides and replies with spaces at their ends, or a mark that tells where they belong. */
export const checkEdges: ItemRule = ({ content }) => {
  const items = content.layout === 'words' && !content.isCode ? (content.items ?? []) : [];
  return items.flatMap((item, index): ItemFault[] =>
    item !== item.trim() || /^[,.;:!?]|[,;:]$/u.test(item)
      ? [{ path: `content.items.${index}`, message: `“${item}” has a mark or a space that tells its place` }]
      : [],
  );
};

/** A conversation in which somebody answers themselves, or an option only repeats the line before it. */
export const checkTurns: ItemRule = ({ content }) => {
  const turns = content.turns ?? [];
  return turns.flatMap((turn, index): ItemFault[] => {
    const path = `content.turns.${index}`;
    const before = turns[index - 1];
    if (before?.speaker === turn.speaker)
      return [{ path, message: `${turn.speaker} speaks twice in a row; who answers?` }];
    const echo = turn.options?.find(
      ({ text }) =>
        before?.text !== undefined && toWords(text) === toWords(before.text) && toWords(text).includes(' '),
    );
    if (echo) return [{ path, message: `the reply only repeats the line before it (${echo.text})` }];
    const saidAs =
      /\b(?:I'm|I’m|I am|my name is|my name's|this is|me llamo|soy) (\p{Lu}\p{Ll}+)\b(?! \p{Lu})/u.exec(
        turn.text ?? '',
      )?.[1];
    const speakers = new Set(turns.map(({ speaker }) => speaker));
    return saidAs !== undefined && saidAs !== turn.speaker && speakers.has(saidAs)
      ? [{ path, message: `${turn.speaker} says to be ${saidAs}, who is somebody else here` }]
      : [];
  });
};

/** Pairs that say one thing twice, or the same pair turned round. */
export const checkPairsOf: ItemRule = ({ content }) => {
  const rights = (content.pairs ?? []).map(({ right }) => right);
  const again = content.extraRights.flatMap((extra, index): ItemFault[] => {
    const right = rights.find(
      (one) => !one.includes('`') && toWords(one) === toWords(extra) && toWords(extra) !== '',
    );
    return right === undefined
      ? []
      : [{ path: `content.extraRights.${index}`, message: `is “${right}” again, which belongs to a pair` }];
  });
  const pairs = (content.pairs ?? []).map(({ left, right }) => ({
    left: toWords(left),
    right: toWords(right),
  }));
  const mirrored = pairs.flatMap(({ left, right }, index): ItemFault[] => {
    const turned = pairs.findIndex((other) => other.left === right && other.right === left);
    return left !== '' && turned >= 0 && turned < index
      ? [{ path: `content.pairs.${index}`, message: `is number ${turned + 1} turned round` }]
      : [];
  });
  return [...again, ...mirrored];
};

const SURELY_KNOWN = 0.05;
const SURELY_MISSED = 0.95;

/** A guess of difficulty that says nobody or everybody is right: a place left as it was. */
export const checkDifficulty: ItemRule = ({ difficulty }) =>
  difficulty < SURELY_KNOWN || difficulty > SURELY_MISSED
    ? [
        {
          path: 'difficulty',
          message: `${difficulty} says that ${difficulty < 0.5 ? 'everybody' : 'nobody'} is right; guess again`,
        },
      ]
    : [];

/** A hint, a title or an explanation that is another field's words, or says nothing of its own. */
export const checkOwnWords: ItemRule = ({ hints, title, content, choices }) => {
  const explanation = toWords(content.explanation);
  const prompt = toWords(content.prompt);
  const feedback = new Set(
    choices.flatMap(({ options }) => options.map((option) => toWords(option.feedback ?? ''))),
  );
  const messages: ItemFault[] = hints.flatMap((hint, index) => {
    const words = toWords(hint);
    const isCopy =
      words !== '' &&
      (words === explanation || words === toWords(title) || (words.includes(' ') && feedback.has(words)));
    return isCopy
      ? [{ path: `hints.${index}`, message: 'only repeats the title, the feedback or the explanation' }]
      : [];
  });
  if (explanation === prompt)
    messages.push({ path: 'content.explanation', message: 'only repeats the prompt' });
  if (EMPTY_WORDS.test(explanation))
    messages.push({ path: 'content.explanation', message: 'explains nothing; say why' });
  if (toWords(title) === prompt && !/^[«“"]/u.test(content.prompt) && prompt.split(' ').length > 2)
    messages.push({ path: 'title', message: 'is the prompt; give the activity a name' });
  return messages;
};

const EMPTY_WORDS =
  /^(así|correct|correcto|correcta|right|bien|muy bien|sí|yes|ok|explanation|explicación|respuesta correcta|the (right|correct) answer|la respuesta correcta|esta es la respuesta correcta|this is (right|correct|the (right|correct) answer)|ver (arriba|la lección)|see (above|the lesson)|porque sí|just because|n a|na|none|ninguna)$/u;
