import { describe, expect, it } from 'vitest';
import { asksToBeAsked } from './asks-to-be-asked.ts';
import { routeMessage } from './index.ts';

describe('who asks to be asked', () => {
  it.each([
    'ponme a prueba con los meses',
    '¿me pones a prueba con los números?',
    'examíname de adjetivos',
    'tómame las capitales',
    'hazme un examencito de verbos',
    'échame un quiz de tuplas',
    'quiz me on kitchen words',
    'put me to the test on prepositions',
  ])('%s: is asked', (text) => {
    expect(routeMessage(text).specialist).toBe('practice');
  });

  it('is asked of what was explained, or found weak', () => {
    for (const previous of ['concepts', 'progress'] as const) {
      expect(routeMessage('ahora pregúntame eso', { previous }).specialist).toBe('practice');
      expect(routeMessage('now check me with a couple of questions', { previous }).specialist).toBe(
        'practice',
      );
    }
  });

  it('is not who asks for words, has a program tested, writes one, or would rather not', () => {
    expect(asksToBeAsked('como se dice ponme a prueba', {})).toBe(false);
    expect(asksToBeAsked("don't quiz me, just explain", {})).toBe(false);
    expect(routeMessage('quiero hacer un programa de preguntas, ponme ese reto').specialist).toBe('exercise');
    expect(routeMessage('ask me about my weekend').specialist).toBe('conversation');
  });
});
