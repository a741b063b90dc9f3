import type { ConceptCard } from '@kindling/core/curriculum';
import { describe, expect, it } from 'vitest';
import { createConceptIndex } from './concept-index.ts';

function card(key: string, en: string[], es: string[], before: string[] = []): ConceptCard {
  const told = ([title = '', ...aliases]: string[]) => ({
    title,
    aliases,
    says: 'S.',
    mistake: 'M.',
    ask: 'A?',
  });
  return { key, en: told(en), es: told(es), example: 'x', before };
}
const index = createConceptIndex(
  [
    card('if', ['if'], ['if']),
    card('loop', ['for loop', 'loops'], ['bucle for', 'bucles']),
    card('print', ['print'], ['print']),
    card('augmented', ['augmented assignment', '+='], ['+=']),
    card('equality', ['equality', '=='], ['==']),
    card('identity', ['is and =='], ['is y ==']),
    card('slice', ['slice', '[:]'], ['[:]']),
    card('word', ['word'], ['palabra']),
    card('return', ['return'], ['return', 'devolver'], ['print']),
    card('print-or-return', ['print or return', 'print and return'], ['print o return'], ['return', 'gone']),
  ].map((one) => ({ course: 'python', card: one })),
);
const named = (message: string) => index.findNamed(message).map(({ card: { key } }) => key);

describe('the ideas a message names', () => {
  it.each([
    ['what is a LOOP?', ['loop']],
    ['¿para qué sirve devolver?', ['return']],
    ['no pillo los bucles', ['loop']],
    ['print, return: which?', ['print-or-return']],
    ['return vs print', ['print-or-return']],
    ['what does x += 1 mean', ['augmented']],
    ['is it == or is', ['identity']],
    ['what is word[1:3]', ['slice', 'word']],
    ['difference between print and return', ['print-or-return']],
    ['how does if work', ['if']],
    ['what does "if" do', ['if']],
    ['tell me if it is right please', []],
    ['what is a giraffe', []],
  ])('%s', (message, keys) => expect(named(message)).toEqual(keys));

  it('are of the courses that are accepted', () => {
    expect(index.findNamed('loops', ({ course }) => course === 'english')).toEqual([]);
  });
});

it('lists the ideas to know before, as far as they are there', () => {
  const [concept] = index.findNamed('print or return');
  if (concept === undefined) throw new Error('Not found');
  expect(index.listBefore(concept).map(({ card: { key } }) => key)).toEqual(['return']);
});
