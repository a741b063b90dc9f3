import { createTestDatabase, openDatabaseProxy } from '@kindling/testkit';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from './database.ts';

const testDatabase = await createTestDatabase();
const proxy = await openDatabaseProxy(testDatabase.ownerUrl);
const idleErrors: Error[] = [];
const database = openDatabase({
  url: proxy.through(testDatabase.urlFor('kindling_app')),
  maxConnections: 2,
  applicationName: 'silent-server',
  onIdleError: (error) => void idleErrors.push(error),
  answerWithinMs: 2_000,
});
afterAll(async () => {
  await database.close();
  await proxy.close();
});

const tenant = { schoolId: '0192f1a0-0000-7000-8000-000000000001', correlationId: 'test' };
/** Two seconds may be too short for a busy machine, once. */
const untilItAnswers = () => expect.poll(() => database.ping().then(() => 'answers')).toBe('answers');
const unavailable = expect.objectContaining({ code: 'unavailable' });

test('a server that says nothing any more is unavailable, and works again when it speaks', async () => {
  await untilItAnswers();
  proxy.hang();
  await expect(database.ping()).rejects.toThrow(unavailable);
  await expect(database.transact(tenant, (stores) => stores.schools.find())).rejects.toThrow(unavailable);
  await proxy.restore();
  await untilItAnswers();
});

test('a server that was killed is unavailable at once, and works again when it is back', async () => {
  await untilItAnswers();
  await proxy.cut();
  await expect(database.ping()).rejects.toThrow(unavailable);
  await proxy.restore();
  await untilItAnswers();
});

test('a server that goes away while it saves leaves open whether it did, and nobody is told otherwise', async () => {
  await untilItAnswers();
  const saving = database.transact(tenant, async (stores) => {
    await stores.schools.find();
    await proxy.cut();
  });
  await expect(saving).rejects.toMatchObject({
    code: 'unavailable',
    hint: expect.not.stringContaining('Nothing was changed'),
  });
  await proxy.restore();
  await untilItAnswers();
});
