import { describe, expect, it } from 'vitest';
import { wholeParagraphs } from './whole-paragraphs.ts';

const sent = (text: string) => text.slice(0, wholeParagraphs(text));

describe('paragraphs that are whole', () => {
  it('end where the next has begun', () => {
    expect(sent('Look at the second ')).toBe('');
    expect(sent('Look at the second letter.\n\n')).toBe('');
    expect(sent('Look at the second letter.\n\nWh')).toBe('Look at the second letter.\n\n');
  });

  it('are one with the list that follows, and all of its items', () => {
    expect(sent('Here they are:\n\n- oxygen: we breathe it\n\n- carbon')).toBe('');
    for (const begun of ['1', '10', '(', '(1', 'A', 'A)'])
      expect(sent(`Here they are:\n\n${begun}`)).toBe('');
    expect(sent('| a |\n|---|\n| b |\n\nWhich')).toBe('| a |\n|---|\n| b |\n\n');
  });
});
