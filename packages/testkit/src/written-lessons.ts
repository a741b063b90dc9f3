import { fileURLToPath } from 'node:url';
import { readAllPackFiles } from '@kindling/adapters/content-files';
import type { PackFiles } from '@kindling/core/curriculum';
import { z } from 'zod';

const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));

const WrittenActivity = z.object({
  type: z.string(),
  title: z.string(),
  hints: z.array(z.string()).default([]),
  /** With the key in it; its shape is the activity type's. */
  content: z.record(z.string(), z.unknown()),
});
const WrittenLesson = z.object({ title: z.string(), activities: z.array(WrittenActivity) });

/** An activity as its author wrote it: the only place where a test can look up the right answer. */
export type WrittenActivity = z.infer<typeof WrittenActivity>;
/** A lesson file. */
export type WrittenLesson = z.infer<typeof WrittenLesson>;

const WrittenCourse = z.object({
  units: z.array(
    z.object({
      exercises: z.array(z.string()).default([]),
      workshop: z.object({ title: z.string() }).optional(),
    }),
  ),
});
const WrittenExercise = z.object({
  title: z.string(),
  hints: z.array(z.string()),
  misconceptions: z.array(z.object({ key: z.string() })),
});

/** Every lesson under content/, as written. Throws for a file that is no lesson. */
export async function readWrittenLessons(): Promise<WrittenLesson[]> {
  const packs = await readAllPackFiles(CONTENT);
  return packs.flatMap((pack) => [
    ...[...pack.documents]
      .filter(([path]) => path.startsWith('lessons/'))
      .map(([, file]) => WrittenLesson.parse(file)),
    ...listWorkshops(pack),
  ]);
}

/** The lessons in which a course's exercises are done: the answer is the solution, `wrong` a mistake people make. */
function listWorkshops({ documents, sources }: PackFiles): WrittenLesson[] {
  const { units } = WrittenCourse.parse(documents.get('course.yaml'));
  return units.flatMap(({ exercises, workshop }) =>
    workshop === undefined
      ? []
      : [
          {
            title: workshop.title,
            activities: exercises.map((key) => readExercise(key, documents, sources)),
          },
        ],
  );
}

function readExercise(
  key: string,
  documents: PackFiles['documents'],
  sources: PackFiles['sources'],
): WrittenActivity {
  const folder = `exercises/${key}`;
  const { title, hints, misconceptions } = WrittenExercise.parse(documents.get(`${folder}/exercise.yaml`));
  const solution = sources.get(`${folder}/solution.py`);
  const wrong = sources.get(`${folder}/misconceptions/${misconceptions[0]?.key}.py`);
  return { type: 'code', title, hints, content: { solution, wrong } };
}
