/** A number that a sentence makes of others. */
export interface Reckoned {
  value: number;
  /** What it is made of. */
  of: readonly number[];
  /** Left to be worked out; else it is as good as said. */
  isSum: boolean;
}

const N = '(\\d+(?:\\.\\d+)?)';
type Form = readonly [RegExp, (...numbers: number[]) => number];
/** `one less than 43`: a number said by its neighbour; each gives the number it means, or NaN. */
const SAID: readonly Form[] = [
  [new RegExp(`\\b(?:one|1|uno) (?:less|fewer|smaller|menos) (?:than|que) ${N}`, 'g'), (a) => a - 1],
  [new RegExp(`\\b(?:one|1|uno) (?:more|greater|larger|m[aá]s) (?:than|que) ${N}`, 'g'), (a) => a + 1],
  [new RegExp(`${N} (?:less|fewer|smaller|menos) (?:than|que) ${N}`, 'g'), (a, b) => b - a],
  [new RegExp(`${N} (?:more|greater|larger|m[aá]s) (?:than|que) ${N}`, 'g'), (a, b) => b + a],
  [new RegExp(`\\b(?:number|integer|one|comes|n[uú]mero) (?:right |just |directly )?(?:after|following|despu[eé]s de) ${N}`, 'g'), (a) => a + 1],
  [new RegExp(`\\b(?:number|integer|one|comes|n[uú]mero) (?:right |just |directly )?(?:before|antes de) ${N}`, 'g'), (a) => a - 1],
  [new RegExp(`\\b(?:between|entre) ${N} (?:and|y) ${N}`, 'g'), (a, b) => (Math.abs(b - a) === 2 ? (a + b) / 2 : Number.NaN)],
  [new RegExp(`${N} dozens?(?: and ${N})?`, 'g'), (a, b = 0) => a * 12 + b],
  [new RegExp(`\\b(?:a|one) dozen and ${N}`, 'g'), (a) => 12 + a],
  [new RegExp(`${N} tens? and ${N} (?:units?|ones?)`, 'g'), (a, b) => a * 10 + b],
]; // biome-ignore format: a table
/** `half of 84`: sums in words. */
const SUMS: readonly Form[] = [
  [new RegExp(`${N} (?:squared|al cuadrado)`, 'g'), (a) => a * a],
  [new RegExp(`${N}[,;]? (?:and |y |then |luego )?(?:add|suma|s[uú]male) ${N}`, 'g'), (a, b) => a + b],
  [new RegExp(`${N}[,;]? (?:and |y |then |luego )?(?:take away|subtract|resta|r[eé]stale|qu[ií]tale) ${N}`, 'g'), (a, b) => a - b],
  [new RegExp(`\\b(?:half(?: of)?|(?:la )?mitad de|(?:la )?met[aà] di|metade de|die h[aä]lfte von|la moiti[eé] de) ${N}`, 'g'), (a) => a / 2],
  [new RegExp(`\\b(?:a|one) third of ${N}`, 'g'), (a) => a / 3],
  [new RegExp(`\\b(?:a|one) quarter of ${N}`, 'g'), (a) => a / 4],
  [new RegExp(`\\b(?:twice|double|2 times|(?:el |il |o )?(?:doble|doppio|dobro) d[ei]|das doppelte von|le double de) ${N}`, 'g'), (a) => a * 2],
  [new RegExp(`\\b(?:3 times|(?:el |il |o )?(?:triple|triplo) d[ei]) ${N}`, 'g'), (a) => a * 3],
  [new RegExp(`${N} (?:quarters? of|cuartos? de|quarti di|quartos de) ${N}`, 'g'), (a, b) => (a * b) / 4],
  [new RegExp(`${N} (?:thirds? of|tercios? de|terzi di|ter[cç]os de) ${N}`, 'g'), (a, b) => (a * b) / 3],
  [new RegExp(`${N} ?% (?:of|de) ${N}`, 'g'), (a, b) => (a * b) / 100],
  [new RegExp(`\\b[a-z] ?\\+ ?${N} ?= ?${N}`, 'g'), (a, b) => b - a],
  [new RegExp(`\\b[a-z] ?- ?${N} ?= ?${N}`, 'g'), (a, b) => b + a],
  [new RegExp(`${N} ?[*·×]? ?[a-z] ?= ?${N}`, 'g'), (a, b) => b / a],
]; // biome-ignore format: a table
const SIGN = '(?:[-+*/×÷·^]|\\*\\*|x|plus|minus|times|divided by|m[aá]s|menos|por|entre)';
const CHAIN = new RegExp(
  `(?<![\\p{L}\\p{N}_])\\d+(?:\\.\\d+)?(?:\\s?${SIGN}\\s?\\d+(?:\\.\\d+)?)+(?![\\p{L}\\p{N}_])`,
  'gu',
);
const PLAIN_SIGN: Readonly<Record<string, string>> = {
  '×': '*', '÷': '/', '·': '*', '^': '**', x: '*', plus: '+', minus: '-', times: '*', 'divided by': '/', más: '+', mas: '+', menos: '-', por: '*', entre: '/',
}; // biome-ignore format: a table
const STEPS: readonly Readonly<Record<string, (a: number, b: number) => number>>[] = [
  { '**': (a, b) => a ** b },
  { '*': (a, b) => a * b, '/': (a, b) => a / b },
  { '+': (a, b) => a + b, '-': (a, b) => a - b },
];

/** `36 + 1 + 2 * 3`, the stronger signs first. */
function reckonChain(chain: string): Reckoned {
  let numbers = (chain.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  let signs = [...chain.matchAll(new RegExp(`\\d\\s?(${SIGN})(?=\\s?\\d)`, 'gu'))].map(
    ([, sign = '']) => PLAIN_SIGN[sign] ?? sign,
  );
  const of = numbers;
  for (const step of STEPS) {
    const left: number[] = numbers.slice(0, 1);
    const kept: string[] = [];
    signs.forEach((sign, at) => {
      const next = numbers[at + 1] ?? Number.NaN;
      const apply = step[sign];
      if (apply === undefined) {
        left.push(next);
        kept.push(sign);
      } else left.push(apply(left.pop() ?? Number.NaN, next));
    });
    [numbers, signs] = [left, kept];
  }
  return { value: numbers[0] ?? Number.NaN, of, isSum: true };
}

function readForms(sentence: string, forms: readonly Form[], isSum: boolean): Reckoned[] {
  return forms.flatMap(([form, make]) =>
    [...sentence.matchAll(form)].map((match) => {
      const of = match
        .slice(1)
        .filter((number) => number !== undefined)
        .map(Number);
      return { value: make(...of), of, isSum };
    }),
  );
}

/** All numbers that a sentence makes of others. Number words must be digits by now. */
export function reckon(sentence: string): Reckoned[] {
  if (!/\d/.test(sentence)) return [];
  const chains = (sentence.match(CHAIN) ?? []).map(reckonChain);
  return [...readForms(sentence, SAID, false), ...readForms(sentence, SUMS, true), ...chains];
}

/** A sentence with what it makes of numbers in the place of how it makes it. */
export function replaceReckoned(sentence: string): string {
  return sentence.replace(CHAIN, (chain) => `${reckonChain(chain).value}`);
}
