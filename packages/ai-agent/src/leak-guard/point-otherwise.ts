import { decodeMorse } from './decode-signs.ts';
import { unmaskText } from './fold-text.ts';
import { readNumberSigns, readNumberWords } from './number-row.ts';
import { replaceReckoned } from './reckon.ts';

/** Asks to choose, in the languages learners read. */
const CHOOSE =
  '(?:choose|pick|take|tick|mark|select|go (?:for|with)|(?:answer|option|solution|respuesta|soluci[oó]n|opci[oó]n|antwort) (?:is|es|ist)|elige|escoge|marca|toma|nimm|w[aä]hle|prends|choisis)';
const OPTION = '(?:option|number|choice|answer|opci[oó]n|n[uú]mero|respuesta|one)';
const YES = '(?:yes|yeah|yep|exactly|correct|right|true|s[ií]|claro|ja|oui)';
const NO = '(?:no|nope|wrong|false|incorrect|nein|non)';
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const IN_SPANISH = 'primera|segunda|tercera|cuarta|quinta|sexta';
/** `the last one` in Spanish, from the end on. */
const FROM_END_IN_SPANISH = ['[uú]ltima', 'pen[uú]ltima', 'antepen[uú]ltima'];
const FROM_END = [
  'last',
  'second|last but one|next to last|penultimate',
  'third',
  'fourth',
  'fifth',
  'sixth',
];
const MOST_OPTIONS = 6;
const BRAILLE_A = '⠁⠃⠉⠙⠑⠋';
const optionAt = (index: number) => ` option ${index + 1} `;
/** A task about codes speaks of them. */
const ABOUT_CODES =
  /\b(?:chr|ord|ascii|unicode|hex\w*|binary|binario|base64|morse|braille|bytes?)\b|\b0x|\\x|&#/iu;
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

type Texts = readonly string[];
type Rewrite = (text: string, texts: Texts, publicText: string) => string;

/** The option of a letter by its code, small or capital; what was found where it is of none. */
function ofCode(found: string, code: number): string {
  const index = (code - 65) % 32;
  return code >= 65 && code < 128 && index >= 0 && index < MOST_OPTIONS ? optionAt(index) : found;
}

