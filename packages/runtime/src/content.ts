import { fileURLToPath } from 'node:url';
import { activityRegistry } from '@kindling/activities/registry';
import { contentIdentity, readAllPackFiles, readWordLists } from '@kindling/adapters/content-files';
import {
  checkPack,
  describeProblem,
  type ImportCounts,
  type ImportPorts,
  importPack,
  type Pack,
  type PackProblem,
  retireCoursesBut,
} from '@kindling/core/curriculum';
import { AppError, type Tenant } from '@kindling/shared';

/** The courses that come with Kindling. */
export const CONTENT_FOLDER = fileURLToPath(new URL('../../../content', import.meta.url));

/** Word lists that come with Kindling, each with its source and licence. */
export const WORD_LISTS_FOLDER = `${CONTENT_FOLDER}/word-lists`;

export interface CheckedContent {
  /** Courses without a fault, in the order of their folders. */
  packs: Pack[];
  /** Faults of the others. */
  problems: PackProblem[];
}

/**
 * Reads every course folder below `folder` and checks it; with a folder of word lists, also words above their level,
 * which is for authors: a hard word is no reason to refuse a course. Throws `not-found` when a folder cannot be read.
 */
export async function checkContent(
  folder: string = CONTENT_FOLDER,
  wordListsFolder?: string,
): Promise<CheckedContent> {
  const wordLists = wordListsFolder === undefined ? [] : await readWordLists(wordListsFolder);
  const checks = (await readAllPackFiles(folder)).map((files) =>
    checkPack(files, activityRegistry, wordLists),
  );
  return {
    packs: checks.flatMap((check) => (check.ok ? [check.pack] : [])),
    problems: checks.flatMap((check) => (check.ok ? [] : check.problems)),
  };
}

export interface ImportedCourse extends ImportCounts {
  slug: string;
}

export interface ImportOptions {
  /** Retires the school's courses that `folder` does not have. Not for a folder with some of the courses only. */
  retireMissing?: boolean;
}

/**
 * Brings a school's courses to what the files below `folder` say; again, and nothing is written. All or nothing as
 * to faults: throws `invalid-input` with every problem in its hint before anything is written.
 */
export async function importContent(
  ports: Omit<ImportPorts, 'identity'>,
  tenant: Tenant,
  folder: string = CONTENT_FOLDER,
  options: ImportOptions = {},
): Promise<ImportedCourse[]> {
  const { packs, problems } = await checkContent(folder);
  if (problems.length > 0) {
    throw new AppError('invalid-input', `The content in ${folder} has ${problems.length} problems`, {
      hint: problems.map(describeProblem).join('\n'),
    });
  }
  const imported: ImportedCourse[] = [];
  for (const pack of packs) {
    const counts = await importPack({ ...ports, identity: contentIdentity }, tenant, pack);
    imported.push({ slug: pack.course.slug, ...counts });
  }
  if (options.retireMissing !== true) return imported;
  const slugs = packs.map((pack) => pack.course.slug);
  return [...imported, ...(await retireCoursesBut(ports, tenant, slugs))];
}
