import { createPrivateKey, createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { PublicKey } from '@kindling/core/accounts';
import type { Clock } from '@kindling/core/ports';
import { calculateJwkThumbprint, exportJWK } from 'jose';
import { z } from 'zod';
import { type Handle, sql } from '../postgres/sql.ts';
import type { AuthDatabase } from './auth-database.ts';
import { seal, unseal } from './secrets.ts';

const DAY_MS = 86_400_000;
const SIGNS_FOR_MS = 90 * DAY_MS;
/** A new key is shown this long before it signs, so that gateways which refresh their copy daily know it by then. */
const SHOWN_AHEAD_MS = 2 * DAY_MS;
/** Longer than any access token lives, with room for clocks that differ. */
const VERIFIES_LONGER_MS = 3_600_000;
const MODULUS_BITS = 2048;
/** Another process may have made a key; look for it at most this often. */
const RELOAD_MS = 10_000;
/** Any constant of ours: processes that start together make one key, not two. */
const ADVISORY_LOCK = 7_283_420;

const makeKeyPair = promisify(generateKeyPair);

const KeyRow = z.object({
  kid: z.string(),
  public_jwk: z.object({ kty: z.literal('RSA'), n: z.string(), e: z.string() }),
  private_key_sealed: z.instanceof(Buffer),
  signs_until: z.date(),
  verifies_until: z.date(),
});

export interface SigningKey {
  kid: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
  shown: PublicKey;
  signsUntil: Date;
  verifiesUntil: Date;
}

export interface SigningKeys {
  /** The key to sign with now; made on first use and replaced every 90 days. */
  current(): Promise<SigningKey>;
  /** A key that may verify now, or undefined. */
  find(kid: string): Promise<SigningKey | undefined>;
  /** Public halves of all keys that may verify now. */
  list(): Promise<PublicKey[]>;
}

async function insertNewKey(
  handle: Handle,
  sealingKey: Buffer,
  createdAt: Date,
  startsAt: Date,
): Promise<void> {
  const { publicKey, privateKey } = await makeKeyPair('rsa', { modulusLength: MODULUS_BITS });
  const { n, e } = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint({ kty: 'RSA', n: n ?? '', e: e ?? '' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const signsUntil = new Date(startsAt.getTime() + SIGNS_FOR_MS);
  await handle.execute(sql`
    insert into auth.signing_key (kid, public_jwk, private_key_sealed, created_at, signs_until, verifies_until)
    values (${kid}, ${JSON.stringify({ kty: 'RSA', n, e })}::jsonb, ${seal(sealingKey, kid, pem)}, ${createdAt},
            ${signsUntil}, ${new Date(signsUntil.getTime() + VERIFIES_LONGER_MS)})`);
}

/** Undefined for a key that was sealed under another secret of the install: nobody can sign with it any more. */
function unsealPrivateKey(row: z.infer<typeof KeyRow>, sealingKey: Buffer): string | undefined {
  try {
    return unseal(sealingKey, row.kid, row.private_key_sealed);
  } catch {
    return undefined;
  }
}

function openKey(row: z.infer<typeof KeyRow>, sealingKey: Buffer): SigningKey | undefined {
  const pem = unsealPrivateKey(row, sealingKey);
  if (pem === undefined) return undefined;
  const { kty, n, e } = row.public_jwk;
  return {
    kid: row.kid,
    privateKey: createPrivateKey(pem),
    publicKey: createPublicKey({ key: { kty, n, e }, format: 'jwk' }),
    shown: { kty, alg: 'RS256', use: 'sig', kid: row.kid, n, e },
    signsUntil: row.signs_until,
    verifiesUntil: row.verifies_until,
  };
}

/** Of a secret that was replaced, no key is left: new ones are made, and what the old ones signed is refused. */
async function readKeys(handle: Handle, sealingKey: Buffer, now: Date): Promise<SigningKey[]> {
  const rows = await handle.selectMany(
    KeyRow,
    sql`select kid, public_jwk, private_key_sealed, signs_until, verifies_until from auth.signing_key
         where verifies_until > ${now} order by signs_until`,
  );
  return rows.map((row) => openKey(row, sealingKey)).filter((key) => key !== undefined);
}

/** When the next key must begin to sign, or undefined while there is one for some time. */
function nextStart(keys: SigningKey[], now: Date): Date | undefined {
  const last = Math.max(now.getTime(), ...keys.map((key) => key.signsUntil.getTime()));
  return last - now.getTime() > SHOWN_AHEAD_MS ? undefined : new Date(last);
}

/** The keys that may verify now, with a new one made when it is time. */
async function readOrMakeKeys(database: AuthDatabase, sealingKey: Buffer, now: Date): Promise<SigningKey[]> {
  const keys = await database.once((handle) => readKeys(handle, sealingKey, now));
  if (nextStart(keys, now) === undefined) return keys;
  return database.transact(async (handle) => {
    await handle.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCK})`);
    const startsAt = nextStart(await readKeys(handle, sealingKey, now), now);
    if (startsAt !== undefined) await insertNewKey(handle, sealingKey, now, startsAt);
    return readKeys(handle, sealingKey, now);
  });
}

/** RSA keys of this install, kept in the database with their private halves sealed. */
export function createSigningKeys(database: AuthDatabase, clock: Clock, sealingKey: Buffer): SigningKeys {
  let loaded: SigningKey[] = [];
  let loadedAt = Number.NEGATIVE_INFINITY;
  let loading: Promise<SigningKey[]> | undefined;

  async function reload(): Promise<SigningKey[]> {
    loading ??= readOrMakeKeys(database, sealingKey, clock()).finally(() => {
      loading = undefined;
    });
    loaded = await loading;
    loadedAt = clock().getTime();
    return loaded;
  }

  const firstSigning = (keys: SigningKey[]) => keys.find((key) => key.signsUntil > clock());

  return {
    async current() {
      // With one key left that is about to end, the next one is made while there is time to show it.
      const known = nextStart(loaded, clock()) === undefined ? firstSigning(loaded) : undefined;
      const key = known ?? firstSigning(await reload());
      if (key === undefined) throw new Error('No signing key although one was just made');
      return key;
    },

    async find(kid) {
      const known = loaded.find((key) => key.kid === kid);
      if (known === undefined && clock().getTime() - loadedAt >= RELOAD_MS) await reload();
      const key = loaded.find((one) => one.kid === kid);
      return key !== undefined && key.verifiesUntil > clock() ? key : undefined;
    },

    async list() {
      const keys = clock().getTime() - loadedAt >= RELOAD_MS ? await reload() : loaded;
      return keys.filter((key) => key.verifiesUntil > clock()).map((key) => key.shown);
    },
  };
}
