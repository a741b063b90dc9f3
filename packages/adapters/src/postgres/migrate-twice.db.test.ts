import { createTestDatabase } from '@kindling/testkit';
import { expect, test } from 'vitest';
import { deriveRolePasswords, migrate } from './index.ts';

const database = await createTestDatabase();

test('an owner without superuser rights migrates a database that is up to date', async () => {
  const applied = await migrate({
    ownerUrl: database.ownerUrl,
    rolePasswords: deriveRolePasswords(database.secret),
  });
  expect(applied).toEqual([]);
});
