const ENGLISH =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');
const SPANISH = 'diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'.split(
  ' ',
);
const FIRST = 10;

/** How a hint may say a number of two digits in the languages of our courses; nothing beyond twenty. */
export function numberInWords(value: number): string[] {
  return [ENGLISH, SPANISH].flatMap((words) => words[value - FIRST] ?? []);
}
