import { unmaskText } from './fold-text.ts';

/** Words for words of Python in the languages of the learners: with them a program is told, or half of it. */
const TOLD: Readonly<Record<string, string>> = {
  definir: 'def', define: 'def', definiere: 'def', funktion: 'def', fonction: 'def', función: 'def', funcion: 'def', clase: 'class',
  klasse: 'class', classe: 'class', para: 'for', pour: 'for', für: 'for', cada: '', en: 'in', dans: 'in', si: 'if', wenn: 'if',
  falls: 'if', sino: 'else', sinon: 'else', sonst: 'else', devolver: 'return', devuelve: 'return', retornar: 'return', retorna: 'return',
  renvoie: 'return', renvoyer: 'return', retourne: 'return', zurück: 'return', gib: 'return', mientras: 'while', solange: 'while',
  tantque: 'while', imprime: 'print', imprimir: 'print', y: 'and', et: 'and', und: 'and', o: 'or', ou: 'or', oder: 'or', no: 'not',
  if: 'if', in: 'in', for: 'for', while: 'while', return: 'return', else: 'else', not: 'not', and: 'and', or: 'or', def: 'def',
  nicht: 'not', verdadero: 'True', cierto: 'True', falso: 'False', vrai: 'True', faux: 'False', wahr: 'True', falsch: 'False',
}; // biome-ignore format: a table
const STRINGS = /"[^"\n]*"|'[^'\n]*'/g;

/** Text with another text for each piece outside of strings. */
function mapOutside(text: string, map: (piece: string) => string): string {
  let at = 0;
  let mapped = '';
  for (const { 0: string, index } of text.matchAll(STRINGS)) {
    mapped += map(text.slice(at, index)) + string;
    at = index + string.length;
  }
  return mapped + map(text.slice(at));
}

