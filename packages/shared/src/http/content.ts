import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { Subject } from '../learning.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { STAFF_ROLES } from '../roles.ts';
import { SAMPLE } from './samples.ts';

/** A zip of course folders; the largest course that comes with Kindling has 0.4 MiB. */
const PACK_FILE = { type: 'application/zip', limitBytes: 8 * 1024 * 1024 } as const;

/** What a course is made of. `link`: which skill builds on which, and which activity practises what. */
export const PART_KINDS = [
  'course',
  'unit',
  'lesson',
  'skill',
  'activity',
  'word',
  'rolePlay',
  'rubric',
  'essayPrompt',
  'link',
] as const;
export const PartKind = z.enum(PART_KINDS);
export type PartKind = z.infer<typeof PartKind>;

/** `built-in`: it comes with Kindling, and a new version of Kindling brings it up to date. `own`: the school's own. */
export const CourseOrigin = z.enum(['built-in', 'own']);
export type CourseOrigin = z.infer<typeof CourseOrigin>;

const Count = z.number().int().nonnegative();

/** One fault: the file and the place inside it (empty for the file as a whole), and what to do about it. */
export const ContentProblem = z.object({ file: z.string(), path: z.string(), message: z.string() });
export type ContentProblem = z.infer<typeof ContentProblem>;

export const PART_CHANGES = ['added', 'changed', 'retired'] as const;

export const CoursePlan = z.object({
  slug: z.string(),
  title: z.string(),
  subject: Subject,
  language: z.string(),
  /** Whose course of this short name would be replaced; null when the school has none. */
  replaces: CourseOrigin.nullable(),
  /** Kinds that the course has or had. `total` is how many it would have then. */
  parts: z.array(z.object({ kind: PartKind, total: Count, added: Count, changed: Count, retired: Count })),
  /** The first of what would change, by name. Nothing is deleted: what is retired is no longer shown. */
  changes: z.array(z.object({ kind: PartKind, change: z.enum(PART_CHANGES), name: z.string() })).max(200),
});
export type CoursePlan = z.infer<typeof CoursePlan>;

export const PackReport = z.object({
  /** All faults there are, whatever the list shows. Nothing is imported while there is one. */
  problemCount: Count,
  problems: z.array(ContentProblem).max(200),
  /** What a second reader would mark in the others: slips of the pen, words above the level. It may stay. */
  remarkCount: Count,
  remarks: z.array(ContentProblem).max(200),
  /** What an import would do, for each course without a fault. */
  courses: z.array(CoursePlan),
  /** Programs of code exercises that were tried on their tests, and those for which there was no time or sandbox. */
  programsRun: Count,
  programsNotRun: Count,
});
export type PackReport = z.infer<typeof PackReport>;

const problem = {
  file: 'roman-numerals/lessons/first.yaml',
  path: 'activities.2.content.options',
  message: 'there must be one right option; mark it with `correct: true`',
} as const;
const plan = {
  slug: 'roman-numerals',
  title: 'Roman numerals',
  subject: 'writing',
  language: 'en',
  replaces: 'own',
  parts: [{ kind: 'activity', total: 12, added: 2, changed: 1, retired: 0 }],
  changes: [{ kind: 'activity', change: 'added', name: 'Read the year on a clock' }],
} as const;

export const checkCoursePack = endpoint({
  id: 'checkCoursePack',
  method: 'POST',
  path: '/v1/content/checks',
  tag: 'Content',
  summary: 'Check a zip of course folders and say what importing it would change; writes nothing',
  access: STAFF_ROLES,
  takesFile: PACK_FILE,
  response: PackReport,
  errors: ['too-large', 'unavailable', 'timeout'],
  ratePerMinute: 20,
  example: {
    response: {
      problemCount: 1,
      problems: [problem],
      remarkCount: 0,
      remarks: [],
      courses: [plan],
      programsRun: 0,
      programsNotRun: 0,
    },
  },
});

export const ImportedCourse = z.object({
  courseId: Id,
  slug: z.string(),
  title: z.string(),
  /** Parts that were new, changed and retired; all 0 when the course said so already. */
  added: Count,
  changed: Count,
  retired: Count,
});
export type ImportedCourse = z.infer<typeof ImportedCourse>;

