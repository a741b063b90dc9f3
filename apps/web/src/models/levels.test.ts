import { AiLevel } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import { isWider, LEVELS, offeredLevels } from './levels.ts';

describe('the levels', () => {
  it('are those of the contract, the narrowest first', () => {
    expect(LEVELS).toEqual(AiLevel.options);
    expect(LEVELS.map((level) => isWider(level, 'local'))).toEqual([false, false, true]);
  });

  it.each([
    ['cloud', null, ['builtin', 'local', 'cloud']],
    ['local', 'builtin', ['builtin', 'local']],
    ['builtin', null, ['builtin']],
    // Hiding what was once chosen would say that it is gone.
    ['builtin', 'cloud', ['builtin', 'cloud']],
  ] as const)('up to %s with %s chosen are %j', (most, chosen, offered) => {
    expect(offeredLevels(most, chosen)).toEqual(offered);
  });
});
