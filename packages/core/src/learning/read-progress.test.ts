import type { Principal } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import { getClassProgress } from './get-class-progress.ts';
import { getLessonResult } from './get-lesson-result.ts';
import { getProgress, listEvidence, listMyStudents } from './get-progress.ts';
import { getToday } from './get-today.ts';
import type { LessonAnswers, LessonMapStore, LessonOnMap } from './lesson-map.ts';
import { emptyMasteryState, type MasteryState } from './mastery.ts';
import type { LearnerSummary, ProgressStore } from './progress-store.ts';
import { createLearnerTracing } from './serving/learner-tracing.ts';

const now = new Date('2026-11-21T03:00:00Z');
const ana: Principal = { schoolId: 'school', personId: 'ana', role: 'student', correlationId: 'request' };
const page = { limit: 25 };

const summary: LearnerSummary = {
  displayName: 'Ana Torres',
  // It is still 20 November there.
  timeZone: 'America/Bogota',
  answers: 12,
  lessonsDone: 1,
  lastActiveAt: new Date('2026-11-20T18:00:00Z'),
  unaidedDays: ['2026-11-14', '2026-11-13', '2026-11-20'],
};
const strong: MasteryState = { ...emptyMasteryState(), exercise: { sum: 1, weight: 1 }, unaidedAnswers: 1 };
const weak: MasteryState = { ...emptyMasteryState(), quiz: { sum: 0.1, weight: 1 }, unaidedAnswers: 1 };
const aidedOnly: MasteryState = { ...emptyMasteryState(), aidedAnswers: 3 };

const lesson: LessonOnMap = {
  id: 'lesson-1',
  title: 'Names',
  goal: 'Name a value',
  minutes: 8,
  standing: { activityCount: 6, activitiesAnswered: 2, started: true, completed: false },
  courseId: 'python',
  courseTitle: 'Python',
  language: 'en',
  subject: 'python',
  skillIds: ['names'],
  lastAnsweredAt: new Date('2026-11-20T18:00:00Z'),
  placement: null,
};
const answers: LessonAnswers = { standing: lesson.standing, firstTryCorrect: 2, masteryChanges: [] };

function setUp(change: { progress?: Partial<ProgressStore>; lessonMap?: Partial<LessonMapStore> } = {}) {
  const progress: ProgressStore = {
    findRelation: async () => ({ isMember: true, isTaught: false, isWard: false }),
    findSummary: async () => summary,
    listSkillStates: async () => [
      { skillId: 'names', skillKey: 'names', skillName: 'Names', subject: 'python', state: strong },
      { skillId: 'loops', skillKey: 'loops', skillName: 'Loops', subject: 'python', state: aidedOnly },
    ],
    listDays: async () => [
      { day: '2026-11-18', answers: 3 },
      { day: '2026-11-20', answers: 4 },
    ],
    pageEvidence: async () => ({ items: [], nextCursor: 'next' }),
    pageWards: async (guardianId) => ({
      items: [{ personId: 'ana', displayName: guardianId }],
      nextCursor: null,
    }),
    pageClass: async () => undefined,
    ...change.progress,
  };
  const lessonMap: LessonMapStore = {
    listLessons: async () => [lesson],
    findLessonAnswers: async () => answers,
    ...change.lessonMap,
  };
  return {
    clock: () => now,
    people: {
      findProfile: async (personId: string) => ({
        personId,
        name: 'Ana Torres',
        address: 'ana@maple.example',
        managed: false,
        locale: 'es' as const,
        timeZone: 'America/Bogota',
      }),
    },
    tracing: createLearnerTracing(),
    transact: <Result>(
      _tenant: unknown,
      work: (
        stores: { progress: ProgressStore; lessonMap: LessonMapStore } & typeof nothingElse,
      ) => Promise<Result>,
    ) => work({ progress, lessonMap, ...nothingElse }),
  };
}

/** A school without cards, models and placement tests. */
const nothingElse = {
  reviews: {
    findDue: async () => ({ due: 3, ms: 61_000, titles: [] }),
    listCards: async () => [],
    findLatestPlan: async () => undefined,
    findPlan: async () => undefined,
    makePlan: async () => undefined,
    undoPlan: async () => 0,
  },
  placements: {
    findCourse: async () => undefined,
    listItems: async () => [],
    listReplies: async () => [],
    save: async () => undefined,
  },
  models: { findServingVersion: async () => undefined, findModel: async () => undefined },
  practice: {
    readPracticeMap: async () => ({ items: [], cards: new Map(), lessons: new Map(), skills: new Map() }),
    listAnswersAfter: async () => [],
    listSkillItems: async () => [],
  },
};

