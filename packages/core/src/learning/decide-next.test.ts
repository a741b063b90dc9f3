import type { accounts, learning } from '@kindling/shared';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideNext, type LearnerPosition, type LessonOption } from './decide-next.ts';

const now = new Date('2026-11-21T09:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

function lesson(id: string, change: Partial<learning.LessonCard> & Partial<LessonOption> = {}): LessonOption {
  const {
    courseId = 'python',
    language = 'en',
    skillIds = ['names'],
    lastAnsweredAt = null,
    isPassed = false,
    knownPercent = null,
    ...card
  } = change;
  return {
    card: {
      id,
      title: id,
      goal: 'A goal',
      minutes: 8,
      status: 'not-started',
      activityCount: 6,
      activitiesAnswered: 0,
      ...card,
    },
    courseId,
    courseTitle: `Course ${courseId}`,
    language,
    subject: 'python',
    skillIds,
    lastAnsweredAt,
    isPassed,
    knownPercent,
  };
}
const done = (id: string, hours: number, change: Partial<LessonOption> = {}) =>
  lesson(id, { status: 'done', activitiesAnswered: 6, lastAnsweredAt: hoursAgo(hours), ...change });
const decide = (lessons: LessonOption[], change: Partial<LearnerPosition> = {}) =>
  decideNext({ lessons, offers: [], isFitted: false, passedSkillIds: new Set(), locale: 'en', ...change });
/** An offer of an activity in a lesson; the decision reads no more of it. */
const offer = (lessonId: string, reason: learning.Reason = WEAK): learning.Offer =>
  ({ lessonId, reasons: [reason] }) as learning.Offer;
const WEAK: learning.Reason = { code: 'weak-skill', values: { skill: 'Loops', right: 1, answers: 3 } };
const MATCHED: learning.Reason = { code: 'well-matched', values: { percent: 71 } };
const brief = (next: learning.NextStep) => [next.kind === 'lesson' ? next.lesson.id : null, next.reason];

describe('decideNext', () => {
  it('goes on with the lesson in progress that was answered last', () => {
    const older = lesson('a', { status: 'in-progress', activitiesAnswered: 5, lastAnsweredAt: hoursAgo(9) });
    const newer = lesson('b', { status: 'in-progress', activitiesAnswered: 2, lastAnsweredAt: hoursAgo(1) });
    expect(brief(decide([older, newer]))).toEqual([
      'b',
      { code: 'continue-lesson', values: { answered: 2, total: 6 } },
    ]);
  });

  it('takes the next lesson of the course worked on last', () => {
    const lessons = [
      done('p1', 50),
      lesson('p2'),
      done('s1', 2, { courseId: 'spanish' }),
      done('s2', 1, { courseId: 'spanish' }),
      lesson('s3', { courseId: 'spanish' }),
    ];
    expect(brief(decide(lessons))).toEqual([
      's3',
      { code: 'next-in-course', values: { done: 2, total: 3, course: 'Course spanish' } },
    ]);
  });

  it('falls back to an earlier course when the last one is finished', () => {
    const lessons = [done('p1', 50), lesson('p2'), done('s1', 2, { courseId: 'spanish' })];
    expect(brief(decide(lessons))[0]).toBe('p2');
  });

  it('follows the course before a fit and the offers after it', () => {
    const lessons = [done('p1', 50), lesson('p2'), lesson('w1', { courseId: 'writing' })];
    const offers = [offer('p1'), offer('w1', MATCHED)];
    expect(brief(decide(lessons, { offers }))[0]).toBe('p2');
    expect(brief(decide(lessons, { offers, isFitted: true }))).toEqual(['p1', WEAK]);
    expect(brief(decide(lessons, { isFitted: true }))[0]).toBe('p2');
  });

  it('finishes what was begun before any offer', () => {
    const lessons = [lesson('a', { status: 'in-progress', lastAnsweredAt: hoursAgo(9) }), done('b', 50)];
    expect(brief(decide(lessons, { offers: [offer('b')], isFitted: true }))[0]).toBe('a');
  });

  it('goes back to what an offer is for when a course is done, before a new course', () => {
    const lessons = [done('a', 30), lesson('w1', { courseId: 'writing' })];
    expect(brief(decide(lessons, { offers: [offer('a')] }))).toEqual(['a', WEAK]);
    expect(brief(decide(lessons))).toEqual([
      'w1',
      { code: 'new-course', values: { course: 'Course writing' } },
    ]);
  });

  it('leaves skills alone that were shown, and takes the next best offer', () => {
    const lessons = [done('a', 99), done('b', 99, { skillIds: ['names', 'loops'] })];
    const passedSkillIds = new Set(['names']);
    const offers = [offer('a'), offer('b', MATCHED)];
    expect(brief(decide(lessons, { offers, passedSkillIds }))).toEqual(['b', MATCHED]);
    expect(decide(lessons, { offers, passedSkillIds: new Set(['names', 'loops']) })).toEqual({
      kind: 'nothing',
      reason: { code: 'all-done', values: { lessons: 2 } },
    });
  });

  it('opens with the first lesson for someone who has done nothing', () => {
    expect(brief(decide([lesson('a'), lesson('b')]))).toEqual([
      'a',
      { code: 'first-lesson', values: { course: 'Course python' } },
    ]);
  });

  it('opens with the first course in the own language, and with another one where there is none', () => {
    const school = [
      lesson('python', { courseId: 'python', language: 'en' }),
      lesson('ingles', { courseId: 'ingles', language: 'es-MX' }),
      lesson('escribir', { courseId: 'escribir', language: 'es' }),
    ];
    expect(brief(decide(school, { locale: 'es' }))).toEqual([
      'ingles',
      { code: 'first-lesson', values: { course: 'Course ingles' } },
    ]);
    expect(brief(decide(school))[0]).toBe('python');
    expect(brief(decide(school.slice(1)))[0]).toBe('ingles');
  });

  it('goes on in a course begun before a new one in the own language', () => {
    const lessons = [done('p1', 2), lesson('p2'), lesson('e1', { courseId: 'ingles', language: 'es' })];
    expect(brief(decide(lessons, { locale: 'es' }))[0]).toBe('p2');
  });

  it('says what language the titles of the lesson are in', () => {
    expect(decide([lesson('a', { language: 'es' })])).toMatchObject({ kind: 'lesson', language: 'es' });
  });

  it('never proposes a lesson without activities, and copes with no lessons at all', () => {
    expect(brief(decide([lesson('empty', { activityCount: 0 }), lesson('b')]))[0]).toBe('b');
    expect(decide([])).toEqual({ kind: 'nothing', reason: { code: 'all-done', values: { lessons: 0 } } });
  });

  it('decides the same from the courses begun and the next one as from the whole school', () => {
    const status = fc.constantFrom('not-started', 'in-progress', 'done');
    const course = fc.array(fc.record({ status, hours: fc.nat({ max: 99 }), isEmpty: fc.boolean() }), {
      minLength: 1,
      maxLength: 4,
    });
    const untouched = course.map((lessons) =>
      lessons.map((one) => ({ ...one, status: 'not-started' as typeof one.status })),
    );
    const taught = fc.record({
      lessons: fc.oneof(course, untouched),
      language: fc.constantFrom('en', 'es', 'es-MX', 'fr'),
    });
    const locale = fc.constantFrom<accounts.Locale>('en', 'es');
    fc.assert(
      fc.property(fc.array(taught, { maxLength: 6 }), locale, fc.boolean(), (courses, locale, isFitted) => {
        const school = courses.flatMap(({ lessons, language }, at) =>
          lessons.map((one, index) =>
            lesson(`${at}-${index}`, {
              courseId: `course ${at}`,
              language,
              status: one.status,
              activityCount: one.isEmpty ? 0 : 6,
              skillIds: [`skill ${at}`],
              lastAnsweredAt: one.status === 'not-started' ? null : hoursAgo(one.hours),
            }),
          ),
        );
        const isBegun = (id: string) =>
          school.some((one) => one.courseId === id && one.lastAnsweredAt !== null);
        const fresh = school.filter((one) => !isBegun(one.courseId) && one.card.activityCount > 0);
        const offered = fresh.find((one) => one.language.startsWith(locale)) ?? fresh[0];
        const near = school.filter((one) => isBegun(one.courseId) || one.courseId === offered?.courseId);
        // What may be offered lies in the same lessons.
        const offers = near.filter((_, index) => (index * 37) % 3 === 0).map(({ card }) => offer(card.id));
        const passedSkillIds = new Set(courses.flatMap((_, at) => (at % 3 === 0 ? [`skill ${at}`] : [])));
        const rest = { offers, isFitted, passedSkillIds, locale };
        expect(decide(near, rest)).toEqual(decide(school, rest));
      }),
      { numRuns: 1000 },
    );
  });

  it('always proposes something while a lesson is not done, and the same for the same position', () => {
    const option = fc
      .record({
        id: fc.uuid(),
        courseId: fc.constantFrom('python', 'spanish', 'writing'),
        status: fc.constantFrom('not-started', 'in-progress', 'done'),
        hours: fc.integer({ min: 0, max: 100 }),
      })
      .map(({ id, courseId, status, hours }) =>
        lesson(id, { courseId, status, lastAnsweredAt: status === 'not-started' ? null : hoursAgo(hours) }),
      );
    fc.assert(
      fc.property(fc.array(option, { maxLength: 12 }), (lessons) => {
        const next = decide(lessons);
        expect(decide(lessons)).toEqual(next);
        expect(next.kind === 'lesson').toBe(lessons.some((one) => one.card.status !== 'done'));
      }),
    );
  });

  it('begins a course where its placement test said to, and goes on from there', () => {
    const placed = { knownPercent: 40 };
    const lessons = [
      lesson('one', { ...placed, isPassed: true }),
      lesson('two', placed),
      lesson('three', placed),
    ];
    expect(brief(decide(lessons))).toEqual([
      'two',
      { code: 'begin-here', values: { course: 'Course python', percent: 40 } },
    ]);
    const begun = [lessons[0] as LessonOption, done('two', 2, placed), lessons[2] as LessonOption];
    expect(brief(decide(begun))[0]).toBe('three');
    const through = [lessons[0] as LessonOption, done('two', 2, placed), done('three', 1, placed)];
    expect(brief(decide(through))[0]).toBe('one');
  });
});
