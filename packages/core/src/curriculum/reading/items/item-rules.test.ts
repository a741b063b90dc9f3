import { describe, expect, it } from 'vitest';
import type { PackLesson } from '../../pack.ts';
import { readItems } from '../read-items.ts';

const levels = new Map([['we', 'A1'] as const, ['my', 'A1'] as const]);
const base = {
  prompt: '¿Qué frase está bien?',
  materialLanguage: 'en',
  explanation: 'La persona va delante.',
};

/** What is said of one activity of a Spanish course of English (or, with `course`, of another language). */
function problemsOf(type: string, content: object, more: object = {}, course = 'es'): string {
  const activity = {
    key: 'one',
    type,
    title: 'Una frase',
    hints: ['Piensa en quién habla.'],
    difficulty: 0.4,
    ...more,
  };
  const lesson = { key: 'hello', activities: [{ ...activity, content: { ...base, ...content } }] };
  return readItems('c', course, [lesson as unknown as PackLesson], [{ language: 'en', levels }])
    .map(({ path, message }) => `${path}: ${message}`)
    .join('; ');
}

const options = [
  { text: 'We are here.', correct: true },
  { text: 'We is here.', feedback: '«Is» es para uno.' },
  { text: 'Are here we.', feedback: 'Así se pregunta.' },
];
const short = (accept: string[], rejected: object[] = []) => ({
  expected: { kind: 'text', accept, rejected },
});
const number = (value: number, rejected: string[] = []) => ({
  materialLanguage: undefined,
  expected: { kind: 'number', value, rejected: rejected.map((text) => ({ text })) },
});
const gap = (text: string, accept: string[], more: object = {}) => ({ text, gaps: [{ accept, ...more }] });
const turns = (...said: [string, string | object[]][]) => ({
  turns: said.map(([speaker, what]) =>
    typeof what === 'string' ? { speaker, text: what } : { speaker, options: what },
  ),
});
const words = (...items: string[]) => ({ layout: 'words', items });

