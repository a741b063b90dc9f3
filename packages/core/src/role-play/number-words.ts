const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SPANISH =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'.split(' ');
const NAMED: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  un: 1,
  una: 1,
  dozen: 12,
  veinte: 20,
  couple: 2,
  hundred: 100,
};

/** The number a word stands for, in digits or in words of either language. */
export function readNumber(word: string): number | undefined {
  if (/^\d+(?:[.,]\d+)?$/.test(word)) return Number(word.replace(',', '.'));
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return unit;
  const tens = TENS.indexOf(word);
  if (tens >= 0) return (tens + 2) * 10;
  const spanish = SPANISH.indexOf(word);
  return spanish >= 0 ? spanish : undefined;
}

/** Also what counts one without saying so: `a kilo`. */
export function readCount(word: string): number | undefined {
  return readNumber(word) ?? NAMED[word];
}