/** `&#66;`, `chr(66)`, `0x42`, eight bits, `Qg==`, Morse and raised dots: the letter of an option in a code. */
const readCodedLetters: Rewrite = (text, _texts, publicText) =>
  ABOUT_CODES.test(publicText)
    ? text
    : text
        .replace(/&#(x?)([0-9a-f]{2,3});/gi, (found, hex, digits) =>
          ofCode(found, Number.parseInt(digits, hex === '' ? 10 : 16)),
        )
        .replace(/\bchr\((\d{2,3})\)/g, (found, code) => ofCode(found, Number(code)))
        .replace(/(?:\b0x|\\x|\\u00|%)([46][1-6])\b/gi, (found, code) =>
          ofCode(found, Number.parseInt(code, 16)),
        )
        .replace(/\b01[01]{6}\b/g, (found) => ofCode(found, Number.parseInt(found, 2)))
        .replace(
          /\b(?:ascii|unicode|code(?: point| number)?|ord)\b[^.!?\n\d]{0,20}(\d{2,3})\b/gi,
          (found, code) => ofCode(found, Number(code)),
        )
        .replace(/(?<!\S)([QRYZ][A-Za-z])==(?=[\s.,;)]|$)/g, (found, code) =>
          ofCode(found, atob(code).charCodeAt(0)),
        )
        .replace(/(?<!\S)(?=\S*-)(?=\S*\.)[.-]{2,4}(?=[\s(.,!]|$)/g, (found) =>
          ofCode(found, decodeMorse(`${found} . .`)[0]?.charCodeAt(0) ?? 0),
        )
        .replace(/[⠁⠃⠉⠙⠑⠋]/gu, (sign) => optionAt(BRAILLE_A.indexOf(sign)))
        .replace(/©/g, optionAt(2));

const AFTER_ORDINAL = new RegExp(
  `\\b(?:option|one|answer|choice) (?:right |just |directly )?(after|behind|below|following|before|above|preceding) the (${ORDINALS.join('|')})\\b(?: ${OPTION})?`,
  'giu',
);

const LETTER = '\\b(?:letter|option|one|answer|choice|letra|opci[oó]n|respuesta)';
const GOES =
  '(?: (?:that|which|que))?(?: (?:comes|goes|stands|is|va|viene|est[aá]))? (?:right |just |directly |justo )?';
const AFTER_LETTER = new RegExp(
  `${LETTER}${GOES}(?:after|behind|below|following|tras|despu[eé]s de|detr[aá]s de|debajo de)(?: la)? ([A-F])\\b`,
  'gu',
);
const BEFORE_LETTER = new RegExp(
  `${LETTER}${GOES}(?:before|above|preceding|antes de|encima de)(?: la)? ([B-F])\\b`,
  'gu',
);

/** `the one behind the second`, `the one after A`, `right below "stack"`: by its neighbour. */
const readNeighbours: Rewrite = (text, texts) => {
  const letters = text
    .replace(AFTER_LETTER, (_, letter) => optionAt(letter.charCodeAt(0) - 64))
    .replace(BEFORE_LETTER, (_, letter) => optionAt(letter.charCodeAt(0) - 66));
  const places = letters.replace(AFTER_ORDINAL, (_, way, place) =>
    optionAt(ORDINALS.indexOf(place.toLowerCase()) + (/after|behind|below|following/i.test(way) ? 1 : -1)),
  );
  return texts.reduce((left, option, index) => {
    const quoted = `["'«“‘\`*]*${literal(option.replace(/[.!?;]$/, ''))}["'»”’\`*]*`;
    const beside = (words: string, to: number) =>
      texts[to] === undefined
        ? left
        : left.replace(
            new RegExp(`\\b(?:right|just|directly|immediately|justo) (?:${words}) ${quoted}`, 'giu'),
            optionAt(to),
          );
    const below = beside('below|under|after|behind|debajo de|despu[eé]s de', index + 1);
    return below === left ? beside('above|over|before|encima de|antes de', index - 1) : below;
  }, places);
};

const OF_THE_LIST =
  '(?: (?:of|on|in|from|de|da|di|en|von|della|do)(?: (?:the|la|las|los|le|as|os|den|der|estas|these))?(?: (?:list|lista|liste|two|three|four|five|six|dos|tres|cuatro|cinco|seis|quattro|quatro|options?|opciones|answers?|respuestas|[2-6])){1,2})';
const PLACED_IN_LIST = new RegExp(
  `(?<!\\p{L})(${[...ORDINALS, ...IN_SPANISH.split('|'), ...FROM_END_IN_SPANISH, 'last', 'penultimate'].join('|')})${OF_THE_LIST}(?!\\p{L})`,
  'giu',
);
/** `binary, the first is 0: 10`: an index in bits. */
const INDEX_IN_BITS =
  /\bbin(?:ary|ario|[aä]r)\b[^.!?\n\d]{0,20}(?:first|primera?|erste)[^.!?\n\d]{0,6}0\)?[^.!?\n\d]{0,6}\b([01]{1,3})\b/giu;

/** `the last but one`, `third from the end`, `options[1]`, `the second of the four`: by its place otherwise counted. */
const readPlaces: Rewrite = (written, texts) => {
  const text = written
    .replace(PLACED_IN_LIST, '$1 option')
    .replace(INDEX_IN_BITS, (_, bits) => optionAt(Number.parseInt(bits, 2)));
  const indexed = text.replace(/\b(?:options?|answers?|choices?)\[(\d)\]/g, (_, index) =>
    optionAt(Number(index)),
  );
  const counted = FROM_END_IN_SPANISH.reduce((left, name, back) => {
    const place = ORDINALS[texts.length - 1 - back];
    const form = new RegExp(
      `(?<!\\p{L})la ${name}(?: (?:opci[oó]n|respuesta|option)|(?=\\s*(?:[.!]|$)))`,
      'giu',
    );
    return place === undefined ? left : left.replace(form, ` ${place} option `);
  }, indexed);
  return FROM_END.reduce((left, names, back) => {
    const at = texts.length - 1 - back;
    const [name = '', ...others] = names.split('|');
    const forms = [
      `(?:${name}) (?:one |option |answer )?from the (?:end|bottom)`,
      ...(back === 0 ? [`${name} ${OPTION}`] : others),
    ];
    return at < 0
      ? left
      : left.replace(
          new RegExp(`\\b(?:${forms.join('|')})\\b(?: ${OPTION})?`, 'giu'),
          ` ${ORDINALS[at]} option `,
        );
  }, counted);
};

