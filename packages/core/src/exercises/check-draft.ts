import { PYTHON_MISCONCEPTIONS, type TutorLanguage } from '@kindling/shared';
import { z } from 'zod';
import { screenMessage } from '../safety/index.ts';
import { tellLanguage } from '../text/index.ts';
import type { DraftContent } from './draft-content.ts';
import { type ExerciseLab, findFaults } from './make-exercise.ts';
import { fillOutcomes, TemplateFault } from './templates/index.ts';

export type CheckedDraft = { ok: true; content: DraftContent } | { ok: false; faults: string[] };

const CATALOGUE: ReadonlySet<string> = new Set(PYTHON_MISCONCEPTIONS.map(({ key }) => key));

/** What is wrong with the words of an exercise, as a reader of its language would say. */
function findTextFaults({ exercise }: DraftContent, language: TutorLanguage): string[] {
  const { title, statement, hints, tests, misconceptions } = exercise;
  const words = [statement, ...hints, ...tests.map(({ hint }) => hint)];
  const foreign = tellLanguage(statement.replace(/`[^`]*`/g, ''));
  const unknown = misconceptions.filter(({ key }) => !CATALOGUE.has(key)).map(({ key }) => key);
  return [
    ...(foreign !== undefined && foreign !== language
      ? [`the statement is not in the language ${language}`]
      : []),
    ...(unknown.length > 0 ? [`these are no misconceptions of the list: ${unknown.join(', ')}`] : []),
    ...([title, ...words].some(isGrave) ? ['the story is nothing for young learners: choose another'] : []),
  ];
}

/** A word that may be a sign in a learner's message is none in a task about a game. */
function isGrave(text: string): boolean {
  const finding = screenMessage(text, { isMinor: true });
  return finding != null && finding.severity !== 'low';
}

/**
 * Checks an exercise that somebody else wrote as those of the courses are checked, and fills in what its tests expect
 * by running its solution: texts, leaks, starter and wrong solutions that fail, time and memory.
 * @param isFresh false where the tests have their answers already, which the solution must still give
 */
export async function checkDraft(
  lab: ExerciseLab,
  draft: DraftContent,
  language: TutorLanguage,
  isFresh: boolean,
): Promise<CheckedDraft> {
  const faults = findTextFaults(draft, language);
  if (faults.length > 0) return { ok: false, faults };
  try {
    const exercise = isFresh
      ? fillOutcomes(draft.exercise, await lab.observe(draft.exercise, draft.solution))
      : draft.exercise;
    const content = { ...draft, exercise };
    const misconceptions = new Map(Object.entries(draft.wrong));
    const found = await findFaults(lab, { ...content, misconceptions });
    return found.length === 0 ? { ok: true, content } : { ok: false, faults: found };
  } catch (error) {
    if (error instanceof TemplateFault) return { ok: false, faults: [error.message] };
    if (error instanceof z.ZodError) return { ok: false, faults: [z.prettifyError(error)] };
    throw error;
  }
}
