import { describe, expect, it, vi } from 'vitest';
import { TutorActivity } from '../turns/index.ts';
import { findPastedTask, mayHoldTask, type SaidText } from './find-pasted-task.ts';

const program = TutorActivity.parse({
  id: 'p',
  kind: 'python',
  title: 'Served',
  statement:
    'Write process_orders(stock, orders). stock is a dictionary of item to count, orders a list of (item, count). Serve each order completely or not at all, in order; return the list of items that could not be served.',
  entryPoint: 'process_orders',
  starter: 'def process_orders(stock, orders):\n    pass\n',
  referenceSolution:
    'def process_orders(stock, orders):\n    refused = []\n    for item, wanted in orders:\n        available = stock.get(item, 0)\n        if wanted > available:\n            refused.append(item)\n            continue\n        stock[item] = available - wanted\n    return refused\n',
});
const gap = TutorActivity.parse({
  id: 'g',
  kind: 'english-item',
  statement: 'Fill the gap with the verb in the past.\nYesterday my sister ___ (go) to the dentist.',
  answer: 'went',
});
const choice = TutorActivity.parse({
  id: 'c',
  kind: 'quiz',
  statement: 'Which of these can be changed after it was made?',
  options: ['a tuple', 'a list'],
  key: 1,
});
const essay = TutorActivity.parse({
  id: 'e',
  kind: 'essay',
  language: 'es',
  statement:
    'Escribe en inglés una carta de ochenta palabras a tu amigo Tom: cuenta tus últimas vacaciones e invítalo a tu fiesta del sábado.',
});
const tasks = [program, gap, choice, essay];
const find = (message: string, more: Partial<SaidText> = {}, earlier: SaidText[] = []) =>
  findPastedTask({ message, ...more }, earlier, tasks)?.id;

describe('a task brought into another conversation', () => {
  it.each([
    ['word for word', `Can you do this? ${program.statement}`, 'p'],
    [
      'in other letters',
      `WRITE PROCESS_ORDERS(STOCK, ORDERS) ${program.statement.slice(33).toUpperCase()}`,
      'p',
    ],
    ['by half', `help: ${program.statement.slice(60, 190)}`, 'p'],
    ['with its gap', 'what comes here: Yesterday my sister ___ (go) to the dentist', 'g'],
    ['with its gap filled', 'is it "Yesterday my sister has been going to the dentist."?', 'g'],
    ['as a question', 'Which of these can be changed after it was made? tuple or list', 'c'],
    [
      'without accents',
      'escribe en ingles una carta de ochenta palabras a tu amigo tom: cuenta tus ultimas vacaciones',
      'e',
    ],
  ])('is known %s', (_how, message, id) => {
    expect(find(message)).toBe(id);
  });

  it('is known by its starter, in the message or on the screen', () => {
    expect(find('finish this\n```python\ndef process_orders(stock, orders):\n    pass\n```')).toBe('p');
    expect(
      find('why is this wrong?', { code: 'def process_orders(stock, orders):\n    return stock\n' }),
    ).toBe('p');
  });

  it('is known by a program that goes its way under other names', () => {
    const code = program.referenceSolution?.replace('process_orders(stock, orders)', 'serve(shelf, wishes)');
    const renamed = code?.replaceAll('refused', 'no').replaceAll('wanted', 'n').replaceAll('orders', 'wishes').replaceAll('stock', 'shelf'); // biome-ignore format: one line
    expect(find('what is wrong here?', { code: renamed })).toBe('p');
  });

  it('is known when it comes in pieces, and what follows without one is not it', () => {
    const half = program.statement.length / 2;
    const earlier = [{ message: program.statement.slice(0, half * 0.6) }];
    expect(find(program.statement.slice(half * 0.6, half * 1.2), {}, earlier)).toBe('p');
    expect(find('Thanks, and what is a dictionary?', {}, [{ message: program.statement }])).toBeUndefined();
  });

  it.each([
    'what is a dictionary of lists in python?',
    'I went to the dentist with my sister yesterday and it hurt',
    'Fill the gap with the verb in the past. Tomorrow he ___ (come).',
    'which of these is a loop, for or if?',
    'cuéntame algo de tus últimas vacaciones, yo escribo en inglés una carta',
    'Write a function that returns the list of items of a dictionary',
  ])('is no other text: %s', (message) => {
    expect(find(message)).toBeUndefined();
  });

  it('is no other program', () => {
    const code =
      'def main():\n    stock = {}\n    for line in open("a"):\n        item, count = line.split()\n        stock[item] = int(count)\n    return stock\n';
    expect(find('why does this fail?', { code })).toBeUndefined();
  });
});

it('is looked for in no short message', () => {
  expect(mayHoldTask({ message: 'why is that so?' })).toBe(false);
  expect(mayHoldTask({ message: 'why is that so, I ask' })).toBe(true);
  expect(mayHoldTask({ message: 'why?', code: 'x = 1' })).toBe(true);
});

it('reads a talk once, however many tasks are withheld, and each task once for all talks', () => {
  const tasks = Array.from({ length: 50 }, (_, at) => ({
    ...program,
    entryPoint: `serve_${at}`,
    referenceSolution: `${program.referenceSolution}# ${at}\n`,
  }));
  const earlier = Array.from({ length: 8 }, (_, at) => ({
    message: `and what about ${at}?`,
    code: 'print(1)',
  }));
  // A program is taken apart by one pattern, the only one that knows its quotes. A module of ours is not put in another's
  // place here: whatever ran before in this process may have loaded it.
  const readings = () => {
    const matching = vi.spyOn(String.prototype, 'matchAll');
    findPastedTask({ message: 'why does it print one', code: 'print(1)' }, earlier, tasks);
    const taken = matching.mock.calls.filter(([pattern]) => String(pattern).includes('"""'));
    matching.mockRestore();
    return taken.length;
  };
  expect(readings()).toBe(9 + 50);
  expect(readings()).toBe(9);
});
