/** What a placeholder says of what it stands for. */
export type PersonalKind = 'name' | 'email' | 'phone' | 'address' | 'school' | 'handle' | 'text';

const STREETS_BEFORE =
  'calle|c/|avenida|avda?\\.?|plaza|paseo|carretera|camino|carrera|cra\\.?|diagonal|transversal|ronda|travesía|rua|rue|via';
const STREETS_AFTER =
  'street|st\\.?|road|rd\\.?|avenue|ave\\.?|lane|ln\\.?|drive|dr\\.?|court|square|sq\\.?|close|boulevard|blvd\\.?|terrace|crescent|straße|strasse|str\\.?|gasse|weg';

/** Small or capital at the beginning; the name itself is told by its capital. */
const anyCase = (words: string) =>
  words
    .split('|')
    .map((word) => word.replace(/(?<![\p{L}])\p{Ll}/gu, (first) => `[${first}${first.toUpperCase()}]`))
    .join('|');
const SCHOOL_BEFORE = anyCase('colegio|cole|instituto|escuela|liceo|unidad educativa|academia|universidad');
const SCHOOL_AFTER = anyCase(
  'primary school|elementary school|middle school|high school|secondary school|grammar school|academy|school|college|gymnasium|university',
);
const CAPITAL = "\\p{Lu}[\\p{L}\\d'’.-]*";
/** Said of any school: `My School` is nobody's. */
const ANY_SCHOOL =
  '(?:The|My|Our|Your|This|That|A|High|Primary|Old|New|At|In|After|Before|Is|To|From)(?![\\p{L}])';
const NETWORKS =
  'insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|discord|telegram|roblox|fortnite|minecraft|psn|xbox|twitch|kik';

/**
 * What tells where somebody is or how to reach them, in order of how sure it is. A number too many is replaced rather
 * than one too few: what is replaced comes back in the reply.
 */
export const PERSONAL_PATTERNS: readonly (readonly [PersonalKind, RegExp])[] = [
  // Also sign-in names such as ana@maple.
  ['email', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}][\p{L}\p{N}.-]*[\p{L}\p{N}]/gu],
  [
    'address',
    new RegExp(
      `(?<![\\p{L}])(?:${STREETS_BEFORE})\\s*(?:(?:de|del|la|las|los|el)\\s+)*\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:(?:de|del|la|las|los|y)\\s+)*\\p{Lu}[\\p{L}'’.-]*){0,4},?\\s*(?:n(?:º|o\\.?|úm\\.?)?\\s*)?#?\\d{1,5}\\p{L}?(?:\\s*[-,]\\s*\\d{1,4}(?:\\s?º)?\\s?\\p{L}?(?![\\p{L}\\d]))*`,
      'giu',
    ),
  ],
  [
    'address',
    new RegExp(
      `(?<![\\p{L}\\p{N}])\\d{1,5}\\p{L}?,?\\s+(?:\\p{L}[\\p{L}'’.-]*\\s+){1,4}(?:${STREETS_AFTER})(?![\\p{L}])`,
      'giu',
    ),
  ],
  // A school is told by the name beside its kind.
  [
    'school',
    new RegExp(
      `(?<![\\p{L}])(?:(?:${SCHOOL_BEFORE}|IES|CEIP|CPI)\\s+(?:(?:de|del|la|las|los|el|n[º°])\\s+)*${CAPITAL}(?:\\s+(?:(?:de|del|la|las|los|y)\\s+)*${CAPITAL}){0,3})`,
      'gu',
    ),
  ],
  [
    'school',
    new RegExp(
      `(?<![\\p{L}])(?!${ANY_SCHOOL})${CAPITAL}(?:\\s+(?:of\\s+|the\\s+)*${CAPITAL}){0,3}\\s+(?:${SCHOOL_AFTER})(?![\\p{L}])`,
      'gu',
    ),
  ],
  // What networks know somebody by; a decorator in front of its function is none.
  [
    'handle',
    /(?<![\p{L}\p{N}.@_])@(?![\w.]+(?:\([^\n]*\))?\s*\n\s*(?:def|class|async|@))[\p{L}\p{N}_][\p{L}\p{N}_.]{1,29}[\p{L}\p{N}_]/gu,
  ],
  [
    'handle',
    new RegExp(
      `(?<=\\b(?:${NETWORKS})(?:\\s+(?:user(?:name)?|name|usuario|tag|id))?\\s*(?:\\s(?:is|es)\\s|:|=)\\s*)(?=[\\w.#-]*[\\d_.#])[\\w.#-]{2,30}\\w`,
      'giu',
    ),
  ],
  // International; nine digits and more, in groups or not: a date has eight.
  ['phone', /(?<![\p{L}\p{N}])\+\d[\d\s().-]{5,18}\d(?![\p{L}\p{N}])/gu],
  [
    'phone',
    /(?<![\p{L}\p{N}.])(?=(?:[\s().-]{0,2}\d){9})(?:\(\d{2,4}\)\s?|\d{2,4}[\s.-])\d{2,4}(?:[\s.-]\d{2,4}){1,3}(?![\p{L}\p{N}])/gu,
  ],
  ['phone', /(?<![\p{L}\p{N}.])\d{3}-\d{4}(?![\p{L}\p{N}-])/gu],
  ['phone', /(?<![\p{L}\p{N}.])\d{9,15}(?![\p{L}\p{N}.])/gu],
];
