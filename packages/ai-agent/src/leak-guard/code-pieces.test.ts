import { describe, expect, it } from 'vitest';
import { createCodePiecesCheck } from './code-pieces.ts';
import { PROGRAM, REFERENCE } from './secret.fixture.ts';

const code = PROGRAM.code ?? { reference: '', publicCode: [] };
const findLeak = (reply: string, earlier: readonly string[] = []) =>
  createCodePiecesCheck(earlier, code)(reply);

describe('a program in pieces', () => {
  it('is found set in another language', () => {
    const script = `let vowels = "aeiou"; let total = 0;
for (const letter of text.toLowerCase()) {
  if (letter in vowels) { total += 1; }
}
return total;`;
    expect(findLeak(script)).toMatchObject({ kind: 'code', by: 'pieces' });
  });

  it('is found half a line a turn, before it is whole', () => {
    const halves = [
      '`vowels = "aeiou"`',
      '`for letter in`',
      '`text.lower()`',
      '`if letter in`',
      '`letter in vowels`',
    ];
    const at = halves.findIndex((half, index) => findLeak(half, halves.slice(0, index)) !== undefined);
    expect(at).toBeGreaterThan(1);
  });

  it('is found in base64, a line a turn', () => {
    const lines = REFERENCE.split('\n').filter((line) => line.trim() !== '' && !line.includes('"""'));
    const encoded = lines.map((line) => `Read ${btoa(line)}.`);
    expect(encoded.some((line, index) => findLeak(line, encoded.slice(0, index)) !== undefined)).toBe(true);
  });

  it.each([
    'You go through the text letter by letter. What must happen when it is a vowel?',
    '`total += 1` adds one. When should it run?',
    'A similar one: ```python\ndef count_digits(word):\n    found = 0\n    for sign in word:\n        if sign.isdigit():\n            found += 1\n    return found\n```',
  ])('is not in a hint: %s', (hint) => {
    expect(findLeak(hint)).toBeUndefined();
  });

  it('cannot be told where the page shows nearly all of it', () => {
    const check = createCodePiecesCheck([], { reference: REFERENCE, publicCode: [REFERENCE] });
    expect(check(REFERENCE)).toBeUndefined();
  });
});
