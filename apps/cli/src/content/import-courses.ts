import { readFile } from 'node:fs/promises';
import { readConfig } from '@kindling/runtime/config';
import { type ImportedCourse, importArchive, importContent } from '@kindling/runtime/content';
import { DEFAULT_STATE_FOLDER } from '@kindling/runtime/state-folder';
import { type ToolDatabase, withToolDatabase } from '@kindling/runtime/tool-database';
import { AppError } from '@kindling/shared';

export interface ImportRequest {
  /** A folder of course folders, or a zip archive of them. */
  source: string;
  isArchive: boolean;
  /** Short name of the school; may be absent where there is one school only. */
  school: string | undefined;
  retireMissing: boolean;
  /** Whether courses that come with Kindling replace the school's own. */
  replaceOwn: boolean;
}

export interface ImportReport {
  school: string;
  courses: ImportedCourse[];
}

type School = Awaited<ReturnType<ToolDatabase['listSchools']>>[number];

/** The school that is meant. @throws AppError that names the schools there are. */
function chooseSchool(schools: readonly School[], wanted: string | undefined): School {
  const chosen = wanted === undefined ? schools : schools.filter(({ slug }) => slug === wanted);
  const [school] = chosen;
  if (school !== undefined && chosen.length === 1) return school;
  if (schools.length === 0) {
    throw new AppError('not-found', 'There is no school yet.', {
      hint: 'Open one: npm run --silent kindling -- school create "NAME"',
    });
  }
  const known = schools.map(({ slug }) => slug).join(', ');
  if (wanted === undefined) {
    throw new AppError('invalid-input', 'There is more than one school.', {
      hint: `Say which: --school, one of ${known}`,
    });
  }
  throw new AppError('not-found', `There is no school "${wanted}".`, { hint: `There are: ${known}` });
}

/** Imports the courses of a folder or an archive into a school of this install. */
export function importCourses(
  environment: Record<string, string | undefined>,
  request: ImportRequest,
  say: (message: string) => void,
): Promise<ImportReport> {
  const config = readConfig(environment, DEFAULT_STATE_FOLDER);
  return withToolDatabase(config, say, async ({ transact, listSchools }) => {
    const { schoolId, slug } = chooseSchool(await listSchools(), request.school);
    const tenant = { schoolId, correlationId: 'kindling content import' };
    const ports = { transact, clock: () => new Date() };
    const courses = request.isArchive
      ? await importArchive(ports, tenant, await readFile(request.source))
      : await importContent(ports, tenant, request.source, request);
    return { school: slug, courses };
  });
}
