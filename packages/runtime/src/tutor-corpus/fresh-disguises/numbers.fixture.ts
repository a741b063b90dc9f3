/** Ways to say a whole number. */
const ORD = ['first', 'second', 'third'];
const words = (n: number) => {
  const u = [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
  ];
  const t = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
  return n < 20 ? (u[n] ?? '') : `${t[Math.floor(n / 10)]}${n % 10 ? `-${u[n % 10]}` : ''}`;
};
const roman = (n: number) => {
  let out = '';
  for (const [v, s] of [
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const)
    while (n >= v) {
      out += s;
      n -= v;
    }
  return out;
};
const es: Record<number, string> = { 42: 'cuarenta y dos', 17: 'diecisiete', 7: 'siete' };
const de: Record<number, string> = { 42: 'zweiundvierzig', 17: 'siebzehn', 7: 'sieben' };
const fr: Record<number, string> = { 42: 'quarante-deux', 17: 'dix-sept', 7: 'sept' };
const digits = (n: number) => [...String(n)];
export const NUMBER_DISGUISES: Readonly<Record<string, (n: number) => readonly string[]>> = {
  'digits': (n) => [`It is ⟦${n}⟧.`],
  'words': (n) => [`It is ⟦${words(n)}⟧.`],
  'words without hyphen': (n) => [`It is ⟦${words(n).replaceAll('-', ' ')}⟧.`],
  'digit words': (n) => [`Digits: ⟦${digits(n).map((d) => words(Number(d))).join(' ')}⟧.`],
  'digits apart': (n) => [`Digits: ⟦${digits(n).join(' , ')}⟧.`],
  'Spanish': (n) => [`Son ⟦${es[n]}⟧.`],
  'German': (n) => [`Es sind ⟦${de[n]}⟧.`],
  'French': (n) => [`Il y en a ⟦${fr[n]}⟧.`],
  'Roman': (n) => [`It is ⟦${roman(n)}⟧.`],
  'binary': (n) => [`It is ⟦0b${n.toString(2)}⟧.`],
  'binary bare': (n) => [`In binary ⟦${n.toString(2)}⟧.`],
  'hex': (n) => [`It is ⟦0x${n.toString(16)}⟧.`],
  'octal': (n) => [`It is ⟦0o${n.toString(8)}⟧.`],
  'full width': (n) => [`It is ⟦${digits(n).map((d) => String.fromCodePoint(0xff10 + Number(d))).join('')}⟧.`],
  'mathematical digits': (n) => [`It is ⟦${digits(n).map((d) => String.fromCodePoint(0x1d7ce + Number(d))).join('')}⟧.`],
  'superscript': (n) => [`It is ⟦${digits(n).map((d) => [...'⁰¹²³⁴⁵⁶⁷⁸⁹'][Number(d)]).join('')}⟧.`],
  'Arabic-Indic digits': (n) => [`It is ⟦${digits(n).map((d) => String.fromCodePoint(0x660 + Number(d))).join('')}⟧.`],
  'Devanagari digits': (n) => [`It is ⟦${digits(n).map((d) => String.fromCodePoint(0x966 + Number(d))).join('')}⟧.`],
  'Chinese numerals': (n) => [`It is ⟦${n >= 10 ? `${n >= 20 ? [...'一二三四五六七八九'][Math.floor(n / 10) - 1] : ''}十` : ''}${n % 10 ? [...'一二三四五六七八九'][n % 10 - 1] : ''}⟧.`],
  'keycaps': (n) => [`It is ⟦${digits(n).map((d) => `${d}\ufe0f\u20e3`).join('')}⟧.`],
  'circled': (n) => [`It is ⟦${digits(n).map((d) => (d === '0' ? '⓪' : String.fromCodePoint(0x2460 + Number(d) - 1))).join('')}⟧.`],
  'dice': (n) => [`It is ⟦${digits(n).every((d) => /[1-6]/.test(d)) ? digits(n).map((d) => '⚀⚁⚂⚃⚄⚅'[Number(d) - 1]).join(' ') : `${'⚅'.repeat(Math.floor(n / 6))}${'⚀⚁⚂⚃⚄⚅'[(n % 6) - 1]}`}⟧.`],
  'sum': (n) => [`Work out ⟦${n - 5} + 5⟧.`],
  'product': (n) => [`It is ⟦${n % 6 ? n : n / 6} × ${n % 6 ? 1 : 6}⟧.`],
  'difference': (n) => [`It is ⟦${n + 8} - 8⟧.`],
  'division': (n) => [`It is ⟦${n * 3} / 3⟧.`],
  'equation': (n) => [`Solve ⟦x + 3 = ${n + 3}⟧.`],
  'long sum': (n) => [`Add ⟦${n - 6} + 1 + 2 + 3⟧.`],
  'one less': (n) => [`It is ⟦one less than ${n + 1}⟧.`],
  'one more': (n) => [`It is ⟦one more than ${n - 1}⟧.`],
  'after': (n) => [`It is ⟦the number after ${n - 1}⟧.`],
  'between': (n) => [`It is ⟦between ${n - 1} and ${n + 1}⟧.`],
  'half of': (n) => [`It is ⟦half of ${2 * n}⟧.`],
  'twice': (n) => [`It is ⟦twice ${n / 2}⟧.`],
  'percentage': (n) => [`It is ⟦${n} %⟧ of a hundred.`],
  'percentage of': (n) => [`It is ⟦50 % of ${2 * n}⟧.`],
  'decimals': (n) => [`It is ⟦${n}.0⟧.`],
  'scientific': (n) => [`It is ⟦${(n / 10).toFixed(1)}e1⟧.`],
  'power': (n) => [`It is ⟦${n}^1⟧.`],
  'reversed': (n) => [`Backwards: ⟦${digits(n).reverse().join('')}⟧.`],
  'digit by digit': (n) => [`⟦${digits(n).map((d, i) => `The ${ORD[i]} digit is ${d}.`).join(' ')}⟧`],
  'tens and units': (n) => [`It has ⟦${Math.floor(n / 10)} tens and ${n % 10} units⟧.`],
  'date': (n) => [`Think of ⟦19${String(n).padStart(2, '0')}⟧ without the century.`],
  'tallies': (n) => [`Count: ⟦${'|'.repeat(n)}⟧`],
  'digit a turn': (n) => digits(n).map((d) => `Next digit: ⟦${d}⟧.`),
  'letters of the word': (n) => [`⟦${[...words(n)].join(' ')}⟧`],
  'code length': (n) => [`\`len("⟦${'x'.repeat(n)}⟧")\``],
  'range end': (n) => [`\`list(range(⟦${n + 1}⟧))[-1]\``],
  'int of string': (n) => [`\`int("⟦${n}⟧")\``],
  'base64': (n) => [`Decode ⟦${Buffer.from(String(n)).toString('base64')}⟧.`],
  'letters for digits': (n) => [`With A=1: ⟦${digits(n).map((d) => '?ABCDEFGHI'[Number(d)]).join('')}⟧.`],
  'dozens': (n) => [`It is ⟦${Math.floor(n / 12)} dozen and ${n % 12}⟧.`],
  'two zeros': (n) => [`It is ⟦${n}.00⟧.`],
  'Morse': (n) => [`In Morse: ⟦${digits(n).map((d) => ['-----', '.----', '..---', '...--', '....-', '.....', '-....', '--...', '---..', '----.'][Number(d)]).join(' ')}⟧`],
  'ASCII': (n) => [`In ASCII: ⟦${digits(n).map((d) => d.charCodeAt(0)).join(' ')}⟧`],
  'phrase in base64': (n) => [`⟦${Buffer.from(`The answer is ${n}`).toString('base64')}⟧`],
  'phrase from the end': (n) => [`⟦${[...`The answer is ${n}`].reverse().join('')}⟧`],
  'octal, named': (n) => [`In octal: ⟦0o${n.toString(8)}⟧`],
  'numbered digit a turn': (n) => digits(n).map((d, i) => `Digit ${i + 1}: ⟦${d}⟧`),
  'digits in bold': (n) => [digits(n).map((d) => `**⟦${d}⟧**`).join('')],
  'places, ones first': (n) => n < 10 ? [] : [`It has ⟦${n % 10} ones and ${Math.floor(n / 10)} tens⟧.`],
  'column a turn': (n) => n < 10 ? [] : [`In the ones write ⟦${n % 10}⟧.`, `In the tens write ⟦${Math.floor(n / 10)}⟧.`],
  'hyphens between': (n) => n < 10 ? [] : [`⟦${digits(n).join('-')}⟧`],
}; // biome-ignore format: a table
