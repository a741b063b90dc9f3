import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameFiles, mergeFiles } from './merge-files.ts';

const program = (text: string) => ({ 'solution.py': text });
const merge = (base: string, mine: string, theirs: string) =>
  mergeFiles(program(base), program(mine), program(theirs))?.['solution.py'];

describe('putting two versions together', () => {
  it('takes what each changed, wherever the other did not', () => {
    expect(merge('a\nb\nc\nd', 'A\nb\nc\nd', 'a\nb\nc\nD')).toBe('A\nb\nc\nD');
    expect(merge('a\nb\nc', 'a\nb\nc\nd', 'a\nc')).toBe('a\nc\nd');
    expect(merge('', '', 'x = 1\n')).toBe('x = 1\n');
  });

  it('takes the same change once', () => {
    expect(merge('a\nb', 'a\nB', 'a\nB')).toBe('a\nB');
  });

  it('leaves it to the learner when both changed the same lines', () => {
    expect(merge('a\nb\nc', 'a\nmine\nc', 'a\ntheirs\nc')).toBeUndefined();
  });

  it('looks at each file by itself; a new one comes along', () => {
    const base = { ...program('a'), 'menu.txt': 'tea' };
    const mine = { ...program('b'), 'menu.txt': 'tea' };
    const theirs = { ...program('a'), 'menu.txt': 'soup', 'new.txt': 'x' };
    expect(mergeFiles(base, mine, theirs)).toEqual({ ...program('b'), 'menu.txt': 'soup', 'new.txt': 'x' });
  });

  it.each([
    ['goes when one deletes it and the other leaves it', 'tea', undefined, 'tea', undefined],
    ['stays when one deletes it and the other writes in it', 'tea', undefined, 'soup', 'soup'],
    ['stays gone when both delete it', 'tea', undefined, undefined, undefined],
    ['comes when one makes it, also an empty one', undefined, '', undefined, ''],
  ] as const)('a file %s', (_what, base, mine, theirs, wanted) => {
    const files = (text: string | undefined) => ({
      ...program('a'),
      ...(text !== undefined && { 'menu.txt': text }),
    });
    expect(mergeFiles(files(base), files(mine), files(theirs))).toEqual(files(wanted));
    expect(mergeFiles(files(base), files(theirs), files(mine))).toEqual(files(wanted));
  });

  it('asks where both made a file of one name with other words in it', () => {
    const made = (text: string) => ({ ...program('a'), 'menu.txt': text });
    expect(mergeFiles(program('a'), made('tea'), made('soup'))).toBeUndefined();
  });

  const texts = fc
    .array(fc.constantFrom('a', 'b', '', 'return x'), { maxLength: 12 })
    .map((lines) => lines.join('\n'));

  it('changes nothing for who changed nothing, whoever it is, and does not mind the order', () => {
    fc.assert(
      fc.property(texts, texts, texts, (base, mine, theirs) => {
        expect(merge(base, mine, base)).toBe(mine);
        expect(merge(base, base, theirs)).toBe(theirs);
        expect(merge(base, mine, mine)).toBe(mine);
        expect(merge(base, theirs, mine)).toBe(merge(base, mine, theirs));
      }),
    );
  });
});

it('knows files that are the same by name and text', () => {
  expect(isSameFiles({ a: '1', b: '2' }, { b: '2', a: '1' })).toBe(true);
  expect(isSameFiles({ a: '1' }, { a: '1', b: '' })).toBe(false);
  expect(isSameFiles({ a: '1' }, { b: '1' })).toBe(false);
});
