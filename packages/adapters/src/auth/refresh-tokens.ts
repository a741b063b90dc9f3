import { createHash, randomBytes } from 'node:crypto';
import { decideRefresh, type RefreshGrant, type RefreshTokens } from '@kindling/core/accounts';
import type { Clock, NewId } from '@kindling/core/ports';
import { Id } from '@kindling/shared';
import { z } from 'zod';
import { type Handle, type Sql, sql } from '../postgres/sql.ts';
import type { AuthDatabase } from './auth-database.ts';
import { fingerprint } from './secrets.ts';

const PREFIX = 'krt_';
const TOKEN_BYTES = 32;

const FamilyRow = z.object({
  id: Id,
  person_id: Id,
  school_id: Id,
  expires_at: z.date(),
  revoked_at: z.date().nullable(),
});
type FamilyRow = z.infer<typeof FamilyRow>;

const TokenRow = z.object({
  hash: z.instanceof(Buffer),
  access_id: Id,
  created_at: z.date(),
  used_at: z.date().nullable(),
});
type TokenRow = z.infer<typeof TokenRow>;

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function toGrant(
  family: FamilyRow,
  refreshToken: string,
  token: Omit<TokenRow, 'hash' | 'used_at'>,
): RefreshGrant {
  return {
    personId: family.person_id,
    schoolId: family.school_id,
    familyId: family.id,
    familyExpiresAt: family.expires_at,
    refreshToken,
    accessId: token.access_id,
    issuedAt: token.created_at,
  };
}

/** The token's family, locked: two requests with tokens of one family take turns. */
async function lockFamily(handle: Handle, hash: Buffer): Promise<FamilyRow | undefined> {
  return handle.findOne(
    FamilyRow,
    sql`select id, person_id, school_id, expires_at, revoked_at from auth.token_family
         where id = (select family_id from auth.refresh_token where hash = ${hash}) for update`,
  );
}

function tokens(condition: Sql): Sql {
  return sql`select hash, access_id, created_at, used_at from auth.refresh_token where ${condition}`;
}

async function insertToken(
  handle: Handle,
  token: { hash: Buffer; familyId: Id; parentHash: Buffer | null; accessId: Id; createdAt: Date },
): Promise<void> {
  await handle.execute(sql`
    insert into auth.refresh_token (hash, family_id, parent_hash, access_id, created_at)
    values (${token.hash}, ${token.familyId}, ${token.parentHash}, ${token.accessId}, ${token.createdAt})`);
}

async function revoke(handle: Handle, familyId: Id, because: string, now: Date): Promise<void> {
  await handle.execute(sql`
    update auth.token_family set revoked_at = ${now}, revoked_because = ${because}
     where id = ${familyId} and revoked_at is null`);
}

export interface RefreshTokenOptions {
  database: AuthDatabase;
  clock: Clock;
  newId: NewId;
  /** How long a sign-in of an API client can be prolonged, in milliseconds. */
  familyMs: number;
  /** Derives the successor of a token. */
  successorKey: Buffer;
}

function successorOf(options: RefreshTokenOptions, token: string): string {
  return `${PREFIX}${fingerprint(options.successorKey, token).toString('base64url')}`;
}

async function rotate(
  options: RefreshTokenOptions,
  handle: Handle,
  family: FamilyRow,
  presented: { hash: Buffer; token: string },
): Promise<RefreshGrant> {
  const now = options.clock();
  const refreshToken = successorOf(options, presented.token);
  const accessId = options.newId();
  await handle.execute(sql`update auth.refresh_token set used_at = ${now} where hash = ${presented.hash}`);
  const hash = hashOf(refreshToken);
  await insertToken(handle, {
    hash,
    familyId: family.id,
    parentHash: presented.hash,
    accessId,
    createdAt: now,
  });
  return toGrant(family, refreshToken, { access_id: accessId, created_at: now });
}

async function reportReuse(
  { clock, newId }: RefreshTokenOptions,
  handle: Handle,
  family: FamilyRow,
  correlationId: string,
): Promise<void> {
  await revoke(handle, family.id, 'reused', clock());
  await handle.execute(sql`
    select auth.record_audit(${newId()}::uuid, ${family.school_id}::uuid, null, 'refresh-token.reused',
      coalesce((select display_name from auth.memberships_of(${family.person_id})
                 where school_id = ${family.school_id}), '-'),
      ${JSON.stringify({ familyId: family.id })}::jsonb, ${correlationId})`);
}

/** Exchanges a token within a transaction; undefined when it is refused, which must commit too: it may have revoked. */
async function exchange(
  options: RefreshTokenOptions,
  handle: Handle,
  token: string,
  correlationId: string,
): Promise<RefreshGrant | undefined> {
  const hash = hashOf(token);
  const family = await lockFamily(handle, hash);
  if (family === undefined) return undefined;
  const presented = await handle.selectOne(TokenRow, tokens(sql`hash = ${hash}`));
  const successor = await handle.findOne(TokenRow, tokens(sql`parent_hash = ${hash}`));
  const decision = decideRefresh(
    {
      family: { expiresAt: family.expires_at, revokedAt: family.revoked_at },
      token: { usedAt: presented.used_at },
      successor: successor === undefined ? undefined : { usedAt: successor.used_at },
    },
    options.clock(),
  );
  if (decision === 'rotate') return rotate(options, handle, family, { hash, token });
  if (decision === 'replay' && successor !== undefined) {
    return toGrant(family, successorOf(options, token), successor);
  }
  if (decision === 'reuse') await reportReuse(options, handle, family, correlationId);
  return undefined;
}

async function startFamily(
  { clock, newId, familyMs }: RefreshTokenOptions,
  handle: Handle,
  personId: Id,
  schoolId: Id,
): Promise<RefreshGrant> {
  const now = clock();
  const family: FamilyRow = {
    id: newId(),
    person_id: personId,
    school_id: schoolId,
    expires_at: new Date(now.getTime() + familyMs),
    revoked_at: null,
  };
  // Nobody else clears a person's old families, and this is when they come by.
  await handle.execute(sql`
    delete from auth.token_family where person_id = ${personId} and expires_at < ${now}`);
  await handle.execute(sql`
    insert into auth.token_family (id, person_id, school_id, created_at, expires_at)
    values (${family.id}, ${personId}, ${schoolId}, ${now}, ${family.expires_at})`);
  const refreshToken = `${PREFIX}${randomBytes(TOKEN_BYTES).toString('base64url')}`;
  const accessId = newId();
  const hash = hashOf(refreshToken);
  await insertToken(handle, { hash, familyId: family.id, parentHash: null, accessId, createdAt: now });
  return toGrant(family, refreshToken, { access_id: accessId, created_at: now });
}

/**
 * Rotating refresh tokens. The successor of a token is computed from it with a secret key, so the same one can be
 * answered again within the leeway although only hashes are stored.
 */
export function createRefreshTokens(options: RefreshTokenOptions): RefreshTokens {
  const { database, clock } = options;
  return {
    start: (personId, schoolId) =>
      database.transact((handle) => startFamily(options, handle, personId, schoolId)),

    rotate: (token, correlationId) =>
      database.transact((handle) => exchange(options, handle, token, correlationId)),

    revokeFamily: (familyId, because) =>
      database.once((handle) => revoke(handle, familyId, because, clock())),

    revokeFamilyOf: (token) =>
      database.transact(async (handle) => {
        const family = await lockFamily(handle, hashOf(token));
        if (family !== undefined) await revoke(handle, family.id, 'revoked', clock());
      }),
  };
}