/** What Python calls otherwise; the names of a program may be words of these. */
const CALLED: Readonly<Record<string, string>> = {
  longitud: 'len', largo: 'len', length: 'len', suma: 'sum', sumar: 'sum', 'máximo': 'max', maximo: 'max', mayor: 'max', largest: 'max',
  'mínimo': 'min', minimo: 'min', menor: 'min', smallest: 'min', lista: 'list', conjunto: 'set', diccionario: 'dict', ordenado: 'sorted',
  ordenada: 'sorted', ordenar: 'sorted', rango: 'range', texto: 'str', cadena: 'str', entero: 'int', redondear: 'round', invertido: 'reversed',
}; // biome-ignore format: a table
/** Several words for one. */
const PHRASES: readonly [RegExp, string][] = [
  [/(?<!\p{L})(?:as long as|mientras que)(?!\p{L})/giu, 'while'],
  [/(?<!\p{L})(?:for each|for every|para cada|por cada)(?!\p{L})/giu, 'for'],
  [/(?<!\p{L})(?:give back|hand back|send back)(?!\p{L})/giu, 'return'],
  [/(?<!\p{L})(?:otherwise|de lo contrario|en otro caso)(?!\p{L})/giu, 'else'],
  [/(?<!\p{L})(?:largest|biggest|maximum) of(?= ?\()/giu, 'max'],
  [/(?<!\p{L})(?:smallest|minimum) of(?= ?\()/giu, 'min'],
  [/(?<!\p{L})(?:length|number) of(?= ?\()/giu, 'len'],
  [/(?<!\p{L})sum of(?= ?\()/giu, 'sum'],
  // `"x" si dia si no " "`: at the beginning of a line the two are "if not".
  [/(?<=\S[^\n]*\p{L} )si no(?!\p{L})/giu, 'else'],
];

/** With the words of Python for those of another language. */
function readTold(text: string): string {
  const spoken = PHRASES.reduce((left, [phrase, word]) => left.replace(phrase, word), text);
  return mapOutside(spoken, (piece) =>
    piece.replace(/(?<![\p{L}\p{N}_.])\p{L}{1,12}(?![\p{L}\p{N}_])/gu, (word) => {
      const small = word.toLowerCase();
      return Object.hasOwn(TOLD, small) ? (TOLD[small] ?? word) : word;
    }),
  );
}

/** The same with what it calls otherwise, where something is called. */
function readCalled(text: string): string {
  return readTold(text).replace(/(?<![\p{L}\p{N}_.])\p{L}{3,12}(?= ?\()/gu, (word) => {
    const small = word.toLowerCase();
    return Object.hasOwn(CALLED, small) ? (CALLED[small] ?? word) : word;
  });
}

const PAIR =
  /(?<=^|[\s,;(`])([^\s,;=:→`()]{1,14})(?: ?(?:=|→|->|⇒) ?|: )([^\s,;=:→`()]{1,14})(?=[\s,;).`]|$)/gu;
/** One pair alone is an assignment as well. */
const LEAST_PAIRS = 2;

const readPairs = (line: string) =>
  [...line.slice(0, 400).matchAll(PAIR)].map(([, from = '', to = '']) => [from, to] as const);

/** With what a key in the reply says that its words and signs stand for: `apple = for, pear = in`. A digit stands for a letter in words only. */
function readKeyed(text: string): string {
  const lines = text.split('\n').map((line) => ({ line, pairs: readPairs(line) }));
  const key = new Map(lines.flatMap(({ pairs }) => (pairs.length < LEAST_PAIRS ? [] : pairs)));
  if (key.size === 0) return text;
  const rest = lines.flatMap(({ line, pairs }) => (pairs.length < LEAST_PAIRS ? [line] : [])).join('\n');
  const words = rest.replace(/\p{L}[\p{L}\p{N}]{1,13}/gu, (word) => key.get(word) ?? word);
  const signs = [...key.keys()].filter((sign) => [...sign].length === 1);
  const anyOf = signs.map((sign) => sign.replace(/[\\\]^-]/, '\\$&')).join('');
  if (anyOf === '') return words;
  return words.replace(new RegExp(`[\\p{L}\\p{N}${anyOf}]{1,60}`, 'gu'), (word) =>
    /\p{L}/u.test(word) ? [...word].map((sign) => key.get(sign) ?? sign).join('') : word,
  );
}

const BLANK = /_{1,8} ?(\p{L}|\d{1,2}) ?_{1,8}|<(\p{L}|\d{1,2})>|\{(\d{1,2})\}/gu;
const FILLING = /^[ \t*(-]{0,8}(\p{L}|\d{1,2})[ \t*)]{0,4}[:=.→)] ?([^\n]{1,120})$/gmu;
/** Several in a line: `1 = {}`, each between code marks. */
const FILLED_BESIDE = /(?<![\p{L}\p{N}])(\p{L}|\d{1,2}) ?[=:→] ?(`[^`\n]{1,120}`)/gu;

/** With what is said of each numbered blank in its place. */
function readFilled(text: string): string {
  const fillings = new Map(
    [...text.matchAll(FILLING), ...text.matchAll(FILLED_BESIDE)].map((match) => [
      match[1] ?? '',
      (match[2] ?? '').replace(/[`]/g, '').trim(),
    ]),
  );
  if (fillings.size === 0) return text;
  return text.replace(
    BLANK,
    (blank, ...names: (string | undefined)[]) => fillings.get(names.find(Boolean) ?? '') ?? blank,
  );
}

const MOST_STEPS = 25;
const SHIFTED_WORDS = ['return', 'while', 'print', 'lambda'];
const FIRST = 33;
const LAST = 126;

function shift(text: string, by: number): string {
  return text.replace(/[!-~]/g, (sign) => {
    const code = sign.charCodeAt(0) + by;
    return code < FIRST || code > LAST ? sign : String.fromCharCode(code);
  });
}

/** Words of Python as they look with every sign moved on, by how far. */
const SHIFTED = Array.from({ length: MOST_STEPS }, (_, at) => [at + 1, -at - 1])
  .flat()
  .map((by) => ({ by, words: SHIFTED_WORDS.map((word) => shift(word, by)) }));

/** With every sign, and not only letters, moved back by the number at which words of Python appear; else undefined. */
export function readShiftedSigns(text: string): string | undefined {
  const found = SHIFTED.find(({ words }) => words.some((word) => text.includes(word)));
  return found === undefined ? undefined : shift(text, -found.by);
}

/** The reply as it would be read with another key: each reading that differs from it. */
export const REREADINGS: readonly ((text: string) => string)[] = [
  readFilled,
  readTold,
  readCalled,
  readKeyed,
  (text) => readShiftedSigns(unmaskText(text)) ?? text,
];
