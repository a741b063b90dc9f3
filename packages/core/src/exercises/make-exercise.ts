import { z } from 'zod';
import { checkExercise } from '../curriculum/exercises/check-exercise.ts';
import type { CodeCheck } from '../curriculum/exercises/check-exercise-code.ts';
import type { PackExercise } from '../curriculum/exercises/pack-exercise.ts';
import {
  type ExerciseTemplate,
  fillOutcomes,
  type Observation,
  type RenderedExercise,
  renderTemplate,
  type Seeded,
  TemplateFault,
} from './templates/index.ts';

/** Runs programs for whoever makes exercises. Rejects with AppError when nothing could be run. */
export interface ExerciseLab extends CodeCheck {
  /** What the solution does in each test of an exercise whose tests hold probes. */
  observe(exercise: PackExercise['exercise'], solution: string): Promise<Observation[]>;
}

export interface MadeExercise extends Omit<PackExercise, 'unitKey'> {
  story: string;
}

export type Made = { ok: true; made: MadeExercise } | { ok: false; faults: string[] };

/** Chance may draw a list in which a wrong solution is right; the next draw of the seed is another. */
const MOST_SKIPPED = 5;

/** An exercise whose solution passes every test, while starter and wrong solutions each fail one. */
export async function findFaults(lab: CodeCheck, part: Omit<PackExercise, 'unitKey'>): Promise<string[]> {
  const told = checkExercise({ ...part, unitKey: '' });
  if (told.length > 0)
    return told.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
  const { exercise, starter, solution, misconceptions } = part;
  if (isConstant(exercise)) return ['every test expects the same; a constant passes them all'];
  const failure = await lab.findFailure(exercise, solution);
  if (failure) return [`the solution fails the test ${failure.testKey}: ${failure.seen}`];
  const wrong: [string, string][] = [['the starter', starter], ...misconceptions];
  const faults = await Promise.all(
    wrong.map(async ([name, source]) =>
      (await lab.findFailure(exercise, source)) === undefined
        ? [`${name} passes every test; write one that catches it`]
        : [],
    ),
  );
  return faults.flat();
}

/** Whatever is given, the same comes out: then nothing was asked. */
function isConstant({ tests }: PackExercise['exercise']): boolean {
  const wanted = tests.map(({ call, program, script, filesWritten }) => [
    call && { ...call, arguments: [], keywords: {} },
    program,
    script?.map((step) => ({ ...step, code: '' })),
    filesWritten,
  ]);
  return tests.length > 1 && new Set(wanted.map((outcome) => JSON.stringify(outcome))).size === 1;
}

/**
 * One exercise of a template, by its seed, with answers the reference solution gave and with every check passed. What
 * is not sound is skipped for the next draw of the seed, so the same seed ends at the same exercise.
 */
export async function makeExercise(
  lab: ExerciseLab,
  template: ExerciseTemplate,
  seeded: Omit<Seeded, 'skipped'>,
): Promise<Made> {
  let faults: string[] = [];
  for (let skipped = 0; skipped <= MOST_SKIPPED; skipped += 1) {
    const made = await tryOnce(lab, () => renderTemplate(template, { ...seeded, skipped }));
    if (made.ok) return made;
    faults = made.faults;
  }
  return { ok: false, faults };
}

async function tryOnce(lab: ExerciseLab, render: () => RenderedExercise): Promise<Made> {
  try {
    const rendered = render();
    const observations = await lab.observe(rendered.exercise, rendered.solution);
    const made = { ...rendered, exercise: fillOutcomes(rendered.exercise, observations) };
    const faults = await findFaults(lab, made);
    return faults.length === 0 ? { ok: true, made } : { ok: false, faults };
  } catch (error) {
    if (error instanceof TemplateFault) return { ok: false, faults: [error.message] };
    if (error instanceof z.ZodError) return { ok: false, faults: [z.prettifyError(error)] };
    throw error;
  }
}
