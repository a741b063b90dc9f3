import { activityRegistry } from '@kindling/activities/registry';
import { contentIdentity } from '@kindling/adapters/content-files';
import type { CodeRunner } from '@kindling/core/code';
import {
  type ExerciseLab,
  type ExerciseTemplate,
  type ExerciseWriter,
  type GiveExercise,
  type GiveExercisePorts,
  giveExercise,
} from '@kindling/core/exercises';
import { createLearnerTracing } from '@kindling/core/learning';
import { createExerciseLab } from './exercise-lab.ts';
import { readExerciseTemplates } from './read-templates.ts';

/** What exercises are made with, beside the database. */
export interface ExercisePorts {
  readExerciseTemplates(): Promise<ReadonlyMap<string, readonly ExerciseTemplate[]>>;
  openExerciseLab(personId: string, signal?: AbortSignal): Promise<ExerciseLab>;
  exerciseWriter: ExerciseWriter;
}

/** Reads the templates when they are first asked for; what failed is read again for the next who asks. */
export function openExercisePorts(
  openRunner: () => Promise<CodeRunner>,
  exerciseWriter: ExerciseWriter,
  read: typeof readExerciseTemplates = readExerciseTemplates,
): ExercisePorts {
  let templates: ReturnType<typeof readExerciseTemplates> | undefined;
  return {
    readExerciseTemplates() {
      templates ??= read().catch((error: unknown) => {
        templates = undefined;
        throw error;
      });
      return templates;
    },
    openExerciseLab: async (learner, signal) =>
      createExerciseLab(await openRunner(), { learner, ...(signal && { signal }) }),
    exerciseWriter,
  };
}

/** Makes exercises for learners who ask the tutor for one. */
export function createExerciseGiver(
  ports: Pick<
    GiveExercisePorts,
    'transact' | 'people' | 'clock' | 'newId' | 'readExerciseTemplates' | 'openExerciseLab'
  >,
): GiveExercise {
  const whole = { ...ports, contentIdentity, grading: activityRegistry, tracing: createLearnerTracing() };
  return (learner, input) => giveExercise(whole, learner, input);
}
