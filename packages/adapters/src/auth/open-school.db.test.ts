import { listInvites, openSchool, revokeInvite, signUp } from '@kindling/core/accounts';
import { createTestDatabase, openAccountBench } from '@kindling/testkit';
import { expect, test } from 'vitest';

const database = await createTestDatabase();
const { ports, device } = openAccountBench(database);
const page = { limit: 10, cursor: undefined };

const open = (slug: string, name = 'Elm School') => openSchool(ports, { name, slug }, 'test');
const tokenOf = (link: string) => link.replace(/^.*\/invitation\//, '');
const enter = (link: string, email: string) =>
  signUp(
    ports,
    {
      displayName: 'Ruth Adler',
      email,
      password: 'a long enough pass phrase',
      invitation: tokenOf(link),
      locale: 'en',
      timeZone: 'Europe/London',
    },
    device(),
    'test',
  );

test('a school is opened with a link that makes one person its admin', async () => {
  const { school, link, expiresAt } = await open('elm', '  Elm School ');
  expect(link).toMatch(new RegExp(`^${ports.publicUrl}/?/invitation/kin_`));
  expect(school).toMatchObject({ name: 'Elm School', slug: 'elm' });
  expect(expiresAt.getTime()).toBeGreaterThan(Date.now());
  const { me } = await enter(link, 'ruth@example.org');
  expect(me.memberships).toMatchObject([{ schoolId: school.schoolId, role: 'admin' }]);
  await expect(enter(link, 'somebody@example.org')).rejects.toMatchObject({ code: 'gone' });
  const admin = {
    personId: me.person.id,
    schoolId: school.schoolId,
    role: 'admin',
    correlationId: 'test',
  } as const;
  const { items } = await listInvites(ports, admin, page);
  expect(items).toMatchObject([{ role: 'admin', status: 'accepted' }]);
  await expect(revokeInvite(ports, admin, items[0]?.id ?? '')).resolves.toBeUndefined();
});

test('a short name that is taken opens nothing', async () => {
  await open('oak');
  await expect(open('oak', 'Another Oak')).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('"oak"'),
  });
});

test.each([
  ['', 'A name'],
  ['e', 'A name'],
  ['Elm', 'A name'],
  ['-elm', 'A name'],
  ['elm.school', 'A name'],
  ['x'.repeat(33), 'A name'],
  ['ash', '   '],
  ['ash', 'x'.repeat(121)],
])('the short name %j with the name %j is refused in words', async (slug, name) => {
  await expect(open(slug, name)).rejects.toMatchObject({ code: 'invalid-input' });
});
