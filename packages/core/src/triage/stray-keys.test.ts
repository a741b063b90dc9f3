import { describe, expect, it } from 'vitest';
import { EXAMPLES } from './examples/index.ts';
import { routeMessage } from './index.ts';
import { isStrayKeys } from './stray-keys.ts';

describe('keys that somebody only fell on', () => {
  it.each(['asdfgh', 'lkjlkj', 'sdkfjh', 'ggggggg', 'qwerqwer', 'asd jkl;', 'xcvbn 12', 'ñlkñlk'])(
    '%s: are heard by whoever greets, whatever is open',
    (text) => {
      expect(isStrayKeys(text)).toBe(true);
      for (const activity of ['english-item', 'quiz', 'essay', 'python'] as const)
        expect(routeMessage(text, { activity }).specialist).toBe('triage');
    },
  );

  it.each(['liberty', 'property', 'strengths', 'objeto', 'kwargs', 'hmmmm', 'jajsjsjs', 'xdddd', 'c', '30000000', 'asdf is a row'])(
    '%s: are not what is said or laughed',
    (text) => {
      expect(isStrayKeys(text)).toBe(false);
    },
  ); // biome-ignore format: a table

  it('are no message that goes to somebody else', () => {
    const wrong = [...EXAMPLES.values()]
      .flat()
      .filter(({ text, label }) => label !== 'triage' && isStrayKeys(text));
    expect(wrong).toEqual([]);
  });
});
