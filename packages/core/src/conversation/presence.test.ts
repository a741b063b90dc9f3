import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConversationNews } from './conversation-news.ts';
import { createPresence, type Presence } from './presence.ts';

const PLACE = { schoolId: 'school', conversationId: 'talk' };
const timer = {
  after(ms: number, work: () => void) {
    const timeout = setTimeout(work, ms);
    return () => clearTimeout(timeout);
  },
};

/** Processes that hear each other at once, unless they are cut off; what their pages see, and what was told. */
function openProcesses(names: readonly string[]) {
  const processes = new Map<string, Presence>();
  const cutOff = new Set<string>();
  const seen = new Map<string, (number | 'typing')[]>();
  const told: ConversationNews[] = [];
  for (const name of names) {
    const frames: (number | 'typing')[] = [];
    seen.set(name, frames);
    const presence = createPresence({
      emit: (_place, one) => void frames.push(one.name === 'presence' ? one.frame.tabs : 'typing'),
      tell(news) {
        told.push(news);
        if (cutOff.has(name) || (news.kind !== 'present' && news.kind !== 'writes')) return;
        for (const [other, { hear }] of processes) if (other !== name && !cutOff.has(other)) hear(news, name);
      },
      timer,
      clock: () => new Date(),
    });
    processes.set(name, presence);
  }
  const at = (name: string): Presence => {
    const presence = processes.get(name);
    if (presence === undefined) throw new Error(`No process ${name}`);
    return presence;
  };
  return { at, cutOff, seen, told };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('pages of several processes', () => {
  it('hear how many they are together, whichever comes or goes', () => {
    const { at, seen } = openProcesses(['a', 'b', 'c']);
    at('a').set(PLACE, 1);
    at('b').set(PLACE, 2);
    at('c').set(PLACE, 1);
    at('b').set(PLACE, 0);
    expect(seen.get('a')).toEqual([1, 3, 4, 2]);
    expect(seen.get('c')?.at(-1)).toBe(2);
    at('b').set(PLACE, 1);
    expect(seen.get('b')?.at(-1)).toBe(3);
  });

  it('hear that the learner writes; nobody is told where no other process has the conversation open', () => {
    const { at, seen, told } = openProcesses(['a', 'b']);
    at('a').set(PLACE, 1);
    at('a').writes(PLACE);
    expect(told.map(({ kind }) => kind)).toEqual(['present']);
    at('b').set(PLACE, 1);
    at('a').writes(PLACE);
    expect(seen.get('b')?.at(-1)).toBe('typing');
    expect(seen.get('a')).not.toContain('typing');
  });

  it('hear nothing of conversations that are not theirs', () => {
    const { at, seen } = openProcesses(['a', 'b']);
    at('a').set(PLACE, 1);
    at('b').set({ ...PLACE, schoolId: 'another' }, 1);
    expect([seen.get('a'), seen.get('b')]).toEqual([[1], [1]]);
  });
});

describe('what was not heard', () => {
  it('of a process that was killed is found out after a while', () => {
    const { at, cutOff, seen } = openProcesses(['a', 'b']);
    at('a').set(PLACE, 1);
    at('b').set(PLACE, 1);
    cutOff.add('b');
    vi.advanceTimersByTime(60_000);
    expect(seen.get('a')?.at(-1)).toBe(2);
    vi.advanceTimersByTime(90_000);
    expect(seen.get('a')).toEqual([1, 2, 1]);
    expect(vi.getTimerCount()).toBeLessThan(2);
  });

  it('is told again by a process that hears again, and by those that still listen', () => {
    const { at, cutOff, seen } = openProcesses(['a', 'b']);
    at('a').set(PLACE, 1);
    cutOff.add('a');
    at('b').set(PLACE, 1);
    cutOff.delete('a');
    at('a').tellAgain();
    expect([seen.get('a')?.at(-1), seen.get('b')?.at(-1)]).toEqual([2, 2]);
  });
});
