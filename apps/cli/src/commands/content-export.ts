import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CONTENT_FOLDER } from '@kindling/runtime/content';
import { EXPORT_FORMATS, type ExportFormat, exportCourse } from '@kindling/runtime/content-exchange';
import { Command, Option } from 'commander';
import { formatLosses } from '../content/format-losses.ts';
import { tellFailure } from '../tell-failure.ts';

interface Options {
  format: ExportFormat;
  folder: string;
  out?: string;
  json?: boolean;
}

async function run(course: string, options: Options): Promise<void> {
  try {
    const { fileName, bytes, losses } = await exportCourse(
      resolve(options.folder),
      course,
      options.format,
      new Date(),
    );
    const file = resolve(options.out ?? fileName);
    await writeFile(file, bytes);
    const report = { file, bytes: bytes.length, losses };
    const lines = [`Wrote ${file} (${bytes.length} bytes).`, ...formatLosses(losses)];
    console.log(options.json ? JSON.stringify(report, null, 2) : lines.join('\n'));
  } catch (error) {
    tellFailure(error);
  }
}

/** `kindling content export <course> --format <format>`: a course for other systems, and what they cannot hold. */
export function exportCommand(): Command {
  return new Command('export')
    .description('writes a course in another form, and says what that form cannot hold')
    .argument('<course>', 'short name of the course, which is the name of its folder')
    .addOption(
      new Option(
        '--format <format>',
        'pack: the whole course as zip; gift, qti2, qti3: its choices and gaps; csv, anki, apkg: its vocabulary',
      )
        .choices(EXPORT_FORMATS)
        .default('pack'),
    )
    .option('--folder <folder>', 'folder that holds one folder for each course', CONTENT_FOLDER)
    .option('--out <file>', 'file to write; else one named after the course, here')
    .option('--json', 'the report as data')
    .action(run);
}
