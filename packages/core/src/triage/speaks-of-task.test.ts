import { describe, expect, it } from 'vitest';
import { routeMessage } from './index.ts';
import { speaksOfTask } from './speaks-of-task.ts';

const at = (activity: 'python' | 'quiz' | 'english-item' | 'essay') => ({ activity });

describe('a message about the open task, by its form', () => {
  it.each([
    ["does an empty list count? the task doesn't say", 'python'],
    ['¿con decimales o sin? el enunciado no lo dice', 'python'],
    ['primero leo los números y luego los sumo, ¿no?', 'python'],
    ['first i sort it and then i take the last, right?', 'python'],
    ['yo pondría "less", por la regla de ayer', 'english-item'],
    ["i'd go for the third, the others sound odd", 'quiz'],
  ] as const)('%s: is for who helps with it', (text, activity) => {
    expect(routeMessage(text, at(activity)).specialist).toBe('practice');
  });

  it.each(['it just keeps spinning since i pressed run', 'se queda cargando y no imprime nada'])(
    '%s: is a fault where a program runs',
    (text) => expect(routeMessage(text, at('python')).specialist).toBe('debug'),
  );

  it('is none in a text, of a run that failed, and where it asks for a rule', () => {
    expect(speaksOfTask("the text doesn't say why", at('essay'))).toBe(undefined);
    expect(speaksOfTask('first it prints 3 and then it fails, right?', at('python'))).toBe(undefined);
    expect(speaksOfTask('i would put "at", or is there a rule?', at('english-item'))).toBe(undefined);
    expect(speaksOfTask("the text doesn't say", {})).toBe(undefined);
  });
});
