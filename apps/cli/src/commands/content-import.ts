import { resolve } from 'node:path';
import { CONTENT_FOLDER, type ImportedCourse } from '@kindling/runtime/content';
import { Command } from 'commander';
import { counted } from '../content/counted.ts';
import { type ImportReport, importCourses } from '../content/import-courses.ts';
import { tellFailure } from '../tell-failure.ts';

function describeChange({ slug, inserted, updated, retired }: ImportedCourse): string {
  const parts = [
    ...(inserted > 0 ? [`${inserted} new`] : []),
    ...(updated > 0 ? [`${updated} changed`] : []),
    ...(retired > 0 ? [`${retired} retired`] : []),
  ];
  return `${slug}: ${parts.length === 0 ? 'as it was' : parts.join(', ')}`;
}

/** The answer for people: a line for each course with the parts that are new, changed or retired. */
function formatImport({ school, courses }: ImportReport): string {
  const changed = courses.filter((course) => course.inserted + course.updated + course.retired > 0).length;
  const verdict =
    changed === 0
      ? 'Nothing had changed.'
      : `${counted(changed, 'course')} brought up to date in "${school}".`;
  return [...courses.map(describeChange), '', verdict].join('\n');
}

interface Options {
  school?: string;
  retireMissing?: boolean;
  json?: boolean;
}

async function run(folder: string, options: Options): Promise<void> {
  try {
    const report = await importCourses(
      process.env,
      {
        folder: resolve(folder),
        school: options.school,
        retireMissing: options.retireMissing ?? false,
      },
      (message) => console.error(message),
    );
    console.log(options.json ? JSON.stringify(report, null, 2) : formatImport(report));
  } catch (error) {
    tellFailure(error);
  }
}

/** `kindling content import [folder]`: brings a school's courses to what the files say. Twice changes nothing. */
export function importCommand(): Command {
  return new Command('import')
    .description("brings a school's courses to what the files say; safe to run again")
    .argument('[folder]', 'folder that holds one folder for each course', CONTENT_FOLDER)
    .option('--school <name>', 'short name of the school; needed when there is more than one')
    .option('--retire-missing', 'also retires the courses that the folder does not have')
    .option('--json', 'the same as data')
    .action(run);
}
