import type { AccessTokens } from '@kindling/core/accounts';
import type { Clock } from '@kindling/core/ports';
import { Id } from '@kindling/shared';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { SigningKeys } from './signing-keys.ts';

const ALGORITHM = 'RS256';
const AUDIENCE = 'kindling';
/** RFC 9068: says what kind of token it is, so that another JWT of ours can never pass for one. */
const TYPE = 'at+jwt';
const LIFETIME_SECONDS = 15 * 60;
/** Clocks of machines differ a little. */
const TOLERANCE_SECONDS = 5;

const Claims = z.object({ sub: Id, school: Id, family: Id, exp: z.number() });

export interface AccessClaims {
  personId: Id;
  schoolId: Id;
  familyId: Id;
  expiresAt: Date;
}

export interface AccessTokenVerifier {
  /** What a token says, or undefined when it is not one of ours or no longer good. */
  verify(accessToken: string): Promise<AccessClaims | undefined>;
}

/** RS256 access tokens of 15 minutes. `issuer` is the public address of this install. */
export function createAccessTokens(
  keys: SigningKeys,
  clock: Clock,
  issuer: string,
): AccessTokens & AccessTokenVerifier {
  async function readClaims(accessToken: string): Promise<AccessClaims> {
    const { payload } = await jwtVerify(
      accessToken,
      async ({ kid }) => {
        const key = kid === undefined ? undefined : await keys.find(kid);
        if (key === undefined) throw new errors.JWKSNoMatchingKey();
        return key.publicKey;
      },
      {
        // Pinned: the token's own header never chooses how it is checked.
        algorithms: [ALGORITHM],
        issuer,
        audience: AUDIENCE,
        typ: TYPE,
        requiredClaims: ['sub', 'school', 'family', 'exp', 'iat', 'jti'],
        currentDate: clock(),
        clockTolerance: TOLERANCE_SECONDS,
      },
    );
    const { sub, school, family, exp } = Claims.parse(payload);
    return { personId: sub, schoolId: school, familyId: family, expiresAt: new Date(exp * 1000) };
  }

  return {
    async sign(grant, role) {
      const key = await keys.current();
      const issuedAt = Math.floor(grant.issuedAt.getTime() / 1000);
      const familyEnd = Math.floor(grant.familyExpiresAt.getTime() / 1000);
      const expiresAt = Math.min(issuedAt + LIFETIME_SECONDS, familyEnd);
      const accessToken = await new SignJWT({ school: grant.schoolId, family: grant.familyId, role })
        .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: key.kid })
        .setIssuer(issuer)
        .setAudience(AUDIENCE)
        .setSubject(grant.personId)
        .setJti(grant.accessId)
        .setIssuedAt(issuedAt)
        .setExpirationTime(expiresAt)
        .sign(key.privateKey);
      return { accessToken, expiresAt: new Date(expiresAt * 1000) };
    },

    listPublicKeys: () => keys.list(),

    async verify(accessToken) {
      try {
        return await readClaims(accessToken);
      } catch (error) {
        // Whatever is wrong with a token, its bearer is anonymous; a database that is gone is another matter.
        if (error instanceof errors.JOSEError || error instanceof z.ZodError) return undefined;
        throw error;
      }
    },
  };
}
