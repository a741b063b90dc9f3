import { findArticle } from './articles.ts';
import { holdsWords, toWords } from './compare.ts';
import type { ItemFault, ItemRule } from './item-rule.ts';
import type { ItemContent, ReadItem } from './read-item.ts';

/** Persons and verbs that go together in no English sentence. */
const DISAGREEING =
  /(?<!\b(?:and|or|than|like) )\b(?:I (?:is|are|has|does)|(?:he|she|it) (?:are|am)|(?:we|they|you) (?:is|am|has|does|was)|(?:he|she|it) don't)\b|\b(?:my|your|his|her|our|their) name (?:am|are)\b/u;
const QUESTION = /\b(?:does|did|do|will|can|could|should|would|must|may|might|let|make|if|wish)\b/iu;

/** A text as it reads with the key's answers in it, which must be sound English and say nothing twice. */
export const checkFilledText: ItemRule = (item) => {
  if (item.content.isCode || item.content.format === 'code') return [];
  return listFilled(item).flatMap(([path, text]): ItemFault[] => {
    const twice = findTwice(text);
    const faults =
      twice === undefined ? [] : [{ path, message: `says “${twice}” twice in a row once it is filled in` }];
    if (item.material !== 'en') return faults;
    const article = findArticle(text);
    if (article !== undefined)
      faults.push({ path, message: `says “${article}”; is a mistake left that is not marked?` });
    const clash = QUESTION.test(text) ? undefined : DISAGREEING.exec(text)?.[0];
    if (clash !== undefined)
      faults.push({ path, message: `says “${clash}” once it is filled in; are two answers swapped?` });
    return faults;
  });
};

/** What a learner who knows the key ends up with: a text for each way it is told. */
function listFilled({ content, choices, typed }: ReadItem): [string, string][] {
  const { gaps, corrections, text, items, layout } = content;
  const filled: [string, string][] = [];
  if (text !== undefined && gaps)
    filled.push([
      'content.text',
      text.replace(/\{\{(\d+)\}\}/gu, (_mark, place: string) => gaps[Number(place) - 1]?.accept[0] ?? ''),
    ]);
  if (text !== undefined && corrections) filled.push(['content.text', mend(text, corrections)]);
  if (items && layout === 'words') filled.push(['content.items', items.join(' ')]);
  for (const { path, accept } of typed)
    if (path === 'expected') filled.push([`content.${path}.accept.0`, accept[0] ?? '']);
  for (const { options } of choices)
    for (const { correct, path, text: said } of options)
      if (correct && !said.includes('`')) filled.push([`content.${path}`, said]);
  return filled;
}

function mend(text: string, corrections: NonNullable<ItemContent['corrections']>): string {
  let place = -1;
  return text.replace(/\[\[[^\]]*\]\]/gu, () => {
    place += 1;
    return corrections[place]?.accept[0] ?? '';
  });
}

/** Two words or more that follow themselves: “I'm Marco. I'm Marco.” */
function findTwice(text: string): string | undefined {
  // In brackets stands what is to be put into another form.
  const words = toWords(text.replace(/\([^)]*\)/gu, ' 0 ')).split(' ');
  for (let length = 2; length <= 4; length += 1)
    for (let start = 0; start + 2 * length <= words.length; start += 1) {
      const part = words.slice(start, start + length).join(' ');
      if (
        part === words.slice(start + length, start + 2 * length).join(' ') &&
        new Set(part.split(' ')).size > 1
      )
        return part;
    }
  return undefined;
}

/** A sentence to be built that the prompt shows in its order. */
export const checkShownOrder: ItemRule = ({ content }) => {
  const { items, alsoAccept, prompt, isCode } = content;
  if (!items || isCode || items.length < 3) return [];
  const shown = [items, ...alsoAccept]
    .map((order) => toWords(order.join(' ')))
    .find((order) => holdsWords(toWords(prompt), order));
  return shown === undefined
    ? []
    : [{ path: 'content.prompt', message: `shows the sentence that is to be built (${shown})` }];
};

/** Sentences that carry numbers, and a number to be typed that none of them has. */
export const checkNumbered: ItemRule = ({ content, hints }) => {
  const { expected, prompt, passage = '' } = content;
  if (!expected || !('value' in expected)) return [];
  const value = Number(expected.value);
  const marks = [...`${prompt}\n${passage}`.matchAll(/\((\d{1,2})\)/gu)].map(([, number]) => Number(number));
  const asksNumber = /\b(its|the) number\b|\bsu número\b|\bel número\b/iu.test(prompt);
  const pointsAt =
    /\bof (this|the) (opening|passage|paragraph|text|letter|essay)\b|\bde este (texto|párrafo)\b/iu.test(
      prompt,
    );
  if (marks.length === 0)
    return asksNumber && pointsAt && passage === '' && !/\n/u.test(prompt)
      ? [
          {
            path: 'content.prompt',
            message: 'asks for the number of a sentence, and none is shown; add the passage',
          },
        ]
      : [];
  if (marks.length < 3) return [];
  if (!marks.includes(value))
    return [
      {
        path: 'content.expected.value',
        message: `is ${value}, and the sentences are numbered ${marks.join(', ')}`,
      },
    ];
  const others = marks.filter((mark) => mark !== value);
  return hints.flatMap((hint, index) => {
    const named = (hint.match(/\d+/gu) ?? []).map(Number);
    return others.every((other) => named.includes(other))
      ? [{ path: `hints.${index}`, message: 'names every number but the right one' }]
      : [];
  });
};

const NAMES_SENTENCE = /\b(?:sentences?|frases?|oraci[oó]n(?:es)?) (\d{1,2})\b/giu;

/** Options, hints and comments that name a numbered sentence which is not there. */
export const checkNamedSentences: ItemRule = ({ content, hints }) => {
  const marks = [...`${content.prompt}\n${content.passage ?? ''}`.matchAll(/\((\d{1,2})\)/gu)].map(
    ([, mark]) => mark,
  );
  if (marks.length < 3) return [];
  const { prompt: _prompt, passage: _passage, ...rest } = content;
  const lost = [...JSON.stringify([rest, hints]).matchAll(NAMES_SENTENCE)].find(
    ([, mark]) => !marks.includes(mark),
  );
  return lost
    ? [
        {
          path: 'content',
          message: `speaks of ${lost[0]}, and the sentences are numbered ${marks.join(', ')}`,
        },
      ]
    : [];
};
