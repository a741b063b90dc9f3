import { AppError, type Principal } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../events/index.ts';
import type { AttemptContext, NewAttempt, RecordedAttempt } from './attempt-store.ts';
import type { ExerciseRule } from './exercise-rules.ts';
import { emptyMasteryState } from './mastery.ts';
import { type AttemptInput, type RecordAttemptPorts, recordAttempt } from './record-attempt.ts';

const now = new Date('2026-11-21T03:00:00Z');
const principal: Principal = {
  schoolId: 'school',
  personId: 'ana',
  role: 'student',
  correlationId: 'request',
};
const input: AttemptInput = {
  attemptId: 'attempt-1',
  activityId: 'activity-1',
  answer: 'right',
  durationMs: 5200,
  answeredAt: '2026-11-21T02:59:00.000Z',
  channel: 'web',
  occasion: 'lesson',
};

type Change = {
  [Part in 'activity' | 'lesson' | 'help' | 'review']?: Partial<AttemptContext[Part]>;
} & Pick<Partial<AttemptContext>, 'skills' | 'unaidedDays'>;

function contextWith(change: Change = {}): AttemptContext {
  return {
    activity: {
      type: 'choice',
      schemaVersion: 1,
      content: {},
      contentHash: 'hash',
      purpose: 'exercise',
      retiredAt: null,
      answered: false,
      ...change.activity,
    },
    lesson: {
      id: 'lesson-1',
      activityCount: 2,
      activitiesAnswered: 0,
      started: false,
      completed: false,
      ...change.lesson,
    },
    help: { previousGradedAt: null, hintRung: 0, hasTalked: false, ...change.help },
    skills: change.skills ?? [
      { skillId: 'names', skillName: 'Names', state: emptyMasteryState(), lastUnaidedAt: null },
    ],
    review: {
      card: undefined,
      usualSeconds: undefined,
      weights: undefined,
      itemId: 'activity-1',
      askedAs: ['activity-1'],
      ...change.review,
    },
    timeZone: 'America/Bogota',
    unaidedDays: change.unaidedDays ?? [],
  };
}

function setUp(context: AttemptContext | undefined, recorded?: RecordedAttempt, rules: ExerciseRule[] = []) {
  const written: NewAttempt[] = [];
  const events: NewEvent<'learning.evidence-recorded' | 'learning.lesson-completed'>[] = [];
  const steps: string[] = [];
  let ids = 0;
  const ports: RecordAttemptPorts = {
    clock: () => now,
    newId() {
      ids += 1;
      return `id-${ids}`;
    },
    grading: {
      parseAnswer(_type, answer) {
        if (typeof answer !== 'string') throw new AppError('invalid-input', 'Not an answer');
        return answer;
      },
      grade: (_activity, answer) => ({
        correct: answer === 'right',
        score: answer === 'right' ? 1 : 0,
        feedback: {},
      }),
      toPublic: () => ({}),
    },
    transact: (_tenant, work) =>
      work({
        atCommit: (write) => void write.then(() => steps.push('saved')),
        exerciseRules: { listRules: async () => rules },
        attempts: {
          async lockLearner(learnerId) {
            steps.push(`lock ${learnerId}`);
          },
          async findRecorded() {
            steps.push('read');
            return recorded;
          },
          async findContext() {
            return context;
          },
          async listLedger() {
            return [];
          },
          async listReviews() {
            return [];
          },
          async record(attempt) {
            written.push(attempt);
          },
        },
        facts: {
          async findContext() {
            return undefined;
          },
          async addWordsOfLesson(_learnerId, lessonId) {
            steps.push(`words of ${lessonId}`);
          },
        },
        outbox: {
          async append(event) {
            events.push(event as unknown as (typeof events)[number]);
          },
        },
      }),
  };
  return { ports, written, events, steps };
}

