import { expect, it } from 'vitest';
import { isCourtesy } from './is-courtesy.ts';

it.each([
  'Thank you!',
  'thanks a lot, that really helped',
  'Hi! How are you today?',
  'good morning',
  'ok cool, thx',
  'Thank you for explaining lists to me!',
  'Bye, see you tomorrow',
  '¡Muchas gracias!',
  'hola profe, ¿cómo estás?',
  'Gracias por la explicación de los bucles.',
  'vale, perfecto, gracias por todo',
  'jajaja genial',
])('%s is a courtesy', (message) => {
  expect(isCourtesy(message)).toBe(true);
});

it.each([
  'what is a list?',
  'thanks, but what is a loop?',
  'Thanks for that. Can you show me another list?',
  'how do I say thank you in Spanish?',
  'Gracias, pero no entiendo los diccionarios',
  'hola, ¿qué es una lista?',
  'hi, explain recursion',
  'is there a difference between thanks and thank you?',
  'gracias por eso, ¿y cómo se usa range?',
])('%s asks for something', (message) => {
  expect(isCourtesy(message)).toBe(false);
});
