import { describe, expect, it } from 'vitest';
import { createOptionCheck } from './option-leak.ts';
import type { Secret } from './secret.ts';

const FIFO: Secret = {
  keyTexts: ['queue'],
  options: { texts: ['stack', 'queue', 'heap', 'tree'], right: [1] },
  publicText: 'Which of these gives back first what was put in first? stack queue heap tree',
};
const isTold = (reply: string, earlier: readonly string[] = []) =>
  createOptionCheck(earlier, FIFO)(reply) !== undefined;

describe('an option', () => {
  it.each([
    'Tick the option whose ASCII code is 66.', 'Tick 0x42.', 'Tick &#66;', 'Tick Qg==.', 'Tick -... (Morse).', 'Tick ⠃.', 'The letter after A.', 'Take the one behind the first.',
    'Choose number two.', 'Choose ⚁.', 'Choose option 1 + 1.', 'It is options[1].', 'It is the third from the end.', 'It stands right below "stack".', 'Choose 2️⃣.',
    'It is not wrong to take queue.', 'It starts with "qu".', 'It looks like q____.', 'A, C, D are all wrong.', 'A ❌ B ✅ C ❌ D ❌', '~~stack~~ ~~heap~~ ~~tree~~',
    'Rule out the first, the third, the fourth.', '🟥🟩🟥🟥', '0100', '[false, true, false, false]', 'A? No. B? Yes.', 'A: 1 %, B: 97 %, C: 1 %, D: 1 %', 'stack, QUEUE, heap, tree',
    'Between "stack" and "queue" I prefer the latter.',
  ])('is pointed at: %s', (reply) => {
    expect(isTold(reply)).toBe(true);
  }); // biome-ignore format: a list

  it.each([
    'Tick 0x41.', 'Choose number three.', 'It is options[2].', 'It starts with a letter.', 'stack, queue, HEAP, tree', '🟥🟩🟥🟩', 'Between "stack" and "queue" I prefer the former.',
    'Is it B? Think again.', 'Count to 2, then read the 4 options.', 'What is the last one for?', '👍 Nice!',
  ])('is not: %s', (reply) => {
    expect(isTold(reply)).toBe(false);
  }); // biome-ignore format: a list
});
