import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideRefresh, REPLAY_LEEWAY_MS, type RefreshState } from './decide-refresh.ts';

const now = new Date('2026-11-21T09:00:00Z');
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);
const alive = { expiresAt: ago(-3_600_000), revokedAt: null };

const state = (part: Partial<RefreshState>): RefreshState => ({
  family: alive,
  token: { usedAt: null },
  successor: undefined,
  ...part,
});

describe('decideRefresh', () => {
  it.each<[string, Partial<RefreshState>, string]>([
    ['a fresh token', {}, 'rotate'],
    ['used this moment', { token: { usedAt: now }, successor: { usedAt: null } }, 'replay'],
    [
      'used at the edge of the leeway',
      { token: { usedAt: ago(REPLAY_LEEWAY_MS) }, successor: { usedAt: null } },
      'replay',
    ],
    [
      'used a millisecond longer ago',
      { token: { usedAt: ago(REPLAY_LEEWAY_MS + 1) }, successor: { usedAt: null } },
      'reuse',
    ],
    ['its successor is in use', { token: { usedAt: ago(1) }, successor: { usedAt: now } }, 'reuse'],
    ['no successor', { token: { usedAt: ago(1) } }, 'reuse'],
    ['a revoked family', { family: { ...alive, revokedAt: ago(1) } }, 'revoked'],
    ['a family that ends now', { family: { expiresAt: now, revokedAt: null } }, 'expired'],
    ['revoked and expired', { family: { expiresAt: ago(1), revokedAt: ago(2) } }, 'revoked'],
  ])('%s', (_case, part, decision) => {
    expect(decideRefresh(state(part), now)).toBe(decision);
  });

  it('gives nothing away once the family is over, whatever the tokens say', () => {
    const moment = fc.option(fc.date({ noInvalidDate: true }));
    fc.assert(
      fc.property(
        moment,
        fc.option(
          moment.map((usedAt) => ({ usedAt })),
          { nil: undefined },
        ),
        (usedAt, successor) => {
          const over = { family: { expiresAt: now, revokedAt: null }, token: { usedAt }, successor };
          expect(decideRefresh(over, now)).toBe('expired');
          const revoked = { ...over, family: { ...alive, revokedAt: now } };
          expect(decideRefresh(revoked, now)).toBe('revoked');
        },
      ),
    );
  });

  it('rotates a token at most once', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), fc.boolean(), (usedAt, successorUsed) => {
        const used = state({ token: { usedAt }, successor: { usedAt: successorUsed ? now : null } });
        expect(decideRefresh(used, now)).not.toBe('rotate');
      }),
    );
  });
});
