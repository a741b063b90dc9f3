import { makeExercise } from '@kindling/core/exercises';
import { expect, it } from 'vitest';
import { checkContent } from '../content.ts';
import { openPython } from '../python.ts';
import { DEFAULT_STATE_FOLDER } from '../state-folder.ts';
import { checkTemplatePrograms } from './check-template-programs.ts';
import { createExerciseLab } from './exercise-lab.ts';

/** Some 6,000 programs. */
const ALL_PROGRAMS_MS = 300_000;
const SEEDS = Array.from({ length: 20 }, (_, index) => index + 101);

it('makes sound exercises of every template from twenty seeds', { timeout: ALL_PROGRAMS_MS }, async () => {
  const { packs } = await checkContent();
  const python = await openPython(DEFAULT_STATE_FOLDER, { threads: 2 });
  try {
    const withTemplates = packs.filter(({ templates }) => templates.length > 0);
    expect(withTemplates.flatMap(({ templates }) => templates).length).toBeGreaterThanOrEqual(16);
    for (const pack of withTemplates) expect(await checkTemplatePrograms(pack, python, SEEDS)).toEqual([]);
  } finally {
    await python.close();
  }
});

it('makes the same exercise of the same seed, and another of the next', {
  timeout: ALL_PROGRAMS_MS,
}, async () => {
  const { packs } = await checkContent();
  const [template] = packs.flatMap(({ templates }) => templates);
  if (template === undefined) throw new Error('A course has templates');
  const python = await openPython(DEFAULT_STATE_FOLDER, { threads: 2 });
  try {
    const lab = createExerciseLab(python);
    const make = (seed: number) => makeExercise(lab, template, { seed, language: 'es' });
    expect(await make(7)).toEqual(await make(7));
    expect(await make(8)).not.toEqual(await make(7));
    const broken = { ...template, solution: 'print("always the same")\n' };
    expect(await makeExercise(lab, broken, { seed: 7, language: 'en' })).toMatchObject({ ok: false });
  } finally {
    await python.close();
  }
});
