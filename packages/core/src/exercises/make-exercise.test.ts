import { AppError, type Exercise } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import { type ExerciseLab, makeExercise } from './make-exercise.ts';
import { template } from './templates/template.fixture.ts';

/** Answers as the solution would; `passing` says which programs pass besides. */
function labWith(passing: (source: string, exercise: Exercise) => boolean): ExerciseLab {
  return {
    observe: async ({ tests }) =>
      tests.map(({ key, script }, index) => ({
        key,
        observed: [{ ...(script && { step: 2 }), what: 'value', actual: index }],
      })),
    findFailure: async (exercise, source) =>
      passing(source, exercise) ? undefined : { testKey: 'some', seen: 'None' },
  };
}
const isSolution = (source: string) => source.includes('"""') && source.includes('return');
const seeded = { seed: 5, language: 'en' } as const;

describe('making an exercise', () => {
  it('takes what passes every check', async () => {
    const made = await makeExercise(labWith(isSolution), template, seeded);
    expect(made).toMatchObject({ ok: true, made: { exercise: { skills: ['returning'] } } });
  });

  it('skips a draw in which a wrong solution is right', async () => {
    const seen = new Set<string>();
    const lab = labWith((source, { statement }) => {
      seen.add(statement);
      return isSolution(source) || (seen.size === 1 && source.includes('+ 1'));
    });
    expect(await makeExercise(lab, template, seeded)).toMatchObject({ ok: true });
    expect(seen.size).toBe(2);
  });

  it('gives up on a template whose tests catch nothing, and says what they miss', async () => {
    const made = await makeExercise(
      labWith(() => true),
      template,
      seeded,
    );
    expect(made).toMatchObject({ ok: false });
    expect(made.ok ? [] : made.faults.join()).toContain('the starter passes every test');
  });

  it('refuses a solution that always does the same', async () => {
    const same: ExerciseLab = {
      ...labWith(isSolution),
      observe: async ({ tests }) =>
        tests.map(({ key }) => ({ key, observed: [{ what: 'value', actual: 7 }] })),
    };
    const calls = { ...template, tests: template.tests.filter(({ call }) => call) };
    expect(await makeExercise(same, calls, seeded)).toMatchObject({ ok: false });
  });

  it('blames no template when nothing can be run', async () => {
    const away: ExerciseLab = {
      ...labWith(isSolution),
      observe: () => Promise.reject(new AppError('unavailable', 'No sandbox.')),
    };
    await expect(makeExercise(away, template, seeded)).rejects.toMatchObject({ code: 'unavailable' });
  });
});
