import type { NamedConversationFrame } from '@kindling/shared';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpokenReply } from './spoken-reply.ts';

const PLACE = { conversationId: 'c', messageId: 'm', answersId: 'a', rung: 1 };
const BY = { specialist: 'practice', origin: 'builtin' } as const;

/** What a page shows that has `known` and then hears these frames. */
function show(known: { text: string; seq: number }, frames: readonly NamedConversationFrame[]) {
  return frames.reduce((page, { name, frame }) => {
    if (name === 'reply-start') return { text: frame.text, seq: frame.seq };
    if (name !== 'reply-delta') return page;
    expect(frame.seq).toBe(page.seq + 1);
    return { text: page.text + frame.text, seq: frame.seq };
  }, known);
}

describe('a reply that is told again', () => {
  it('brings every page to the same text, wherever it stopped listening', () => {
    const batches = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(batches, fc.nat(14), fc.string({ maxLength: 6 }), (said, after, begun) => {
        const reply = createSpokenReply(PLACE, begun, begun === '' ? 0 : 3);
        reply.start(BY);
        const states = [{ text: reply.text, seq: reply.seq }];
        for (const batch of said) {
          reply.say(batch);
          states.push({ text: reply.text, seq: reply.seq });
        }
        const known = states[after % states.length] ?? { text: '', seq: 0 };
        const shown = show(known, reply.replay(known.seq));
        expect(shown).toEqual({ text: begun + said.join(''), seq: reply.seq });
      }),
    );
  });

  it('is told whole to a page that has nothing, or more than there is', () => {
    const reply = createSpokenReply(PLACE);
    reply.start(BY);
    reply.say('Look ');
    for (const after of [undefined, 0, 7]) {
      expect(reply.replay(after)).toMatchObject([
        { name: 'reply-start', frame: { text: 'Look ', seq: 1, rung: 1, answersId: 'a', ...BY } },
      ]);
    }
  });

  it('is nothing before it has begun; then what it rests on comes with it', () => {
    const reply = createSpokenReply(PLACE);
    expect(reply.replay(undefined)).toEqual([]);
    reply.start(BY);
    const correction = { from: 'goed', to: 'went', type: 'verb', start: 0, end: 4, why: 'irregular' };
    const sources = [{ kind: 'lesson' as const, key: 'a/b', title: 'B' }];
    expect(reply.about({ sources, corrections: [] }).map(({ name }) => name)).toEqual(['reply-sources']);
    reply.about({ sources, corrections: [correction] });
    expect(reply.replay(undefined).map(({ name }) => name)).toEqual([
      'reply-start',
      'reply-sources',
      'reply-corrections',
    ]);
  });
});
