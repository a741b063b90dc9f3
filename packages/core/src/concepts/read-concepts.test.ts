import type { learning, Principal } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import { ConceptCard } from '../curriculum/index.ts';
import { emptyMasteryState, type ProgressStore } from '../learning/index.ts';
import type { ConceptCourse, ConceptLesson } from './concept-store.ts';
import {
  type ConceptPorts,
  getConcept,
  listConceptMaps,
  listConcepts,
  listLessonConcepts,
} from './read-concepts.ts';

const told = (title: string) => ({ title, says: 'S.', mistake: 'M.', ask: 'And?' });
const card = (key: string, skill: string | undefined, before: string[]) =>
  ConceptCard.parse({ key, skill, before, en: told(key), es: told(`el ${key}`), example: 'x', prints: '' });

const CARDS = [
  card('while', 'repeating', ['if']),
  card('if', 'choosing', ['variable']),
  card('variable', undefined, []),
  card('break', 'repeating', ['while']),
];
const COURSE: ConceptCourse = {
  ...{ id: 'course', slug: 'python', title: 'Python', language: 'en' },
  skills: [
    { id: 'r', key: 'repeating', name: 'Repeating' },
    { id: 'c', key: 'choosing', name: 'Choosing' },
  ],
};
const activity = (id: string, text: string, ...skills: string[]) => ({ id, title: id, text, skills });
const LESSONS: ConceptLesson[] = [
  { id: 'l1', title: 'Choosing', introduction: 'An if …', activities: [activity('a1', '', 'choosing')] },
  {
    ...{ id: 'l2', title: 'The while loop', introduction: 'break leaves it.' },
    activities: [activity('a2', 'When does break help?', 'repeating'), activity('a3', 'Go on', 'repeating')],
  },
];
const practised = (activityId: string, more: Partial<learning.ConceptActivity>) => ({
  ...{ activityId, title: activityId, type: 'choice', lessonId: 'l1', lessonTitle: 'L', begun: true },
  ...{ correct: null, ...more },
});
const ACTIVITIES = [
  practised('far', {}),
  practised('program', { type: 'code' }),
  practised('taught', { lessonId: 'l2' }),
  practised('named', { title: 'A while loop' }),
];
const principal: Principal = { schoolId: 's', personId: 'p', role: 'student', correlationId: 'c' };
const RIGHT = { sum: 4, weight: 4 };

function open(course: ConceptCourse | null = COURSE): ConceptPorts {
  const progress: Pick<ProgressStore, 'findSummary' | 'listSkillStates'> = {
    findSummary: async () => undefined,
    listSkillStates: async () => [
      {
        ...{ skillId: 'r', skillKey: 'repeating', skillName: 'Repeating', subject: 'python' },
        state: { ...emptyMasteryState(), exercise: RIGHT, quiz: RIGHT, unaidedAnswers: 8 },
      },
    ],
  };
  const concepts = {
    findCourse: async () => course ?? undefined,
    listCourses: async () => [
      { id: 'w', slug: 'writing', title: 'Writing', subject: 'writing' as const, language: 'en' },
      { id: 'course', slug: 'python', title: 'Python', subject: 'python' as const, language: 'en' },
    ],
    listLessons: async (_course: string, skills: readonly string[]) =>
      LESSONS.filter(({ activities }) =>
        activities.some((one) => one.skills.some((key) => skills.includes(key))),
      ),
    listActivities: async () => ACTIVITIES,
  };
  return {
    transact: (_tenant, work) => work({ concepts, progress: progress as ProgressStore }),
    conceptCards: {
      listOf: async (slug) => (slug === 'python' ? CARDS : []),
      find: async (key) => {
        const found = CARDS.find((one) => one.key === key);
        return found && { slug: 'python', card: found };
      },
    },
    clock: () => new Date('2026-11-21T12:00:00Z'),
  };
}

describe('one idea', () => {
  it('stands between what it needs and what it opens, each with the own mastery', async () => {
    const found = await getConcept(open(), principal, 'while');
    expect(found.before.map(({ key, mastery }) => [key, mastery?.state])).toEqual([['if', 'not-started']]);
    expect(found.opens.map(({ key, mastery }) => [key, mastery?.state])).toEqual([['break', 'started']]);
    expect(found.course).toMatchObject({
      skill: { id: 'r', mastery: { state: 'started', unaidedAnswers: 8 } },
      lesson: { id: 'l2', title: 'The while loop' },
    });
  });

  it('leads to activities named after it, then to those where it is taught, then to programs', async () => {
    const { course } = await getConcept(open(), principal, 'while');
    expect(course?.activities.map(({ activityId }) => activityId)).toEqual([
      'named',
      'taught',
      'program',
      'far',
    ]);
  });

  it('has no standing where the course counts no skill for it', async () => {
    const { course } = await getConcept(open(), principal, 'variable');
    expect(course).toMatchObject({ id: 'course', skill: null, lesson: null, activities: [] });
  });

  it('is still told in a school without its course', async () => {
    const found = await getConcept(open(null), principal, 'while');
    expect(found.course).toBeNull();
    expect(found.before).toEqual([{ key: 'if', title: { en: 'if', es: 'el if' }, mastery: null }]);
  });

  it('is not found by a key of no card', async () => {
    await expect(getConcept(open(), principal, 'goto')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the ideas of a course', () => {
  it('come by layer', async () => {
    const { concepts } = await listConcepts(open(), principal, 'course');
    expect(concepts.map(({ key, layer }) => [key, layer])).toEqual([
      ['variable', 0],
      ['if', 1],
      ['while', 2],
      ['break', 3],
    ]);
  });

  it('make a map of each course that has any', async () => {
    const { courses } = await listConceptMaps(open(), principal);
    expect(courses).toEqual([{ courseId: 'course', title: 'Python', subject: 'python', language: 'en' }]);
  });

  it('are those of a course of the school', async () => {
    const elsewhere = open(null);
    await expect(listConcepts(elsewhere, principal, 'x')).rejects.toMatchObject({ code: 'not-found' });
    await expect(listLessonConcepts(elsewhere, principal, 'x')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the ideas of a lesson', () => {
  it('are those it teaches; of an activity those it names, or else those of its skills taught here', async () => {
    const { taught, activities } = await listLessonConcepts(open(), principal, 'l2');
    expect(taught.map(({ key }) => key)).toEqual(['while', 'break']);
    const keys = activities.map(({ concepts }) => concepts.map(({ key }) => key));
    expect(keys).toEqual([['break'], ['while', 'break']]);
  });
});
