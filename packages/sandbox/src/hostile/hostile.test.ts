import { describe, expect, it } from 'vitest';
import { holdAgainst } from './hold-against.fixture.ts';
import { HOSTILE_PROGRAMS, HOSTILE_SAMPLE } from './index.ts';

describe('hostile programs', () => {
  it('are a long list without repetitions', () => {
    expect(new Set(HOSTILE_PROGRAMS.map(({ name }) => name)).size).toBe(HOSTILE_PROGRAMS.length);
    expect(HOSTILE_PROGRAMS.length).toBeGreaterThanOrEqual(150);
  });

  holdAgainst(HOSTILE_SAMPLE);
});
