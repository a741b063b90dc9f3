import { fileURLToPath } from 'node:url';
import { readAllPackFiles } from '@kindling/adapters/content-files';
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

/** Every lesson under content/, as written. Throws for a file that is no lesson. */
export async function readWrittenLessons(): Promise<WrittenLesson[]> {
  const packs = await readAllPackFiles(CONTENT);
  return packs.flatMap(({ documents }) =>
    [...documents]
      .filter(([path]) => path.startsWith('lessons/'))
      .map(([, file]) => WrittenLesson.parse(file)),
  );
}