export const importCoursePack = endpoint({
  id: 'importCoursePack',
  method: 'POST',
  path: '/v1/content/packs',
  tag: 'Content',
  summary: 'Bring courses of the school to what a zip of course folders says; twice changes nothing',
  access: STAFF_ROLES,
  takesFile: PACK_FILE,
  response: z.object({ courses: z.array(ImportedCourse) }),
  errors: ['too-large', 'unavailable', 'timeout'],
  ratePerMinute: 20,
  example: {
    response: {
      courses: [
        {
          courseId: SAMPLE.courseId,
          slug: 'roman-numerals',
          title: 'Roman numerals',
          added: 31,
          changed: 0,
          retired: 0,
        },
      ],
    },
  },
});

export const CoursePack = z.object({
  courseId: Id,
  slug: z.string(),
  title: z.string(),
  subject: Subject,
  language: z.string(),
  origin: CourseOrigin,
  /** Whether it teaches vocabulary, which alone can be taken as cards. */
  hasVocabulary: z.boolean(),
  /** Of an own course: when its files last changed, by whom (null: on the command line), and their size as zip. */
  own: z.object({ importedAt: Instant, importedBy: z.string().nullable(), sizeBytes: Count }).nullable(),
});
export type CoursePack = z.infer<typeof CoursePack>;

export const listCoursePacks = endpoint({
  id: 'listCoursePacks',
  method: 'GET',
  path: '/v1/content/packs',
  tag: 'Content',
  summary: 'Courses of the school by title, with where their content comes from',
  access: STAFF_ROLES,
  query: PageQuery,
  response: pageOf(CoursePack),
  example: {
    response: {
      items: [
        {
          courseId: SAMPLE.courseId,
          slug: 'roman-numerals',
          title: 'Roman numerals',
          subject: 'writing',
          language: 'en',
          origin: 'own',
          hasVocabulary: false,
          own: { importedAt: '2026-11-21T09:00:00.000Z', importedBy: 'Tomas Reyes', sizeBytes: 18_204 },
        },
      ],
      nextCursor: null,
    },
  },
});

/** `pack` holds everything; `gift`, `qti2` and `qti3` the questions other systems know; the rest the vocabulary. */
export const EXPORT_FORMATS = ['pack', 'gift', 'qti2', 'qti3', 'csv', 'anki', 'apkg'] as const;
export const ExportFormat = z.enum(EXPORT_FORMATS);
export type ExportFormat = z.infer<typeof ExportFormat>;

const exported = {
  access: STAFF_ROLES,
  params: z.object({ courseId: Id }),
  query: z.object({ format: ExportFormat.default('pack') }),
  errors: ['not-found', 'conflict', 'unavailable', 'timeout'],
  ratePerMinute: 60,
} as const;
const exportSample = { params: { courseId: SAMPLE.courseId }, query: { format: 'gift' } } as const;

export const getCoursePackFile = endpoint({
  id: 'getCoursePackFile',
  method: 'GET',
  path: '/v1/content/packs/:courseId/file',
  tag: 'Content',
  summary: 'A course as a file: as it was imported, or in a format of another system',
  ...exported,
  isFile: true,
  response: z.instanceof(Uint8Array),
  example: { ...exportSample, response: new Uint8Array() },
});

export const getCoursePackLosses = endpoint({
  id: 'getCoursePackLosses',
  method: 'GET',
  path: '/v1/content/packs/:courseId/losses',
  tag: 'Content',
  summary: 'What a format cannot hold of a course, said before it is downloaded',
  ...exported,
  response: z.object({
    fileName: z.string(),
    sizeBytes: Count,
    /** Of which question, and what of it; an empty name stands for the file as a whole. */
    losses: z.array(z.object({ item: z.string(), what: z.string() })),
  }),
  example: {
    ...exportSample,
    response: {
      fileName: 'roman-numerals.gift.txt',
      sizeBytes: 9210,
      losses: [{ item: 'read-the-clock', what: 'hints' }],
    },
  },
});
