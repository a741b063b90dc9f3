import { describe, expect, it } from 'vitest';
import { EXAMPLE_MESSAGES } from './example-messages.ts';
import { routeMessage, SPECIALIST_NAMES } from './index.ts';
import { LABELLED_MESSAGES } from './labelled-messages.fixture.ts';

/** The share of messages that reach who should answer them, 0 to 1. */
function rateOf(messages: typeof LABELLED_MESSAGES): number {
  const right = messages.filter(
    ({ text, context, label }) => routeMessage(text, context).specialist === label,
  );
  return right.length / messages.length;
}

/** Two messages with one key differ in accents, marks and capitals at most. */
const keyOf = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/gu, '')
    .trim();

describe('the labelled messages', () => {
  it('are many for each specialist, and none twice', () => {
    expect(LABELLED_MESSAGES.length).toBeGreaterThanOrEqual(330);
    for (const name of SPECIALIST_NAMES) {
      expect(LABELLED_MESSAGES.filter(({ label }) => label === name).length, name).toBeGreaterThanOrEqual(30);
    }
    const distinct = new Set(LABELLED_MESSAGES.map(({ text, context }) => JSON.stringify([text, context])));
    expect(distinct.size).toBe(LABELLED_MESSAGES.length);
  });

  it('carry what the learner is at', () => {
    expect(LABELLED_MESSAGES).toContainEqual({
      label: 'practice',
      text: 'the second one',
      context: { activity: 'quiz', previous: 'practice' },
    });
  });

  it('are none the classifier was taught with', () => {
    const taught = new Set(EXAMPLE_MESSAGES.map(({ text }) => keyOf(text)));
    const seen = LABELLED_MESSAGES.filter(({ text }) => taught.has(keyOf(text))).map(({ text }) => text);
    expect(seen).toEqual([]);
  });

  it('reach who should answer them, nine of ten', () => {
    expect(rateOf(LABELLED_MESSAGES)).toBeGreaterThanOrEqual(0.9);
  });

  it.each(SPECIALIST_NAMES)('of %s reach it, eight of ten', (name) => {
    expect(rateOf(LABELLED_MESSAGES.filter(({ label }) => label === name))).toBeGreaterThanOrEqual(0.8);
  });
});
