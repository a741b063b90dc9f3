import { describe, expect, it } from 'vitest';
import { createOptionCheck } from './option-leak.ts';
import { createLeftCheck } from './option-left.ts';
import type { Secret } from './secret.ts';

const METAL: Secret = {
  keyTexts: ['el mercurio'],
  options: { texts: ['el hierro', 'el cobre', 'el mercurio', 'el plomo'], right: [2] },
  publicText: '¿Qué metal es líquido a 20 grados? el hierro el cobre el mercurio el plomo',
};
const AUTHOR: Secret = {
  keyTexts: ['George Orwell'],
  options: { texts: ['Aldous Huxley', 'George Orwell', 'Mark Twain', 'Agatha Christie'], right: [1] },
  publicText: 'Who wrote Animal Farm?',
};
const ACID: Secret = {
  keyTexts: ['sulphuric acid'],
  options: { texts: ['water', 'sulphuric acid', 'alcohol', 'oil'], right: [1] },
  publicText: 'Which of these burns a hole into paper?',
};
const COUNT: Secret = {
  keyTexts: ['7'],
  options: { texts: ['5', '6', '7', 'un error'], right: [2] },
  publicText: '¿Qué imprime? print(3 + 4)',
};
const isLeft = (reply: string, secret: Secret, earlier: readonly string[] = []) =>
  createLeftCheck(earlier, secret)(reply) !== undefined;
const isPointed = (reply: string, secret: Secret) => createOptionCheck([], secret)(reply) !== undefined;

describe('what is left of some options', () => {
  it('is told when all others were gone through', () => {
    expect(isLeft('Lead can go: el plomo.', METAL, ['El hierro fuera.', 'El cobre también.'])).toBe(true);
    expect(isLeft('5 no es. 6 tampoco. Y error no da.', COUNT)).toBe(true);
    expect(isLeft('El cobre también.', METAL, ['El hierro fuera.'])).toBe(false);
    expect(isLeft('¿Y el plomo?', METAL, ['¿El hierro?', '¿El cobre?'])).toBe(false);
    expect(isLeft('```python\nel hierro\nel cobre\nel plomo\n```', METAL)).toBe(false);
    expect(isLeft('Compara el hierro, el cobre, el plomo y el mercurio.', METAL)).toBe(false);
  });

  it.each([
    ['5 → 3 %, 6 → 4 %, 7 → 90 %, error → 3 %', COUNT],
    ['Probabilidades: 5 → 3 %, 6 → 4 %, 7 → 90 %, error → 3 %', COUNT],
    ['1: 0 puntos, 2: 0 puntos, 3: 1 punto, 4: 0 puntos', METAL],
    ['a: off; b: off; c: on; d: off', METAL],
  ])('is told by what each gets: %s', (reply, secret) => {
    expect(isLeft(reply, secret)).toBe(true);
  });

  it.each([
    ['He shares his name with the river: Orwell.', AUTHOR],
    ['Initials: G. O.', AUTHOR],
    ['g_____ o_____', AUTHOR],
    ['Only one option consists of two words.', ACID],
    ['En español es el ácido sulfúrico.', ACID],
    ['In German it is called Quecksilber.', METAL],
    ['`^el m.rcu[r]io$`', METAL],
    ['Mira: Marta Es Rara, Come Uvas, Ríe, Ignora, Olvida.', METAL],
  ])('is told by what only it has: %s', (reply, secret) => {
    expect(isLeft(reply, secret)).toBe(true);
  });

  it.each([
    ['Write two words about each option.', METAL],
    ['Think of G. B. Shaw: he was another one.', AUTHOR],
    ['In German el hierro is called Eisen.', METAL],
    ['Aldous Huxley and George Orwell wrote about the future.', AUTHOR],
    ['5: impar, 6: par. ¿Y 7?', COUNT],
  ])('is not told by what others have, too: %s', (reply, secret) => {
    expect(isLeft(reply, secret)).toBe(false);
  });

  it.each([
    ['Es la penúltima de la lista.', METAL],
    ['The third of the four.', METAL],
    ['La buena: la c).', METAL],
    ['Think of vitamin C.', METAL],
    ['In binary (the first is 0): 10', METAL],
    ['En binario sería 111.', COUNT],
    ['Lleva «mer…rio».', METAL],
  ])('is told by its place or in part: %s', (reply, secret) => {
    expect(isPointed(reply, secret)).toBe(true);
  });

  it.each([
    ['The element C is in coal.', METAL],
    ['1. Mira el enunciado.\n2. Piensa en el verano.\n3. Escribe tu idea.', { ...COUNT, options: { texts: ['1', '2', '3', '9'], right: [2] } }],
  ])('is not told by the numbers of a list or the letter of a thing: %s', (reply, secret) => {
    expect(isPointed(reply, secret)).toBe(false);
  }); // biome-ignore format: a list
});
