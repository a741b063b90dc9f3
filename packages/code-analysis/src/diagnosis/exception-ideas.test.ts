import { expect, it } from 'vitest';
import { ideaBehind } from './exception-ideas.ts';

it.each([
  ['RecursionError', 'maximum recursion depth exceeded', 'missing-base-case'],
  ['TypeError', 'can only concatenate str (not "int") to str', 'text-plus-number'],
  ['TypeError', "'list' object is not callable", 'shadowed-builtin'],
  ['TypeError', 'deposit() takes 1 positional argument but 2 were given', 'missing-self'],
  ['TypeError', "unsupported operand type(s) for +: 'NoneType' and 'int'", 'missing-return'],
  ['AttributeError', "'NoneType' object has no attribute 'append'", 'sort-returns-none'],
  [
    'SyntaxError',
    "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
    'assignment-instead-of-equality',
  ],
])('reads %s: %s', (type, message, idea) => {
  expect(ideaBehind({ type, message })).toBe(idea);
});

it('has no idea of an exception of the program itself', () => {
  expect(ideaBehind({ type: 'TooColdError', message: 'brr' })).toBeUndefined();
  expect(
    ideaBehind({ type: 'ValueError', message: "could not convert string to float: 'x'" }),
  ).toBeUndefined();
});
