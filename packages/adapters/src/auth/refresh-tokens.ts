import { createHash, randomBytes } from 'node:crypto';
import { decideRefresh, type RefreshGrant, type RefreshTokens } from '@kindling/core/accounts';
import type { Clock, NewId } from '@kindling/core/ports';
import { Id } from '@kindling/shared';
import { z } from 'zod';
import { type Handle, sql } from '../postgres/sql.ts';
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

/**
 * Rotating refresh tokens. The successor of a token is computed from it with a secret key, so the same one can be
 * answered again within the leeway although only hashes are stored.
 */
export function createRefreshTokens(options: RefreshTokenOptions): RefreshTokens {
  const { database, clock, newId } = options;

  const successorOf = (token: string) =>
    `${PREFIX}${fingerprint(options.successorKey, token).toString('base64url')}`;

  async function rotate(handle: Handle, family: FamilyRow, presented: TokenRow, token: string) {
    const now = clock();
    const refreshToken = successorOf(token);
    const accessId = newId();
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

  async function reportReuse(handle: Handle, family: FamilyRow, correlationId: string): Promise<void> {
    await revoke(handle, family.id, 'reused', clock());
    await handle.execute(sql`
      select auth.record_audit(${newId()}::uuid, ${family.school_id}::uuid, null, 'refresh-token.reused',
        coalesce((select display_name from auth.memberships_of(${family.person_id})
                   where school_id = ${family.school_id}), '-'),
        ${JSON.stringify({ familyId: family.id })}::jsonb, ${correlationId})`);
  }

  async function exchange(handle: Handle, token: string, correlationId: string) {
    const hash = hashOf(token);
    const family = await lockFamily(handle, hash);
    if (family === undefined) return undefined;
    const tokenOf = (condition: ReturnType<typeof sql>) =>
      sql`select hash, access_id, created_at, used_at from auth.refresh_token where ${condition}`;
    const presented = await handle.selectOne(TokenRow, tokenOf(sql`hash = ${hash}`));
    const successor = await handle.findOne(TokenRow, tokenOf(sql`parent_hash = ${hash}`));
    const decision = decideRefresh(
      {
        family: { expiresAt: family.expires_at, revokedAt: family.revoked_at },
        token: { usedAt: presented.used_at },
        successor: successor === undefined ? undefined : { usedAt: successor.used_at },
      },
      clock(),
    );
    if (decision === 'rotate') return rotate(handle, family, presented, token);
    if (decision === 'replay' && successor !== undefined)
      return toGrant(family, successorOf(token), successor);
    if (decision === 'reuse') await reportReuse(handle, family, correlationId);
    return undefined;
  }

  return {
    start: (personId, schoolId) =>
      database.transact(async (handle) => {
        const now = clock();
        const family: FamilyRow = {
          id: newId(),
          person_id: personId,
          school_id: schoolId,
          expires_at: new Date(now.getTime() + options.familyMs),
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
      }),

    rotate: (token, correlationId) => database.transact((handle) => exchange(handle, token, correlationId)),

    revokeFamily: (familyId, because) =>
      database.once((handle) => revoke(handle, familyId, because, clock())),

    revokeFamilyOf: (token) =>
      database.transact(async (handle) => {
        const family = await lockFamily(handle, hashOf(token));
        if (family !== undefined) await revoke(handle, family.id, 'revoked', clock());
      }),
  };
}
