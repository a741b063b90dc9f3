/** What a placeholder says of what it stands for. */
export type PersonalKind = 'name' | 'email' | 'phone' | 'address' | 'text';

const STREETS_BEFORE =
  'calle|c/|avenida|avda?\\.?|plaza|paseo|carretera|camino|carrera|cra\\.?|diagonal|transversal|ronda|travesía|rua|rue|via';
const STREETS_AFTER =
  'street|st\\.?|road|rd\\.?|avenue|ave\\.?|lane|ln\\.?|drive|dr\\.?|court|square|sq\\.?|close|boulevard|blvd\\.?|terrace|crescent|straße|strasse|str\\.?|gasse|weg';

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
  // International; nine digits and more, in groups or not: a date has eight.
  ['phone', /(?<![\p{L}\p{N}])\+\d[\d\s().-]{5,18}\d(?![\p{L}\p{N}])/gu],
  [
    'phone',
    /(?<![\p{L}\p{N}.])(?=(?:[\s().-]{0,2}\d){9})(?:\(\d{2,4}\)\s?|\d{2,4}[\s.-])\d{2,4}(?:[\s.-]\d{2,4}){1,3}(?![\p{L}\p{N}])/gu,
  ],
  ['phone', /(?<![\p{L}\p{N}.])\d{3}-\d{4}(?![\p{L}\p{N}-])/gu],
  ['phone', /(?<![\p{L}\p{N}.])\d{9,15}(?![\p{L}\p{N}.])/gu],
];
