import type { ReadableCourse } from '@kindling/ai-agent/retrieval';
import type { CourseMaterial } from '@kindling/core/conversation';
import type { ConceptCard } from '@kindling/core/curriculum';
import { z } from 'zod';

const Program = z.object({ prompt: z.string() });

/**
 * A school's course as the built-in tutor reads it. Keys are ids here: sources of replies lead to the lesson, and a task
 * is never shown as the example of itself.
 */
export function toReadable(
  { slug, language, lessons }: CourseMaterial,
  concepts: readonly ConceptCard[],
): ReadableCourse {
  const skills = new Map(lessons.flatMap((lesson) => lesson.skills.map((skill) => [skill.key, skill])));
  const exercises = lessons.flatMap(({ activities }) => activities.filter(({ type }) => type === 'code'));
  return {
    course: { slug, language, skills: [...skills.values()] },
    lessons: lessons.map((lesson) => ({
      key: lesson.id,
      title: lesson.title,
      introduction: lesson.introduction,
      activities: lesson.activities.map(({ id, ...activity }) => ({
        ...activity,
        key: id,
        skills: lesson.skills.map(({ key: skill }) => skill),
      })),
      vocabulary: lesson.vocabulary.map(({ note, ...word }) => ({ ...word, note: note ?? undefined })),
    })),
    exercises: exercises.map(({ id, title, content }) => {
      const { prompt } = Program.parse(content);
      return { exercise: { key: id, title, statement: prompt } };
    }),
    concepts,
  };
}
