import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../triage/examples/index.ts';
import { suspectDanger } from './danger-model.ts';
import { screenMessage } from './index.ts';
import { MINORS_MESSAGES } from './minors-messages.ts';

describe('what no rule has the words of', () => {
  it.each([
    ['my arms are full of scars and there are new ones', 'self-harm'],
    ['my stepbrother comes in my room at night and takes off my blanket', 'abuse'],
    ['someone on the game gives me gold if i show him my body', 'grooming'],
    ['voy a disparar a toda la clase', 'violence'],
  ])('is suspected by its likeness: %s', (text, category) => {
    expect(suspectDanger(text)).toMatchObject({ category });
  });

  it('is nothing where nothing is', () => {
    expect(suspectDanger('how do i sort a list?')).toBeUndefined();
    expect(suspectDanger('')).toBeUndefined();
  });
});

const isFound = (text: string) => screenMessage(text, { isMinor: true }) !== undefined;

it('knows the messages it was taught, nine of ten, and cries wolf over one of twenty that sound alike at most', () => {
  const danger = MINORS_MESSAGES.filter(({ category }) => category !== 'none');
  const harmless = MINORS_MESSAGES.filter(({ category }) => category === 'none');
  expect(danger.filter(({ text }) => isFound(text)).length / danger.length).toBeGreaterThanOrEqual(0.9);
  expect(harmless.filter(({ text }) => isFound(text)).length / harmless.length).toBeLessThanOrEqual(0.05);
});

it('leaves what learners write on an ordinary day alone', () => {
  const alarms = [...EXAMPLES.values()].flat().filter(({ text }) => isFound(text));
  expect(alarms.map(({ text }) => text)).toEqual([]);
});
