import { resolve } from 'node:path';
import { CONTENT_FOLDER, type ImportedCourse } from '@kindling/runtime/content';
import { DRAFT_FORMATS, type DraftFormat } from '@kindling/runtime/content-exchange';
import { Command, Option } from 'commander';
import { counted } from '../content/counted.ts';
import { type ImportReport, importCourses } from '../content/import-courses.ts';
import { formatDraft, writeDraft } from '../content/write-draft.ts';
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
  format: 'folder' | 'pack' | DraftFormat;
  out?: string;
  lesson: string;
  language: string;
  school?: string;
  retireMissing?: boolean;
  replaceOwn?: boolean;
  json?: boolean;
}

async function run(source: string, options: Options): Promise<void> {
  try {
    const { format } = options;
    const answer =
      format === 'folder' || format === 'pack'
        ? await runImport(source, { ...options, format })
        : await runDraft(source, { ...options, format });
    console.log(answer);
  } catch (error) {
    tellFailure(error);
  }
}

async function runImport(source: string, options: Options & { format: 'folder' | 'pack' }): Promise<string> {
  const report = await importCourses(
    process.env,
    {
      source: resolve(source),
      isArchive: options.format === 'pack',
      school: options.school,
      retireMissing: options.retireMissing ?? false,
      replaceOwn: options.replaceOwn ?? false,
    },
    (message) => console.error(message),
  );
  return options.json ? JSON.stringify(report, null, 2) : formatImport(report);
}

async function runDraft(file: string, options: Options & { format: DraftFormat }): Promise<string> {
  const { format, out, lesson, language } = options;
  const report = await writeDraft({ file, format, out, lesson, language });
  process.exitCode = report.problems.length === 0 ? 0 : 1;
  return options.json ? JSON.stringify(report, null, 2) : formatDraft(report);
}

/**
 * `kindling content import [source]`: brings a school's courses to what a folder or a zip archive says; twice changes
 * nothing. With the format of another system it writes files of a course instead, for an author to go on with.
 */
export function importCommand(): Command {
  const formats = ['folder', 'pack', ...DRAFT_FORMATS] as const;
  return new Command('import')
    .description("brings a school's courses to what the files say; safe to run again")
    .argument('[source]', 'folder that holds one folder for each course, or a file', CONTENT_FOLDER)
    .addOption(
      new Option(
        '--format <format>',
        'pack: a zip of course folders; gift, qti, csv, anki: makes files of a course, see --out',
      )
        .choices(formats)
        .default('folder'),
    )
    .option('--out <folder>', 'course folder for what is made of gift, qti, csv or anki')
    .option('--lesson <key>', 'lesson that questions or words go to', 'imported')
    .option('--language <tag>', 'language of the course, for the few words that are added', 'en')
    .option('--school <name>', 'short name of the school; needed when there is more than one')
    .option('--replace-own', "also replaces the school's own courses by those that come with Kindling")
    .option('--retire-missing', 'also retires the courses that the folder does not have')
    .option('--json', 'the same as data')
    .action(run);
}
