import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findNextActivity,
  forgetAnswer,
  isLastActivity,
  type LessonRun,
  mayReturn,
  measureProgress,
  mergeRuns,
  noteAnswer,
  noteResult,
  type Outcome,
  REPLAY,
  runFromServer,
  skipActivity,
} from './lesson-run.ts';

const IDS = ['a', 'b', 'c'];
const attempt = (correct: boolean) => ({ grade: { correct } });
const begun = (activities: Parameters<typeof runFromServer>[0]['activities']) =>
  runFromServer({ status: 'in-progress', activities });
const fresh = runFromServer({
  status: 'not-started',
  activities: IDS.map((id) => ({ id, lastAttempt: null })),
});
const play = (run: LessonRun, ...outcomes: [string, Outcome][]) =>
  outcomes.reduce((at, [id, outcome]) => noteAnswer(at, id, outcome), run);

describe('the way through a lesson', () => {
  it('goes through all activities, then once more through the wrong ones, then ends', () => {
    const first = play(fresh, ['a', 'right'], ['b', 'wrong'], ['c', 'wrong']);
    expect(findNextActivity(first, IDS)).toBe('b');
    const second = play(first, ['b', 'wrong']);
    expect(findNextActivity(second, IDS)).toBe('c');
    expect(findNextActivity(play(second, ['c', 'right']), IDS)).toBeNull();
  });

  it('does not wait for answers that are kept, and brings them back when they come out wrong', () => {
    const run = play(fresh, ['a', 'pending'], ['b', 'right'], ['c', 'right']);
    expect(findNextActivity(run, IDS)).toBeNull();
    expect(findNextActivity(noteResult(run, 'a', false), IDS)).toBe('a');
    expect(findNextActivity(noteResult(run, 'a', true), IDS)).toBeNull();
  });

  it('asks again what the server refused', () => {
    expect(findNextActivity(forgetAnswer(play(fresh, ['a', 'pending']), 'a'), IDS)).toBe('a');
  });

  it('passes over what cannot be drawn', () => {
    expect(findNextActivity(skipActivity(fresh, 'a'), IDS)).toBe('b');
  });

  it('knows when nothing follows', () => {
    const run = play(fresh, ['a', 'right'], ['b', 'wrong']);
    expect(isLastActivity(run, 'c', IDS)).toBe(false);
    expect(isLastActivity(play(run, ['c', 'right']), 'b', IDS)).toBe(true);
    expect([0, 1].map(mayReturn)).toEqual([true, false]);
  });

  it('counts what is answered and what comes back', () => {
    const run = play(fresh, ['a', 'right'], ['b', 'wrong']);
    expect(measureProgress(run, IDS)).toEqual({ answered: 2, total: 3, returning: 1 });
  });
});

describe('taking a lesson up again', () => {
  it('goes on at the first unanswered activity, without the introduction', () => {
    const run = begun([
      { id: 'a', lastAttempt: attempt(true) },
      { id: 'b', lastAttempt: null },
    ]);
    expect(run.introduced).toBe(true);
    expect(findNextActivity(run, ['a', 'b'])).toBe('b');
    expect(fresh.introduced).toBe(false);
  });

  it('still opens with the introduction when one of its questions came up in practice', () => {
    const activities = [
      { id: 'a', lastAttempt: attempt(true) },
      { id: 'b', lastAttempt: null },
    ];
    const run = runFromServer({ status: 'not-started', activities });
    expect(run.introduced).toBe(false);
    expect(findNextActivity(run, ['a', 'b'])).toBe('b');
  });

  it('learns from the server what was answered elsewhere and how kept answers came out', () => {
    const stored = play({ ...fresh, introduced: true }, ['a', 'pending']);
    const server = begun([
      { id: 'a', lastAttempt: attempt(false) },
      { id: 'b', lastAttempt: attempt(true) },
      { id: 'c', lastAttempt: null },
    ]);
    const merged = mergeRuns(stored, server);
    expect(findNextActivity(merged, IDS)).toBe('c');
    expect(findNextActivity(play(merged, ['c', 'right']), IDS)).toBe('a');
  });

  it('does not ask a third time what was wrong twice', () => {
    const stored = play(fresh, ['a', 'wrong'], ['a', 'wrong']);
    const server = begun([{ id: 'a', lastAttempt: attempt(false) }]);
    expect(findNextActivity(mergeRuns(stored, server), ['a'])).toBeNull();
  });

  it('keeps answers the server has not seen', () => {
    const merged = mergeRuns(play(fresh, ['a', 'pending']), fresh);
    expect(findNextActivity(merged, IDS)).toBe('b');
  });

  it('does a finished lesson anew, whatever the server knows', () => {
    const server = begun(IDS.map((id) => ({ id, lastAttempt: attempt(true) })));
    expect(findNextActivity(mergeRuns(REPLAY, server), IDS)).toBe('a');
  });
});

it('ends after at most two tries of each activity, whatever comes out', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.constantFrom<Outcome>('right', 'wrong', 'pending')), (outcomes) => {
      let run = fresh;
      let steps = 0;
      for (let id = findNextActivity(run, IDS); id !== null; id = findNextActivity(run, IDS)) {
        run = noteAnswer(run, id, outcomes.next().value);
        steps += 1;
        expect(steps).toBeLessThanOrEqual(IDS.length * 2);
      }
      expect(measureProgress(run, IDS)).toMatchObject({ answered: IDS.length, returning: 0 });
    }),
  );
});
