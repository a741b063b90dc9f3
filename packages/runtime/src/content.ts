import { fileURLToPath } from 'node:url';
import { activityRegistry } from '@kindling/activities/registry';
import { readArchive } from '@kindling/adapters/content-exchange';
import {
  assemblePacks,
  contentIdentity,
  fingerprintPacks,
  readAllPackFiles,
  readWordLists,
} from '@kindling/adapters/content-files';
import {
  checkPack,
  describeProblem,
  type ImportCounts,
  type ImportPorts,
  importPack,
  type Pack,
  type PackFiles,
  type PackProblem,
  retireCoursesBut,
  type WordList,
} from '@kindling/core/curriculum';
import { AppError, type Tenant } from '@kindling/shared';
import packageFile from '../package.json' with { type: 'json' };

/** Raised when the same files make other rows. */
const ROWS_VERSION = 2;
/** Who reads the files: rows made by another version are made again. */
const READER = `kindling ${packageFile.version}/${ROWS_VERSION}`;

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
  return checkAll(await readAllPackFiles(folder), wordLists);
}

/** The levels of a language's words, for whoever speaks to learners of it. @throws AppError `not-found` without a list */
export async function readLevels(language: string): Promise<WordList> {
  const list = (await readWordLists(WORD_LISTS_FOLDER)).find((known) => known.language === language);
  if (list === undefined) throw new AppError('not-found', `There are no levels of words in ${language}.`);
  return list;
}

function checkAll(files: PackFiles[], wordLists: WordList[]): CheckedContent {
  const checks = files.map((pack) => checkPack(pack, activityRegistry, wordLists));
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
  /** Does not read a course again whose files are, byte for byte, those it was imported from by this version. */
  onlyChanged?: boolean;
  /** Hears of faulty courses, which stay as they were, and lets the sound ones through. */
  onProblems?: (problems: readonly PackProblem[]) => void;
}

/**
 * Brings a school's courses to what the files below `folder` say; again, and nothing is written. All or nothing as
 * to faults, but for `onProblems`: throws `invalid-input` with every problem in its hint before anything is written.
 * @returns what became of each course; those left out by `onlyChanged` are not named.
 */
export async function importContent(
  ports: Omit<ImportPorts, 'identity'>,
  tenant: Tenant,
  folder: string = CONTENT_FOLDER,
  { retireMissing = false, onlyChanged = false, onProblems = refuse }: ImportOptions = {},
): Promise<ImportedCourse[]> {
  const fingerprints = await fingerprintPacks(folder, READER);
  const wanted = onlyChanged ? await findChanged(ports, tenant, fingerprints) : undefined;
  const { packs, problems } = checkAll(await readAllPackFiles(folder, wanted), []);
  if (problems.length > 0) onProblems(problems);
  const imported = await importAll(ports, tenant, packs, fingerprints);
  if (!retireMissing) return imported;
  return [...imported, ...(await retireCoursesBut(ports, tenant, [...fingerprints.keys()]))];
}

/**
 * The same from a zip archive of course folders, as `exportCourse` makes it. All or nothing as to faults. Throws
 * `invalid-input` for those and for an archive that is not to be trusted, `too-large` for one beyond every course.
 */
export async function importArchive(
  ports: Omit<ImportPorts, 'identity'>,
  tenant: Tenant,
  archive: Buffer,
): Promise<ImportedCourse[]> {
  const files = assemblePacks(await readArchive(archive));
  if (files.length === 0) {
    throw new AppError('invalid-input', 'The zip file holds no course', {
      hint: 'It should hold a folder for each course with a course.yaml in it.',
    });
  }
  const { packs, problems } = checkAll(files, []);
  if (problems.length > 0) refuse(problems);
  return await importAll(ports, tenant, packs, new Map());
}

async function importAll(
  ports: Omit<ImportPorts, 'identity'>,
  tenant: Tenant,
  packs: readonly Pack[],
  fingerprints: ReadonlyMap<string, string>,
): Promise<ImportedCourse[]> {
  const imported: ImportedCourse[] = [];
  for (const pack of packs) {
    const { slug } = pack.course;
    const fingerprint = fingerprints.get(slug) ?? UNKNOWN_FILES;
    const counts = await importPack({ ...ports, identity: contentIdentity }, tenant, pack, fingerprint);
    imported.push({ slug, ...counts });
  }
  return imported;
}

function refuse(problems: readonly PackProblem[]): never {
  throw new AppError('invalid-input', `The course files have ${problems.length} problems`, {
    hint: problems.map(describeProblem).join('\n'),
  });
}

/** A course whose folder came up while we were reading: the next start reads it again. */
const UNKNOWN_FILES = 'unknown';

async function findChanged(
  ports: Pick<ImportPorts, 'transact'>,
  tenant: Tenant,
  fingerprints: ReadonlyMap<string, string>,
): Promise<Set<string>> {
  const live = await ports.transact(tenant, ({ curriculum }) => curriculum.listLiveCourses());
  const known = new Map(live.map((course) => [course.slug, course.importedFrom]));
  return new Set([...fingerprints.keys()].filter((slug) => known.get(slug) !== fingerprints.get(slug)));
}
