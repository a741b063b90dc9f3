import { describe, expect, it } from 'vitest';
import { en } from '#web/i18n/en.ts';
import { findActionKey, formatDetails } from './audit-words.ts';

const has = (key: string) => key in en.admin.audit.actions;

describe('findActionKey', () => {
  it.each([
    ['class.join-code-renewed', 'class-join-code-renewed'],
    ['refresh-token.reused', 'refresh-token-reused'],
    ['conversation.read', 'conversation-read'],
    ['conversation.listed', 'conversation-listed'],
    ['moon.landed', null],
    ['', null],
  ])('%s has the words of %s', (action, key) => {
    expect(findActionKey(action, has)).toBe(key);
  });
});

const words = {
  label: (key: string) => (key === 'before' ? 'antes' : key),
  role: (text: string) => (text === 'teacher' ? 'Docente' : text),
};

describe('formatDetails', () => {
  it('tells what changed and leaves ids out', () => {
    const at = '2026-11-21T07:14:05.080Z';
    const details = { inviteId: '0192', id: '1', at, before: 'Year 8', role: 'teacher', count: 3 };
    expect(formatDetails(details, words)).toBe('antes: Year 8 · role: Docente · count: 3');
    expect(formatDetails({}, words)).toBe('');
  });
});
