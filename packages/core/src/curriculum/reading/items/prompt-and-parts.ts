import type { ItemFault, ItemRule } from './item-rule.ts';
import type { ReadItem } from './read-item.ts';

const NUMBERS = [
  'un|una|one|a',
  'dos|two',
  'tres|three',
  'cuatro|four',
  'cinco|five',
  'seis|six',
  'siete|seven',
  'ocho|eight',
];
const ANY_NUMBER = NUMBERS.join('|');

/** What a prompt may count, and how many there are. */
const COUNTED: readonly { what: RegExp; count(item: ReadItem): number | undefined }[] = [
  { what: /errore?s?|fallos?|mistakes?|errors?/, count: ({ content }) => content.corrections?.length },
  { what: /huecos?|espacios?|gaps?|blanks?/, count: ({ content }) => content.gaps?.length },
  {
    what: /palabras|words|líneas|lines|sentences|pasos|steps/,
    count: ({ content }) => content.items?.length,
  },
  { what: /parejas|pairs/, count: ({ content }) => content.pairs?.length },
  {
    what: /opciones|options|(?:of them )?are (?:right|correct)|(?:frases |respuestas )?correctas/,
    count: countRight,
  },
];

function countRight({ type, choices }: ReadItem): number | undefined {
  return type === 'dialogue' ? undefined : choices[0]?.options.filter(({ correct }) => correct).length;
}

/** “Find the two mistakes” over a text with three. */
export const checkCounts: ItemRule = (item) =>
  COUNTED.flatMap(({ what, count }): ItemFault[] => {
    const actual = count(item);
    const said = new RegExp(
      String.raw`(?<![\p{L}\d])(${ANY_NUMBER}|\d)\s+(?:\p{L}+\s)?(?:${what.source})(?!\p{L})`,
      'iu',
    );
    const word = said.exec(item.content.prompt)?.[1]?.toLowerCase();
    if (actual === undefined || word === undefined) return [];
    const told = /\d/.test(word)
      ? Number(word)
      : 1 + NUMBERS.findIndex((names) => names.split('|').includes(word));
    return told === actual
      ? []
      : [
          {
            path: 'content.prompt',
            message: `speaks of “${said.exec(item.content.prompt)?.[0]}”, and there are ${actual}`,
          },
        ];
  });

/** What only one kind of activity asks for. */
const ASKED: readonly { asks: RegExp; types: readonly string[] }[] = [
  { asks: /\b(ordena|arrange)\b|(?:^|[.?!:] )put\b[^.?]*\bin (the right )?order\b/iu, types: ['order'] },
  { asks: /\b(une|relaciona|empareja)\b|(?:^|[.?!] )match\b/iu, types: ['match'] },
  {
    asks: /\bcompleta\b|\bfill (in|the)\b|(?:^|[.?!] )complete\b|\b(cada|los|el) huecos?\b|\b(each|the) gaps?\b/iu,
    types: ['cloze', 'short-answer'],
  },
  {
    asks: /\b(encuentra|busca|corrige)\b[^.?]*\berror|\bcorrígelos?\b|\bfind (and mend |and correct )?the (mistakes?|errors?)\b/iu,
    types: ['error-spot'],
  },
  {
    asks: /(?:^|[.?!:] )(elige|escoge|marca|selecciona|choose|pick|select|tick)\b/iu,
    types: ['choice', 'multiple-choice', 'cloze', 'dialogue'],
  },
  { asks: /(?:^|[.?!:] )(escribe|type)\b/iu, types: ['short-answer', 'cloze', 'error-spot', 'code'] },
];

/** A prompt that asks for another kind of doing than the activity offers. */
export const checkAsked: ItemRule = ({ type, content }) =>
  ASKED.filter(({ asks, types }) => asks.test(content.prompt) && !types.includes(type)).map(({ asks }) => ({
    path: 'content.prompt',
    message: `asks for what this type of activity (${type}) does not do: “${asks.exec(content.prompt)?.[0].trim()}”`,
  }));

const POINTED_AT =
  /\b(this|the following|following) (code|program|lines?|function|loop|class|text|paragraph|passage|dialogue|table|picture|image|message|email)\b|\beste (código|texto|diálogo|mensaje|programa|párrafo|anuncio|correo|bucle)\b|\besta (imagen|tabla|lista|carta|función|foto)\b|\b(lee|read) (el|the) (texto|text|diálogo|dialogue|mensaje|message|passage)\b|\b(code|program|text|passage|picture) (above|below)\b|\b(código|texto|imagen|programa) de (arriba|abajo)\b/iu;

/** A prompt that points at a text, a program or a picture which is not there. */
export const checkPointedAt: ItemRule = ({ content }) => {
  const { prompt, code, passage, text, items, pairs, options, turns } = content;
  const pointed = POINTED_AT.exec(prompt)?.[0];
  const isShown =
    [code, passage, text, items, turns].some((part) => part !== undefined) || /`|\n|[«"“:]/u.test(prompt);
  const isAmongOptions = (pairs ?? options) !== undefined && /\blines?\b|\blist/iu.test(pointed ?? '');
  return pointed === undefined || isShown || isAmongOptions
    ? []
    : [{ path: 'content.prompt', message: `speaks of “${pointed}”, and nothing of the kind is shown` }];
};

/** The one thing a prompt sets apart is what is to be typed. */
export const checkPromptTells: ItemRule = ({ content, typed, choices }) => {
  const apart = [...content.prompt.matchAll(/(?<!\*)\*([^*]+)\*(?!\*)|`([^`]+)`/gu)].map(
    ([, text = '', code = '']) => (text || code).trim(),
  );
  const [only, ...others] = apart;
  if (only === undefined || others.length > 0 || choices.length > 0) return [];
  const isKey = typed.some(
    ({ accept, wrongChoices }) =>
      !wrongChoices && accept.some((key) => key.toLowerCase() === only.toLowerCase()),
  );
  return isKey ? [{ path: 'content.prompt', message: `sets the answer itself apart (${only})` }] : [];
};

/** “The first option”: options are shuffled, so nobody knows which. */
export const checkPositions: ItemRule = ({ hints, content, choices }) => {
  if (choices.length === 0) return [];
  const told: [string, string][] = [
    ['content.prompt', content.prompt],
    ['content.explanation', content.explanation],
    ...hints.map((hint, index): [string, string] => [`hints.${index}`, hint]),
    ...choices.flatMap(({ options }) =>
      options.map(({ path, feedback = '' }): [string, string] => [`content.${path}.feedback`, feedback]),
    ),
  ];
  return told
    .filter(([, text]) => POSITION.test(text))
    .map(([path, text]) => ({
      path,
      message: `says “${POSITION.exec(text)?.[0]}”, and options are shuffled; name what you mean`,
    }));
};

const POSITION =
  /\b(la )?(primera|segunda|tercera|cuarta|última) opción|\b(the )?(first|second|third|fourth|last) option\b|\b(option|opción|answer|respuesta) ([B-D]|[1-4])\b|\b(option|opción) A\b|\b[ABCD]\) |\b(?:primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]),? (?:y )?(?:la |el )?(?:segund[ao]|tercer[ao]|cuart[ao]|últim[ao])\b(?! (?:palabra|persona|letra|pieza|parte))|\b(?:first|second|third)(?: one)?,? (?:and )?(?:the )?(?:second|third|fourth|last)(?: one| option)?\b(?! (?:word|line|letter|sentence|paragraph|item|number|part))/u;
