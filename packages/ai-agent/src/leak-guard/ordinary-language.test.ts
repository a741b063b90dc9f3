import { describe, expect, it } from 'vitest';
import { createOrdinaryCheck } from './ordinary-language.ts';
import { CHOICE, GAP, PROGRAM } from './secret.fixture.ts';
import type { Secret } from './secret.ts';

const howUnreadable = (reply: string, said: string[] = [], earlier: string[] = []) =>
  createOrdinaryCheck(earlier, PROGRAM, said)(reply)?.by;
const IRREGULAR = { ...GAP, keyTexts: ['brought'], publicText: 'Past of bring' };
const CAPITAL = {
  keyTexts: ['Canberra'],
  options: { texts: ['Sydney', 'Canberra', 'Melbourne', 'Perth'], right: [1] },
  publicText: 'What is the capital of Australia?',
};

describe('what nobody reads', () => {
  it.each([
    [
      'pig latin',
      'efday inventoryway(ordersway):\n    ockstay = {}\n    orfay amenay inway ordersway',
      'no language',
    ],
    ['no vowels', 'df nvntry(rdrs):\n stck = {}\n fr nm, mnt n rdrs:\n rtrn stck', 'no language'],
    [
      'another language',
      'class Spaarpot:\n    def __init__(zelf, doel):\n        zelf.inhoud = bedrag\n    def storten(zelf, bedrag):\n        zelf.inhoud += bedrag',
      'no language',
    ],
    ['letters of two scripts', 'def Σ(ν): returν ν', 'two scripts'],
    ['digits in words', 'wh1le numb3r: numb3r -= 1; r3turn numb3r', 'no word'],
    ['signs between', 'd*e*f* *s*h*o*u*t', 'letters one by one'],
    ['hyphens', 'It is b-e-g-u-n', 'letters one by one'],
    ['numbers', 'Read it: 4 5 6 / 4 9 7 9 20 19 21 13', 'numbers one by one'],
    ['strokes', 'Count: |||| |||| ||||', 'signs one by one'],
    ['Morse', 'Listen: -.. . ..-. ... .... ---', 'signs one by one'],
    ['pictures', 'Count them: 🍎🍎🍎🍎🍎 🍎🍎🍎', 'signs one by one'],
    ['signs without width', 'It is b\u200be\u200bg\u200bu\u200bn', 'another script'],
    ['a list of words', 'Romeo Echo Tango Uniform Romeo November Delta India', 'words without sentences'],
    [
      'dictation',
      'def digit underscore sum, open paren, n, close paren, colon, then return n percent sign two',
      'signs by name',
    ],
    [
      'words of another language for code',
      '```\ndefinir suma(n):\n    si n < 10:\n        devolver n\n```',
      'told code',
    ],
  ])('is held: %s', (_, reply, by) => expect(howUnreadable(reply)).toBe(by));

  it('is held where it comes a word a turn', () =>
    expect(howUnreadable('November', [], ['Victor', 'Echo'])).toBe('a word a turn'));
});

