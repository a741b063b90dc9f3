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

describe('a sentence among many', () => {
  const harmless =
    'today we learned about the past simple and i wrote five sentences about my holidays in peru. ';

  it('is found where it is a clear one', () => {
    const hidden = `${harmless.repeat(3)} my stepdad comes in my bed at night and touches me. ${harmless.repeat(3)}`;
    expect(suspectDanger(hidden)).toMatchObject({ category: 'abuse' });
  });

  it('is not made up from many that are none', () => {
    expect(suspectDanger(harmless.repeat(20))).toBeUndefined();
  });
});

it('says what cannot wait', () => {
  expect(suspectDanger('my brother took all the pills and is unconscious')).toMatchObject({
    severity: 'urgent',
  });
});

const isFound = (text: string) => screenMessage(text, { isMinor: true }) !== undefined;

it('knows the messages it was taught, nine of ten, and cries wolf over one of twenty that sound alike at most', () => {
  const danger = MINORS_MESSAGES.filter(({ category }) => category !== 'none');
  const harmless = MINORS_MESSAGES.filter(({ category }) => category === 'none');
  expect(danger.filter(({ text }) => isFound(text)).length / danger.length).toBeGreaterThanOrEqual(0.9);
  expect(harmless.filter(({ text }) => isFound(text)).length / harmless.length).toBeLessThanOrEqual(0.05);
});

it.each([...EXAMPLES])('leaves what learners write on an ordinary day alone: %s', (_, messages) => {
  const alarms = messages.filter(({ text }) => isFound(text));
  expect(alarms.map(({ text }) => text)).toEqual([]);
});
