import type { EventEnvelope, Id } from '@kindling/shared';
import { toLocalDate } from '../../learning/calendar.ts';
import { historyOf } from '../badges/badge-ledger.fixture.ts';
import type { JudgedAnswer } from '../badges/badge-steps.ts';
import type { LearnerRecordStore, LoggedAnswer, NewAward } from './record-store.ts';
import { shareByDay } from './share-by-day.ts';

/** The records of one learner in memory, over a log that the test appends to; as the database keeps them. */
export function createMemoryRecords(timeZone = 'UTC') {
  const log: LoggedAnswer[] = [];
  const judged: JudgedAnswer[] = [];
  const taken: LoggedAnswer[] = [];
  const steps = new Map<string, { badge: string; attemptId: Id }>();
  const awards = new Map<string, NewAward>();
  let state = { version: 0, ordinal: 0 };
  const store: LearnerRecordStore = {
    async lockRecords(_learnerId, version) {
      if (state.version !== version) {
        state = { version, ordinal: 0 };
        taken.length = 0;
        steps.clear();
      }
      return state.ordinal;
    },
    async readLog(_learnerId, after, limit) {
      return { timeZone, answers: log.filter((one) => one.ordinal > after).slice(0, limit) };
    },
    async addDays(_learnerId, days, skills) {
      if (days.length === 0 && skills.length > 0) throw new Error('A skill moved on no day');
    },
    async addSteps(_learnerId, made) {
      const fresh = made.filter(({ badge, key, attemptId }) => {
        const isNew = !steps.has(`${badge} ${key}`);
        if (isNew) steps.set(`${badge} ${key}`, { badge, attemptId });
        return isNew;
      });
      return [...new Set(made.map((step) => step.badge))].map((badge) => ({
        count: [...steps.values()].filter((step) => step.badge === badge).length,
        added: fresh.filter((step) => step.badge === badge),
      }));
    },
    async award(_learnerId, made) {
      for (const award of made) {
        const key = `${award.badge} ${award.grade}`;
        if (!awards.has(key)) awards.set(key, award);
      }
    },
    async moveTo(_learnerId, ordinal) {
      taken.push(...log.filter((one) => one.ordinal > state.ordinal && one.ordinal <= ordinal));
      state = { ...state, ordinal };
    },
  };
  return {
    store,
    append(answer: JudgedAnswer) {
      const { day: _day, skills, ...rest } = answer;
      log.push({
        ...rest,
        attemptId: `attempt-${log.length + 1}`,
        ordinal: log.length + 1,
        durationMs: 1000,
        isReview: false,
        skills: skills.map((skill) => ({ ...skill, beforePercent: null, afterPercent: 50 })),
        history: historyOf(judged, answer),
      });
      judged.push(answer);
    },
    forget: () => {
      state = { ...state, version: -1 };
    },
    /** Everything the records say. */
    read: () => ({
      days: shareByDay(taken.map((one) => ({ ...one, day: toLocalDate(one.answeredAt, timeZone) }))),
      steps: [...steps.entries()].sort(([left], [right]) => (left < right ? -1 : 1)),
      awards: [...awards.entries()].sort(([left], [right]) => (left < right ? -1 : 1)),
    }),
  };
}

/** An event about a learner; only whose it is matters. */
export const eventOf = (learnerId: Id) =>
  ({
    id: 'event',
    name: 'learning.evidence-recorded',
    schoolId: 'school',
    key: learnerId,
    correlationId: 'request',
    occurredAt: '2026-11-21T12:00:00.000Z',
    payload: { learnerId },
  }) as unknown as EventEnvelope<'learning.evidence-recorded'>;
