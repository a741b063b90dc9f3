import { createTestDatabase, openAccountBench } from '@kindling/testkit';
import { expect, test } from 'vitest';

const { ports, openSchool } = openAccountBench(await createTestDatabase());

test('text that PostgreSQL cannot store is the caller’s mistake', async () => {
  const school = await openSchool();
  const ana = await school.addPerson({ role: 'student' });
  const rename = ports.transact(ana, (stores) =>
    stores.memberships.update(ana.personId, { displayName: 'A\u0000na' }),
  );
  await expect(rename).rejects.toMatchObject({ code: 'invalid-input' });
  const log = ports.transact(ana, (stores) =>
    stores.audit.append({
      id: ports.newId(),
      actorId: null,
      action: 'test.made',
      subject: 'x',
      details: { text: '\u0000' },
    }),
  );
  await expect(log).rejects.toMatchObject({ code: 'invalid-input' });
});
