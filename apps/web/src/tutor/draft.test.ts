// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { openDraft } from './draft.ts';

it('keeps what was begun, for one person and one conversation, until it is sent', () => {
  openDraft('ana', 'talk').write('I would like');
  expect(openDraft('ana', 'talk').read()).toBe('I would like');
  expect(openDraft('leo', 'talk').read()).toBe('');
  expect(openDraft('ana', 'other').read()).toBe('');
  openDraft('ana', 'talk').write('');
  expect(openDraft('ana', 'talk').read()).toBe('');
});

it('does without where there is no storage, or no room in it', () => {
  openDraft('ana', 'talk', undefined).write('I');
  const full = {
    getItem: () => null,
    setItem: vi.fn(() => {
      throw new Error('full');
    }),
    removeItem: vi.fn(),
  };
  const draft = openDraft('ana', 'talk', full as unknown as Storage);
  draft.write('I');
  expect(full.removeItem).toHaveBeenCalled();
  expect(draft.read()).toBe('');
});
