import { expect, test } from 'vitest';
import type { PressedKey } from './own-keys.ts';
import { decidePlainKey } from './plain-keys.ts';

const NO_KEY = { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const decide = (pressed: Partial<PressedKey> & { key: string }, before = '', isReleased = false) =>
  decidePlainKey({ ...NO_KEY, ...pressed }, before, isReleased);

test('a new line begins where the one before it does, and further in after a colon', () => {
  expect(decide({ key: 'Enter' }, 'x = 1')).toEqual({ kind: 'insert', text: '\n' });
  expect(decide({ key: 'Enter' }, 'def f():')).toEqual({ kind: 'insert', text: '\n    ' });
  expect(decide({ key: 'Enter' }, 'def f():\n    if x:  ')).toEqual({ kind: 'insert', text: '\n        ' });
  expect(decide({ key: 'Enter' }, 'def f():\n    return 1')).toEqual({ kind: 'insert', text: '\n    ' });
  expect(decide({ key: 'Enter' }, 'if x:  # why')).toEqual({ kind: 'insert', text: '\n    ' });
  expect(decide({ key: 'Enter' }, '# Step 1:')).toEqual({ kind: 'insert', text: '\n' });
});

test('Tab indents, and leaves the field after Escape', () => {
  expect(decide({ key: 'Tab' })).toEqual({ kind: 'insert', text: '    ' });
  expect(decide({ key: 'Escape' })).toEqual({ kind: 'release' });
  expect(decide({ key: 'Tab' }, '', true)).toBeNull();
  expect(decide({ key: 'Tab', shiftKey: true })).toBeNull();
});

test('it is run and tidied with the keys of the editor', () => {
  expect(decide({ key: 'Enter', ctrlKey: true })).toEqual({ kind: 'run' });
  expect(decide({ key: 'Enter', metaKey: true })).toEqual({ kind: 'run' });
  // A Mac types another letter with the same keys.
  expect(decide({ key: 'Ï', code: 'KeyF', altKey: true, shiftKey: true })).toEqual({ kind: 'tidy' });
});

test('every other key is the field’s own', () => {
  for (const key of ['a', 'Backspace', 'ArrowUp']) expect(decide({ key })).toBeNull();
  expect(decide({ key: 'z', ctrlKey: true })).toBeNull();
  expect(decide({ key: 'Enter', altKey: true })).toBeNull();
});