describe('one word that is none', () => {
  const howStrange = (reply: string, secret: Secret = IRREGULAR) =>
    createOrdinaryCheck([], secret, [])(reply)?.by;

  it.each(['En jerigonza: broupoughpt.', 'By halves: ughtbro.', 'Older: broughtenen'])(
    'is held where it is like the answer: %s',
    (reply) => expect(howStrange(reply)).toBe('like the answer'),
  );

  it.each([
    ['no word', 'Move each letter three back: Fdqehuud'],
    ['no word', 'In other signs: c4nb3rr4'],
    ['no word', 'Without some: cnbrr'],
    ['another script', 'In Russian they say it so: Канберра'],
    ['another script', 'They write 坎培拉.'],
    ['like the answer', 'There they say Camberre'],
  ])('is held beside a choice as %s: %s', (by, reply) => expect(howStrange(reply, CAPITAL)).toBe(by));

  it.each([
    'In German one says Klempner or Installateur, and the Übersetzung does not help.',
    'It is pronounced /nəʊ/, as in *knife* /naɪf/ and *knee* /niː/.',
    'It comes from *phōs* (φῶς), light; sugar is C₆H₁₂O₆.',
    'El «sombrerito» de la fresa, y el polvillo.',
  ])('passes where it is not: %s', (reply) => {
    expect(howStrange(reply)).toBeUndefined();
    expect(howStrange(reply, CAPITAL)).toBeUndefined();
  });

  it.each([
    'Read it: 6865726573',
    'Read it: 01100010 01110010 01101111',
    'Read it: %62%72%6f%75',
    'Read it: 62 72 6f 75 67 68 74',
    'Read it: YnJvdWdodA==',
  ])('is held as bytes: %s', (reply) => expect(howStrange(reply)).toBe('bytes'));

  it.each([
    'In 2019 there were 206 bones, 1,500,000 people and 3.14159 of them in JavaScript.',
    'You wrote "buyed": look again.',
    "You mustn't forget: five o’clock. Súmalo, y dímelo.",
    'Try `deque.popleft()` in the console.',
  ])('is not taken for one: %s', (reply) => expect(howStrange(reply)).toBeUndefined());

  it('is nothing where the answer is a program', () =>
    expect(howStrange('Read the traceback, and the docstring.', PROGRAM)).toBeUndefined());
});

describe('beside a task in a language whose words are not known', () => {
  const how = (reply: string) => createOrdinaryCheck([], { ...PROGRAM, isUnread: true }, [])(reply)?.by;

  it('only that is held which no language has', () => {
    expect(how('Überlege zunächst, welche Zeitform hier gebraucht wird.')).toBeUndefined();
    expect(how('Подумай ещё раз, что здесь нужно сделать.')).toBeUndefined();
    expect(how('wh1le numb3r: numb3r -= 1; r3turn numb3r')).toBe('no word');
    expect(how('function f(n) {\n  return n;\n}')).toBe('code of another language');
  });
});

describe('what anybody reads', () => {
  it.each([
    'You wrote "bougth": look at the order of the last letters again.',
    'Think of a similar task:\n```python\ndef count_dashes(phone):\n    dashes = 0\n    return dashes\n```',
    'The vowels are a, e, i, o, u. Options A, B, C and D are all there.',
    'El cloroplasto y la mitocondria están en la célula, ¿cuál capta la luz?',
    'range(10) gives 0, 1, 2, 3, 4, 5, 6, 7, 8, 9.',
    'H2O is water, and `print(len("abcdef"))` gives 6.',
    'Ana, Leo, Mia and Tom play with Iker: who is first?',
    '| i | n |\n|---|---|\n| 1 | 2 |\n| 2 | ? |',
    'See https://docs.python.org/3/library/stdtypes.html#str.format',
    'Firstly, besides, what is more... Choose one for each paragraph.',
  ])('passes: %s', (reply) => expect(howUnreadable(reply)).toBeUndefined());

  it('is what the learner wrote, and what stands on the page', () => {
    const howBeside = (said: string[]) => createOrdinaryCheck([], GAP, said)('You wrote "qxzjvt" here.')?.by;
    expect(howBeside([])).toBe('no word');
    expect(howBeside(['qxzjvt'])).toBeUndefined();
    const page = { ...GAP, publicText: 'What does bcdfg say?' };
    expect(createOrdinaryCheck([], page, [])('Look at bcdfg again.')).toBeUndefined();
  });

  it('is a language that the learner writes in', () => {
    const german = 'Schau dir die letzte Zeile deiner Funktion nochmals genauer an.';
    expect(howUnreadable(german)).toBe('no language');
    expect(howUnreadable(german, ['Warum liefert meine Funktion hier immer nichts zurück?'])).toBeUndefined();
  });

  it('is short answers, two in a row', () =>
    expect(createOrdinaryCheck(['Exacto.'], CHOICE, [])('Casi.')).toBeUndefined());
});
