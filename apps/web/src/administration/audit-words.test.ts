import { describe, expect, it } from 'vitest';
import { en } from '#web/i18n/en.ts';
import { findActionKey, formatDetails } from './audit-words.ts';

const has = (key: string) => key in en.admin.audit.actions;

describe('findActionKey', () => {
  it.each([
    ['class.join-code-renewed', 'class-join-code-renewed'],
    ['refresh-token.reused', 'refresh-token-reused'],
    ['moon.landed', null],
    ['', null],
  ])('%s has the words of %s', (action, key) => {
    expect(findActionKey(action, has)).toBe(key);
  });
});

describe('formatDetails', () => {
  it('tells what changed and leaves ids out', () => {
    expect(formatDetails({ inviteId: '0192', id: '1', before: 'Year 8', role: 'teacher', count: 3 })).toBe(
      'before: Year 8 · role: teacher · count: 3',
    );
    expect(formatDetails({})).toBe('');
  });
});
