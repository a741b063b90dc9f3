import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assemblePacks } from '@kindling/adapters/content-files';
import { type ConceptCard, ConceptFile } from '@kindling/core/curriculum';
import { CONTENT_FOLDER } from './content-reader.ts';

/**
 * The ideas that come with the courses of a folder, by the slug of their course. Only their files are read: whoever
 * tutors has the rest of a course from the school. Throws where a file is no such file.
 */
export async function readConceptCards(
  folder: string = CONTENT_FOLDER,
): Promise<ReadonlyMap<string, readonly ConceptCard[]>> {
  const paths = globSync('*/concepts/*.yaml', { cwd: folder });
  const files = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(folder, path))] as const),
  );
  const courses = assemblePacks(new Map(files)).map(({ folder: slug, documents }) => {
    const cards = [...documents.values()].flatMap((document) => ConceptFile.parse(document).cards);
    return [slug, cards] as const;
  });
  return new Map(courses);
}
