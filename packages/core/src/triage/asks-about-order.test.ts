import { describe, expect, it } from 'vitest';
import { readOrderAsked } from './asks-about-order.ts';
import { routeMessage } from './route-message.ts';

const ASKED = [
  ['before', 'what should I know before recursion?'],
  ['before', 'what do I need to know before learning classes in python'],
  ['before', 'which concepts come before list comprehensions?'],
  ['before', 'what are the prerequisites for dictionaries'],
  ['before', 'what should i know before this?'],
  ['before', 'before I start with classes, what should I understand?'],
  ['before', 'what do i need to know for recursion'],
  ['before', '¿qué debo saber antes de la recursividad?'],
  ['before', '¿qué conceptos van antes de las listas por comprensión?'],
  ['before', '¿qué debería saber antes de esto?'],
  ['before', 'que hace falta saber para entender las clases'],
  ['before', '¿cuáles son los requisitos para los diccionarios?'],
  ['ready', 'am I ready for while loops?'],
  ['ready', 'can I start with recursion already?'],
  ['ready', 'do I know enough about functions to go on?'],
  ['ready', '¿estoy listo para los bucles while?'],
  ['ready', '¿puedo empezar ya con la recursividad?'],
  ['ready', '¿sé suficiente de funciones para seguir?'],
  ['after', 'what comes after for loops?'],
  ['after', 'what does knowing functions open up'],
  ['after', '¿qué viene después de los bucles for?'],
  ['which-first', 'what should I learn first, functions or classes?'],
  ['which-first', '¿qué aprendo primero, funciones o clases?'],
] as const;

describe('a question about the order of ideas', () => {
  it.each(ASKED)('%s: %s', (asked, message) => {
    expect(readOrderAsked(message)).toBe(asked);
    expect(routeMessage(message).specialist).toBe('concepts');
  });

  it.each([
    'what is recursion?',
    'I finished the lesson before lunch',
    'can I start a new exercise with loops?',
    '¿puedo empezar con otro ejercicio?',
    'my program stops before the end',
    'I want to go on',
    'what comes next in my course',
    'which lesson comes after this one?',
    '¿qué unidad va después de esta?',
    'la semana antes de navidad fuimos a esquiar',
    `what should I know ${'and so on '.repeat(12)} before this`,
  ])('is not: %s', (message) => {
    expect(readOrderAsked(message)).toBeUndefined();
  });
});
