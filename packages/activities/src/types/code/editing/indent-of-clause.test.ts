import { describe, expect, it } from 'vitest';
import { indentOfClause } from './indent-of-clause.ts';

describe('a clause', () => {
  const inside = (outside: string) => `${outside}\n        b\n        `;
  it.each([
    ['else:', 'for i in a:\n    if a:', '    '],
    ['elif ', 'if a:\n    for i in a:', ''],
    ['else:', 'if a:\n    while a:', '    '],
    ['except ', 'try:\n    if a:', ''],
    ['except:', 'if a:\n    try:', '    '],
    ['finally:', 'try:\n    if a:\n        c\n    else:', ''],
    ['finally:', 'try:\n    a\nexcept b:\n    with c:', ''],
    ['case ', 'match a:\n    case 1:', '    '],
    ['else:', 'if a:\n    """\nif b:\n"""\n    # if c:\n    if d:', '    '],
  ])('%j belongs to what it goes on with', (clause, outside, indent) => {
    expect(indentOfClause(inside(outside) + clause)).toBe(indent);
  });

  it.each([
    ['a name', `${inside('if a:\n    if b:')}elsewhere `],
    ['a value', `${inside('if a:\n    if b:')}c = 1 if a else:`],
    ['what was moved by hand', 'for i in a:\n    if b:\n        c\n    else:'],
    ['what stands at the edge', 'if a:\n    b\nelse:'],
    ['an empty block', 'for i in a:\n    if b:\n        else:'],
    ['a function within', `${inside('if a:\n    def f():')}else:`],
    ['what has nothing to go on with', `${inside('with a:\n    if b:')}except:`],
    ['the first case', 'match a:\n    case '],
    ['a text', 'if a:\n    b = """\n    else:'],
  ])('stays where it is: %s', (_, before) => {
    expect(indentOfClause(before)).toBeUndefined();
  });
});
