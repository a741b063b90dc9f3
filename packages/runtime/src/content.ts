import { join, resolve } from 'node:path';
import { activityRegistry } from '@kindling/activities/registry';
import { writeArchive } from '@kindling/adapters/content-exchange';
import {
  contentIdentity,
  fingerprintPacks,
  readAllPackFiles,
  readPackBytes,
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
  type PackSource,
  retireCoursesBut,
  type WordList,
} from '@kindling/core/curriculum';
import { AppError, type Tenant } from '@kindling/shared';
import { checkRolePlays } from './check-role-plays.ts';
import { CONTENT_FOLDER, READER, WORD_LISTS_FOLDER } from './content-reader.ts';
import { hasFiles } from './course-packs/has-files.ts';
import { readPacks } from './course-packs/read-packs.ts';

export { createConceptLibrary } from './concept-library.ts';
export { CONTENT_FOLDER, WORD_LISTS_FOLDER };

export interface CheckedContent {
  /** Courses without a fault, in the order of their folders. */
  packs: Pack[];
  /** Faults of the others. */
  problems: PackProblem[];
}

/**
 * Reads every course folder below `folder` and checks it; with a folder of word lists, also what is for authors to mend
 * and no reason to refuse a course: a hard word, a slip of the pen, a role-play that does not understand its own
 * replies. Throws `not-found` when a folder cannot be read.
 */
export async function checkContent(
  folder: string = CONTENT_FOLDER,
  wordListsFolder?: string,
): Promise<CheckedContent> {
  const files = await readAllPackFiles(folder);
  if (wordListsFolder === undefined) return checkAll(files);
  const { packs, problems } = checkAll(files, await readWordLists(wordListsFolder));
  return { packs, problems: [...problems, ...packs.flatMap(checkRolePlays)] };
}

/** The levels of a language's words, for whoever speaks to learners of it. @throws AppError `not-found` without a list */
export async function readLevels(language: string): Promise<WordList> {
  const list = (await readWordLists(WORD_LISTS_FOLDER)).find((known) => known.language === language);
  if (list === undefined) throw new AppError('not-found', `There are no levels of words in ${language}.`);
  return list;
}

function checkAll(files: PackFiles[], wordLists?: WordList[]): CheckedContent {
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
  /** Whether these are courses that come with Kindling, and so nobody's own; by default those of its folder are. */
  isBuiltIn?: boolean;
  /** Puts courses that come with Kindling in the place of the school's own of the same short name. */
  replaceOwn?: boolean;
  /** Hears of faulty courses, which stay as they were, and lets the sound ones through. */
  onProblems?: (problems: readonly PackProblem[]) => void;
}

/**
 * Brings a school's courses to what the files below `folder` say; again, and nothing is written. All or nothing as
 * to faults, but for `onProblems`: throws `invalid-input` with every problem in its hint before anything is written.
 * Courses of another folder than Kindling's become the school's own, and their files are kept; the school's own are
 * left alone by those that come with Kindling, but for `replaceOwn`.
 * @returns what became of each course; those left out are not named.
 */
export async function importContent(
  ports: Omit<ImportPorts, 'identity'>,
  tenant: Tenant,
  folder: string = CONTENT_FOLDER,
  options: ImportOptions = {},
): Promise<ImportedCourse[]> {
  const { isBuiltIn = resolve(folder) === resolve(CONTENT_FOLDER), onProblems = refuse } = options;
  const fingerprints = await fingerprintPacks(folder, READER);
  const own = isBuiltIn && !options.replaceOwn ? await listOwn(ports, tenant) : [];
  const changed = options.onlyChanged
    ? await findChanged(ports, tenant, fingerprints)
    : [...fingerprints.keys()];
  const wanted = new Set(changed.filter((slug) => !own.includes(slug)));
  const { packs, problems } = checkAll(await readAllPackFiles(folder, wanted));
  if (problems.length > 0) onProblems(problems);
  const courses: CourseToImport[] = [];
  for (const pack of packs) {
    const { slug } = pack.course;
    const fingerprint = fingerprints.get(slug) ?? UNKNOWN_FILES;
    courses.push({
      pack,
      source: { fingerprint, ...(isBuiltIn ? {} : { own: await readOwn(join(folder, slug)) }) },
    });
  }
  const imported = await importAll(ports, tenant, courses);
  if (!options.retireMissing) return imported;
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
  const { packs, problems } = await readPacks(archive);
  if (problems.length > 0) refuse(problems);
  const courses: CourseToImport[] = [];
  for (const { pack, archive: alone, fingerprint } of packs) {
    const isBuiltIn = await hasFiles(join(CONTENT_FOLDER, pack.course.slug), fingerprint);
    const own = { archive: alone, importedBy: null };
    courses.push({ pack, source: { fingerprint, ...(isBuiltIn ? {} : { own }) } });
  }
  return await importAll(ports, tenant, courses);
}

interface CourseToImport {
  pack: Pack;
  source: PackSource;
}

async function readOwn(folder: string): Promise<NonNullable<PackSource['own']>> {
  return { archive: await writeArchive(await readPackBytes(folder)), importedBy: null };
}

async function importAll(
  ports: Omit<ImportPorts, 'identity'>,
  tenant: Tenant,
  courses: readonly CourseToImport[],
): Promise<ImportedCourse[]> {
  const imported: ImportedCourse[] = [];
  for (const { pack, source } of courses) {
    const counts = await importPack({ ...ports, identity: contentIdentity }, tenant, pack, source);
    imported.push({ slug: pack.course.slug, ...counts });
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
): Promise<string[]> {
  const live = await ports.transact(tenant, ({ curriculum }) => curriculum.listLiveCourses());
  const known = new Map(live.map((course) => [course.slug, course.importedFrom]));
  return [...fingerprints.keys()].filter((slug) => known.get(slug) !== fingerprints.get(slug));
}

const listOwn = (ports: Pick<ImportPorts, 'transact'>, tenant: Tenant): Promise<string[]> =>
  ports.transact(tenant, ({ curriculum }) => curriculum.listOwnSlugs());
