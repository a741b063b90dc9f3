import { describe, expect, it } from 'vitest';
import { routeMessage } from './index.ts';
import { saysGoodbye } from './says-goodbye.ts';

describe('a goodbye at what is open', () => {
  it.each([
    ['lo dejo por hoy', 'english-item'],
    ['me llama mi mamá, adiós', 'english-item'],
    ["i'm off to bed", 'quiz'],
    ['bueno, me voy a cenar', 'quiz'],
    ['me desconecto, mañana lo termino', 'essay'],
    ['ok gotta run, my bus is here', 'python'],
    ['espera que me llaman, ahora vuelvo', 'english-item'],
    ['ya regreso', 'quiz'],
  ] as const)('%s: is no answer to it', (text, activity) => {
    expect(routeMessage(text, { activity }).specialist).toBe('triage');
  });

  it('ends a talk where nobody would say it in one', () => {
    const context = { previous: 'conversation' } as const;
    for (const text of ['gtg, dinner', 'ok brb', 'ahorita vuelvo'])
      expect(routeMessage(text, context).specialist).toBe('triage');
    expect(saysGoodbye('i have to go to the market every morning with my aunt', context)).toBe(false);
    expect(saysGoodbye('good night', context)).toBe(false);
  });

  it('is not where an answer, a question or a sentence of a text begins alike', () => {
    expect(saysGoodbye('has to go', { activity: 'english-item' })).toBe(false);
    expect(saysGoodbye('bye bye or goodbye, which one?', { activity: 'english-item' })).toBe(false);
    const sentence = 'me voy a la cama pensando en el verano que se acaba';
    expect(saysGoodbye(sentence, { activity: 'essay' })).toBe(false);
    expect(saysGoodbye('buenas noches, tengo una mesa reservada', {})).toBe(false);
  });
});
