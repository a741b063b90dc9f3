import { AppError, type content, type Id, type Page, type PageQuery, type Principal } from '@kindling/shared';
import type { AuditLog } from '../../accounts/audit.ts';
import type { Clock, NewId, Transact } from '../../ports/index.ts';
import { buildRows } from '../build-rows.ts';
import type { ContentIdentity } from '../content-identity.ts';
import type { CurriculumStore } from '../curriculum-store.ts';
import type { CodeCheck } from '../exercises/index.ts';
import { applyPack, courseIdOf } from '../import-pack.ts';
import type { PackProblem } from '../pack-files.ts';
import { type ImportCounts, planImport } from '../plan-import.ts';
import { describePlan } from './describe-plan.ts';
import type { ExportedPack, PackDesk, PlacedPack, ReadPack } from './pack-desk.ts';
import type { PackStore } from './pack-store.ts';
import { runPrograms } from './run-programs.ts';

export interface PackPorts {
  transact: Transact<{ curriculum: CurriculumStore; packs: PackStore; audit: AuditLog }>;
  packDesk: PackDesk;
  contentIdentity: ContentIdentity;
  /** Runs programs of code exercises, taking turns with everybody else's. */
  openCodeCheck(author: Id): Promise<CodeCheck>;
  clock: Clock;
  newId: NewId;
}

/** An author mends the first ones, and then asks again. */
const MOST_PROBLEMS = 200;

/** What is wrong with the courses of an archive, and what importing the others would change. Writes nothing. */
export async function checkUpload(
  ports: PackPorts,
  principal: Principal,
  archive: Uint8Array,
): Promise<content.PackReport> {
  const { packs, problems: faults, remarks } = await ports.packDesk.read(archive, true);
  const programs = await runPrograms(
    packs.map(({ pack }) => pack),
    () => ports.openCodeCheck(principal.personId),
    ports.clock,
  );
  const problems = [...faults, ...programs.problems];
  const courses = await ports.transact(principal, async ({ curriculum }) => {
    const plans: content.CoursePlan[] = [];
    for (const read of packs) plans.push(await planCourse(ports, principal, curriculum, read));
    return plans;
  });
  return {
    problemCount: problems.length,
    problems: problems.slice(0, MOST_PROBLEMS),
    remarkCount: remarks.length,
    remarks: remarks.slice(0, MOST_PROBLEMS),
    courses,
    programsRun: programs.ran,
    programsNotRun: programs.notRun,
  };
}

async function planCourse(
  { contentIdentity }: PackPorts,
  { schoolId }: Principal,
  curriculum: CurriculumStore,
  { pack }: ReadPack,
): Promise<content.CoursePlan> {
  const courseId = courseIdOf(contentIdentity, schoolId, pack);
  const wanted = buildRows(pack, schoolId, contentIdentity);
  const existing = await curriculum.findCurriculum(courseId);
  const source = await curriculum.findSource(courseId);
  const { slug, title, subject, language } = pack.course;
  return {
    slug,
    title,
    subject,
    language,
    replaces: source === undefined ? null : source.isOwn ? 'own' : 'built-in',
    ...describePlan(planImport(wanted, existing), wanted, existing),
  };
}

/**
 * Brings courses of the school to what an archive says, and keeps its files; again, and nothing is written. One
 * transaction for each course, so that a long import does not hold up the others'.
 * @throws AppError invalid-input that names the faults, before anything is written
 */
export async function importUpload(
  ports: PackPorts,
  principal: Principal,
  archive: Uint8Array,
): Promise<{ courses: content.ImportedCourse[] }> {
  const { packs, problems } = await ports.packDesk.read(archive, false);
  if (problems.length > 0) refuse(problems);
  const courses: content.ImportedCourse[] = [];
  for (const read of packs) courses.push(await importCourse(ports, principal, read));
  return { courses };
}

async function importCourse(
  ports: PackPorts,
  principal: Principal,
  { pack, archive, fingerprint, isBuiltIn }: PlacedPack,
): Promise<content.ImportedCourse> {
  const { contentIdentity: identity, clock, newId, transact } = ports;
  const own = { archive, importedBy: principal.personId };
  const source = { fingerprint, ...(isBuiltIn ? {} : { own }) };
  const { inserted, updated, retired } = await transact(principal, async ({ curriculum, audit }) => {
    const counts = await applyPack({ identity, clock }, curriculum, principal, pack, source);
    if (isChange(counts)) {
      const line = { actorId: principal.personId, action: 'course.imported', subject: pack.course.title };
      await audit.append({ ...line, id: newId(), details: { ...counts } });
    }
    return counts;
  });
  const { slug, title } = pack.course;
  const courseId = courseIdOf(identity, principal.schoolId, pack);
  return { courseId, slug, title, added: inserted, changed: updated, retired };
}

const isChange = ({ inserted, updated, retired }: ImportCounts) => inserted + updated + retired > 0;

function refuse(problems: readonly PackProblem[]): never {
  const fields = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ file, path, message }) => ({ path: path === '' ? file : `${file}: ${path}`, message }));
  throw new AppError('invalid-input', `The course files have ${problems.length} problems.`, {
    hint: 'Mend what is named and send the file again; nothing was imported.',
    details: { fields },
  });
}

/** Courses of the school by title, with where their content comes from. */
export function listPacks(
  ports: Pick<PackPorts, 'transact'>,
  principal: Principal,
  page: PageQuery,
): Promise<Page<content.CoursePack>> {
  return ports.transact(principal, ({ packs }) => packs.page(page));
}

/**
 * A course of the school as a file.
 * @throws AppError not-found for a course the school does not have, and for vocabulary of one that teaches none;
 *   conflict when its files are no longer there or sound
 */
export async function exportPack(
  ports: PackPorts,
  principal: Principal,
  courseId: Id,
  format: content.ExportFormat,
): Promise<ExportedPack> {
  const stored = await ports.transact(principal, ({ packs }) => packs.find(courseId));
  if (stored === undefined) throw new AppError('not-found', 'There is no such course.');
  const { slug, fingerprint } = stored;
  const archive = stored.archive ?? (await findBuiltIn(ports, slug, fingerprint));
  if (format === 'pack') return { fileName: `${slug}.zip`, bytes: archive, losses: [] };
  return ports.packDesk.export(archive, slug, format, ports.clock());
}

async function findBuiltIn(
  { packDesk }: PackPorts,
  slug: string,
  fingerprint: string | null,
): Promise<Uint8Array> {
  const archive = fingerprint === null ? undefined : await packDesk.findBuiltIn(slug, fingerprint);
  if (archive !== undefined) return archive;
  throw new AppError('conflict', `The files of the course ${slug} are not those it was imported from.`, {
    hint: 'They came with another version of Kindling. Start it anew, so that the course is brought up to date.',
  });
}

/** What a format cannot hold of a course, without the file itself. @throws AppError as `exportPack` does */
export async function listLosses(
  ports: PackPorts,
  principal: Principal,
  courseId: Id,
  format: content.ExportFormat,
): Promise<{ fileName: string; sizeBytes: number; losses: ExportedPack['losses'] }> {
  const { fileName, bytes, losses } = await exportPack(ports, principal, courseId, format);
  return { fileName, sizeBytes: bytes.length, losses };
}
