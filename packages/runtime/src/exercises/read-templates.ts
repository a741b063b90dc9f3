import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assemblePacks } from '@kindling/adapters/content-files';
import { ExerciseTemplate } from '@kindling/core/exercises';
import { CONTENT_FOLDER } from '../content-reader.ts';

/**
 * The exercise templates that come with the courses of a folder, by the slug of their course. Only their files are
 * read. Throws where a file is no template.
 */
export async function readExerciseTemplates(
  folder: string = CONTENT_FOLDER,
): Promise<ReadonlyMap<string, readonly ExerciseTemplate[]>> {
  const paths = globSync('*/exercise-templates/*.yaml', { cwd: folder }).sort();
  const files = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(folder, path))] as const),
  );
  return new Map(
    assemblePacks(new Map(files)).map(({ folder: slug, documents }) => [
      slug,
      [...documents.values()].map((document) => ExerciseTemplate.parse(document)),
    ]),
  );
}
