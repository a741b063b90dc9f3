import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTextBatcher } from './batch-text.ts';
import { createManualTimer } from './manual-timer.fixture.ts';

function rig() {
  const timer = createManualTimer();
  const sent: string[] = [];
  return { timer, sent, batcher: createTextBatcher(timer, 40, (text) => void sent.push(text)) };
}

it('sends the first words at once and gathers the others', () => {
  const { timer, sent, batcher } = rig();
  for (const word of ['a ', 'b ', 'c ']) batcher.say(word);
  expect(sent).toEqual(['a ']);
  timer.pass(39);
  batcher.say('d ');
  timer.pass(1);
  expect(sent).toEqual(['a ', 'b c d ']);
  // After a pause nothing is gathered yet, so the next word need not wait.
  timer.pass(100);
  batcher.say('e ');
  expect(sent).toEqual(['a ', 'b c d ', 'e ']);
});

it('sends what is left at the end, and nothing after it', () => {
  const { timer, sent, batcher } = rig();
  batcher.say('a ');
  batcher.say('b ');
  batcher.finish();
  timer.pass(1_000);
  expect(sent).toEqual(['a ', 'b ']);
});

it('loses, doubles and turns round nothing, whenever words come', () => {
  const words = fc.array(fc.tuple(fc.string({ maxLength: 5 }), fc.nat({ max: 90 })));
  fc.assert(
    fc.property(words, (said) => {
      const { timer, sent, batcher } = rig();
      for (const [text, pause] of said) {
        batcher.say(text);
        timer.pass(pause);
      }
      batcher.finish();
      expect(sent.join('')).toBe(said.map(([text]) => text).join(''));
      expect(sent).not.toContain('');
    }),
  );
});