describe('an item is marked for', () => {
  it.each<[string, string, object, object, RegExp]>([
    [
      'another count',
      'error-spot',
      { prompt: 'Hay tres errores.', text: 'We [[is]] here.', corrections: [{ accept: ['are'] }] },
      {},
      /there are 1/,
    ],
    ['another doing', 'choice', { prompt: 'Ordena las palabras.', options }, {}, /does not do/],
    [
      'a program that is not there',
      'choice',
      { prompt: 'What does this program show?', options },
      {},
      /nothing of the kind/,
    ],
    ['a place among options', 'choice', { options }, { hints: ['La primera opción es buena.'] }, /shuffled/],
    [
      'its answer set apart',
      'cloze',
      { prompt: 'Completa con *are*.', ...gap('We {{1}} here.', ['are']) },
      {},
      /sets the answer/,
    ],
    [
      'praise of what is wrong',
      'choice',
      { options: [options[0], { text: 'We is.', feedback: '¡Muy bien!' }] },
      {},
      /praises/,
    ],
    [
      'blame of what is right',
      'choice',
      { options: [{ ...options[0], feedback: 'No, falta algo.' }, options[1]] },
      {},
      /blames/,
    ],
    [
      'a key at another place',
      'choice',
      { options, explanation: 'Se dice *We is here*.' },
      {},
      /calls wrong/,
    ],
    [
      'another order',
      'order',
      { ...words('we', 'are', 'here'), explanation: '*Are we here?*' },
      {},
      /another order/,
    ],
    [
      'a long form',
      'choice',
      { options: [{ text: "I'm here.", correct: true }, { text: 'I am here.' }] },
      {},
      /another form/,
    ],
    ['a word beside its gap', 'cloze', gap('We are {{1}}.', ['are here']), {}, /beside its gap/],
    ['the wrong article', 'cloze', gap('She is a {{1}}.', ['artist']), {}, /“a” or “an”/],
    [
      'an answer of another item',
      'short-answer',
      short(['we are here', 'my old dog sleeps']),
      {},
      /shares no word/,
    ],
    ['letters that are no word', 'short-answer', short(['here'], [{ text: 'zzzz' }]), {}, /nobody takes/],
    ['a hint that points', 'choice', { options }, { hints: ['Mira «we are».'] }, /only the right option/],
    [
      'a name that is lost',
      'short-answer',
      { prompt: 'Escribe: «Vivo aquí con Roberto.»', ...short(['I live here with him']) },
      {},
      /names Roberto/,
    ],
    ['a telling capital', 'order', words('We', 'are', 'here'), {}, /capital/],
    ['a telling comma', 'order', words('hello,', 'we', 'are', 'here'), {}, /tells its place/],
    ['nobody answering', 'dialogue', turns(['Tom', 'Hello.'], ['Tom', 'Hi.']), {}, /twice in a row/],
    [
      'an echo',
      'dialogue',
      turns(['Tom', 'How are you?'], ['Ana', [{ text: 'How are you?' }]]),
      {},
      /repeats the line/,
    ],
    ['another name', 'dialogue', turns(['Tom', "I'm Ana."], ['Ana', 'Hi.']), {}, /somebody else/],
    [
      'a pair turned round',
      'match',
      {
        prompt: 'Une.',
        pairs: [
          { left: 'big', right: 'small' },
          { left: 'small', right: 'big' },
        ],
      },
      {},
      /turned round/,
    ],
    [
      'a right side again',
      'match',
      {
        prompt: 'Une.',
        pairs: [
          { left: 'a', right: 'their' },
          { left: 'b', right: 'his' },
        ],
        extraRights: ['Their'],
      },
      {},
      /again/,
    ],
    ['difficulty left at 0', 'choice', { options }, { difficulty: 0 }, /guess again/],
    ['a hint of other words', 'choice', { options }, { hints: ['La persona va delante.'] }, /only repeats/],
    ['an empty explanation', 'choice', { options, explanation: 'Correcto.' }, {}, /explains nothing/],
    [
      'words twice once filled',
      'error-spot',
      {
        prompt: 'Corrige el error.',
        text: "I'm Ana. [[Am]] here.",
        corrections: [{ accept: ["I'm Ana. Am"] }],
      },
      {},
      /twice in a row/,
    ],
    [
      'a mistake not marked',
      'error-spot',
      { prompt: 'Corrige el error.', text: 'We [[is]] in a old house.', corrections: [{ accept: ['are'] }] },
      {},
      /a old/,
    ],
    [
      'answers swapped',
      'cloze',
      { text: 'I {{1}} here and he {{2}} there.', gaps: [{ accept: ['is'] }, { accept: ['am'] }] },
      {},
      /swapped/,
    ],
    [
      'a sentence shown',
      'order',
      { prompt: 'Ordena: we are here.', ...words('we', 'are', 'here') },
      {},
      /to be built/,
    ],
    [
      'a number nothing has',
      'short-answer',
      { prompt: 'Which one? Type its number.', passage: '(1) A. (2) B. (3) C.', ...number(6) },
      {},
      /numbered 1, 2, 3/,
    ],
    [
      'all numbers but one',
      'short-answer',
      { prompt: 'Which one?', passage: '(1) A. (2) B. (3) C.', ...number(2) },
      { hints: ['Sentences 1 and 3 belong together.'] },
      /every number/,
    ],
    [
      'an answer in pieces',
      'short-answer',
      short(['we are tired']),
      { hints: ['Primero «we», luego «are» y «tired».'] },
      /in pieces/,
    ],
    ['a sum', 'short-answer', { prompt: 'How many?', ...number(3) }, { hints: ['Count 2 + 1.'] }, /as a sum/],
    [
      'another result',
      'short-answer',
      { prompt: 'How many?', explanation: 'There are 4 in all.', ...number(3, ['4']) },
      {},
      /comes to 4/,
    ],
    [
      'feedback swapped',
      'choice',
      {
        options: [
          options[0],
          { text: 'We is here.', feedback: '«Be» no cambia.' },
          { text: 'We be here.', feedback: '«Is» es para uno.' },
        ],
      },
      {},
      /swapped/,
    ],
    [
      'one feedback for all',
      'choice',
      {
        options: [
          options[0],
          ...['We is.', 'We be.', 'We am.'].map((text) => ({ text, feedback: 'Piénsalo.' })),
        ],
      },
      {},
      /every wrong answer/,
    ],
    [
      'a foreign explanation',
      'choice',
      { options, explanation: 'El posesivo: *her brother*, *his sister*.' },
      {},
      /another one/,
    ],
    [
      'one word to choose',
      'cloze',
      gap('{{1}} cat is here.', ['The'], { wrongChoices: [{ text: 'the' }] }),
      {},
      /other letters only/,
    ],
    [
      'a wrong option without a word',
      'choice',
      { options: [...options, { text: 'We be here.' }] },
      {},
      /has no feedback/,
    ],
    [
      'corrections swapped',
      'error-spot',
      {
        prompt: 'Hay dos errores.',
        text: 'She [[goed home]] and [[eated fish]] there.',
        corrections: [{ accept: ['ate fish'] }, { accept: ['went home'] }],
      },
      {},
      /were they swapped/,
    ],
    [
      'a sum in words',
      'short-answer',
      { prompt: 'How many?', ...number(19) },
      { hints: ['Three times five is fifteen. Add four to that.'] },
      /last sum/,
    ],
    [
      'places counted',
      'choice',
      { options },
      { hints: ['Compara la primera, la segunda y la última.'] },
      /shuffled/,
    ],
    [
      'a sentence that is not there',
      'choice',
      {
        passage: '(1) A. (2) B. (3) C.',
        options: [...options, { text: 'Before sentence 9', feedback: 'No está.' }],
      },
      {},
      /sentence 9/,
    ],
    [
      'feedback of the next gap',
      'cloze',
      {
        text: 'He is {{1}} cook and she is {{2}} actor.',
        gaps: [
          { accept: ['a'], rejected: [{ text: 'an', feedback: '«Actor» empieza por vocal.' }] },
          { accept: ['an'], rejected: [{ text: 'a', feedback: '«Cook» empieza por consonante.' }] },
        ],
      },
      {},
      /swapped/,
    ],
    [
      'a lost apostrophe',
      'short-answer',
      short(["what's here"], [{ text: 'whats here' }]),
      {},
      /but for its apostrophe/,
    ],
  ])('%s', (_fault, type, content, more, message) => {
    expect(problemsOf(type, content, more)).toMatch(message);
  });
});