describe('getProgress', () => {
  it('shows mastery with consistency of the last seven days in the learner zone', async () => {
    const progress = await getProgress(setUp(), ana, 'ana');
    expect(progress).toMatchObject({
      displayName: 'Ana Torres',
      answers: 12,
      lastActiveAt: '2026-11-20T18:00:00.000Z',
    });
    const [names, loops] = progress.skills;
    // Two of the three days lie within 14-20 November: 40 %, so .8 * 100 + .2 * 40.
    expect(names?.mastery).toMatchObject({ state: 'started', scorePercent: 88 });
    expect(loops?.mastery).toEqual({ state: 'not-started' });
  });

  it('is not found for someone who may not follow the learner, evidence neither', async () => {
    const missing = { code: 'not-found' };
    await expect(getProgress(setUp(), ana, 'ben')).rejects.toMatchObject(missing);
    await expect(
      listEvidence(setUp(), ana, { personId: 'ben', skillId: 'names' }, page),
    ).rejects.toMatchObject(missing);
    await expect(
      getProgress(setUp({ progress: { findSummary: async () => undefined } }), ana, 'ana'),
    ).rejects.toMatchObject(missing);
  });

  it('pages evidence for the learner', async () => {
    const evidence = await listEvidence(setUp(), ana, { personId: 'ana', skillId: 'names' }, page);
    expect(evidence).toEqual({ items: [], nextCursor: 'next' });
  });

  it('lists the wards of the caller', async () => {
    const { items } = await listMyStudents(setUp(), { ...ana, personId: 'rosa', role: 'guardian' }, page);
    expect(items).toEqual([{ personId: 'ana', displayName: 'rosa' }]);
  });
});

describe('getClassProgress', () => {
  const student = { ...summary, personId: 'ana', states: [strong, weak, aidedOnly] };

  it('counts skills by level, aided-only ones in none', async () => {
    const asked: (string | null)[] = [];
    const ports = setUp({
      progress: {
        pageClass: async (_classId, teacherId) => {
          asked.push(teacherId);
          return { items: [student, { ...student, lastActiveAt: null }], nextCursor: null };
        },
      },
    });
    const rows = await getClassProgress(ports, { ...ana, personId: 'tomas', role: 'teacher' }, 'class', page);
    expect(rows.items[0]?.levels).toEqual({ beginner: 1, learning: 0, proficient: 1, mastered: 0 });
    expect(rows.items[1]?.lastActiveAt).toBeNull();
    await getClassProgress(ports, { ...ana, role: 'admin' }, 'class', page);
    expect(asked).toEqual(['tomas', null]);
  });

  it('is not found when the caller does not teach the class', async () => {
    await expect(getClassProgress(setUp(), ana, 'class', page)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('getToday', () => {
  it('shows the next step and the last seven local days', async () => {
    const today = await getToday(setUp(), ana);
    expect(today.next).toMatchObject({ kind: 'lesson', lesson: { id: 'lesson-1', status: 'in-progress' } });
    expect(today).toMatchObject({
      lead: 'next',
      offers: [],
      reviews: { due: 3, minutes: 2 },
      placement: null,
    });
    expect(today.answersToday).toBe(4);
    expect(today.activeDays[0]).toEqual({ date: '2026-11-14', answers: 0 });
    expect(today.activeDays.slice(4)).toEqual([
      { date: '2026-11-18', answers: 3 },
      { date: '2026-11-19', answers: 0 },
      { date: '2026-11-20', answers: 4 },
    ]);
  });

  it('reads the lessons that suit the language of the person', async () => {
    const asked: string[] = [];
    const listLessons: LessonMapStore['listLessons'] = async (_learnerId, locale) => {
      asked.push(locale);
      return [lesson];
    };
    await getToday(setUp({ lessonMap: { listLessons } }), ana);
    await getLessonResult(setUp({ lessonMap: { listLessons } }), ana, 'lesson-1');
    await getToday(
      { ...setUp({ lessonMap: { listLessons } }), people: { findProfile: async () => undefined } },
      ana,
    );
    expect(asked).toEqual(['es', 'es', 'en']);
  });

  it('shows no answers of today when there are none', async () => {
    expect((await getToday(setUp({ progress: { listDays: async () => [] } }), ana)).answersToday).toBe(0);
  });

  it('is not found without a membership', async () => {
    const ports = setUp({ progress: { findSummary: async () => undefined } });
    await expect(getToday(ports, ana)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('getLessonResult', () => {
  it('tells how the lesson went and what comes next', async () => {
    expect(await getLessonResult(setUp(), ana, 'lesson-1')).toMatchObject({
      lessonId: 'lesson-1',
      status: 'in-progress',
      firstTryCorrect: 2,
      next: { reason: { code: 'continue-lesson', values: { answered: 2, total: 6 } } },
    });
  });

  it('is not found for an unknown lesson or person', async () => {
    const noLesson = setUp({ lessonMap: { findLessonAnswers: async () => undefined } });
    await expect(getLessonResult(noLesson, ana, 'x')).rejects.toMatchObject({ code: 'not-found' });
    const nobody = setUp({ progress: { findSummary: async () => undefined } });
    await expect(getLessonResult(nobody, ana, 'lesson-1')).rejects.toMatchObject({ code: 'not-found' });
  });
});
