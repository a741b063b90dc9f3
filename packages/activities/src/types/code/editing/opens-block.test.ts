import { describe, expect, it } from 'vitest';
import { OPENS_BLOCK } from './opens-block.ts';

describe('a block', () => {
  it.each([
    'if a:',
    '    else:  ',
    'def f(a: int) -> str:',
    'if a:  # why?',
    'if a == "b: # c":',
    "d = {'a':",
  ])('is opened by %j', (line) => expect(line).toMatch(OPENS_BLOCK));

  it.each(['a = 1', '# Step 1:', 'a = "b:', 'print("a:")  # why:', 'a = "b: # c"', '"""Returns:', "it's:"])(
    'is not opened by %j',
    (line) => expect(line).not.toMatch(OPENS_BLOCK),
  );

  it('is told at once of a line without an end', () => {
    const begun = performance.now();
    expect(`${'a: '.repeat(20_000)}"`).not.toMatch(OPENS_BLOCK);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
