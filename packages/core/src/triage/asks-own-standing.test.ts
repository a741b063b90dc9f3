import { expect, it } from 'vitest';
import { routeMessage } from './route-message.ts';

it.each([
  'how am I doing in Python?',
  'which Python topics are weak for me?',
  'which concepts should I review in Python?',
  'what parts of python am I least sure of?',
  'how well do I know loops?',
  'how good am I at functions',
  '¿cómo voy en Python?',
  '¿qué temas de python llevo peor?',
  '¿qué conceptos debería repasar de python?',
  '¿qué ideas de python me cuestan más?',
  '¿cómo de bien sé los bucles?',
])('asks how its writer stands: %s', (message) => {
  expect(routeMessage(message).specialist).toBe('progress');
});

it.each(['what is a loop?', 'explain recursion with an example I can run', 'how does a set work'])(
  'asks about an idea: %s',
  (message) => {
    expect(routeMessage(message).specialist).toBe('concepts');
  },
);
