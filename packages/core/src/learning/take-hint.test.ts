import type { Principal } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import type { ExerciseRule } from './exercise-rules.ts';
import { type HintLadder, type HintStore, type TakeHintPorts, takeHint } from './take-hint.ts';

const principal: Principal = {
  schoolId: 'school',
  personId: 'ana',
  role: 'student',
  correlationId: 'request',
};

function setUp(ladder: Partial<HintLadder> | undefined, rules: ExerciseRule[] = []) {
  const inserted: Parameters<HintStore['insert']>[0][] = [];
  const told: unknown[] = [];
  const ports = {
    clock: () => new Date('2026-11-21T09:00:00Z'),
    newId: () => 'hint-id',
    transact: (_tenant, work) =>
      work({
        attempts: { lockLearner: async () => undefined } as never,
        exerciseRules: { listRules: async () => rules },
        outbox: { append: async ({ payload }) => void told.push(payload) },
        hints: {
          findLadder: async () =>
            ladder && { hints: ['first', 'second'], rungInSitting: 0, rungSinceAttempt: 0, ...ladder },
          insert: async (hint) => {
            inserted.push(hint);
          },
        },
      }),
  } satisfies TakeHintPorts as TakeHintPorts;
  return { take: () => takeHint(ports, principal, 'activity'), inserted, told };
}

const alone: ExerciseRule = {
  title: 'Loops',
  dueAt: new Date('2026-11-27T17:00:00Z'),
  timeZone: 'UTC',
  maxAttempts: null,
  help: 'none',
  attempts: 0,
  solved: false,
};

describe('takeHint', () => {
  it('gives none where a teacher wants the exercise done alone, until it is solved', async () => {
    const { take, inserted, told } = setUp({}, [alone]);
    await expect(take()).rejects.toMatchObject({ code: 'forbidden' });
    expect([inserted, told]).toEqual([[], []]);
    expect(await setUp({}, [{ ...alone, solved: true }]).take()).toMatchObject({ rung: 1 });
    expect(await setUp({}, [{ ...alone, help: 'hints' }]).take()).toMatchObject({ rung: 1 });
  });

  it('tells whoever watches, once for each rung', async () => {
    const { take, told } = setUp({});
    await take();
    expect(told).toEqual([
      { learnerId: 'ana', activityId: 'activity', source: 'author', rung: 1, at: '2026-11-21T09:00:00.000Z' },
    ]);
    const again = setUp({ rungInSitting: 1, rungSinceAttempt: 1, hints: ['only'] });
    await again.take();
    expect(again.told).toEqual([]);
  });

  it('gives the rungs in order and records each', async () => {
    const first = setUp({});
    expect(await first.take()).toEqual({ rung: 1, text: 'first', remaining: 1 });
    expect(first.inserted).toMatchObject([{ learnerId: 'ana', activityId: 'activity', rung: 1 }]);
    const second = setUp({ rungInSitting: 1, rungSinceAttempt: 1 });
    expect(await second.take()).toEqual({ rung: 2, text: 'second', remaining: 0 });
    expect(second.inserted).toMatchObject([{ rung: 2 }]);
  });

  it('reads the last rung out again without recording the same help twice', async () => {
    const { take, inserted } = setUp({ rungInSitting: 2, rungSinceAttempt: 2 });
    expect(await take()).toEqual({ rung: 2, text: 'second', remaining: 0 });
    expect(inserted).toEqual([]);
  });

  it('records help read again after an attempt: it comes before the next answer', async () => {
    const { take, inserted } = setUp({ rungInSitting: 2, rungSinceAttempt: 0 });
    await take();
    expect(inserted).toMatchObject([{ rung: 2 }]);
  });

  it('knows no hints of an unknown activity, and says so when an activity has none', async () => {
    await expect(setUp(undefined).take()).rejects.toMatchObject({ code: 'not-found' });
    await expect(setUp({ hints: [] }).take()).rejects.toMatchObject({ code: 'conflict' });
  });
});