const ALL_BUT =
  /\b(?:all|every one|everything|todas?|todos?)(?: of them| the others)? (?:but|except(?: for)?|menos|salvo|excepto) ([^.!?\n]{1,80}?) (?:are|is|son|est[aá]n) (?:\p{L}+ )?(?:wrong|false|incorrect|mistaken|fals[oa]s|incorrect[oa]s)\b/giu;
const joinExceptions: Rewrite = (text) => text.replace(ALL_BUT, '$1 is right');

/** `Is it B? Yes.` is a sentence about B. */
const joinAnswers: Rewrite = (text) =>
  text
    .replace(new RegExp(`\\?["'”»]*\\s+${YES}(?!\\p{L})[.,!]?`, 'giu'), ', is right.')
    .replace(new RegExp(`\\?["'”»]*\\s+${NO}\\b[.,!]?`, 'giu'), ', is wrong.');

/** `choose ⚁`, `choose number two`, `1 + 1`: the number of an option by another. */
const readNumbers: Rewrite = (text) =>
  replaceReckoned(readNumberWords(readNumberSigns(text.replace(/\b(option|number) one\b/giu, '$1 1'))))
    .replace(/(\p{Extended_Pictographic}|\|)\1*/gu, (run, sign) => ` ${[...run].length / [...sign].length} `)
    .replace(
      new RegExp(
        `\\b(${CHOOSE}[\\s:"'*(]*(?:the )?(?:${OPTION}\\b)?(?: with the number)?[^.!?\\n\\p{L}\\p{N}]{0,3}|count[^.!?\\n]{0,30} option:?\\s*|\\b${OPTION} with the number )([1-6])(?=[\\s.!)"'*]*(?:$|[.!\\n]))`,
        'gimu',
      ),
      (_, before, number) => `${before} option ${number}`,
    );

/** `"She don't like tea." is wrong`: an option's own stop ends no sentence. */
const smoothOptions: Rewrite = (text, texts) =>
  texts.reduce(
    (left, option) => (/[.!?;]$/.test(option) ? left.replaceAll(option, option.slice(0, -1)) : left),
    text,
  );

const REWRITES: readonly Rewrite[] = [
  smoothOptions,
  readCodedLetters,
  (text) =>
    text.replace(
      /(?<![\p{L}\p{N}])([A-F]),? (?:as in|is for|like in|like) (?:an? |the )?\p{L}+/gu,
      (_, letter) => optionAt(letter.charCodeAt(0) - 65),
    ),
  (text) =>
    text.replace(/(?:-+>|=>|→|👉)\s*([A-F])(?![\p{L}\p{N}])/gu, (_, letter) =>
      optionAt(letter.charCodeAt(0) - 65),
    ),
  readNeighbours,
  readPlaces,
  joinAnswers,
  joinExceptions,
  (text) => text.replace(/\bnot (?:at all )?(?:wrong|false|incorrect|bad|mistaken)\b/giu, 'right'),
  (text) =>
    text.replace(
      new RegExp(
        `\\b(the|la) (${ORDINALS.join('|')}|${IN_SPANISH})(?=,| and |\\.| or | nor | y | o | ni )`,
        'giu',
      ),
      '$1 $2 option',
    ),
  readNumbers,
];

/** A reply with the options that it names by a code, a neighbour, a sum or the answer to a question named plainly. */
export function pointPlainly(reply: string, texts: Texts, publicText: string): string {
  return REWRITES.reduce((text, rewrite) => rewrite(text, texts, publicText), unmaskText(reply));
}