describe('an item is left alone', () => {
  it.each<[string, string, object, object?]>([
    ['when it is sound', 'choice', { options }],
    [
      'when a short form cannot end a sentence',
      'choice',
      { options: [{ text: 'Yes, I am.', correct: true }, { text: "Yes, I'm." }] },
    ],
    ['when the verb stands in brackets', 'cloze', gap('Yesterday we {{1}} (to buy) it.', ['had to buy'])],
    ['when the article goes by the sound', 'cloze', gap('He is at a {{1}} for an hour.', ['university'])],
    ['when two persons take a plural', 'order', words('Luis and I', 'are', 'here')],
    ['when a question turns the verb', 'short-answer', short(['does she have a car'])],
    [
      'when praise is of a part only',
      'choice',
      { options: [options[0], { text: 'I have old.', feedback: '«Old» está bien, pero el verbo no.' }] },
    ],
    [
      'when a hint speaks of another case',
      'short-answer',
      short(['we are tired']),
      { hints: ['«We» habla de varios.'] },
    ],
    [
      'when the explanation speaks in words',
      'short-answer',
      { prompt: 'How many?', explanation: 'One and one are two, not 4.', ...number(2, ['4']) },
    ],
  ])('%s', (_case, type, content, more) => {
    expect(problemsOf(type, content, more)).toBe('');
  });
});

it('passes over what it does not know', () => {
  expect(problemsOf('map', { prompt: 7 })).toBe('');
});
