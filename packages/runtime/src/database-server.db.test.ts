import { createTestDatabase } from '@kindling/testkit';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { openDatabaseServer } from './database-server.ts';
import { explainRefusal } from './explain-refusal.ts';

const place = await createTestDatabase();
const ignore = () => undefined;

function open(change: Partial<Pick<URL, 'port' | 'username' | 'pathname'>> = {}) {
  const url = Object.assign(new URL(place.ownerUrl), change);
  const environment = { KINDLING_SECRET: place.secret, DATABASE_URL: url.toString() };
  return openDatabaseServer(readConfig(environment, '/nowhere'), ignore, ignore);
}

test('a database of somebody else is migrated, and left running', async () => {
  const server = await open();
  expect(new URL(server.urlFor('kindling_worker')).username).toBe('kindling_worker');
  await server.stop();
  await (await open()).stop();
});

test.each([
  ['is not there', { port: '9' }, /ECONNREFUSED/, /Start that PostgreSQL/],
  ['does not know the user', { username: 'stranger' }, /stranger/, /Correct the user/],
  ['lacks the database', { pathname: '/missing' }, /"missing" does not exist/, /Make that database/],
])('a PostgreSQL that %s is said in a sentence, without the password', async (_what, change, says, todo) => {
  const password = decodeURIComponent(new URL(place.ownerUrl).password);
  const error = await open(change).catch((refusal) => refusal);
  expect(error).toMatchObject({
    code: 'unavailable',
    message: expect.stringMatching(says),
    hint: expect.stringMatching(todo),
  });
  if (password !== '') expect(`${error.message}${error.hint}`).not.toContain(password);
});

test('a defect of ours is not put down to the database', () => {
  const wrong = new Error('Migration 0001_foundation.sql was changed after it ran here.');
  expect(explainRefusal(place.ownerUrl, wrong)).toBe(wrong);
});
