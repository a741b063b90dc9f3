import { createTestDatabase } from '@kindling/testkit';
import pg from 'pg';
import { expect, test } from 'vitest';
import { describeSchema } from './describe-schema.ts';

const database = await createTestDatabase();

/** Describes the schema after a change that is undone at once. */
async function describeAfter(change: string): Promise<string> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    await client.query(`begin; ${change}`);
    return await describeSchema(client);
  } finally {
    await client.end();
  }
}

/**
 * What the migrations make must be what was reviewed. After a migration, write it anew and read the difference:
 *   npx vitest run packages/adapters/src/postgres/schema-description.db.test.ts --update
 */
test('the migrated schema is the one that is checked in', async () => {
  await expect(await describeAfter('')).toMatchFileSnapshot('./schema-description.txt');
});

test.each([
  ['a column', 'alter table app.class add column colour text'],
  ['a type', 'alter table app.school alter column name type varchar(120)'],
  ['nullability', 'alter table app.school alter column name drop not null'],
  ['a default', "alter table app.school alter column name set default 'x'"],
  ['an index', 'drop index app.class_name'],
  ['a constraint', 'alter table app.invite drop constraint invite_check'],
  ['a policy', 'drop policy same_school on app.class'],
  ['forced security', 'alter table app.class no force row level security'],
  ['a grant', 'grant delete on app.class to kindling_app'],
  ['who may run a function', 'grant execute on function auth.memberships_of to kindling_app'],
  ['whose rights a function has', 'alter function auth.memberships_of security invoker'],
  ['a table', 'create table app.extra (id int)'],
])('a change of %s shows', async (_what, statement) => {
  expect(await describeAfter(statement)).not.toBe(await describeAfter(''));
});
