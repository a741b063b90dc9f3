import { BadgeId } from '@kindling/shared';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BADGES } from './badge-catalogue.ts';
import { answerTo, anyLedger, stepsOfLedger } from './badge-ledger.fixture.ts';
import type { JudgedAnswer } from './badge-steps.ts';

const keysOf = (ledger: readonly JudgedAnswer[], badge: BadgeId) => [
  ...(stepsOfLedger(ledger).get(badge) ?? []),
];
const wrong = { correct: false };
const aided = { aided: true };
const mastered = { skills: [{ skillId: 'loops', level: 'mastered' as const }] };

describe('the catalogue', () => {
  it('has every badge once, with grades that rise', () => {
    expect(BADGES.map((badge) => badge.id).sort()).toEqual([...BadgeId.options].sort());
    for (const { steps } of BADGES) {
      expect(steps.length).toBeGreaterThan(0);
      expect([...steps].sort((left, right) => left - right)).toEqual(steps);
      expect(new Set(steps).size).toBe(steps.length);
    }
  });
});

describe('each rule', () => {
  it('own fire: right at the first answer, without help', () => {
    const ledger = [answerTo('a1'), answerTo('a2', wrong), answerTo('a2'), answerTo('a3', aided)];
    expect(keysOf(ledger, 'own-fire')).toEqual(['a1']);
  });

  it('hard wood: the same with a hard one', () => {
    const ledger = [answerTo('a1', { difficulty: 0.59 }), answerTo('a2', { difficulty: 0.6 })];
    expect(keysOf(ledger, 'hard-wood')).toEqual(['a2']);
  });

  it('second wind: wrong at first, right without help later', () => {
    const ledger = [answerTo('a1', wrong), answerTo('a1', aided), answerTo('a2'), answerTo('a2')];
    expect(keysOf(ledger, 'second-wind')).toEqual([]);
    expect(keysOf([...ledger, answerTo('a1')], 'second-wind')).toEqual(['a1']);
  });

  it('still glowing: right again a week later', () => {
    const at = (day: string) => answerTo('a1', { day });
    expect(keysOf([at('2026-11-01'), at('2026-11-07')], 'still-glowing')).toEqual([]);
    expect(keysOf([at('2026-11-01'), at('2026-11-08')], 'still-glowing')).toEqual(['a1']);
  });

  it('bright days: a day with something new', () => {
    const ledger = [
      answerTo('a1', { day: '2026-11-01' }),
      answerTo('a2', { day: '2026-11-01' }),
      answerTo('a1', { day: '2026-11-02' }),
    ];
    expect(keysOf(ledger, 'bright-days')).toEqual(['2026-11-01']);
  });

  it('whole hearth: a lesson without a slip and without help', () => {
    expect(keysOf([answerTo('b1'), answerTo('b2')], 'whole-hearth')).toEqual(['lesson-b']);
    expect(keysOf([answerTo('b1'), answerTo('b2', aided), answerTo('b2')], 'whole-hearth')).toEqual([]);
    expect(keysOf([answerTo('b1', wrong), answerTo('b1'), answerTo('b2')], 'whole-hearth')).toEqual([]);
  });

  it('steady flame: a skill mastered over several activities', () => {
    const four = ['a1', 'a2', 'a3', 'a4'].map((id) => answerTo(id, mastered));
    expect(keysOf(four.slice(0, 3), 'steady-flame')).toEqual([]);
    expect(keysOf(four, 'steady-flame')).toEqual(['loops']);
  });

  it('is not moved by repeating an easy one', () => {
    const once = [answerTo('a1', mastered)];
    const often = Array.from({ length: 50 }, (_, index) =>
      answerTo('a1', { ...mastered, answeredAt: new Date(Date.UTC(2026, 10, 21, 0, index)) }),
    );
    expect(stepsOfLedger(often)).toEqual(stepsOfLedger(once));
  });
});

describe('whatever was answered', () => {
  const isWithin = (smaller: Map<BadgeId, Set<string>>, larger: Map<BadgeId, Set<string>>) =>
    [...smaller].every(([badge, keys]) => [...keys].every((key) => larger.get(badge)?.has(key)));

  it('more answers never take a step away', () => {
    fc.assert(
      fc.property(anyLedger, anyLedger, (ledger, more) =>
        isWithin(stepsOfLedger(ledger), stepsOfLedger([...ledger, ...more])),
      ),
    );
  });

  it('answers with help are never a step', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        expect(stepsOfLedger(ledger.map((answer) => ({ ...answer, aided: true }))).size).toBe(0);
        const withAided = [...ledger, ...ledger.map((answer) => ({ ...answer, aided: true }))];
        expect(stepsOfLedger(withAided)).toEqual(stepsOfLedger(ledger));
      }),
    );
  });

  it('the same answers give the same steps', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        expect(stepsOfLedger(structuredClone(ledger))).toEqual(stepsOfLedger(ledger));
      }),
    );
  });

  it('there are no more steps than activities, days, lessons and skills', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const limits = {
          activity: new Set(ledger.map((answer) => answer.activityId)).size,
          day: new Set(ledger.map((answer) => answer.day)).size,
          lesson: new Set(ledger.map((answer) => answer.lessonId)).size,
          skill: new Set(ledger.flatMap((answer) => answer.skills.map((skill) => skill.skillId))).size,
        };
        const steps = stepsOfLedger(ledger);
        for (const { id, counts } of BADGES)
          expect(steps.get(id)?.size ?? 0).toBeLessThanOrEqual(limits[counts]);
      }),
    );
  });
});
