import { randomUUID } from 'node:crypto';
import {
  type ActivityGrading,
  advancePlacement,
  createLearnerTracing,
  getLessonResult,
  getPlacement,
  getToday,
  listOffers,
  listReviews,
  makeReviewPlan,
  previewReviewPlan,
  recordAttempt,
  skipPlacement,
  undoReviewPlan,
} from '@kindling/core/learning';
import { createFitSchool, type ModelFitter } from '@kindling/core/learning/fitting';
import type { Occasion, Principal } from '@kindling/shared';
import { createFakeClock, createTestDatabase, openLearningSchool, RIGHT, WRONG } from '@kindling/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { createModelFitter } from '../learning-fits/index.ts';

const place = await createTestDatabase();
const database = place.open();
const grading: ActivityGrading = {
  parseAnswer: (_type, answer) => answer,
  grade(_activity, answer) {
    const correct = (answer as typeof RIGHT).optionId === RIGHT.optionId;
    return { correct, score: correct ? 1 : 0, feedback: { correct } };
  },
  toPublic: () => ({}),
};
const DAY_MS = 86_400_000;
const START = '2026-11-21T12:00:00Z';
const clock = createFakeClock(START);
const ports = {
  transact: database.transact,
  people: { findProfile: async () => undefined },
  grading,
  tracing: createLearnerTracing(),
  clock: clock.now,
  newId: randomUUID,
};

let school: Awaited<ReturnType<typeof openLearningSchool>>;
let ana: Principal;
beforeEach(async () => {
  clock.set(START);
  school = await openLearningSchool(place.urlFor('kindling_app'));
  ana = await school.addPerson({ role: 'student' });
});

async function answer(
  activityId: string,
  given: typeof RIGHT = RIGHT,
  learner = ana,
  occasion: Occasion = 'lesson',
) {
  clock.advance(1000);
  return recordAttempt(ports, learner, {
    attemptId: randomUUID(),
    activityId,
    answer: given,
    durationMs: 4000,
    answeredAt: clock.now().toISOString(),
    channel: 'web',
    occasion,
  });
}
const courseOf = (lessons: number, activities: number) =>
  school.addCourse({
    lessons: Array.from({ length: lessons }, () => Array.from({ length: activities }, () => ({}))),
  });
const idsOf = (course: Awaited<ReturnType<typeof courseOf>>) =>
  course.lessons.flatMap((lesson) => lesson.activityIds);

describe('offers', () => {
  it('come from begun lessons before a fit, never an item just answered, each with a reason', async () => {
    const course = await courseOf(2, 6);
    expect((await listOffers(ports, ana)).offers).toEqual([]);
    const [first = '', second = ''] = idsOf(course);
    await answer(first, WRONG);
    await answer(second, RIGHT);
    const { offers } = await listOffers(ports, ana);
    expect(offers).toHaveLength(3);
    for (const offer of offers) {
      expect(offer.lessonId).toBe(course.lessons[0]?.id);
      expect([first, second]).not.toContain(offer.activityId);
      expect(offer.reasons.length).toBeGreaterThan(0);
    }
    expect(await getToday(ports, ana)).toMatchObject({ lead: 'next', next: { kind: 'lesson' } });
  });

  it('follow every answer, and fold the log again when one comes late', async () => {
    const ids = idsOf(await courseOf(1, 8));
    const [first = '', second = '', third = ''] = ids;
    await answer(first, WRONG);
    const chanceOf = async () => (await listOffers(ports, ana)).offers[0]?.chancePercent ?? 0;
    const low = await chanceOf();
    await answer(second, RIGHT);
    expect(await chanceOf()).toBeGreaterThan(low);
    const late = { ...ports, clock: () => new Date(START) };
    await recordAttempt(late, ana, {
      attemptId: randomUUID(),
      activityId: third,
      answer: WRONG,
      durationMs: 4000,
      answeredAt: new Date(Date.parse(START) - DAY_MS).toISOString(),
      channel: 'web',
      occasion: 'lesson',
    });
    const followed = await listOffers(ports, ana);
    const replayed = await listOffers({ ...ports, tracing: createLearnerTracing() }, ana);
    expect(followed).toEqual(replayed);
  });
});

