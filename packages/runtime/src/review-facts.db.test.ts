import { randomUUID } from 'node:crypto';
import { activityRegistry } from '@kindling/activities/registry';
import { definitions } from '@kindling/activities/schemas';
import { listVocabulary } from '@kindling/core/courses';
import {
  addWordToReviews,
  changeReviewCard,
  createReviewCard,
  getCardQuestion,
  listReviewCards,
  listReviews,
  makeReviewPlan,
  recordAttempt,
  removeReviewCard,
  undoReviewPlan,
} from '@kindling/core/learning';
import { type Endpoint, learning, type Principal } from '@kindling/shared';
import { createFakeClock, createTestDatabase, openLearningSchool } from '@kindling/testkit';
import { beforeEach, describe, expect, it } from 'vitest';

const place = await createTestDatabase();
const database = place.open();
const clock = createFakeClock('2026-11-21T12:00:00Z');
const ports = {
  transact: database.transact,
  people: { findProfile: async () => undefined },
  grading: activityRegistry,
  clock: clock.now,
  newId: randomUUID,
};
const DAY_MS = 86_400_000;
const WORDS = [
  ['library', 'biblioteca', 'The library is open.'],
  ['street', 'calle', 'This street is long.'],
  ['café', 'cafetería', 'We are in a café.'],
  ['park', 'parque', 'The park is big.'],
  ...Array.from({ length: 8 }, (_, index) => [`word${index}`, `palabra${index}`, `A word${index} here.`]),
] as [string, string, string][];

let school: Awaited<ReturnType<typeof openLearningSchool>>;
let ana: Principal;
let courseId: string;
let lesson: { id: string; activityIds: string[] };
const wordIds = new Map<string, string>();

beforeEach(async () => {
  clock.set('2026-11-21T12:00:00Z');
  school = await openLearningSchool(place.urlFor('kindling_app'));
  ana = await school.addPerson({ role: 'student', displayName: 'Ana' });
  const course = await school.addCourse({ lessons: [[{}]] });
  courseId = course.id;
  lesson = course.lessons[0] as typeof lesson;
  await school.query("update app.course set language = 'es', teaches = 'en' where id = $1", [courseId]);
  const entries = WORDS.map(([word, gloss, example], position) => ({
    id: randomUUID(),
    word,
    gloss,
    example,
    position,
  }));
  for (const { word, id } of entries) wordIds.set(word, id);
  await school.query(
    `insert into app.vocabulary_entry (school_id, id, lesson_id, word, part, level, gloss, example, position)
     select $1, id, $2, word, 'noun', 'A1', gloss, example, position
       from jsonb_to_recordset($3::jsonb) as row (id uuid, word text, gloss text, example text, position integer)`,
    [school.schoolId, lesson.id, JSON.stringify(entries)],
  );
});

async function keepContract<Response>(endpoint: Endpoint, answer: Promise<Response>): Promise<Response> {
  const value = await answer;
  expect(JSON.parse(JSON.stringify(value))).toEqual(endpoint.response.parse(value));
  return value;
}

function answer(activityId: string, given: unknown, change = {}) {
  return recordAttempt(ports, ana, {
    attemptId: randomUUID(),
    activityId,
    answer: given,
    durationMs: 9000,
    answeredAt: clock.now().toISOString(),
    channel: 'web',
    occasion: 'review',
    ...change,
  });
}

const question = (cardId: string) =>
  keepContract(learning.getCardQuestion, getCardQuestion(ports, ana, cardId));
const add = (word: string) => addWordToReviews(ports, ana, wordIds.get(word) ?? '');
const words = (filter: learning.WordFilter = {}) =>
  keepContract(learning.listVocabulary, listVocabulary(ports, ana, courseId, { limit: 100, ...filter }));

/** Chooses the meaning or types the term, whichever way the card asks now. */
async function answerCard(cardId: string, said: { meaning: string; term: string }, change = {}) {
  const { way, activity } = await question(cardId);
  const options = (activity.content.options ?? []) as { id: string; text: string }[];
  const option = options.find(({ text }) => text === said.meaning);
  const given = way === 'recognise' ? { optionId: option?.id ?? '' } : { text: said.term };
  return keepContract(learning.recordAttempt, answer(activity.id, given, change));
}

/** Gives the lesson's one activity a choice, and answers the right option of it. */
async function rightOption() {
  const sample = definitions.choice?.sample;
  await school.query("update app.activity set type = 'choice', content = $2 where id = $1", [
    lesson.activityIds[0],
    JSON.stringify(sample?.content),
  ]);
  return (sample?.right as { optionId: string } | undefined)?.optionId;
}

