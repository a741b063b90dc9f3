import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LessonOnOffer, RecommendationPosition, SkillOnOffer } from './position.ts';
import { recommend } from './recommend.ts';

const now = new Date('2026-11-21T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

function lesson(id: string, change: Partial<LessonOnOffer> = {}): LessonOnOffer {
  return {
    lessonId: id,
    title: `Lesson ${id}`,
    goal: '',
    minutes: 8,
    courseId: 'python',
    courseTitle: 'Python',
    language: 'en',
    subject: 'python',
    skillIds: [],
    status: 'not-started',
    lastAnsweredAt: null,
    ...change,
  };
}
const skill = (skillId: string, ...prerequisiteIds: string[]): SkillOnOffer => ({
  skillId,
  name: skillId.toUpperCase(),
  prerequisiteIds,
});
const at = (change: Partial<RecommendationPosition>): RecommendationPosition => ({
  lessons: [],
  skills: [],
  percents: new Map(),
  effects: [],
  locale: 'en',
  now,
  ...change,
});

describe('the weakest unmet prerequisite comes first', () => {
  const skills = [
    skill('values'),
    skill('names'),
    skill('loops', 'values', 'names'),
    skill('lists', 'loops'),
  ];
  const lessons = [
    lesson('l1', { skillIds: ['values'], status: 'done', lastAnsweredAt: daysAgo(9) }),
    lesson('l2', { skillIds: ['names'], status: 'done', lastAnsweredAt: daysAgo(9) }),
    lesson('l3', { skillIds: ['loops'] }),
  ];

  it('with the skill it holds back and its number', () => {
    const percents = new Map([
      ['values', 60],
      ['names', 40],
    ]);
    expect(recommend(at({ lessons, skills, percents })).map((one) => [one.lessonId, one.reason])).toEqual([
      ['l2', { code: 'prerequisite', skill: 'NAMES', target: 'LOOPS', percent: 40 }],
      ['l1', { code: 'prerequisite', skill: 'VALUES', target: 'LOOPS', percent: 60 }],
    ]);
  });

  it('a gap that itself waits for another comes after it', () => {
    const percents = new Map([
      ['lists', 50],
      ['loops', 30],
      ['values', 90],
    ]);
    expect(recommend(at({ lessons, skills, percents })).map((one) => one.reason)).toEqual([
      { code: 'prerequisite', skill: 'NAMES', target: 'LOOPS', percent: null },
    ]);
  });

  it('nothing is unmet from 71 percent on', () => {
    const percents = new Map([
      ['values', 71],
      ['names', 100],
    ]);
    expect(recommend(at({ lessons, skills, percents }))).toEqual([]);
  });

  it('no lesson whose solutions are still fresh', () => {
    const fresh = lessons.map((one) => ({ ...one, lastAnsweredAt: one.lastAnsweredAt && daysAgo(0.5) }));
    expect(recommend(at({ lessons: fresh, skills, percents: new Map([['names', 10]]) }))).toEqual([]);
  });
});

describe('what helped others', () => {
  const position = at({
    lessons: [lesson('l1', { skillIds: ['loops'] }), lesson('l2', { skillIds: ['loops'] })],
    skills: [skill('loops')],
    percents: new Map([['loops', 40]]),
  });
  const effect = { skillId: 'loops', lessonId: 'l1', learners: 20, helpedPercent: 70 };

  it('is said with the number of learners, rounded', () => {
    expect(recommend({ ...position, effects: [effect] })).toMatchObject([
      { lessonId: 'l1', reason: { code: 'helped-others', skill: 'LOOPS', learners: 20 } },
    ]);
  });

  it('only when it helped most of them and the skill is weak', () => {
    expect(recommend({ ...position, effects: [{ ...effect, helpedPercent: 50 }] })).toEqual([]);
    expect(recommend({ ...position, percents: new Map([['loops', 80]]), effects: [effect] })).toEqual([]);
    expect(recommend({ ...position, percents: new Map(), effects: [effect] })).toEqual([]);
  });

  it('the best first', () => {
    const effects = [effect, { ...effect, lessonId: 'l2', helpedPercent: 90 }];
    expect(recommend({ ...position, effects }).map((one) => one.lessonId)).toEqual(['l2', 'l1']);
  });
});

describe('what is similar', () => {
  const done = lesson('l1', {
    title: 'Loops',
    goal: 'Repeat with for',
    status: 'done',
    lastAnsweredAt: daysAgo(3),
  });
  const alike = { title: 'More loops', goal: 'Repeat with while' };
  const other = lesson('l9', { title: 'Greetings', goal: 'Say hello' });

  it('is in reach: what it builds on was met, or it stands for a course not begun', () => {
    const skills = [skill('values'), skill('naming', 'values'), skill('lists', 'naming')];
    const words = {
      title: 'Counting words',
      goal: 'Count words, letters, lines, sentences, pages and chapters of texts',
    };
    const lessons = [
      lesson('begun', { ...words, skillIds: ['values'], status: 'done', lastAnsweredAt: daysAgo(1) }),
      lesson('near', { ...words, skillIds: ['naming'] }),
      lesson('far', { ...words, skillIds: ['lists'] }),
      lesson('elsewhere', { ...words, courseId: 'other', skillIds: ['lists'] }),
      ...['m1', 'm2', 'm3', 'm4'].map((id) => ({ ...other, lessonId: id, courseId: id })),
    ];
    const percents = new Map([['values', 90]]);
    const found = recommend(at({ lessons, skills, percents })).filter(
      ({ reason }) => reason.code === 'similar',
    );
    expect(found.map(({ lessonId }) => lessonId).sort()).toEqual(['elsewhere', 'near']);
  });

  it('to the lessons finished last', () => {
    const found = recommend(at({ lessons: [done, lesson('l2', alike), other] }));
    expect(found).toMatchObject([
      { kind: 'lesson', lessonId: 'l2', reason: { code: 'similar', lesson: 'Loops' } },
    ]);
  });

  it('a course not begun is recommended by its first lesson', () => {
    const course = { courseId: 'more', courseTitle: 'More Python' };
    const lessons = [done, other, lesson('m1', course), lesson('m2', { ...course, ...alike })];
    expect(recommend(at({ lessons }))).toMatchObject([
      { kind: 'course', lessonId: 'm1', courseTitle: 'More Python' },
    ]);
  });

  it('not in a language the learner does not read', () => {
    const lessons = [done, other, lesson('m2', { courseId: 'es', language: 'es', ...alike })];
    expect(recommend(at({ lessons }))).toEqual([]);
    expect(recommend(at({ lessons, locale: 'es' }))).toHaveLength(1);
  });
});

it('is two of a kind at most, no lesson twice, and the same for the same position', () => {
  const anyLesson = fc
    .record({
      id: fc.integer({ min: 0, max: 15 }),
      skill: fc.constantFrom('a', 'b', 'c', 'd'),
      status: fc.constantFrom('not-started', 'in-progress', 'done'),
      days: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ id, skill: skillId, status, days }) =>
      lesson(`l${id}`, {
        title: `about ${skillId}${id % 3}`,
        skillIds: [skillId],
        status: status as LessonOnOffer['status'],
        lastAnsweredAt: status === 'not-started' ? null : daysAgo(days),
      }),
    );
  const lessons = fc.uniqueArray(anyLesson, { selector: (one) => one.lessonId, maxLength: 16 });
  const percents = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 100 }));
  fc.assert(
    fc.property(lessons, percents, (offered, known) => {
      const position = at({
        lessons: offered,
        skills: [skill('a'), skill('b', 'a'), skill('c', 'b', 'a'), skill('d', 'c')],
        percents: new Map(Object.entries(known)),
        effects: ['a', 'b'].map((skillId) => ({ skillId, lessonId: 'l1', learners: 10, helpedPercent: 80 })),
      });
      const found = recommend(position);
      expect(recommend(structuredClone(position))).toEqual(found);
      expect(new Set(found.map((one) => one.lessonId)).size).toBe(found.length);
      for (const code of ['prerequisite', 'helped-others', 'similar'])
        expect(found.filter((one) => one.reason.code === code).length).toBeLessThanOrEqual(2);
    }),
  );
});

it('does not go round in circles where the prerequisites do', () => {
  const skills = [skill('a', 'b'), skill('b', 'a')];
  expect(recommend(at({ skills, percents: new Map([['a', 10]]) }))).toEqual([]);
});
