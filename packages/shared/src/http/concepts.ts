import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { Id } from '../ids.ts';
import { Mastery, Subject } from '../learning.ts';
import { Key } from '../python/names.ts';
import { LEARNER_ROLES } from '../roles.ts';
import { masterySample } from './learning-samples.ts';
import { SAMPLE } from './samples.ts';

/** An idea by the key of its card, which is the same in all schools. */
export const ConceptName = z.object({ key: Key, title: z.object({ en: z.string(), es: z.string() }) });
export type ConceptName = z.infer<typeof ConceptName>;

/** An idea, and how the caller stands in the skill it belongs to; null where no skill of the school is about it. */
export const ConceptStanding = ConceptName.extend({ mastery: Mastery.nullable() });
export type ConceptStanding = z.infer<typeof ConceptStanding>;

/** An idea among those of its course. */
export const MappedConcept = ConceptStanding.extend({
  /** Keys of the ideas to know first. */
  before: z.array(Key),
  /** How many steps of ideas come before it: 0 needs none. */
  layer: z.number().int().nonnegative(),
});
export type MappedConcept = z.infer<typeof MappedConcept>;

const ToldConcept = z.object({ title: z.string(), says: z.string(), mistake: z.string(), ask: z.string() });

/** An activity that practises the skill of an idea. */
export const ConceptActivity = z.object({
  activityId: Id,
  title: z.string(),
  type: z.string(),
  lessonId: Id,
  lessonTitle: z.string(),
  /** Whether the caller has begun its lesson: single activities are practised from then on. */
  begun: z.boolean(),
  /** Of the caller's latest answer; null before the first. */
  correct: z.boolean().nullable(),
});
export type ConceptActivity = z.infer<typeof ConceptActivity>;

export const getConcept = endpoint({
  id: 'getConcept',
  method: 'GET',
  path: '/v1/concepts/:conceptKey',
  tag: 'Learning',
  summary: "An idea: what it is, what to know before, what it opens, and the caller's standing in it",
  access: LEARNER_ROLES,
  params: z.object({ conceptKey: Key }),
  response: z.object({
    key: Key,
    en: ToldConcept,
    es: ToldConcept,
    /** A program, or a sentence that shows the idea. */
    example: z.string(),
    /** What the program prints; null for a sentence. */
    prints: z.string().nullable(),
    before: z.array(ConceptStanding),
    opens: z.array(ConceptStanding),
    /** The course it is from, and what of it is about the idea; null where the school has no such course. */
    course: z
      .object({
        id: Id,
        title: z.string(),
        language: z.string(),
        skill: z.object({ id: Id, name: z.string(), mastery: Mastery }).nullable(),
        /** Where it is taught. */
        lesson: z.object({ id: Id, title: z.string() }).nullable(),
        /** Nearest to the idea first. */
        activities: z.array(ConceptActivity),
      })
      .nullable(),
  }),
  errors: ['not-found'],
  example: {
    params: { conceptKey: 'for-loop' },
    response: {
      key: 'for-loop',
      en: {
        title: 'for loop',
        says: 'A for loop does the same for every item.',
        mistake: 'A line that belongs inside stands outside.',
        ask: 'What is the same in every round?',
      },
      es: {
        title: 'bucle for',
        says: 'Un bucle for hace lo mismo con cada elemento.',
        mistake: 'Una línea que va dentro está fuera.',
        ask: '¿Qué es igual en cada vuelta?',
      },
      example: "for name in ['Ana', 'Leo']:\n    print(name)",
      prints: 'Ana\nLeo',
      before: [{ key: 'variable', title: { en: 'variable', es: 'variable' }, mastery: masterySample }],
      opens: [{ key: 'range', title: { en: 'range', es: 'range' }, mastery: { state: 'not-started' } }],
      course: {
        id: SAMPLE.courseId,
        title: 'Python from zero',
        language: 'en',
        skill: { id: SAMPLE.skillId, name: 'Repeating with for', mastery: masterySample },
        lesson: { id: SAMPLE.lessonId, title: 'Loops' },
        activities: [
          {
            activityId: SAMPLE.activityId,
            title: 'What gets printed',
            type: 'choice',
            lessonId: SAMPLE.lessonId,
            lessonTitle: 'Loops',
            begun: true,
            correct: null,
          },
        ],
      },
    },
  },
});

export const listConceptMaps = endpoint({
  id: 'listConceptMaps',
  method: 'GET',
  path: '/v1/concepts',
  tag: 'Learning',
  summary: 'Courses of the school that have a map of ideas',
  access: LEARNER_ROLES,
  response: z.object({
    courses: z.array(z.object({ courseId: Id, title: z.string(), subject: Subject, language: z.string() })),
  }),
  example: {
    response: {
      courses: [{ courseId: SAMPLE.courseId, title: 'Python from zero', subject: 'python', language: 'en' }],
    },
  },
});

export const listConcepts = endpoint({
  id: 'listConcepts',
  method: 'GET',
  path: '/v1/courses/:courseId/concepts',
  tag: 'Learning',
  summary: "The ideas of a course with what each needs, and the caller's standing",
  access: LEARNER_ROLES,
  params: z.object({ courseId: Id }),
  response: z.object({
    courseId: Id,
    courseTitle: z.string(),
    language: z.string(),
    /** By layer, within one in the order of the course; empty for a course without ideas. */
    concepts: z.array(MappedConcept),
  }),
  errors: ['not-found'],
  example: {
    params: { courseId: SAMPLE.courseId },
    response: {
      courseId: SAMPLE.courseId,
      courseTitle: 'Python from zero',
      language: 'en',
      concepts: [
        {
          key: 'variable',
          title: { en: 'variable', es: 'variable' },
          mastery: masterySample,
          before: [],
          layer: 0,
        },
      ],
    },
  },
});

export const listLessonConcepts = endpoint({
  id: 'listLessonConcepts',
  method: 'GET',
  path: '/v1/lessons/:lessonId/concepts',
  tag: 'Learning',
  summary: 'The ideas that a lesson teaches, and those behind each of its activities',
  access: LEARNER_ROLES,
  params: z.object({ lessonId: Id }),
  response: z.object({
    taught: z.array(ConceptName),
    /** At most three for each. They may name what an activity asks for: to be shown once it is answered. */
    activities: z.array(z.object({ activityId: Id, concepts: z.array(ConceptName) })),
  }),
  errors: ['not-found'],
  example: {
    params: { lessonId: SAMPLE.lessonId },
    response: {
      taught: [{ key: 'variable', title: { en: 'variable', es: 'variable' } }],
      activities: [
        {
          activityId: SAMPLE.activityId,
          concepts: [{ key: 'variable', title: { en: 'variable', es: 'variable' } }],
        },
      ],
    },
  },
});
