import { readFile } from 'node:fs/promises';
import type { CodeRunner } from '@kindling/core/code';
import type { Pack, PackProblem } from '@kindling/core/curriculum';
import { AppError } from '@kindling/shared';
import { z } from 'zod';
import { type Claim, Verdict } from './claim.ts';
import { listBlocks } from './code-in-text.ts';
import { claimShown } from './shown-claims.ts';
import { claimBlocks, claimExercise, claimItemCode } from './source-claims.ts';
import { claimPairs, claimSentences, claimTables } from './value-claims.ts';

const JUDGE = new URL('./judge/main.py', import.meta.url);
/** Far more than the claims of a course take; a program that does not end is stopped by the judge itself. */
const LIMITS = { timeoutMs: 60_000, memoryMb: 200, outputBytes: 2_000_000 };

/**
 * Whether programs in lessons do what the course says of them: code that asks what it shows, values in tables, pairs and
 * prose, blocks that are Python, exercises whose programs know their names. One run for each course.
 * @throws AppError when the runner cannot run
 */
export async function checkLessonPrograms(
  { course, lessons, exercises }: Pack,
  runner: CodeRunner,
): Promise<PackProblem[]> {
  if (course.subject !== 'python') return [];
  const claims = [
    ...lessons.flatMap((lesson) => claimLesson(course.slug, lesson)),
    ...exercises.flatMap((part) => claimAll(course.slug, part)),
  ];
  const verdicts = await ask(runner, claims);
  let next = 0;
  return claims.flatMap(({ questions, judge }) => {
    const own = verdicts.slice(next, next + questions.length);
    next += questions.length;
    return judge(own);
  });
}

function claimLesson(folder: string, { key, introduction, activities }: Pack['lessons'][number]): Claim[] {
  const text = { file: `${folder}/lessons/${key}.md`, path: '' };
  const blocks = listBlocks(introduction);
  return [
    ...claimBlocks(introduction, text),
    ...claimTables(introduction, text.file, blocks),
    ...claimSentences(introduction, text, []),
    ...activities.flatMap(({ content }, index) => {
      const at = { file: `${folder}/lessons/${key}.yaml`, path: `activities.${index}` };
      return [...claimItemCode(content, at), ...claimShown(content, at), ...claimPairs(content, at)];
    }),
  ];
}

function claimAll(folder: string, part: Pack['exercises'][number]): Claim[] {
  const { exercise, solution } = part;
  const at = { file: `${folder}/exercises/${exercise.key}/exercise.yaml`, path: 'statement' };
  const calls = exercise.entry.kind === 'program' ? [] : claimSentences(exercise.statement, at, [solution]);
  return [...claimExercise(part, folder), ...calls];
}

async function ask(runner: CodeRunner, claims: readonly Claim[]): Promise<Verdict[]> {
  const questions = claims.flatMap((claim) => claim.questions);
  const result = await runner.run({
    files: { 'main.py': await readFile(JUDGE, 'utf8'), 'claims.json': JSON.stringify(questions) },
    task: { mode: 'program', path: 'main.py' },
    limits: LIMITS,
    learner: 'lesson-programs',
  });
  if (result.status !== 'ok')
    throw new AppError('unavailable', `The programs of the lessons could not be judged: ${result.status}`);
  return z.array(Verdict).length(questions.length).parse(JSON.parse(result.stdout));
}
