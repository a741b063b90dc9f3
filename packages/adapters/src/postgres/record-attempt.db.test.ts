import { randomUUID } from 'node:crypto';
import { type ActivityGrading, type AttemptInput, recordAttempt, takeHint } from '@kindling/core/learning';
import { AppError, type Principal } from '@kindling/shared';
import {
  createFakeClock,
  createTestDatabase,
  openLearningSchool,
  RIGHT,
  runAsOwner,
  WRONG,
} from '@kindling/testkit';
import { beforeEach, describe, expect, it } from 'vitest';

const place = await createTestDatabase();
const appUrl = place.urlFor('kindling_app');
const database = place.open(24);

/** As the choice type grades, without its package: adapters may not know it. */
const grading: ActivityGrading = {
  parseAnswer(_type, answer) {
    if (typeof answer === 'object' && answer !== null && 'optionId' in answer) return answer;
    throw new AppError('invalid-input', 'Not an answer');
  },
  grade(_activity, answer) {
    const correct = (answer as typeof RIGHT).optionId === RIGHT.optionId;
    return { correct, score: correct ? 1 : 0, feedback: { correct } };
  },
  toPublic: () => ({}),
};

const clock = createFakeClock('2026-11-21T12:00:00Z');
const ports = { transact: database.transact, grading, clock: clock.now, newId: randomUUID };
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const school = await openLearningSchool(appUrl);
let ana: Principal;
beforeEach(async () => {
  clock.set('2026-11-21T12:00:00Z');
  ana = await school.addPerson({ role: 'student', timeZone: 'America/Bogota' });
});

function answerTo(
  activityId: string,
  answer: unknown = RIGHT,
  change: Partial<AttemptInput> = {},
): AttemptInput {
  return {
    attemptId: randomUUID(),
    activityId,
    answer,
    durationMs: 1000,
    answeredAt: clock.now().toISOString(),
    channel: 'web',
    occasion: 'lesson',
    ...change,
  };
}
const record = (input: AttemptInput, learner = ana) => recordAttempt(ports, learner, input);
const rowsOf = (table: string, learner = ana) =>
  school.query(`select * from app.${table} where learner_id = $1`, [learner.personId]);
const lessonWith = async (count: number) => {
  const course = await school.addCourse({
    lessons: [Array.from({ length: count }, () => ({ hints: ['one', 'two'] }))],
  });
  const [lesson] = course.lessons;
  if (lesson === undefined) throw new Error('The builder made no lesson');
  return { ...lesson, skillId: course.skillId };
};
async function only(lesson: Promise<{ activityIds: string[] }>): Promise<string> {
  const [activityId] = (await lesson).activityIds;
  if (activityId === undefined) throw new Error('The builder made no activity');
  return activityId;
}

