import { AGE_BANDS } from '@kindling/shared';
import { expect, it } from 'vitest';
import { BANDS, bandsLeft } from './bands.ts';

it('are those of the contract, in its order', () => {
  expect(BANDS).toEqual(AGE_BANDS);
});

it('left to a learner are all at first, then none that is older, and none against the school', () => {
  expect(bandsLeft({ band: null, saidBy: null, isMinor: true })).toEqual(BANDS);
  expect(bandsLeft({ band: '13-15', saidBy: 'learner', isMinor: true })).toEqual(['under-13', '13-15']);
  expect(bandsLeft({ band: '13-15', saidBy: 'school', isMinor: true })).toEqual([]);
});
