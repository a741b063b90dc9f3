import type { Pack, PackLesson } from '../pack.ts';
import type { CourseFile } from '../pack-schema.ts';
import type { PackExercise } from './pack-exercise.ts';

type Unit = CourseFile['units'][number];

export const workshopKey = (unit: Pick<Unit, 'key'>) => `${unit.key}-workshop`;

/** Every lesson a learner can do, in order: those of each unit, then the one in which its exercises are done. */
export function listAllLessons({ course, lessons, exercises }: Pack): PackLesson[] {
  return course.units.flatMap((unit) => {
    const own = lessons.filter(({ unitKey }) => unitKey === unit.key);
    const tasks = exercises.filter(({ unitKey }) => unitKey === unit.key);
    return unit.workshop === undefined || tasks.length === 0
      ? own
      : [...own, toLesson(unit, unit.workshop, tasks)];
  });
}

function toLesson(unit: Unit, workshop: NonNullable<Unit['workshop']>, tasks: PackExercise[]): PackLesson {
  return {
    ...workshop,
    key: workshopKey(unit),
    unitKey: unit.key,
    activities: tasks.map(toActivity),
    vocabulary: [],
  };
}

/** An exercise as the activity that learners do. Its misconceptions are for telling mistakes apart, not for learners. */
function toActivity({ exercise, starter, solution }: PackExercise): PackLesson['activities'][number] {
  const { key, title, skills, difficulty, hints, statement, entry, limits, files, tests } = exercise;
  return {
    key,
    type: 'code',
    schemaVersion: 1,
    title,
    purpose: 'exercise',
    skills,
    difficulty,
    hints: [...hints],
    // Without any it is as it was before there were such files: what is the same must not look changed.
    content: {
      prompt: statement,
      starter,
      solution,
      entry,
      limits,
      ...(files.length > 0 && { files }),
      tests,
    },
  };
}
