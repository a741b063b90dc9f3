import { describe, expect, it } from 'vitest';
import { asksForExercise } from './asks-for-exercise.ts';
import { routeMessage } from './index.ts';

const read = (text: string) =>
  text
    .split('|')
    .map((message) => message.trim())
    .filter((message) => message !== '');

/** Written before any of them was tried. */
const AT_A_PROGRAM = read(`
  give me another exercise like this | another one like this | can i have one more? | one more on loops
  un ejercicio más de listas | otro parecido | dame otro ejercicio como este | uno más difícil, por favor
  something harder please | ok done, next exercise | can you make me a new one about dictionaries | otro más
  i want a similar problem | ponme otro reto de funciones | a different exercise please | easier one pls
  quiero uno más fácil | could I get another task with strings? | una más | inventa otro ejercicio con bucles`);
const ANYWHERE = read(`
  give me a python exercise | one more exercise on loops | un ejercicio más de listas | i want a coding challenge
  dame un ejercicio de python sobre diccionarios | make me a new exercise about functions
  necesito más ejercicios de bucles | create a problem with recursion | quiero practicar listas con un ejercicio
  could you set me a task about while loops | another python exercise please | ponme un reto de programación
  more exercises on strings | hazme un ejercicio con conjuntos | a new program to write, please, with lists`);
/** What sounds alike and is for others. */
const FOR_OTHERS: [string, 'python' | 'quiz' | 'english-item' | undefined][] = [
  ['give me a hint for this exercise', 'python'],
  ['dame una pista', 'python'],
  ['give me the answer', 'python'],
  ['help me with this exercise', 'python'],
  ['explícame este ejercicio', 'python'],
  ['show me another example', 'python'],
  ['another one please', 'quiz'],
  ['give me another exercise', 'english-item'],
  ['one more exercise', undefined],
  ['how many python exercises have I done', undefined],
  ['what is a list?', undefined],
  ['quiz me on loops', undefined],
  ['more about lists, I do not understand them', undefined],
];

/** The share that has to be right. */
const LEAST = 0.9;

describe('a message that asks for a new exercise', () => {
  it.each([
    ['at a program', AT_A_PROGRAM, { activity: 'python' as const }],
    ['anywhere', ANYWHERE, {}],
  ])('goes to who makes them, %s', (_, messages, context) => {
    const missed = messages.filter((message) => routeMessage(message, context).specialist !== 'exercise');
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(messages.length * (1 - LEAST));
  });

  it('is told from one that asks for help, for the answer, or for words and questions', () => {
    const taken = FOR_OTHERS.filter(([message, activity]) => {
      const context = activity === undefined ? {} : { activity };
      return routeMessage(message, context).specialist === 'exercise';
    });
    expect(taken.length, taken.join('\n')).toBeLessThanOrEqual(FOR_OTHERS.length * (1 - LEAST));
  });

  it.each([
    'do you have an exercise in which one has to read a file and count the words?',
    '¿tienes un ejercicio en el que haya que leer un archivo?',
    '¿hay algún reto donde se use un diccionario?',
    "looking for an exercise where the program asks for a number till it's right",
  ])('may say what is to be done in it: %s', (message) => {
    expect(routeMessage(message).specialist).toBe('exercise');
  });

  it('is none that speaks of one thing within another, of one too many, or of an exercise of the writer', () => {
    for (const message of [
      'se puede meter un while dentro de otro?',
      'el bucle da una vuelta de mas',
      'hay algo mal en mi ejercicio de listas?',
    ])
      expect(asksForExercise(message, {}), message).toBe(false);
  });

  it('is known by what is to be coded, by what was just explained, and by what was done before', () => {
    const talking = { previous: 'conversation' } as const;
    expect(routeMessage('no more talk, give me something to code', talking).specialist).toBe('exercise');
    expect(routeMessage('vale, ahora un ejercicio de eso', { previous: 'concepts' }).specialist).toBe(
      'exercise',
    );
    expect(routeMessage('i did the one with dice and the shop, what else is there').specialist).toBe(
      'exercise',
    );
  });

  it('goes on after one was made', () => {
    expect(routeMessage('another one', { previous: 'exercise' }).specialist).toBe('exercise');
    expect(routeMessage('más difícil', { previous: 'exercise' }).specialist).toBe('exercise');
  });
});
