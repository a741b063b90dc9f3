import type { QueryResultRow } from 'pg';
import { expect, it } from 'vitest';
import { createTransactionHandle, sql } from './sql.ts';

/** A connection whose server never answers. */
function openSilent() {
  const sent: string[] = [];
  const query = ({ text }: { text: string }) => {
    sent.push(text);
    return new Promise<{ rows: QueryResultRow[]; rowCount: number | null }>(() => undefined);
  };
  return { sent, query, handle: createTransactionHandle({ query }) };
}

it('does work while the answer to what was asked for is on its way', async () => {
  const { sent, handle } = openSilent();
  const working = handle.meanwhile(() => [...sent]);
  void handle.execute(sql`select 1`);
  expect(await working).toEqual(['select 1']);
});

it('does work that is asked for last behind COMMIT, so that it waits for nobody', async () => {
  const { sent, query, handle } = openSilent();
  handle.atCommit(handle.execute(sql`update`));
  const working = handle.meanwhile(() => [...sent]);
  await handle.close();
  void query({ text: 'commit' });
  expect(await working).toEqual(['update', 'commit']);
});

it('tells what went wrong with it to whoever asked', async () => {
  const { handle } = openSilent();
  await expect(handle.meanwhile(() => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
});

it('tells what failed by itself, not a statement behind it that was told first', async () => {
  const deadlock = Object.assign(new Error('deadlock detected'), { code: '40P01' });
  const aborted = Object.assign(new Error('current transaction is aborted'), { code: '25P02' });
  const answers = [deadlock, aborted];
  const handle = createTransactionHandle({ query: () => Promise.reject(answers.shift()) });
  // One step further from the server than the other.
  const wrapped = async () => {
    const rows = await handle.execute(sql`select 1`);
    return rows;
  };
  const told = await Promise.all([wrapped(), handle.execute(sql`select 2`)]).catch((error) => error);
  expect(told).toBe(aborted);
  expect(handle.causeOf(told)).toBe(deadlock);
  const own = new Error('taken');
  expect(handle.causeOf(own)).toBe(own);
});
