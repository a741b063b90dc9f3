import { describe, expect, it } from 'vitest';
import { screenMessage } from './index.ts';
import type { OpenTask } from './of-open-task.ts';

const item = (...texts: string[]): OpenTask => ({ kind: 'english-item', texts });
const isTold = (text: string, task?: OpenTask) =>
  screenMessage(text, { isMinor: true, task })?.alertAdult === true;

describe('at an item that is open', () => {
  it.each(['and then they beat', 'i am scared of', "don't touch me"])(
    'a bit of a sentence is an answer: %s',
    (text) => expect(isTold(text, item('Complete the sentence.'))).toBe(false),
  );

  it('words of the task are no danger, whatever they name', () => {
    expect(isTold('he hit me', item('Past of "hit": Yesterday he ___ me.', 'hit', 'hitted'))).toBe(false);
    expect(isTold('he hit me', item('Past of "sing"'))).toBe(true);
  });

  it.each([
    'i want to kill myself',
    'my dad hits me with his belt',
    'me pega mi papa',
    'help me, my uncle touches me when nobody is home',
    'me quiero morir',
  ])('danger is heard as ever: %s', (text) => {
    for (const kind of ['english-item', 'quiz', 'essay', 'python'] as const)
      expect(isTold(text, { kind, texts: ['Complete the sentence.'] })).toBe(true);
  });
});

describe('what names a danger as a subject', () => {
  it.each([
    'i have two reasons: noise and bullying',
    'mi argumento es que el maltrato animal es un delito',
    'one reason is that bullies hurt others',
  ])('is a reason of an essay: %s', (text) => expect(isTold(text)).toBe(false));
});