const LIBRARY = { meaning: 'biblioteca', term: 'library' };

describe('words of a lesson', () => {
  it('come into the reviews when the lesson is finished, ten now and the others the day after', async () => {
    expect((await listReviews(ports, ana)).due).toBe(0);
    await answer(lesson.activityIds[0] ?? '', { optionId: await rightOption() }, { occasion: 'lesson' });
    const reviews = await keepContract(learning.listReviews, listReviews(ports, ana));
    // The ten words, and not the question of the lesson: that was just answered.
    expect(reviews.due).toBe(10);
    expect(reviews.minutes).toBe(2);
    expect(reviews.reviews[0]).toMatchObject({
      activityId: null,
      isNew: true,
      titleLanguage: 'en',
      language: 'es',
    });
    expect(reviews.days[1]?.reviews).toBe(2);
  });
});

describe('a word', () => {
  it('is added by one click, once, and asked both ways', async () => {
    const first = await keepContract(learning.addWordToReviews, add('library'));
    expect(first.state).toBe('new');
    expect(await add('library')).toEqual(first);
    const cardId = first.cardId ?? '';

    const recognise = await question(cardId);
    expect(recognise).toMatchObject({ way: 'recognise', language: 'es', activity: { type: 'choice' } });
    expect((recognise.activity.content.options as unknown[]).length).toBe(4);
    const chosen = await answerCard(cardId, LIBRARY);
    expect(chosen).toMatchObject({ grade: { correct: true }, aid: 'none', masteryChanges: [], lesson: null });

    clock.advance(3 * DAY_MS);
    const recall = await question(cardId);
    expect(recall).toMatchObject({ way: 'recall', activity: { type: 'short-answer', title: 'biblioteca' } });
    const typed = await answerCard(cardId, { ...LIBRARY, term: 'libary' });
    expect(typed.grade).toMatchObject({ correct: true, feedback: { verdict: 'typo' } });
    const rows = await school.query(
      'select activity_id, review_grade, lesson_id from app.attempt order by ordinal',
    );
    expect(rows).toEqual([
      { activity_id: recognise.activity.id, review_grade: 'good', lesson_id: null },
      { activity_id: recall.activity.id, review_grade: 'good', lesson_id: null },
    ]);
    expect(await school.query('select reviews from app.review_card')).toEqual([{ reviews: 2 }]);
    expect(await school.query('select answers, unaided_answers from app.learner_day')).toHaveLength(2);
  });

  it('comes back soon after a wrong answer, and an answer right after it counts for nothing', async () => {
    const cardId = (await add('library')).cardId ?? '';
    expect((await answerCard(cardId, { meaning: 'calle', term: 'street' })).grade.correct).toBe(false);
    const [before] = await school.query('select due_at, reviews, lapses from app.review_card');
    const again = await answerCard(cardId, LIBRARY);
    expect(again.aid).toBe('worked-example');
    expect(await school.query('select due_at, reviews, lapses from app.review_card')).toEqual([before]);
  });

  it('is easy when it is right at once', async () => {
    const cardId = (await add('library')).cardId ?? '';
    await answerCard(cardId, LIBRARY, { durationMs: 1500 });
    expect(await school.query('select review_grade from app.attempt')).toEqual([{ review_grade: 'easy' }]);
  });

  it('is not believed to have been known before its solution was shown', async () => {
    const cardId = (await add('library')).cardId ?? '';
    const { activity } = await question(cardId);
    const options = activity.content.options as { id: string; text: string }[];
    const right = { optionId: options.find(({ text }) => text === 'biblioteca')?.id };
    clock.advance(5 * DAY_MS);
    const at = (days: number) => new Date(clock.now().getTime() - days * DAY_MS).toISOString();
    await answer(activity.id, right, { answeredAt: at(0) });
    await answer(activity.id, right, { answeredAt: at(4) });
    expect(await school.query('select reviews from app.review_card')).toEqual([{ reviews: 1 }]);
  });

  it('is found by its beginning without accents, its level and how far it is', async () => {
    const cardId = (await add('library')).cardId ?? '';
    await answerCard(cardId, LIBRARY);
    expect((await words()).items).toHaveLength(WORDS.length);
    expect((await words({ search: 'CAFET' })).items.map(({ word }) => word)).toEqual(['café']);
    expect((await words({ search: '%' })).items).toEqual([]);
    expect((await words({ state: 'learning' })).items).toMatchObject([
      { word: 'library', review: { cardId } },
    ]);
    expect((await words({ state: 'new' })).items).toHaveLength(WORDS.length - 1);
    expect((await words({ level: 'B1' })).items).toEqual([]);
  });

  it('goes from the reviews with its course', async () => {
    const cardId = (await add('library')).cardId ?? '';
    await school.query('update app.course set retired_at = now() where id = $1', [courseId]);
    expect((await listReviews(ports, ana)).due).toBe(0);
    await expect(getCardQuestion(ports, ana, cardId)).rejects.toMatchObject({ code: 'not-found' });
    await expect(add('street')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is moved by a relief and moved back', async () => {
    for (const [word] of WORDS) await add(word);
    const plan = await makeReviewPlan(ports, ana, { kind: 'relief', minutesPerDay: 1 });
    expect(plan.moved).toBeGreaterThan(0);
    expect((await listReviews(ports, ana)).due).toBe(WORDS.length - plan.moved);
    expect(await undoReviewPlan(ports, ana, plan.id ?? '')).toEqual({ restored: plan.moved });
    expect((await listReviews(ports, ana)).due).toBe(WORDS.length);
  });

  it('is brought forward for an exam', async () => {
    const cardId = (await add('library')).cardId ?? '';
    await answerCard(cardId, LIBRARY, { durationMs: 1000 });
    const examAt = new Date(clock.now().getTime() + 10 * DAY_MS).toISOString();
    const plan = await makeReviewPlan(ports, ana, { kind: 'exam', examAt });
    expect(plan.moved).toBe(1);
  });
});

describe("a fact of the learner's own", () => {
  const fact = {
    front: 'I am ten years old.',
    back: 'Tengo diez años.',
    example: null,
    source: 'conversation',
  } as const;
  const create = (change = {}) =>
    keepContract(learning.createReviewCard, createReviewCard(ports, ana, { ...fact, ...change }));

  it('is made once, asked, changed and deleted', async () => {
    const card = await create();
    expect((await create()).id).toBe(card.id);
    expect((await question(card.id)).way).toBe('recall');
    await answerCard(card.id, { meaning: '', term: fact.front });
    const changed = await keepContract(
      learning.changeReviewCard,
      changeReviewCard(ports, ana, card.id, { front: 'I am 10.', back: fact.back, example: null }),
    );
    expect(changed).toMatchObject({ front: 'I am 10.', review: { state: 'learning' } });
    await removeReviewCard(ports, ana, card.id);
    expect(await school.query('select * from app.review_card')).toEqual([]);
    expect(await school.query('select id from app.attempt')).toHaveLength(1);
    await expect(removeReviewCard(ports, ana, card.id)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is chosen among the others when there are some', async () => {
    const card = await create();
    await create({ front: 'I am hungry.', back: 'Tengo *hambre*.' });
    const { way, activity } = await question(card.id);
    expect([way, (activity.content.options as unknown[]).length]).toEqual(['recognise', 2]);
    expect((await answerCard(card.id, { meaning: fact.back, term: fact.front })).grade.correct).toBe(true);
  });

  it('is listed newest first, page by page, and belongs to one learner', async () => {
    const ids = [];
    for (const front of ['one', 'two', 'three']) {
      clock.advance(1000);
      ids.unshift((await create({ front })).id);
    }
    const first = await keepContract(learning.listReviewCards, listReviewCards(ports, ana, { limit: 2 }));
    const rest = await listReviewCards(ports, ana, { limit: 2, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids);
    const ben = await school.addPerson({ role: 'student', displayName: 'Ben' });
    expect((await listReviewCards(ports, ben, { limit: 2 })).items).toEqual([]);
    await expect(removeReviewCard(ports, ben, ids[0] ?? '')).rejects.toMatchObject({ code: 'not-found' });
    await expect(getCardQuestion(ports, ben, ids[0] ?? '')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is bounded in number', async () => {
    await school.query(
      `with fact as (
         insert into app.fact_card (school_id, learner_id, id, front, back, source, recognise_id, recall_id, added_at)
         select $1, $2, gen_random_uuid(), 'word ' || place, 'x', 'own', gen_random_uuid(), gen_random_uuid(), now()
           from generate_series(1, $3::integer) place returning *)
       select count(*) from fact`,
      [school.schoolId, ana.personId, learning.MOST_OWN_CARDS],
    );
    await expect(create()).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is one line of bounded length', () => {
    const parse = (front: string) => learning.createReviewCard.body?.safeParse({ front, back: 'b' }).success;
    expect(parse('a'.repeat(140))).toBe(true);
    expect(['', '  ', 'a'.repeat(141), 'two\nlines', 'nul\0'].map(parse)).toEqual(Array(5).fill(false));
  });
});
