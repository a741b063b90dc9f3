/**
 * A client whose connection broke asks again with the same token; within this time it gets the same answer.
 * RFC 9700, section 4.14.2 asks for rotation with reuse detection and leaves the window to us.
 */
export const REPLAY_LEEWAY_MS = 10_000;

export interface RefreshState {
  family: { expiresAt: Date; revokedAt: Date | null };
  token: { usedAt: Date | null };
  /** The token that replaced this one. */
  successor: { usedAt: Date | null } | undefined;
}

export type RefreshDecision = 'rotate' | 'replay' | 'reuse' | 'expired' | 'revoked';

/**
 * What to do with a presented refresh token of ours. `reuse` means somebody holds a copy: a token came back after the
 * leeway, or after its successor was put to use, which the holder of a lost answer cannot have done.
 */
export function decideRefresh(state: RefreshState, now: Date): RefreshDecision {
  if (state.family.revokedAt !== null) return 'revoked';
  if (state.family.expiresAt <= now) return 'expired';
  if (state.token.usedAt === null) return 'rotate';
  const ageMs = now.getTime() - state.token.usedAt.getTime();
  const successorUntouched = state.successor !== undefined && state.successor.usedAt === null;
  return ageMs <= REPLAY_LEEWAY_MS && successorUntouched ? 'replay' : 'reuse';
}
