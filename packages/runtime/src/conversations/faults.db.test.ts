import { openDatabase } from '@kindling/adapters/postgres';
import { AppError } from '@kindling/shared';
import { createScriptedTutor, wordsOf } from '@kindling/testkit';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openConversationBench, talk, untilEnded } from './conversation-bench.fixture.ts';

const bench = await openConversationBench();
const { ana } = bench;
const away = () => new AppError('unavailable', 'The database cannot be reached.');
const finishedOf = async (replyId: string) =>
  (await bench.eventsOf('conversation.turn-finished')).filter(
    ({ payload }) => 'replyId' in payload && payload.replyId === replyId,
  );

test('a tutor that cannot be opened for a moment is asked again, and answers', async () => {
  const tutor = createScriptedTutor();
  const forTurn = vi.fn(tutor.forTurn).mockRejectedValueOnce(away());
  const { ports, failures } = bench.openProcess({ tutor: { ...tutor, forTurn } });
  const { conversationId } = await talk(ports, ana, 'words=3');
  expect(await untilEnded(ports, ana, conversationId)).toMatchObject({ state: 'complete', text: wordsOf(3) });
  expect(failures).toHaveLength(1);
});

test('a voice gets ready while the message is stored, and is heard only when it is', async () => {
  const tutor = createScriptedTutor();
  const steps: string[] = [];
  const forTurn: typeof tutor.forTurn = async (...asked) => {
    const opened = await tutor.forTurn(...asked);
    const prepare = ({ message }: { message: string }) => void steps.push(`ready for ${message}`);
    return { ...opened, voice: { ...opened.voice, prepare } };
  };
  const { ports, frames } = bench.openProcess({
    tutor: { ...tutor, forTurn },
    transact: async (tenant, work) => {
      const result = await bench.database.transact(tenant, work);
      // An answer of the database that takes its time.
      await new Promise((resolve) => setTimeout(resolve, 50));
      steps.push(`stored behind ${frames.length} frames`);
      return result;
    },
  });
  const { conversationId } = await talk(ports, ana, 'words=2');
  await untilEnded(ports, ana, conversationId);
  const ready = steps.indexOf('ready for words=2');
  expect(steps[ready + 1]).toBe('stored behind 0 frames');
  expect(frames[0]?.name).toBe('message-accepted');
});

test('what the tutor needs to know was read with the message', async () => {
  const tutor = createScriptedTutor();
  const forTurn = vi.fn(tutor.forTurn);
  const { ports } = bench.openProcess({ tutor: { ...tutor, forTurn } });
  const { conversationId } = await talk(ports, ana, 'words=1');
  await untilEnded(ports, ana, conversationId);
  expect(forTurn.mock.lastCall?.[2]).toMatchObject({
    standing: { role: 'student', knownNames: expect.arrayContaining(['Ana']) },
    coursesStamp: expect.stringMatching(/^[0-9a-f]{32}$/),
    at: expect.any(Date),
  });
});

test('an end that could not be stored is stored later, once, and pages are told then', async () => {
  let isAway = false;
  let refused = 0;
  const { ports, frames, failures } = bench.openProcess({
    transact: (tenant, work) => {
      if (!isAway) return bench.database.transact(tenant, work);
      refused += 1;
      if (refused === 3) isAway = false;
      return Promise.reject(away());
    },
  });
  const { conversationId, replyId } = await talk(ports, ana, 'words=30 every=10');
  isAway = true;
  await expect.poll(() => refused).toBe(3);
  const whole = await untilEnded(ports, ana, conversationId);
  expect(whole).toMatchObject({ state: 'complete', text: wordsOf(30) });
  expect(failures.length).toBeGreaterThan(0);
  expect(await finishedOf(replyId)).toHaveLength(1);
  await expect.poll(() => frames.filter(({ name }) => name === 'reply-end')).toHaveLength(1);
  expect(await bench.school.query('select 1 from app.reply_batch where message_id = $1', [replyId])).toEqual(
    [],
  );
});

test('a class of replies over two connections all come to their end', async () => {
  const narrow = openDatabase({
    url: bench.appUrl,
    maxConnections: 2,
    applicationName: 'test-narrow',
    onIdleError: () => undefined,
  });
  onTestFinished(() => narrow.close());
  const { ports, failures } = bench.openProcess({ transact: narrow.transact });
  const school = await Promise.all(
    Array.from({ length: 40 }, () => bench.school.addPerson({ role: 'student', displayName: 'Pupil' })),
  );
  const talks = await Promise.all(school.map((pupil) => talk(ports, pupil, 'words=20 every=2')));
  const ends = await Promise.all(
    talks.map(({ conversationId }, index) => untilEnded(ports, school[index] ?? ana, conversationId)),
  );
  expect(ends.map(({ state }) => state)).toEqual(school.map(() => 'complete'));
  expect(failures).toEqual([]);
});
