import type { PersonAccounts, PersonProfile } from '@kindling/core/accounts';
import type { NewId } from '@kindling/core/ports';
import { AppError, accounts, Id } from '@kindling/shared';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { z } from 'zod';
import { type Handle, type Sql, sql } from '../postgres/sql.ts';
import type { WorkGate } from '../work-gate/index.ts';
import type { AuthDatabase } from './auth-database.ts';

/** better-auth's name for a password as the way in. */
const PROVIDER = 'credential';

const PersonRow = z
  .object({
    id: Id,
    name: z.string(),
    email: z.string(),
    managed: z.boolean(),
    locale: accounts.Locale,
    time_zone: z.string(),
  })
  .transform(
    (row): PersonProfile => ({
      personId: row.id,
      name: row.name,
      address: row.email,
      managed: row.managed,
      locale: row.locale,
      timeZone: row.time_zone,
    }),
  );
const PasswordRow = z.object({ person_id: Id, password: z.string() });

async function insertPerson(
  handle: Handle,
  newId: NewId,
  person: PersonProfile,
  passwordHash: string,
): Promise<boolean> {
  const inserted = await handle.execute(sql`
    insert into auth.person (id, name, email, managed, locale, time_zone)
    values (${person.personId}, ${person.name}, ${person.address}, ${person.managed}, ${person.locale}, ${person.timeZone})
    on conflict (email) do nothing`);
  if (inserted === 0) return false;
  await handle.execute(sql`
    insert into auth.credential (id, person_id, account_id, provider_id, password)
    values (${newId()}, ${person.personId}, ${person.personId}, ${PROVIDER}, ${passwordHash})`);
  return true;
}

/** Ends every session and refresh token of a person but the spared. */
export async function endAccess(
  handle: Handle,
  personId: Id,
  because: string,
  spared: { sessionId: Id | null; familyId: Id | null } = { sessionId: null, familyId: null },
): Promise<void> {
  await handle.execute(sql`
    delete from auth.session where person_id = ${personId} and id is distinct from ${spared.sessionId}::uuid`);
  await handle.execute(sql`
    update auth.token_family set revoked_at = now(), revoked_because = ${because}
     where person_id = ${personId} and revoked_at is null and id is distinct from ${spared.familyId}::uuid`);
}

/** The password of the account at an address, or of a person; undefined when there is none. */
function findPassword(database: AuthDatabase, condition: Sql) {
  return database.once((handle) =>
    handle.findOne(
      PasswordRow,
      sql`select person.id as person_id, credential.password
            from auth.person join auth.credential on credential.person_id = person.id
           where credential.provider_id = ${PROVIDER} and ${condition}`,
    ),
  );
}

async function replacePassword(
  handle: Handle,
  personId: Id,
  passwordHash: string,
  { spared, audit }: Parameters<PersonAccounts['replacePassword']>[2],
): Promise<void> {
  await handle.execute(sql`
    update auth.credential set password = ${passwordHash}, updated_at = now()
     where person_id = ${personId} and provider_id = ${PROVIDER}`);
  await endAccess(handle, personId, 'password-changed', spared);
  if (audit === undefined) return;
  const { id, actorId, action, subject, details = {} } = audit.record;
  await handle.execute(sql`
    select auth.record_audit(${id}::uuid, ${audit.schoolId}::uuid, ${actorId}::uuid, ${action}, ${subject},
      ${JSON.stringify(details)}::jsonb, ${audit.correlationId})`);
}

async function replaceLeftOver(
  handle: Handle,
  newId: NewId,
  person: PersonProfile,
  passwordHash: string,
): Promise<boolean> {
  // What a broken attempt left has no membership anywhere; an account in use is never touched.
  await handle.execute(sql`
    delete from auth.person where email = ${person.address} and managed
       and not exists (select from auth.memberships_of(person.id))`);
  return insertPerson(handle, newId, person, passwordHash);
}

async function updateProfile(
  handle: Handle,
  personId: Id,
  { name, locale, timeZone }: Parameters<PersonAccounts['updateProfile']>[1],
): Promise<void> {
  await handle.execute(sql`
    update auth.person
       set name = coalesce(${name ?? null}, name), locale = coalesce(${locale ?? null}, locale),
           time_zone = coalesce(${timeZone ?? null}, time_zone), updated_at = now()
     where id = ${personId}`);
}

/** People and their passwords (scrypt as better-auth does it: N 16384, r 16, p 1), hashed a few at a time. */
export function createPersonAccounts(
  database: AuthDatabase,
  newId: NewId,
  hashingGate: WorkGate,
): PersonAccounts {
  const hash = (password: string) => hashingGate(() => hashPassword(password));
  const verify = (password: string, passwordHash: string) =>
    hashingGate(() => verifyPassword({ password, hash: passwordHash }));
  // Compared against when there is no such account, so that the answer takes as long as for one there is.
  const decoy = hashPassword(newId());

  return {
    findProfile: (personId) =>
      database.once((handle) =>
        handle.findOne(
          PersonRow,
          sql`select id, name, email, managed, locale, time_zone from auth.person where id = ${personId}`,
        ),
      ),

    async verifyPassword(address, password) {
      const found = await findPassword(database, sql`person.email = ${address}`);
      const fits = await verify(password, found?.password ?? (await decoy));
      return fits ? found?.person_id : undefined;
    },

    async isPasswordOf(personId, password) {
      const found = await findPassword(database, sql`person.id = ${personId}`);
      return found !== undefined && (await verify(password, found.password));
    },

    async create({ password, ...person }) {
      const passwordHash = await hash(password);
      return database.transact((handle) => insertPerson(handle, newId, person, passwordHash));
    },

    hashPassword: hash,

    async createManaged(person, passwordHash) {
      const created = await database.transact((handle) =>
        replaceLeftOver(handle, newId, person, passwordHash),
      );
      if (!created) throw new AppError('conflict', 'Somebody signs in by this name already.');
    },

    updateProfile: (personId, change) => database.once((handle) => updateProfile(handle, personId, change)),

    replacePassword: (personId, passwordHash, options) =>
      database.transact((handle) => replacePassword(handle, personId, passwordHash, options)),
  };
}
