import { resolve } from 'node:path';
import { describeProblem } from '@kindling/core/curriculum';
import {
  type CheckedContent,
  CONTENT_FOLDER,
  checkContent,
  WORD_LISTS_FOLDER,
} from '@kindling/runtime/content';
import { Command } from 'commander';
import { counted } from '../content/counted.ts';
import { type CodeReport, runCode } from '../content/run-code.ts';
import { tellFailure } from '../tell-failure.ts';
import { exportCommand } from './content-export.ts';
import { importCommand } from './content-import.ts';

/** The answer for people: a line for each sound course, one for code, then a line for each problem. */
function formatContent({ packs, problems }: CheckedContent, { programs, notRun }: CodeReport): string {
  const courses = packs.map((pack) => `✓ ${pack.course.slug}: ${describeSize(pack)}`);
  const code = notRun === null ? [] : [`○ not run: ${notRun}`];
  if (programs > 0) code.push(`✓ run: ${counted(programs, 'program')} of code exercises`);
  const faults = problems.map((problem) => `✗ ${describeProblem(problem)}`);
  const verdict =
    problems.length === 0 ? 'Everything is in order.' : `${counted(problems.length, 'problem')} to mend.`;
  return [...courses, ...code, ...faults, '', verdict].join('\n');
}

/** What a course holds; kinds it has none of are left out, but for lessons and activities. */
function describeSize({
  lessons,
  exercises,
  scenarios,
  prompts,
  rubrics,
}: CheckedContent['packs'][number]): string {
  const sum = (count: (lesson: (typeof lessons)[number]) => number) =>
    lessons.reduce((total, lesson) => total + count(lesson), 0);
  const words = sum((lesson) => lesson.vocabulary.length);
  return [
    counted(lessons.length, 'lesson'),
    counted(
      sum((lesson) => lesson.activities.length),
      'activity',
      'activities',
    ),
    ...(exercises.length > 0 ? [counted(exercises.length, 'code exercise')] : []),
    ...(words > 0 ? [counted(words, 'word')] : []),
    ...(scenarios.length > 0 ? [counted(scenarios.length, 'role-play')] : []),
    ...(prompts.length > 0 ? [counted(prompts.length, 'essay prompt')] : []),
    ...(rubrics.length > 0 ? [counted(rubrics.length, 'rubric')] : []),
  ].join(', ');
}

interface CheckOptions {
  json?: boolean;
  wordLists: string;
  code: boolean;
}

async function check(folder: string, options: CheckOptions): Promise<void> {
  try {
    const { packs, problems: faults } = await checkContent(resolve(folder), resolve(options.wordLists));
    const code = await runCode(packs, options.code);
    const problems = [...faults, ...code.problems];
    const data = { courses: packs.map((pack) => pack.course.slug), problems, notRun: code.notRun };
    console.log(options.json ? JSON.stringify(data, null, 2) : formatContent({ packs, problems }, code));
    process.exitCode = problems.length === 0 ? 0 : 1;
  } catch (error) {
    tellFailure(error);
  }
}

/**
 * `kindling content check [folder]`: what is wrong with course files, place by place. Exit code 1 for a problem.
 * `kindling content import [source]` and `kindling content export <course>`: see there.
 */
export function contentCommand(): Command {
  return new Command('content')
    .description('looks after course files')
    .addCommand(
      new Command('check')
        .description('names every fault of the course files in a folder, and what to do about it')
        .argument('[folder]', 'folder that holds one folder for each course', CONTENT_FOLDER)
        .option(
          '--word-lists <folder>',
          'levels of words, a <language>.tsv for each language',
          WORD_LISTS_FOLDER,
        )
        .option('--no-code', 'does not run the code exercises, which takes about half a minute')
        .option('--json', 'the same as data')
        .action(check),
    )
    .addCommand(importCommand())
    .addCommand(exportCommand());
}
