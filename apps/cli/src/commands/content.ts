import { resolve } from 'node:path';
import { describeProblem } from '@kindling/core/curriculum';
import { type CheckedContent, CONTENT_FOLDER, checkContent } from '@kindling/runtime/content';
import { AppError } from '@kindling/shared';
import { Command } from 'commander';

/** The answer for people: a line for each sound course, then a line for each problem. */
function formatContent({ packs, problems }: CheckedContent): string {
  const courses = packs.map(({ course, lessons }) => {
    const activities = lessons.reduce((count, lesson) => count + lesson.activities.length, 0);
    return `✓ ${course.slug}: ${counted(lessons.length, 'lesson')}, ${counted(activities, 'activity', 'activities')}`;
  });
  const faults = problems.map((problem) => `✗ ${describeProblem(problem)}`);
  const verdict =
    problems.length === 0 ? 'Everything is in order.' : `${counted(problems.length, 'problem')} to mend.`;
  return [...courses, ...faults, '', verdict].join('\n');
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

async function check(folder: string, options: { json?: boolean }): Promise<void> {
  try {
    const content = await checkContent(resolve(folder));
    const { packs, problems } = content;
    const data = { courses: packs.map((pack) => pack.course.slug), problems };
    console.log(options.json ? JSON.stringify(data, null, 2) : formatContent(content));
    process.exitCode = problems.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    console.error(`${error.message}\n${error.hint ?? ''}`.trimEnd());
    process.exitCode = 1;
  }
}

/** `kindling content check [folder]`: what is wrong with course files, place by place. Exit code 1 for a problem. */
export function contentCommand(): Command {
  return new Command('content')
    .description('looks after course files')
    .addCommand(
      new Command('check')
        .description('names every fault of the course files in a folder, and what to do about it')
        .argument('[folder]', 'folder that holds one folder for each course', CONTENT_FOLDER)
        .option('--json', 'the same as data')
        .action(check),
    );
}
