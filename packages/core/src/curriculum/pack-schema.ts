import { accounts, CefrLevel, Purpose, Subject } from '@kindling/shared';
import { z } from 'zod';
import { Key, LanguageTag, Sentence, Title } from './pack-parts.ts';

/** Markdown read before the first activity. */
export const Introduction = z.string().trim().min(1).max(8000);

const Workshop = z.strictObject({
  title: Title,
  goal: Sentence,
  /** Time for a first pass. */
  minutes: z.number().int().min(1).max(240),
  introduction: Introduction,
});

/** course.yaml */
export const CourseFile = z.strictObject({
  slug: Key,
  subject: Subject,
  /** Language the course is taught in. */
  language: LanguageTag,
  /** For a language course: the language it teaches. */
  teaches: LanguageTag.optional(),
  title: Title,
  summary: Sentence,
  /** Markdown. */
  description: z.string().trim().min(1).max(4000),
  /** Place among the school's courses; smaller first. */
  position: z.number().int().min(0).max(10_000),
  skills: z
    .array(
      z.strictObject({
        key: Key,
        /** In the language of the course. */
        name: Title,
        /** What it is called for those who read the screens in another: `es: Pedir valores`. */
        names: z.partialRecord(accounts.Locale, Title).default({}),
        /** Keys of skills to learn before this one. */
        after: z.array(Key).max(20).default([]),
      }),
    )
    .min(1)
    .max(200),
  units: z
    .array(
      z.strictObject({
        key: Key,
        title: Title,
        summary: Sentence,
        /** What its lessons stay within; needed where they teach vocabulary. */
        level: CefrLevel.optional(),
        /** Lesson keys in order; each is a file lessons/<key>.yaml. */
        lessons: z.array(Key).min(1).max(100),
        /** Code exercises in order; each is a folder exercises/<key>. */
        exercises: z.array(Key).max(60).default([]),
        /** The lesson in which they are done, after the others of the unit; needed where there are exercises. */
        workshop: Workshop.optional(),
      }),
    )
    .min(1)
    .max(100),
});
export type CourseFile = z.infer<typeof CourseFile>;

export const ActivityEntry = z.strictObject({
  key: Key,
  type: z.string().min(1).max(60),
  schemaVersion: z.number().int().positive(),
  title: Title,
  purpose: Purpose,
  /** Keys of the course's skills this gives evidence about. */
  skills: z.array(Key).min(1).max(6),
  /** A guess before there are answers: 0 nearly everybody is right, 1 nearly nobody. */
  difficulty: z.number().min(0).max(1),
  /** Each helps more than the one before; none says the answer. Markdown. */
  hints: z.array(z.string().trim().min(1).max(600)).max(3).default([]),
  /** Shape by type and version. */
  content: z.unknown(),
});
export type ActivityEntry = z.infer<typeof ActivityEntry>;

/** lessons/<key>.yaml */
export const LessonFile = z.strictObject({
  title: Title,
  /** What the learner can do afterwards, in one sentence. */
  goal: Sentence,
  /** Time for a first pass. */
  minutes: z.number().int().min(1).max(240),
  activities: z.array(ActivityEntry).min(1).max(60),
});
export type LessonFile = z.infer<typeof LessonFile>;
