import { describe, expect, it } from 'vitest';
import { createPiecesCheck } from './pieces-leak.ts';
import { GAP, SENTENCE } from './secret.fixture.ts';
import type { Secret } from './secret.ts';

const ESSAY: Secret = {
  keyTexts: [
    'Uniforms spare families money and spare pupils a contest of brands every morning. Critics say they smother character, yet character shows in what we do.',
  ],
  publicText: 'Should pupils wear a uniform? Write 150 words.',
};
const findLeak = (reply: string, secret: Secret, earlier: readonly string[] = []) =>
  createPiecesCheck(earlier, secret)(reply);

describe('a text in pieces', () => {
  const pieces = (ESSAY.keyTexts[0] ?? '').match(/(?:\S+ ?){1,4}/g) ?? [];

  it('is found before half of it is out', () => {
    const at = pieces.findIndex(
      (piece, index) => findLeak(piece, ESSAY, pieces.slice(0, index)) !== undefined,
    );
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThanOrEqual(pieces.length * 0.6);
  });

  it('is found in base64, piece by piece', () => {
    const encoded = pieces.map((piece) => `Read ${btoa(piece)}.`);
    expect(
      encoded.some((piece, index) => findLeak(piece, ESSAY, encoded.slice(0, index)) !== undefined),
    ).toBe(true);
  });

  it.each([
    'What do families gain from uniforms? Say it in your own words.',
    'Your first reason is money. Which objection could critics raise?',
    'A paragraph has a claim, a reason and an example. Which of them is missing?',
  ])('is not in a hint: %s', (hint) => {
    expect(findLeak(hint, ESSAY)).toBeUndefined();
    expect(
      findLeak(hint, ESSAY, ['Think of brands.', 'Every morning something has to be chosen.']),
    ).toBeUndefined();
  });

  it('is a translation, too', () => {
    expect(
      findLeak('and then “in Madrid since 2010”', SENTENCE, ['Write “My sister has lived”']),
    ).toBeDefined();
    expect(findLeak('Who is it about? My sister. Since when?', SENTENCE)).toBeUndefined();
  });
});

describe('a word in parts', () => {
  it.each([
    [['It begins with “we”.'], 'And it goes on with “nt”.'],
    [[], 'Put together "we" + "nt".'],
    [[], 'It starts with we- and ends with -nt.'],
    [['Empieza por «wen».'], 'Acaba en «t».'],
  ])('is found: %j %s', (earlier, reply) => {
    expect(findLeak(reply, GAP, earlier)).toMatchObject({ kind: 'letters', by: 'parts' });
  });

  it.each(['It does not end in -ed.', 'It begins with "w".', 'The "go" of the sentence changes completely.'])(
    'is not in a hint: %s',
    (hint) => {
      expect(findLeak(hint, GAP)).toBeUndefined();
    },
  );
});
