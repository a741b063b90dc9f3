import { randomUUID } from 'node:crypto';
import { createScriptedTutor, wordsOf } from '@kindling/testkit';
import { expect, test } from 'vitest';
import { call, openTalkServer, watchReply } from './talk-server.fixture.ts';

const WORDS = 150;
/** Replies at the same time; a learner each. */
const AT_ONCE = 10;
const CUTS_PER_REPLY = 5;

/**
 * Cuts so many connections while a reply streams over them, at any moment, and comes back each time with the last batch
 * that was seen. What the pages show in the end is held against what was said, character by character.
 */
export async function holdTextOverCuts(cuts: number): Promise<void> {
  const server = await openTalkServer(createScriptedTutor());
  const school = await server.bench.openSchool();
  const tokens = await Promise.all(
    Array.from({ length: AT_ONCE }, async () => server.tokenOf(await school.addPerson({ role: 'student' }))),
  );

  const playReply = async (token: string) => {
    const { body } = await server.request(token, 'POST', '/v1/conversations', {
      kind: 'free',
      language: 'en',
    });
    const conversationId = body.id;
    let page = await server.openPage(token);
    let seen = watchReply(page);
    await call(page, 'conversation-join', { conversationId });
    const sent = await call(page, 'message-send', {
      conversationId,
      clientMessageId: randomUUID(),
      text: `words=${WORDS} every=8`,
    });
    const messageId = sent.ok && 'replyId' in sent.result ? sent.result.replyId : '';
    let cut = 0;
    while (cut < CUTS_PER_REPLY && seen.ended === undefined) {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
      if (seen.ended !== undefined) break;
      page.io.engine.close();
      cut += 1;
      page = await server.openPage(token);
      seen = watchReply(page, { text: seen.text, seq: seen.seq });
      const lastSeq = seen.seq;
      await call(page, 'conversation-join', {
        conversationId,
        ...(lastSeq > 0 ? { messageId, lastSeq } : {}),
      });
    }
    await expect.poll(() => seen.ended).toBeDefined();
    page.disconnect();
    return { cut, seen };
  };

  test(`${cuts} cut connections lose and double nothing`, { timeout: 600_000 }, async () => {
    let done = 0;
    let streamed = 0;
    while (done < cuts) {
      for (const { cut, seen } of await Promise.all(tokens.map(playReply))) {
        done += cut;
        streamed += 1;
        expect(seen.ended?.text).toBe(wordsOf(WORDS));
        // One that was cut to the very end has the rest in the end frame alone; nothing it showed before was wrong.
        expect(wordsOf(WORDS).startsWith(seen.text)).toBe(true);
        expect(seen.gaps).toBe(0);
      }
    }
    process.stdout.write(`${done} connections cut in ${streamed} replies: 0 words lost, 0 doubled\n`);
  });
}
