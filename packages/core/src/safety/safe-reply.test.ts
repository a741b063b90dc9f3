import { describe, expect, it } from 'vitest';
import { askBack, SAFETY_CATEGORIES, safeReply, usualContact } from './index.ts';
import { REGISTERS, tellRegister } from './register.ts';

const LANGUAGES = ['en', 'es'] as const;
const ALL = SAFETY_CATEGORIES.flatMap((category) =>
  LANGUAGES.flatMap((language) =>
    REGISTERS.flatMap((register) => [
      safeReply(category, language, register),
      askBack(category, language, register),
    ]),
  ),
);

describe('the fixed words', () => {
  it('differ by age, kind of danger and language', () => {
    expect(new Set(ALL).size).toBe(ALL.length);
  });

  it('name no number that somebody could call in vain, and no service', () => {
    const all = [...ALL, ...LANGUAGES.map(usualContact)];
    expect(all.filter((text) => /\d|hotline|lifeline|childline|www|http/i.test(text))).toEqual([]);
  });

  it('ask back where danger is only hinted at, and say that the talk can go on', () => {
    for (const category of SAFETY_CATEGORIES) {
      expect(askBack(category, 'en')).toMatch(/\?.*go on\.$/s);
      expect(askBack(category, 'es')).toMatch(/\?.*seguimos\.$/s);
    }
  });

  it('tell minors that an adult of the school hears of it, and say grown-up to children', () => {
    expect(safeReply('abuse', 'en', 'child')).toContain('a grown-up at your school');
    expect(safeReply('abuse', 'en')).toContain('an adult at your school will be told');
    expect(askBack('abuse', 'en', 'adult')).not.toContain('school');
  });
});

describe('the register', () => {
  it.each([
    [["hi i'm 9"], 'child'],
    [['tengo 11 años', 'hola'], 'child'],
    [['im 15 and sad'], 'teen'],
    [['i am 12', 'no wait i am 14'], 'teen'],
    [['im 10 minutes late'], 'teen'],
    [["i'm 30"], 'teen'],
    [[], 'teen'],
  ] as const)('of a minor who wrote %j is %s', (messages, register) => {
    expect(tellRegister(messages, { isMinor: true })).toBe(register);
  });

  it('of an adult does not depend on what they write', () => {
    expect(tellRegister(["i'm 9"], { isMinor: false })).toBe('adult');
  });

  it('of a minor is the younger of what the school knows and what they write', () => {
    expect(tellRegister([], { isMinor: true, ageBand: 'under-13' })).toBe('child');
    expect(tellRegister(["i'm 17"], { isMinor: true, ageBand: 'under-13' })).toBe('child');
    expect(tellRegister([], { isMinor: true, ageBand: '16-17' })).toBe('teen');
    expect(tellRegister(["i'm 9"], { isMinor: true, ageBand: '13-15' })).toBe('child');
  });

  it('of somebody who only says that they are of age is a minor’s', () => {
    expect(tellRegister([], { isMinor: true, ageBand: 'adult' })).toBe('teen');
  });
});