describe('one attempt', () => {
  it('writes every row of it', async () => {
    const lesson = await lessonWith(2);
    const result = await record(answerTo(lesson.activityIds[0] as string));
    expect(result).toMatchObject({
      grade: { correct: true, score: 1 },
      aid: 'none',
      lesson: { id: lesson.id, status: 'in-progress', activitiesAnswered: 1, activityCount: 2 },
      masteryChanges: [{ skillId: lesson.skillId, before: { state: 'not-started' } }],
      repeated: false,
    });
    expect(await rowsOf('attempt')).toMatchObject([
      { id: result.attemptId, content_hash: 'hash', answer: RIGHT },
    ]);
    expect(await rowsOf('evidence')).toMatchObject([{ attempt_id: result.attemptId, score: 1, aid: 'none' }]);
    expect(await rowsOf('mastery')).toMatchObject([
      { exercise_sum: 1, exercise_weight: 1, unaided_answers: 1 },
    ]);
    expect(await rowsOf('learner_day')).toMatchObject([{ answers: 1, unaided_answers: 1 }]);
    expect(await rowsOf('lesson_progress')).toMatchObject([{ lesson_id: lesson.id, completed_at: null }]);
  });

  it('counts for every skill of the activity and survives one without any', async () => {
    const { lessons, skills } = await school.addCourse({
      lessons: [[{ skills: ['First', 'Second'] }, { skills: [] }]],
    });
    const [both = '', none = ''] = lessons[0]?.activityIds ?? [];
    expect((await record(answerTo(both))).masteryChanges.map((change) => change.skillId).sort()).toEqual(
      [skills.First, skills.Second].sort(),
    );
    expect((await record(answerTo(none))).masteryChanges).toEqual([]);
    expect(await rowsOf('evidence')).toHaveLength(2);
    expect(await rowsOf('attempt')).toHaveLength(2);
  });

  it('keeps exact fractions through the fold', async () => {
    const lesson = await lessonWith(8);
    for (const [index, activityId] of lesson.activityIds.entries()) {
      clock.advance(1000);
      await record(answerTo(activityId, index % 3 === 0 ? WRONG : RIGHT));
    }
    let [sum, weight] = [0, 0];
    for (let index = 0; index < 8; index += 1) {
      sum = sum * 0.85 + (index % 3 === 0 ? 0 : 1);
      weight = weight * 0.85 + 1;
    }
    expect(await rowsOf('mastery')).toMatchObject([
      { exercise_sum: sum, exercise_weight: weight, unaided_answers: 8 },
    ]);
  });

  it('folds answers that come late to what they would have come to in order', async () => {
    const lesson = await lessonWith(4);
    const ben = await school.addPerson({ role: 'student', timeZone: 'America/Bogota' });
    const answers = lesson.activityIds.map((activityId, minute) =>
      answerTo(activityId, minute % 2 === 0 ? WRONG : RIGHT, {
        answeredAt: new Date(clock.now().getTime() - HOUR_MS + minute * 60_000).toISOString(),
      }),
    );
    for (const answer of answers) await record(answer);
    for (const place of [2, 0, 3, 1]) await record(answers[place] as AttemptInput, ben);
    const stateOf = async (learner: Principal) =>
      (await rowsOf('mastery', learner)).map(({ learner_id: _, ...state }) => state);
    expect(await stateOf(ben)).toEqual(await stateOf(ana));
  });

  it('keeps one card for each item, moved by answers that show memory and by no others', async () => {
    const activityId = await only(lessonWith(1));
    await record(answerTo(activityId));
    const [first] = await rowsOf('review_card');
    expect(first).toMatchObject({ item_id: activityId, reviews: 1, lapses: 0, planned_at: null });
    clock.advance(HOUR_MS);
    // The solution has just been seen.
    await record(answerTo(activityId, WRONG));
    expect(await rowsOf('review_card')).toEqual([first]);
    clock.advance(3 * DAY_MS);
    await record(answerTo(activityId, WRONG));
    expect(await rowsOf('review_card')).toMatchObject([{ reviews: 2, lapses: 1 }]);
    expect((await rowsOf('attempt')).map((row) => row.review_grade).sort()).toEqual(['again', 'good', null]);
  });

  it('does not begin a lesson with a question of it that came up in practice', async () => {
    const lesson = await lessonWith(2);
    const practised = answerTo(lesson.activityIds[0] as string, RIGHT, { occasion: 'practice' });
    expect((await record(practised)).lesson).toMatchObject({ status: 'not-started', activitiesAnswered: 1 });
    expect(await rowsOf('lesson_progress')).toEqual([]);
    const last = answerTo(lesson.activityIds[1] as string, RIGHT, { occasion: 'review' });
    expect((await record(last)).lesson?.status).toBe('done');
    expect(await rowsOf('lesson_progress')).toMatchObject([{ lesson_id: lesson.id }]);
  });

  it('leaves nothing behind when a part of it fails', async () => {
    const activityId = await only(lessonWith(1));
    const broken = { ...ports, newId: () => 'no uuid' };
    await expect(recordAttempt(broken, ana, answerTo(activityId))).rejects.toThrow();
    for (const table of ['attempt', 'evidence', 'mastery', 'learner_day', 'lesson_progress'])
      expect(await rowsOf(table)).toEqual([]);
  });

  it('is not found in another school, and its row-level security hides what was recorded', async () => {
    const activityId = await only(lessonWith(1));
    const input = answerTo(activityId);
    await record(input);
    const elsewhere = await openLearningSchool(appUrl);
    const ben = await elsewhere.addPerson({ role: 'student' });
    await expect(record(answerTo(activityId), ben)).rejects.toMatchObject({ code: 'not-found' });
    await expect(record(input, { ...ana, schoolId: elsewhere.schoolId })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(takeHint(ports, ben, activityId)).rejects.toMatchObject({ code: 'not-found' });
    expect(await elsewhere.query('select * from app.attempt')).toEqual([]);
  });

  it('cannot be changed or deleted by the application', async () => {
    await record(answerTo(await only(lessonWith(1))));
    for (const table of ['attempt', 'evidence']) {
      await expect(school.query(`delete from app.${table}`)).rejects.toMatchObject({ code: '42501' });
      await expect(school.query(`update app.${table} set aid = 'none'`)).rejects.toMatchObject({
        code: '42501',
      });
    }
  });
});

describe('the same attempt again', () => {
  it('is recorded once under 20 identical requests at the same time', async () => {
    const input = answerTo(await only(lessonWith(1)));
    const results = await Promise.all(Array.from({ length: 20 }, () => record(input)));
    expect(results.filter((result) => !result.repeated)).toHaveLength(1);
    const [first, ...others] = results.map(({ repeated: _, ...result }) => result);
    for (const other of others) expect(other).toEqual(first);
    for (const table of ['attempt', 'evidence']) expect(await rowsOf(table)).toHaveLength(1);
    expect(await rowsOf('mastery')).toMatchObject([{ unaided_answers: 1, aided_answers: 0 }]);
    expect(await rowsOf('learner_day')).toMatchObject([{ answers: 1 }]);
  });

  it('conflicts when it names another activity or answer', async () => {
    const lesson = await lessonWith(2);
    const [one, two] = lesson.activityIds as [string, string];
    const input = answerTo(one);
    await record(input);
    await expect(record({ ...input, answer: WRONG })).rejects.toMatchObject({ code: 'conflict' });
    await expect(record({ ...input, activityId: two })).rejects.toMatchObject({ code: 'conflict' });
    expect((await record({ ...input, durationMs: 9, answer: { ...RIGHT } })).repeated).toBe(true);
  });

  it('is another learner own attempt when they happen to use the same id', async () => {
    const input = answerTo(await only(lessonWith(1)));
    const ben = await school.addPerson({ role: 'student' });
    await record(input);
    expect((await record(input, ben)).repeated).toBe(false);
  });
});

describe('answers at the same time', () => {
  it('lose no evidence: 20 different ones fold into one state', async () => {
    const lesson = await lessonWith(20);
    const results = await Promise.all(lesson.activityIds.map((activityId) => record(answerTo(activityId))));
    expect(results.filter((result) => result.lesson?.status === 'done')).toHaveLength(1);
    expect(await rowsOf('evidence')).toHaveLength(20);
    expect(await rowsOf('mastery')).toMatchObject([{ unaided_answers: 20 }]);
    expect(await rowsOf('learner_day')).toMatchObject([{ answers: 20, unaided_answers: 20 }]);
    const [progress] = await rowsOf('lesson_progress');
    expect(progress?.completed_at).not.toBeNull();
  });

  it('of many learners do not wait for each other into a deadlock', async () => {
    const lesson = await lessonWith(3);
    const learners = await Promise.all(
      Array.from({ length: 10 }, () => school.addPerson({ role: 'student' })),
    );
    await Promise.all(
      learners.flatMap((learner) =>
        lesson.activityIds.map((activityId) => record(answerTo(activityId), learner)),
      ),
    );
    for (const learner of learners)
      expect(await rowsOf('mastery', learner)).toMatchObject([{ unaided_answers: 3 }]);
  });
});

describe('help', () => {
  it('makes the next answer aided by the highest hint taken, and never raises mastery', async () => {
    const lesson = await lessonWith(2);
    const [one, two] = lesson.activityIds as [string, string];
    await record(answerTo(one, WRONG));
    expect(await takeHint(ports, ana, two)).toEqual({ rung: 1, text: 'one', remaining: 1 });
    clock.advance(1000);
    expect(await takeHint(ports, ana, two)).toEqual({ rung: 2, text: 'two', remaining: 0 });
    expect((await takeHint(ports, ana, two)).rung).toBe(2);
    clock.advance(1000);
    const { aid, masteryChanges } = await record(answerTo(two));
    expect(aid).toBe('hint-2');
    expect(masteryChanges[0]?.after).toMatchObject({ scorePercent: 4, unaidedAnswers: 1, aidedAnswers: 1 });
    expect(masteryChanges[0]?.before).toMatchObject({ scorePercent: 4 });
    expect(
      await school.query('select rung from app.hint_use where learner_id = $1', [ana.personId]),
    ).toHaveLength(2);
  });

  it('is a worked example for a day after the solution was shown, then the activity counts again', async () => {
    const activityId = await only(lessonWith(1));
    expect((await record(answerTo(activityId, WRONG))).aid).toBe('none');
    clock.advance(DAY_MS - 1);
    expect((await record(answerTo(activityId))).aid).toBe('worked-example');
    clock.advance(DAY_MS);
    expect((await record(answerTo(activityId))).aid).toBe('none');
    expect(await rowsOf('mastery')).toMatchObject([{ unaided_answers: 2, aided_answers: 1 }]);
  });

  it('does not make a day active for consistency', async () => {
    const activityId = await only(lessonWith(1));
    await takeHint(ports, ana, activityId);
    await record(answerTo(activityId));
    expect(await rowsOf('learner_day')).toMatchObject([{ answers: 1, unaided_answers: 0 }]);
  });

  it('begins a new ladder a day after the last attempt and keeps it within a sitting', async () => {
    const activityId = await only(lessonWith(1));
    await takeHint(ports, ana, activityId);
    clock.advance(1000);
    await record(answerTo(activityId, WRONG));
    clock.advance(1000);
    expect((await takeHint(ports, ana, activityId)).rung).toBe(2);
    clock.advance(DAY_MS);
    await record(answerTo(activityId, WRONG));
    clock.advance(DAY_MS);
    expect((await takeHint(ports, ana, activityId)).rung).toBe(1);
  });

  it('is only given for activities of the present curriculum that have hints', async () => {
    const course = await school.addCourse({ lessons: [[{}, { hints: ['one'] }]] });
    const [without = '', retired = ''] = course.lessons[0]?.activityIds ?? [];
    await expect(takeHint(ports, ana, without)).rejects.toMatchObject({ code: 'conflict' });
    await school.retireActivity(retired);
    await expect(takeHint(ports, ana, retired)).rejects.toMatchObject({ code: 'not-found' });
    await expect(takeHint(ports, ana, randomUUID())).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a lesson', () => {
  it('is completed once, however often its activities are answered again', async () => {
    const lesson = await lessonWith(2);
    const before = await countEvents('learning.lesson-completed');
    for (const activityId of [...lesson.activityIds, ...lesson.activityIds]) {
      clock.advance(1000);
      await record(answerTo(activityId));
    }
    expect(await countEvents('learning.lesson-completed')).toBe(before + 1);
    const [progress] = await rowsOf('lesson_progress');
    expect(progress?.completed_at).toEqual(new Date('2026-11-21T12:00:02Z'));
  });

  it('takes an offline answer to an activity that was retired meanwhile, as evidence alone', async () => {
    const lesson = await lessonWith(2);
    const [kept, gone] = lesson.activityIds as [string, string];
    await school.retireActivity(gone, new Date(clock.now().getTime() - HOUR_MS));
    await expect(record(answerTo(gone))).rejects.toMatchObject({ code: 'not-found' });
    const given = new Date(clock.now().getTime() - 2 * HOUR_MS).toISOString();
    const late = await record(answerTo(gone, RIGHT, { answeredAt: given }));
    expect(late.lesson).toMatchObject({ status: 'in-progress', activitiesAnswered: 0, activityCount: 1 });
    expect((await record(answerTo(kept))).lesson?.status).toBe('done');
    expect(await rowsOf('evidence')).toHaveLength(2);
  });
});

describe('days', () => {
  it('are the learner own, also when the answer was kept offline', async () => {
    const lesson = await lessonWith(3);
    const [one, two, three] = lesson.activityIds as [string, string, string];
    // Midnight in Bogota is 5 in the morning in UTC.
    await record(answerTo(one, RIGHT, { answeredAt: '2026-11-21T04:59:59.000Z' }));
    await record(answerTo(two, RIGHT, { answeredAt: '2026-11-21T05:00:00.000Z' }));
    await record(answerTo(three, RIGHT, { answeredAt: '2001-01-01T00:00:00.000Z' }));
    const days = await school.query(
      'select day::text from app.learner_day where learner_id = $1 order by day',
      [ana.personId],
    );
    expect(days.map((row) => row.day)).toEqual(['2026-10-22', '2026-11-20', '2026-11-21']);
  });

  it('have 23 and 25 hours when the clock changes and are still one day each', async () => {
    const learner = await school.addPerson({ role: 'student', timeZone: 'America/New_York' });
    const lesson = await lessonWith(4);
    const instants = [
      '2026-11-01T03:59:59Z',
      '2026-11-01T04:00:00Z',
      '2026-11-02T04:59:59Z',
      '2026-11-02T05:00:00Z',
    ];
    for (const [index, instant] of instants.entries()) {
      clock.set(instant);
      await record(answerTo(lesson.activityIds[index] as string), learner);
    }
    const days = await school.query(
      'select day::text, answers from app.learner_day where learner_id = $1 order by day',
      [learner.personId],
    );
    expect(days).toEqual([
      { day: '2026-10-31', answers: 1 },
      { day: '2026-11-01', answers: 2 },
      { day: '2026-11-02', answers: 1 },
    ]);
  });
});

/** Only the relay's role may read the outbox. */
async function countEvents(name: string): Promise<number> {
  const rows = await runAsOwner(
    place.urlFor('kindling_worker'),
    `select count(*)::integer as count from app.outbox where name = '${name}'`,
  );
  return rows[0]?.count as number;
}
