const ENGLISH =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SPANISH =
  `cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis
  diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis
  veintisiete veintiocho veintinueve`.split(/\s+/);
const SPANISH_TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');

/** How a whole number from 0 to 99 is said, in words parted by spaces. */
function sayNumber(value: number): string[] {
  const english =
    value < 20
      ? ENGLISH[value]
      : [ENGLISH_TENS[Math.floor(value / 10) - 2], value % 10 === 0 ? undefined : ENGLISH[value % 10]]
          .filter((word) => word !== undefined)
          .join(' ');
  const spanish =
    value < 30
      ? SPANISH[value]
      : [SPANISH_TENS[Math.floor(value / 10) - 3], value % 10 === 0 ? undefined : SPANISH[value % 10]]
          .filter((word) => word !== undefined)
          .join(' y ');
  return [english ?? '', spanish ?? ''];
}

/** Other ways to say a key that is a number: in words of both languages, with a comma. Empty for any other key. */
export function saySameNumber(key: string): string[] {
  const text = key.trim();
  if (!/^-?\d+(?:[.,]\d+)?$/.test(text)) return [];
  const value = Number(text.replace(',', '.'));
  const forms = [String(value), text.replace('.', ','), text.replace(',', '.')];
  if (Number.isInteger(value)) forms.push(`${value}.0`);
  return [...forms, ...(Number.isInteger(value) && value >= 0 && value < 100 ? sayNumber(value) : [])];
}
