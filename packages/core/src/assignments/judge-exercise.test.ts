import { describe, expect, it } from 'vitest';
import type { ExerciseFacts, StudentFacts } from './assignment-store.ts';
import { gradeHeader, toGradeLine } from './grade-lines.ts';
import { toCell, toPercent } from './judge-exercise.ts';

const dueAt = new Date('2026-11-27T17:00:00Z');
const before = new Date('2026-11-27T16:00:00Z');
const after = new Date('2026-11-27T18:00:00Z');
const facts = (change: Partial<ExerciseFacts> = {}): ExerciseFacts => ({
  activityId: 'a',
  attempts: 0,
  bestScore: null,
  bestAt: null,
  bestReceivedAt: null,
  bestAid: null,
  solved: false,
  lastAt: null,
  hintRung: 0,
  ...change,
});
const right = {
  attempts: 1,
  bestScore: 1,
  bestAt: before,
  bestReceivedAt: before,
  bestAid: 'none',
  solved: true,
  lastAt: before,
} as const;

it.each([
  [0, 0],
  [0.994, 99],
  [0.999, 99],
  [1, 100],
])('a score of %d is %d %', (score, percent) => expect(toPercent(score)).toBe(percent));

describe('a cell', () => {
  it('is not started, tried, or solved', () => {
    expect(toCell(facts(), dueAt, before)).toMatchObject({ state: 'not-started', bestScorePercent: null });
    const tried = facts({ attempts: 2, bestScore: 0.5, bestAt: before, lastAt: before });
    expect(toCell(tried, dueAt, before)).toMatchObject({ state: 'tried', bestScorePercent: 50, attempts: 2 });
    expect(toCell(facts(right), dueAt, after)).toMatchObject({
      state: 'solved',
      late: false,
      overdue: false,
    });
  });

  it('is late by when the best answer was given, to the moment', () => {
    expect(toCell(facts({ ...right, bestAt: dueAt }), dueAt, after).late).toBe(false);
    expect(toCell(facts({ ...right, bestAt: after }), dueAt, after).late).toBe(true);
    // A worse one afterwards changes nothing.
    expect(toCell(facts({ ...right, lastAt: after }), dueAt, after).late).toBe(false);
  });

  it('says that an answer given in time came in late: the clock of a device may be wrong', () => {
    const kept = facts({ ...right, bestReceivedAt: after });
    expect(toCell(kept, dueAt, after)).toMatchObject({ late: false, cameInLate: true });
    expect(toCell(facts(right), dueAt, after)).toMatchObject({ late: false, cameInLate: false });
    const late = facts({ ...right, bestAt: after, bestReceivedAt: after });
    expect(toCell(late, dueAt, after)).toMatchObject({ late: true, cameInLate: false });
  });

  it('is overdue once the date is over and it is not solved', () => {
    expect(toCell(facts(), dueAt, dueAt).overdue).toBe(false);
    expect(toCell(facts(), dueAt, after).overdue).toBe(true);
    expect(toCell(facts(right), dueAt, after).overdue).toBe(false);
  });
});

describe('a line for a spreadsheet', () => {
  const student = (...exercises: ExerciseFacts[]): StudentFacts => ({
    personId: 'ana',
    displayName: 'Ana',
    signInName: 'ana@maple',
    dueAt,
    isExtended: true,
    exercises,
  });
  const titles = ['One', 'Two'].map((title) => ({ title })) as Parameters<typeof gradeHeader>[0]['items'];

  it('has as many fields as the header, and counts what is missing as 0', () => {
    const line = toGradeLine(student(facts(right), facts()), after, 'en');
    expect(line).toHaveLength(gradeHeader({ items: titles }, 'en').length);
    expect(line.slice(0, 7)).toEqual(['Ana', 'ana@maple', dueAt.toISOString(), 'yes', 50, 1, 0]);
    expect(line.slice(7)).toEqual([100, 'solved', 1, 'no', 'none', null, 'not-started', 0, 'no', 'none']);
  });

  it('is in the language of who takes it', () => {
    expect(gradeHeader({ items: titles.slice(0, 1) }, 'es').slice(-2)).toEqual([
      'One: con retraso',
      'One: ayuda',
    ]);
    const line = toGradeLine(student(facts({ ...right, bestAid: 'chat' }), facts()), after, 'es');
    expect(line.slice(3)).toEqual([
      ...['sí', 50, 1, 0],
      ...[100, 'resuelto', 1, 'no', 'conversación'],
      ...[null, 'sin empezar', 0, 'no', 'ninguna'],
    ]);
  });

  it('tells late from what only came in late', () => {
    const kept = facts({ ...right, bestReceivedAt: after });
    expect(toGradeLine(student(kept), after, 'en').slice(6)).toEqual([
      0,
      100,
      'solved',
      1,
      'came in late',
      'none',
    ]);
  });

  it('names the help before the best answer, else the hints that were read', () => {
    const helped = toGradeLine(student(facts({ ...right, bestAid: 'hint-2' })), after, 'en');
    expect(helped.at(-1)).toBe('hint-2');
    expect(toGradeLine(student(facts({ hintRung: 1 })), after, 'en').at(-1)).toBe('hint-1');
  });
});
