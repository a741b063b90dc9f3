import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beginConversation, openStream, resumeReply } from '@kindling/core/conversation';
import { wordsOf } from '@kindling/testkit';
import { expect, test } from 'vitest';
import { newest, openConversationBench, readAsPage, untilEnded } from './conversation-bench.fixture.ts';

const WORDS = 400;
const bench = await openConversationBench();
const { ana } = bench;
const { ports, framesOf, hear } = bench.openProcess();
await hear();
const VICTIM = fileURLToPath(new URL('./killed-server.fixture.ts', import.meta.url));

test.each([1, 2, 3])(
  'a server killed in the middle of a reply leaves it to be gone on with (%i)',
  async () => {
    const { id } = await beginConversation(ports, ana, { kind: 'free', language: 'en' });
    const victim = spawn(
      process.execPath,
      [VICTIM, bench.appUrl, ana.schoolId, ana.personId, id, `words=${WORDS} every=10 pause=${WORDS / 2}`],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [line] = (await once(victim.stdout, 'data')) as [Buffer];
    const replyId = line.toString().trim();
    await wait(300 + Math.random() * 1_000);
    // A page that looks on at another server was told of the message, and hears the reply as it grows.
    await expect.poll(() => readAsPage(framesOf(id)).pieces).toBeGreaterThan(1);
    expect(framesOf(id)[0]).toMatchObject({ name: 'message-accepted', frame: { replyId } });
    expect(readAsPage(framesOf(id)).gaps).toBe(0);
    victim.kill('SIGKILL');
    await once(victim, 'exit');
    // So is one that comes while the lease still holds: both are told when it is over.
    (await openStream(ports, ana, id, {}))();
    await expect
      .poll(() => framesOf(id).at(-1))
      .toMatchObject({ name: 'reply-interrupted', frame: { messageId: replyId, canResume: true } });
    const cut = await newest(ports, ana, id);
    expect(cut.state).toBe('interrupted');
    expect(cut.text.length).toBeGreaterThan(0);
    expect(wordsOf(WORDS).startsWith(cut.text)).toBe(true);
    await resumeReply(ports, ana, id, replyId);
    expect(await untilEnded(ports, ana, id)).toMatchObject({
      id: replyId,
      state: 'complete',
      text: wordsOf(WORDS),
    });
  },
);
