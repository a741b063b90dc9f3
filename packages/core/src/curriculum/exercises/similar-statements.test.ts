import { expect, it } from 'vitest';
import { findSimilarStatements } from './similar-statements.ts';

const find = (...statements: string[]) =>
  findSimilarStatements(statements.map((statement, index) => ({ key: `e${index}`, statement })));

const task = 'Ask for a number of days and show how many hours they have, one number in one line.';

it('names the earlier one of two that say the same in other layout', () => {
  expect(find(task, 'Something else is asked for here.', `${task.toUpperCase()}\n`)).toEqual([
    { key: 'e2', like: 'e0' },
  ]);
});

it('finds one that changes a word, and leaves tasks of one kind alone', () => {
  expect(find(task, task.replace('hours', 'minutes'))).toHaveLength(1);
  expect(find(task, 'Ask for a number of eggs and show how many cakes you can bake with them.')).toEqual([]);
});

it('compares statements of one or two words as a whole', () => {
  expect(find('Double it', 'double it', 'Halve it')).toEqual([{ key: 'e1', like: 'e0' }]);
});
