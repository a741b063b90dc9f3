import { describe, expect, it } from 'vitest';
import type { Secret } from './secret.ts';
import { createSpelledCheck } from './spelled-leak.ts';

const BOUGHT: Secret = { keyTexts: ['bought'], publicText: 'Complete: She ___ (buy) a bicycle.' };
const LIVING: Secret = { keyTexts: ['have been living'], publicText: 'Complete: We ___ (live) here.' };
const howTold = (reply: string, secret = BOUGHT, earlier: readonly string[] = []) =>
  createSpelledCheck(earlier, secret)(reply)?.by;

describe('a word', () => {
  it.each([
    ['bee oh you gee aitch tee', 'names of letters'],
    ['3=u, 1=b, 6=t, 2=o, 5=h, 4=g', 'names of letters'],
    ['dah dit dit dit / dah dah dah / dit dit dah / dah dah dit / dit dit dit dit / dah', 'names of letters'],
    ['two, fifteen, twenty-one, seven, eight, twenty', 'numbers of letters'],
    ['12 34 45 22 23 44', 'numbers of letters'],
    [
      'Birds sleep. Our cat sleeps. Under it, too. Girls sing. Here we are. They go.',
      'first or last letters',
    ],
    ['MJXXKZ3IOQ', 'code'],
    ['t g o b u h', 'mixed letters'],
    ['oughtbay', 'another spelling'],
    ['268448', 'another spelling'],
    ['boboobught', 'another spelling'],
    ['qzxboughtvkj', 'another spelling'],
    ['80u9h7', 'look-alikes'],
    ['bo·ug·ht', 'parts of a word'],
    ['**boug**ht', 'parts of a word'],
    ['$\\text{bo{}ug{}ht}$', 'set as a formula'],
  ])('is told: %s', (reply, by) => {
    expect(howTold(`Read this: ${reply}`)).toBe(by);
  });

  it('is told by most of its letters over the turns', () => {
    expect(howTold('Next: g.', BOUGHT, ['First: b.', 'Next: o.', 'Next: u.'])).toBeUndefined();
    expect(howTold('Next: h.', BOUGHT, ['First: b.', 'Next: o.', 'Next: u.', 'Next: g.'])).toBe('one by one');
  });

  it('is told with others', () => {
    expect(howTold('havebeenliving')).toBeUndefined();
    expect(howTold('Say it fast: havebeenliving', LIVING)).toBe('in one word');
    expect(howTold('Say: avehay eenbay ivinglay', LIVING)).toBe('another spelling');
  });

  it.each([
    'You wrote "bougth": look at the last letters again.',
    'Brought and thought end alike.',
    'Pick 2 of 15, or 21 of 7.',
    'Begin outside, and use good habits today.',
  ])('is not told: %s', (reply) => {
    expect(howTold(reply)).toBeUndefined();
  });
});

it('is not the unit of a number that is a key by itself', () => {
  const sale = { keyTexts: ['36', '36 euros'], publicText: 'How much do you save?' };
  expect(howTold('If the coat cost exactly 100 euros, how much would you save?', sale)).toBeUndefined();
});