describe('recordAttempt', () => {
  it('grades, records evidence for every skill and tells of it', async () => {
    const { ports, written, events, steps } = setUp(
      contextWith({
        skills: [
          { skillId: 'names', skillName: 'Names', state: emptyMasteryState(), lastUnaidedAt: null },
          { skillId: 'print', skillName: 'Print', state: emptyMasteryState(), lastUnaidedAt: null },
        ],
      }),
    );
    const result = await recordAttempt(ports, principal, input);
    // The lock comes before anything is read, else two answers could be folded into the same state; attempt and event are
    // saved with the commit.
    expect(steps).toEqual(['lock ana', 'read', 'saved', 'saved']);
    expect(result).toMatchObject({
      attemptId: 'attempt-1',
      activityId: 'activity-1',
      grade: { correct: true, score: 1 },
      aid: 'none',
      lesson: { id: 'lesson-1', status: 'in-progress', activitiesAnswered: 1, activityCount: 2 },
      repeated: false,
    });
    expect(
      result.masteryChanges.map((change) => [change.skillId, change.before.state, change.after.state]),
    ).toEqual([
      ['names', 'not-started', 'started'],
      ['print', 'not-started', 'started'],
    ]);
    expect(written).toHaveLength(1);
    // 02:59 in UTC is the evening before in Bogota.
    expect(written[0]).toMatchObject({
      learnerId: 'ana',
      day: '2026-11-20',
      contentHash: 'hash',
      receivedAt: now,
    });
    expect(written[0]?.evidence.map((row) => row.skillId)).toEqual(['names', 'print']);
    expect(events.map((event) => [event.name, event.key])).toEqual([['learning.evidence-recorded', 'ana']]);
    expect(events[0]?.payload).toMatchObject({ correct: true, aid: 'none', at: '2026-11-21T02:59:00.000Z' });
  });

  it('counts the day of the answer towards consistency at once', async () => {
    const { ports } = setUp(contextWith({ unaidedDays: ['2026-11-19', '2026-11-18'] }));
    const { masteryChanges } = await recordAttempt(ports, principal, input);
    const after = masteryChanges[0]?.after;
    if (after?.state !== 'started') throw new Error('Expected started');
    expect(after.parts.find((part) => part.component === 'consistency')?.valuePercent).toBe(60);
  });

  it('counts an aided answer without moving the score, the day or the levels told', async () => {
    const state = { ...emptyMasteryState(), exercise: { sum: 0.5, weight: 1 }, unaidedAnswers: 1 };
    const { ports, events } = setUp(
      contextWith({
        help: { hintRung: 2 },
        skills: [{ skillId: 'names', skillName: 'Names', state, lastUnaidedAt: null }],
      }),
    );
    const { aid, masteryChanges } = await recordAttempt(ports, principal, input);
    expect(aid).toBe('hint-2');
    expect(masteryChanges[0]?.before).toMatchObject({ state: 'started', scorePercent: 40, aidedAnswers: 0 });
    expect(masteryChanges[0]?.after).toMatchObject({ state: 'started', scorePercent: 40, aidedAnswers: 1 });
    expect(events[0]?.payload).toMatchObject({
      skills: [{ skillId: 'names', scorePercent: 40, level: 'beginner' }],
    });
  });

  it('tells no level of a skill that has only aided answers', async () => {
    const { ports, events } = setUp(contextWith({ help: { hintRung: 1 } }));
    await recordAttempt(ports, principal, input);
    expect(events[0]?.payload).toMatchObject({ skills: [] });
  });

  it('completes the lesson with its last activity, once', async () => {
    const last = setUp(contextWith({ lesson: { activitiesAnswered: 1, started: true } }));
    expect((await recordAttempt(last.ports, principal, input)).lesson?.status).toBe('done');
    expect(last.steps).toContain('words of lesson-1');
    expect(last.events.map((event) => event.name)).toContain('learning.lesson-completed');

    const again = setUp(
      contextWith({
        activity: { answered: true },
        lesson: { activitiesAnswered: 2, started: true, completed: true },
      }),
    );
    expect((await recordAttempt(again.ports, principal, input)).lesson).toMatchObject({
      status: 'done',
      activitiesAnswered: 2,
    });
    expect(again.events.map((event) => event.name)).toEqual(['learning.evidence-recorded']);
  });

  it('keeps the time of an offline answer within limits', async () => {
    const { ports, written } = setUp(contextWith());
    await recordAttempt(ports, principal, { ...input, answeredAt: '2020-01-01T00:00:00.000Z' });
    expect(written[0]?.answeredAt.toISOString()).toBe('2026-10-22T03:00:00.000Z');
    expect(written[0]?.day).toBe('2026-10-21');
  });

  it('answers a repeated request with what was recorded and writes nothing', async () => {
    const recorded: RecordedAttempt = {
      activityId: 'activity-1',
      answer: 'right',
      grade: { correct: true, score: 1, feedback: {} },
      aid: 'hint-1',
      outcome: {
        masteryChanges: [],
        lesson: { id: 'lesson-1', status: 'done', activitiesAnswered: 2, activityCount: 2 },
      },
    };
    const { ports, written, events } = setUp(contextWith(), recorded);
    expect(await recordAttempt(ports, principal, input)).toMatchObject({ aid: 'hint-1', repeated: true });
    expect([written, events]).toEqual([[], []]);

    await expect(recordAttempt(ports, principal, { ...input, answer: 'wrong' })).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(recordAttempt(ports, principal, { ...input, activityId: 'other' })).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(recordAttempt(setUp(undefined, recorded).ports, principal, input)).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('refuses an unknown activity and an answer of the wrong shape', async () => {
    await expect(recordAttempt(setUp(undefined).ports, principal, input)).rejects.toMatchObject({
      code: 'not-found',
    });
    const { ports, written } = setUp(contextWith());
    await expect(recordAttempt(ports, principal, { ...input, answer: 7 })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    await expect(recordAttempt(ports, principal, { ...input, answer: 'NUL \0' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    expect(written).toEqual([]);
  });

  it('refuses an answer beyond the tries a teacher allows before anything is run, but not one sent again', async () => {
    const rule: ExerciseRule = {
      title: 'Loops',
      dueAt: now,
      timeZone: 'UTC',
      maxAttempts: 1,
      help: 'full',
      attempts: 1,
      solved: false,
    };
    const { ports, written, events } = setUp(contextWith(), undefined, [rule]);
    const answers = { runs: () => true, run: () => Promise.reject(new Error('It was run')) };
    const refused = recordAttempt({ ...ports, answers }, principal, input);
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
    expect([written, events]).toEqual([[], []]);
  });

  it('takes answers to a retired activity only when they were given before or continue earlier ones', async () => {
    const retiredAt = new Date('2026-11-21T02:00:00Z');
    const late = setUp(contextWith({ activity: { retiredAt } }));
    await expect(recordAttempt(late.ports, principal, input)).rejects.toMatchObject({ code: 'not-found' });

    const offline = setUp(contextWith({ activity: { retiredAt } }));
    const result = await recordAttempt(offline.ports, principal, {
      ...input,
      answeredAt: '2026-11-21T01:00:00.000Z',
    });
    // It counts as evidence; the lesson of today does not have it any more.
    expect(result.lesson).toMatchObject({ status: 'in-progress', activitiesAnswered: 0 });

    const known = setUp(contextWith({ activity: { retiredAt, answered: true } }));
    await expect(recordAttempt(known.ports, principal, input)).resolves.toMatchObject({ repeated: false });
  });
});
