import { describe, expect, it } from 'vitest';
import { routeMessage } from './index.ts';
import { asksOpinionOfCode, showsWorkingProgram, tellsOfFault } from './tells-of-program.ts';

describe('an error by its name', () => {
  it.each([
    'KeyError but the key is there',
    'IndexError y no veo por qué, la lista tiene cinco y yo pido la cuatro',
    '¿por qué me sale NameError si la variable está arriba?',
    'FileNotFoundError and my file is in the same folder',
  ])('%s: is a bug where something of one’s own stands beside it', (text) => {
    expect(routeMessage(text).specialist).toBe('debug');
  });

  it.each([
    'what is a KeyError',
    '¿qué significa IndexError?',
    '¿cuándo sale un ValueError?',
    'explain TypeError please',
  ])('%s: is an idea where nothing does', (text) => {
    expect(routeMessage(text).specialist).toBe('concepts');
  });

  it('is not in what only ends like it', () => {
    expect(routeMessage('mi cuento de terror no asusta').specialist).toBe('writing');
  });
});

describe('what a program should do', () => {
  it.each([
    'my function should add them up but it gives the first one',
    'mi programa debería ordenar las notas y las deja igual, ¿qué hago mal?',
    'el bucle tendría que parar en 10 pero sigue',
  ])('%s: is a fault where it does something else', (text) => {
    expect(routeMessage(text).specialist).toBe('debug');
  });

  it('is none of a text', () =>
    expect(tellsOfFault('my story for the game should be sad but is funny')).toBe(false));
});

describe('a program that works', () => {
  it.each([
    'my program is finished and it works, be critical before i show it to my teacher',
    'the bug is gone, now help me tidy it',
    'is it ok to use global like this? it runs but smells',
    'ya no falla el código, ahora ayúdame a dejarlo bonito',
  ])('%s: is looked at', (text) => {
    expect(routeMessage(text).specialist).toBe('code-review');
  });

  it('is looked at behind a bug that is mended, and mended where it came back', () => {
    const context = { activity: 'python', hasCode: true, previous: 'debug' } as const;
    expect(routeMessage('ya funciona, ¿qué limpiarías?', context).specialist).toBe('code-review');
    expect(routeMessage('ya funciona una vez pero ahora no, lo ordené', context).specialist).toBe('debug');
  });

  it('is no text that works', () => {
    const letter = 'my letter to the programmer is done and it works, be critical before i send it';
    expect(showsWorkingProgram(letter, {})).toBe(false);
  });
});

describe('code with a question on its line', () => {
  it.each([
    'def area(w, h): return w * h   is this ok?',
    'for name in names: print(name)  any better?',
    'def doble(n): return n * 2   ¿así va bien?',
    'total = sum(precios)  ¿qué te parece?',
  ])('%s: is looked at', (text) => {
    expect(routeMessage(text).specialist).toBe('code-review');
  });

  it.each(['def area(w, h): return w + h', 'print("ok like that?")', 'return "esta bien?"'])(
    '%s: is code alone',
    (text) => {
      expect(asksOpinionOfCode(text)).toBe(false);
      expect(routeMessage(text).specialist).toBe('debug');
    },
  );
});
