import { expect, it } from 'vitest';
import { chooseEditor } from './choose-editor.ts';

const DESK = { hasFinePointer: true, isWide: true, wantsSimple: false, speaksOtherwise: false };

it.each([
  ['a desk', {}, 'monaco'],
  ['a tablet', { hasFinePointer: false }, 'codemirror'],
  ['a narrow window, or one that is zoomed in', { isWide: false }, 'codemirror'],
  ['a page whose language was changed under it', { speaksOtherwise: true }, 'codemirror'],
  ['who asked for the editor for screen readers', { wantsSimple: true }, 'codemirror'],
] as const)('%s has its editor', (_who, change, kind) => {
  expect(chooseEditor({ ...DESK, ...change })).toBe(kind);
});
