import { describe, expect, it } from 'vitest';
import { foldText } from '../../text/index.ts';
import { SPECIALIST_NAMES } from '../specialist-name.ts';
import { EXAMPLES } from './index.ts';
import { readMessages } from './read-messages.ts';

const ALL = [...EXAMPLES.values()].flat();

describe('the example messages', () => {
  it.each(SPECIALIST_NAMES)('are many of %s', (name) => {
    expect(ALL.filter(({ label }) => label === name).length).toBeGreaterThanOrEqual(250);
  });

  it('say the same of a message wherever it stands twice', () => {
    const labels = new Map<string, string>();
    for (const { text, context, label } of ALL) {
      const key = JSON.stringify([foldText(text).replace(/[^\p{L}\p{N} ]/gu, ''), context]);
      expect(labels.get(key) ?? label, key).toBe(label);
      labels.set(key, label);
    }
  });

  it('carry what the learner is at', () => {
    const none = { triage: '', concepts: '', progress: '', conversation: '', writing: '', exercise: '' };
    const read = readMessages({
      ...none,
      practice: '[quiz <practice] the second one | a hint',
      debug: '[python code] help⏎x = 1',
      'code-review': '',
    });
    expect(read).toEqual([
      { label: 'practice', text: 'the second one', context: { activity: 'quiz', previous: 'practice' } },
      { label: 'practice', text: 'a hint', context: {} },
      { label: 'debug', text: 'help\nx = 1', context: { activity: 'python', hasCode: true } },
    ]);
  });
});