describe('reviews', () => {
  it('fall due as cards do, are counted with their minutes, and leave with an answer', async () => {
    const [first = '', second = ''] = idsOf(await courseOf(1, 2));
    await answer(first, WRONG);
    await answer(second, RIGHT);
    expect(await listReviews(ports, ana)).toMatchObject({ due: 0, minutes: 0, reviews: [], plan: null });
    clock.advance(20 * DAY_MS);
    const list = await listReviews(ports, ana);
    expect(list).toMatchObject({ due: 2, minutes: 1 });
    expect(list.days[0]).toMatchObject({ reviews: 2 });
    // What is remembered best comes first: it can still be saved.
    expect(list.reviews.map((review) => review.activityId)).toEqual([second, first]);
    expect((await getToday(ports, ana)).reviews).toEqual({ due: 2, minutes: 1 });
    await answer(second, RIGHT, ana, 'review');
    expect((await listReviews(ports, ana)).due).toBe(1);
  });

  it('are spread over days, shown before and taken back after', async () => {
    const ids = idsOf(await courseOf(1, 12));
    for (const id of ids) await answer(id);
    clock.advance(20 * DAY_MS);
    const wish = { kind: 'relief', minutesPerDay: 1 } as const;
    const preview = await previewReviewPlan(ports, ana, wish);
    expect(preview.before[0]).toMatchObject({ reviews: 12 });
    expect(preview.after.slice(0, 4).map((day) => day.reviews)).toEqual([3, 3, 3, 3]);
    expect((await listReviews(ports, ana)).due).toBe(12);
    const made = await makeReviewPlan(ports, ana, wish);
    expect(made).toMatchObject({ moved: 9 });
    const planned = await listReviews(ports, ana);
    expect(planned).toMatchObject({ due: 3, plan: { id: made.id, kind: 'relief', moved: 9 } });
    const ben = await school.addPerson({ role: 'student' });
    await expect(undoReviewPlan(ports, ben, made.id ?? '')).rejects.toMatchObject({ code: 'not-found' });
    expect(await undoReviewPlan(ports, ana, made.id ?? '')).toEqual({ restored: 9 });
    expect(await listReviews(ports, ana)).toMatchObject({ due: 12, plan: null });
    await expect(undoReviewPlan(ports, ana, made.id ?? '')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('come forward into the days before an exam when they would be too weak on it', async () => {
    for (const id of idsOf(await courseOf(1, 3))) await answer(id);
    const wish = {
      kind: 'exam',
      examAt: new Date(clock.now().getTime() + 10 * DAY_MS).toISOString(),
    } as const;
    // Their own reviews come before that.
    expect(await makeReviewPlan(ports, ana, wish)).toMatchObject({ moved: 0, id: null });
    const later = new Date(clock.now().getTime() + 60 * DAY_MS);
    await school.query('update app.review_card set due_at = $1, stability = 5', [later]);
    const made = await makeReviewPlan(ports, ana, wish);
    const loads = (days: typeof made.before) => days.map((day) => day.reviews);
    expect(loads(made.before)).toEqual(Array.from({ length: 14 }, () => 0));
    expect(loads(made.after)).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0]);
    const past = { kind: 'exam', examAt: clock.now().toISOString() } as const;
    expect(await makeReviewPlan(ports, ana, past)).toMatchObject({ moved: 0, id: null });
  });
});

describe('the placement test', () => {
  it('asks, takes ordinary answers, places, and the next step begins there', async () => {
    const course = await courseOf(8, 6);
    expect(await getPlacement(ports, ana, course.id)).toMatchObject({ status: 'offered', atMost: 10 });
    expect((await getToday(ports, ana)).placement).toMatchObject({ courseId: course.id });
    let placement = await advancePlacement(ports, ana, course.id);
    // Asked again without an answer, it is the same question.
    expect((await advancePlacement(ports, ana, course.id)).question).toEqual(placement.question);
    while (placement.question !== null) {
      await answer(placement.question.activityId, RIGHT, ana, 'placement');
      placement = await advancePlacement(ports, ana, course.id);
    }
    expect(placement).toMatchObject({ status: 'done', outcome: { lessonsBefore: expect.any(Number) } });
    const { outcome } = placement;
    expect(outcome?.answers).toBeGreaterThanOrEqual(6);
    expect(outcome?.lessonsBefore).toBeGreaterThan(2);
    const today = await getToday(ports, ana);
    expect(today.placement).toBeNull();
    expect(today.next).toMatchObject({
      lesson: { id: outcome?.beginWith.lessonId, status: 'not-started' },
      reason: { code: 'begin-here', values: { percent: outcome?.knownPercent } },
    });
    expect(await getPlacement(ports, ana, course.id)).toMatchObject({ status: 'done', outcome });
  });

  it('can be done without, and is not offered to who is under way', async () => {
    const course = await courseOf(2, 8);
    expect(await skipPlacement(ports, ana, course.id)).toMatchObject({ status: 'skipped' });
    expect((await getToday(ports, ana)).placement).toBeNull();
    expect(await advancePlacement(ports, ana, course.id)).toMatchObject({
      status: 'skipped',
      question: null,
    });
    const ben = await school.addPerson({ role: 'student' });
    for (const id of idsOf(course).slice(0, 6)) await answer(id, RIGHT, ben);
    expect(await getPlacement(ports, ben, course.id)).toMatchObject({ status: 'unavailable' });
    await expect(advancePlacement(ports, ben, course.id)).rejects.toMatchObject({ code: 'conflict' });
    await expect(getPlacement(ports, ben, randomUUID())).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a course too small for a placement test', () => {
  it('says so, is not offered one, and does without', async () => {
    const course = await courseOf(2, 6);
    // Programs are not asked: eleven are left.
    await school.query(`update app.activity set type = 'code' where id = $1`, [idsOf(course)[0]]);
    expect(await getPlacement(ports, ana, course.id)).toMatchObject({
      status: 'unavailable',
      question: null,
    });
    expect(await getToday(ports, ana)).toMatchObject({
      placement: null,
      next: { courseId: course.id, reason: { code: 'first-lesson' } },
    });
    await expect(advancePlacement(ports, ana, course.id)).rejects.toMatchObject({
      code: 'conflict',
      message: 'There is no placement test to take in this course.',
      hint: 'Go on with its lessons.',
    });
    expect(await skipPlacement(ports, ana, course.id)).toMatchObject({ status: 'skipped' });
  });
});

describe('the nightly fit', () => {
  const tenant = () => ({ schoolId: school.schoolId, correlationId: 'night' });
  const context = () => ({ tenant: tenant(), signal: new AbortController().signal, attempt: 1 });
  const fitsOf = () => school.query('select * from app.learner_model_fit order by fitted_at');

  /** Items that are plainly easy or hard, so that weights have something to learn. */
  async function answerMuch(learners: number, items: readonly string[]): Promise<Principal[]> {
    const people = await Promise.all(
      Array.from({ length: learners }, () => school.addPerson({ role: 'student' })),
    );
    for (const [turn, learner] of people.entries()) {
      for (const [index, id] of items.entries())
        await answer(id, (index + turn) % 7 === 0 || index % 2 === 0 ? RIGHT : WRONG, learner);
    }
    return people;
  }

  it('fits in a thread of its own, serves what is accepted, and then the offers lead', async () => {
    const course = await courseOf(4, 10);
    const [ben] = await answerMuch(10, idsOf(course).slice(0, 32));
    const fit = createFitSchool({ ...ports, fitter: createModelFitter() });
    await fit({}, context());
    expect(await fitsOf()).toMatchObject([{ version: 1, answers: 320, learners: 10 }]);
    const [first] = await fitsOf();
    expect(first?.candidate_loss as number).toBeLessThan(first?.current_loss as number);
    const look = async () => getToday(ports, ben as Principal);
    // What was begun comes first; once it is done the best offer decides the lesson too, for its own reason.
    expect(await look()).toMatchObject({ lead: 'offers', next: { reason: { code: 'continue-lesson' } } });
    for (const id of idsOf(course).slice(32)) await answer(id, RIGHT, ben);
    clock.advance(DAY_MS);
    const today = await look();
    const [best] = today.offers;
    expect(today.next).toMatchObject({ lesson: { id: best?.lessonId }, reason: best?.reasons[0] });
    const result = await getLessonResult(ports, ben as Principal, course.lessons[0]?.id ?? '');
    expect(result.next).toEqual(today.next);
    // Too little new was answered: another night does not fit again.
    await fit({}, context());
    expect(await fitsOf()).toHaveLength(1);
    expect(await school.query('select min(usual_ms) as usual from app.item_pace')).toEqual([{ usual: 4000 }]);
  });

  it('leaves a school alone that has said too little', async () => {
    const fitter: ModelFitter = {
      refit: () => Promise.reject(new Error('asked')),
      fitMemory: () => Promise.reject(new Error('asked')),
    };
    await answer(idsOf(await courseOf(1, 2))[0] ?? '');
    await createFitSchool({ ...ports, fitter })({}, context());
    expect(await fitsOf()).toEqual([]);
  });

  it('gives who forgets sooner a memory of their own, which their next reviews are planned by', async () => {
    const [model = '', id = ''] = idsOf(await courseOf(1, 2));
    const others = Array.from({ length: 109 }, () => randomUUID());
    // Remembered on the day, forgotten four days later, again and again: the usual weights are surprised each time.
    for (const [turn, given] of [RIGHT, WRONG, RIGHT, WRONG].entries()) {
      if (turn > 0) clock.advance(4 * DAY_MS);
      await answer(model, given, ana, 'review');
    }
    await school.query(COPY_REVIEWS, [ana.personId, model, others]);
    await createFitSchool({ ...ports, fitter: createModelFitter() })({}, context());
    const [own] = await school.query('select * from app.review_weights');
    expect(own).toMatchObject({ learner_id: ana.personId, reviews: 440 });
    expect(own?.weights).toHaveLength(21);
    expect(own?.loss as number).toBeLessThan(own?.former_loss as number);
    const ben = await school.addPerson({ role: 'student' });
    for (const learner of [ana, ben]) await answer(id, RIGHT, learner);
    const card = 'select stability from app.review_card where item_id = $1 and learner_id = $2';
    const [ours] = await school.query(card, [id, ana.personId]);
    const [usual] = await school.query(card, [id, ben.personId]);
    expect(ours?.stability as number).not.toBeCloseTo(usual?.stability as number, 3);
  });
});

/** The attempts and the card of one item again for others, an hour later each: four hundred answers would take long. */
const COPY_REVIEWS = `
  with item as (
    select id, place from unnest($3::uuid[]) with ordinality as one (id, place)),
  attempts as (
    insert into app.attempt overriding user value
    select copy.* from app.attempt attempt, item,
           jsonb_populate_record(attempt, jsonb_build_object(
             'id', gen_random_uuid(), 'activity_id', item.id,
             'answered_at', attempt.answered_at + item.place * interval '1 hour')) copy
     where attempt.learner_id = $1 and attempt.activity_id = $2)
  insert into app.review_card
  select copy.* from app.review_card card, item,
         jsonb_populate_record(card, jsonb_build_object('item_id', item.id)) copy
   where card.learner_id = $1 and card.item_id = $2`;
