/** From here on numbers are written in digits. */
const TOO_LONG_TO_SAY = 10_000;
export const TOO_LONG_IN_ROMAN = 4000;

/** 0 to 20, then the tens from 30 on, in the languages learners read. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty | thirty forty fifty sixty seventy eighty ninety',
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte | treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  fr: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt | trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix',
  de: 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig | dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  it: 'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti | trenta quaranta cinquanta sessanta settanta ottanta novanta',
  pt: 'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte | trinta quarenta cinquenta sessenta setenta oitenta noventa',
};
/** Hundreds from 100 on, or what is put behind their number; then what joins them to the rest, and the thousand. */
const HUNDREDS: Readonly<Record<string, readonly [string, string, string]>> = {
  en: ['hundred', ' and ', ' thousand '],
  es: ['ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos', ' ', ' mil '],
  fr: ['cent', ' ', ' mille '],
  de: ['hundert', '', 'tausend'],
  it: ['cento', '', 'mila'],
  pt: ['cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos', ' e ', ' mil '],
}; // biome-ignore format: a table

/** How tens and ones are put together. */
const JOIN: Readonly<Record<string, (ten: string, one: string) => string>> = {
  en: (ten, one) => `${ten} ${one}`,
  es: (ten, one) => (ten === 'veinte' ? `veinti${one.replace('dos', 'dós').replace('seis', 'séis').replace('tres', 'trés')}` : `${ten} y ${one}`),
  fr: (ten, one) => (one === 'un' ? `${ten} et un` : `${ten.replace(/s$/, '')}-${one}`),
  de: (ten, one) => `${one.replace('eins', 'ein')}und${ten}`,
  it: (ten, one) => `${/^[uo]/.test(one) ? ten.slice(0, -1) : ten}${one}`,
  pt: (ten, one) => `${ten} e ${one}`,
}; // biome-ignore format: a table

function sayBelowHundred(value: number, language: string): string {
  const [small = '', big = ''] = (NAMES[language] ?? '').split(' | ');
  const [ones, tens] = [small.split(' '), big.split(' ')];
  if (value <= 20) return ones[value] ?? '';
  if (language === 'fr' && (value > 90 || (value >= 70 && value < 80)))
    return `${value < 80 ? 'soixante' : 'quatre-vingt'}-${ones[value - (value < 80 ? 60 : 80)]}`;
  const ten = value < 30 ? (ones[20] ?? '') : (tens[Math.floor(value / 10) - 3] ?? '');
  const one = ones[value % 10] ?? '';
  return value % 10 === 0 ? ten : (JOIN[language]?.(ten, one) ?? '');
}

function sayHundreds(hundreds: number, language: string): string {
  const names = (HUNDREDS[language]?.[0] ?? '').split(' ');
  const [one = ''] = names;
  if (names.length > 1) return names[hundreds - 1] ?? '';
  if (hundreds === 1 && language !== 'en') return one;
  const between = language === 'en' || language === 'fr' ? ' ' : '';
  return `${sayBelowHundred(hundreds, language)}${between}${one}`;
}

function sayBelowThousand(value: number, language: string): string {
  if (value < 100) return sayBelowHundred(value, language);
  const rest = value % 100;
  if (value === 100 && language === 'es') return 'cien';
  const hundreds = sayHundreds(Math.floor(value / 100), language);
  return rest === 0
    ? hundreds
    : `${hundreds}${HUNDREDS[language]?.[1] ?? ''}${sayBelowHundred(rest, language)}`;
}

function sayIn(value: number, language: string): string {
  if (value < 1000) return sayBelowThousand(value, language);
  const [thousands, rest] = [Math.floor(value / 1000), value % 1000];
  const thousand = HUNDREDS[language]?.[2] ?? '';
  const isAlone = thousands === 1 && language !== 'en';
  const head =
    isAlone && language === 'it'
      ? 'mille'
      : `${isAlone ? '' : sayBelowThousand(thousands, language)}${thousand}`;
  return `${head}${rest === 0 ? '' : sayBelowThousand(rest, language)}`.trim();
}

/** How a whole number below `TOO_LONG_TO_SAY` is said. */
export function sayNumber(value: number): string[] {
  return Object.keys(NAMES).map((language) => sayIn(value, language));
}

const ROMAN: readonly [number, string][] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
]; // biome-ignore format: a table

export function toRoman(value: number): string {
  let left = value;
  return ROMAN.map(([worth, sign]) => {
    const times = Math.floor(left / worth);
    left -= times * worth;
    return sign.repeat(times);
  }).join('');
}

/** Shorter ones are words and numbers of their own: `10`, `x`. */
const LEAST_SIGNS = 4;

/** Other ways to say a key that is a number: in words, with a comma, in other systems. Empty for any other key. */
export function saySameNumber(key: string): string[] {
  const text = key.trim();
  if (!/^-?\d+(?:[.,]\d+)?$/.test(text)) return [];
  const value = Number(text.replace(',', '.'));
  const forms = [String(value), text.replace('.', ','), text.replace(',', '.')];
  if (!Number.isInteger(value)) return forms;
  forms.push(`${value}.0`);
  if (value < 0 || value >= TOO_LONG_TO_SAY) return forms;
  const systems = [
    value.toString(2),
    `0x${value.toString(16)}`,
    value < TOO_LONG_IN_ROMAN ? toRoman(value) : '',
  ];
  return [...forms, ...sayNumber(value), ...systems.filter((form) => form.length >= LEAST_SIGNS)];
}
