import { resolve } from 'node:path';
import { countPrograms, describeProblem } from '@kindling/core/curriculum';
import {
  type CheckedContent,
  CONTENT_FOLDER,
  checkContent,
  WORD_LISTS_FOLDER,
} from '@kindling/runtime/content';
import { Command } from 'commander';
import { counted } from '../content/counted.ts';
import { tellFailure } from '../tell-failure.ts';
import { importCommand } from './content-import.ts';

/** The answer for people: a line for each sound course, then a line for each problem. */
function formatContent({ packs, problems }: CheckedContent): string {
  const courses = packs.map((pack) => `✓ ${pack.course.slug}: ${describeSize(pack)}`);
  const faults = problems.map((problem) => `✗ ${describeProblem(problem)}`);
  const verdict =
    problems.length === 0 ? 'Everything is in order.' : `${counted(problems.length, 'problem')} to mend.`;
  return [...courses, ...faults, ...tellNotRun(packs), '', verdict].join('\n');
}

/** A check that was left out is said aloud: silence would read as a pass. */
function tellNotRun(packs: CheckedContent['packs']): string[] {
  const exercises = packs.flatMap((pack) => pack.exercises);
  if (exercises.length === 0) return [];
  return [
    `○ not run: no sandbox for the ${countPrograms(exercises)} programs of ${exercises.length} code exercises`,
  ];
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

async function check(folder: string, options: { json?: boolean; wordLists: string }): Promise<void> {
  try {
    const content = await checkContent(resolve(folder), resolve(options.wordLists));
    const { packs, problems } = content;
    const data = { courses: packs.map((pack) => pack.course.slug), problems, notRun: tellNotRun(packs) };
    console.log(options.json ? JSON.stringify(data, null, 2) : formatContent(content));
    process.exitCode = problems.length === 0 ? 0 : 1;
  } catch (error) {
    tellFailure(error);
  }
}

/**
 * `kindling content check [folder]`: what is wrong with course files, place by place. Exit code 1 for a problem.
 * `kindling content import [folder]`: see `importCommand`.
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
        .option('--json', 'the same as data')
        .action(check),
    )
    .addCommand(importCommand());
}
