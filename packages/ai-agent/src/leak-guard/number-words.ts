/** 0 to 20, then the tens from 30 on, in the languages learners read. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty | thirty forty fifty sixty seventy eighty ninety',
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte | treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  fr: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt | trente quarante cinquante soixante septante quatre-vingts nonante',
  de: 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig | dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  it: 'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti | trenta quaranta cinquanta sessanta settanta ottanta novanta',
  pt: 'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte | trinta quarenta cinquenta sessenta setenta oitenta noventa',
};
const HUNDREDS: Readonly<Record<string, readonly [string, string]>> = {
  en: ['one hundred', ' and '],
  es: ['ciento', ' '],
  fr: ['cent', ' '],
  de: ['hundert', ''],
  it: ['cento', ''],
  pt: ['cento', ' e '],
};

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
  const ten = value < 30 ? (ones[20] ?? '') : (tens[Math.floor(value / 10) - 3] ?? '');
  const one = ones[value % 10] ?? '';
  return value % 10 === 0 ? ten : (JOIN[language]?.(ten, one) ?? '');
}

/** How a whole number from 0 to 199 is said. */
export function sayNumber(value: number): string[] {
  return Object.keys(NAMES).map((language) => {
    if (value < 100) return sayBelowHundred(value, language);
    const [hundred = '', joint = ''] = HUNDREDS[language] ?? [];
    return value === 100 ? hundred : `${hundred}${joint}${sayBelowHundred(value - 100, language)}`;
  });
}

const ROMAN: readonly [number, string][] = [
  [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
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
  if (value < 0 || value >= 200) return forms;
  const systems = [value.toString(2), `0x${value.toString(16)}`, toRoman(value)];
  return [...forms, ...sayNumber(value), ...systems.filter((form) => form.length >= LEAST_SIGNS)];
}
