import { expect, it } from 'vitest';
import { saySameNumber } from './number-words.ts';

it.each([
  ['24', ['twenty four', 'veinticuatro', 'vingt-quatre', 'vierundzwanzig', 'ventiquattro', 'vinte e quatro', '11000', '0x18', 'XXIV']],
  ['42', ['forty two', 'cuarenta y dos', 'quarante-deux', 'zweiundvierzig', 'quarantadue', 'quarenta e dois', 'XLII']],
  ['21', ['twenty one', 'veintiuno', 'vingt et un', 'einundzwanzig', 'ventuno', 'vinte e um']],
  ['120', ['one hundred and twenty', 'ciento veinte', 'cent vingt', 'hundertzwanzig', 'centoventi', 'cento e vinte']],
  ['2.5', ['2,5']],
])('says %s otherwise', (key, forms) => {
  expect(saySameNumber(key)).toEqual(expect.arrayContaining(forms));
}); // biome-ignore format: a table

it('says nothing of words', () => {
  expect(saySameNumber('twelve')).toEqual([]);
  expect(saySameNumber('3')).not.toContain('11');
});
