import { code } from '@kindling/shared';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNameProblem, isPythonFile } from './own-file-names.ts';

const TAKEN = ['solution.py', 'menu.txt'];

describe('the name of a file', () => {
  it.each(['notes.txt', 'a.b.csv', 'helpers.py', '_own.py', '2.txt', 'my-data.json', 'Notes.TXT'])(
    'may be %s',
    (name) => expect(findNameProblem(name, TAKEN)).toBeNull(),
  );

  it.each([
    ['', 'nameNone'],
    [`${'a'.repeat(57)}.txt`, 'nameLong'],
    ['notes', 'nameShape'],
    ['notes.', 'nameShape'],
    ['.hidden.txt', 'nameShape'],
    ['../notes.txt', 'nameShape'],
    ['a/notes.txt', 'nameShape'],
    ['a\\notes.txt', 'nameShape'],
    ['my notes.txt', 'nameShape'],
    ['menú.txt', 'nameShape'],
    ['solution.py', 'nameTaken'],
    ['Menu.TXT', 'nameTaken'],
    ['2nd.py', 'nameModule'],
    ['my-module.py', 'nameModule'],
    ['a.b.py', 'nameModule'],
    ['class.py', 'nameModule'],
    ['helpers.PY', 'nameModule'],
    ['random.py', 'nameLibrary'],
  ])('may not be %j: %s', (name, problem) => expect(findNameProblem(name, TAKEN)).toBe(problem));

  it('is one that the server takes, whenever it will do', () => {
    const near = fc.stringMatching(/^[-A-Za-z0-9_.é /]{0,62}(\.py|\.txt)?$/);
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (name) => {
        if (findNameProblem(name, []) !== null) return;
        expect(code.WorkspaceFiles.safeParse({ [name]: '' }).success).toBe(true);
        if (isPythonFile(name)) expect(name).toMatch(/^[A-Za-z_]\w*\.py$/);
      }),
    );
  });
});
