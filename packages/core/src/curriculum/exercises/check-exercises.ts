import type { PackLesson } from '../pack.ts';
import { COURSE_FILE, type PackFiles, type PackProblem } from '../pack-files.ts';
import type { CourseFile } from '../pack-schema.ts';
import { findRepeated } from '../repeated.ts';
import { checkExercise, type Fault } from './check-exercise.ts';
import { exerciseFile } from './exercise-files.ts';
import type { PackExercise } from './pack-exercise.ts';
import { parseExercises } from './parse-exercises.ts';
import { findSimilarStatements } from './similar-statements.ts';
import { workshopKey } from './workshop.ts';

/**
 * Everything that can be said about a course's code exercises without running them: shapes, files, keys, skills,
 * misconceptions, hints that hold a part of the solution, statements told twice.
 */
export function checkExercises(
  files: PackFiles,
  course: CourseFile,
  lessons: readonly PackLesson[],
): { exercises: PackExercise[]; problems: PackProblem[] } {
  const { exercises, problems } = parseExercises(files, course);
  const at = (key: string, { path, message }: Fault): PackProblem => ({
    file: `${files.folder}/${exerciseFile(key)}`,
    path,
    message,
  });
  const keys = course.units.flatMap((unit) => unit.exercises);
  for (const key of findRepeated(keys)) {
    const message = `the exercise ${key} stands twice; an exercise belongs to one place`;
    problems.push({ file: `${files.folder}/${COURSE_FILE}`, path: 'units', message });
  }
  problems.push(...checkWorkshops(files, course));
  const firstUnits = findFirstUnits(course, lessons, exercises);
  for (const part of exercises) {
    const faults = [...checkExercise(part), ...checkSkills(part, course, firstUnits)];
    problems.push(...faults.map((fault) => at(part.exercise.key, fault)));
  }
  for (const { key, like } of findSimilarStatements(exercises.map(({ exercise }) => exercise))) {
    problems.push(
      at(key, { path: 'statement', message: `tells nearly the same as ${like}; ask something else` }),
    );
  }
  return { exercises, problems };
}

/** Exercises nobody can do are files nobody reads. */
function checkWorkshops(files: PackFiles, course: CourseFile): PackProblem[] {
  const file = `${files.folder}/${COURSE_FILE}`;
  const keys = new Set(course.units.flatMap((unit) => unit.lessons));
  return course.units.flatMap((unit, index) => {
    const path = `units.${index}.workshop`;
    if (unit.exercises.length > 0 && unit.workshop === undefined) {
      const message =
        'say how the lesson is called in which the exercises are done: title, goal, minutes, introduction';
      return [{ file, path, message }];
    }
    const key = workshopKey(unit);
    return keys.has(key) ? [{ file, path, message: `its key is ${key}; give that lesson another key` }] : [];
  });
}

function checkSkills(
  { exercise, unitKey }: PackExercise,
  course: CourseFile,
  firstUnits: ReadonlyMap<string, number>,
): Fault[] {
  const declared = new Set(course.skills.map((skill) => skill.key));
  const unit = course.units.findIndex(({ key }) => key === unitKey);
  const unknown = (field: 'skills' | 'prerequisites') =>
    exercise[field]
      .filter((skill) => !declared.has(skill))
      .map((skill) => ({
        path: field,
        message: `there is no skill ${skill} in course.yaml; declare it there or use another`,
      }));
  const both = exercise.prerequisites
    .filter((skill) => exercise.skills.includes(skill))
    .map((skill) => ({ path: 'prerequisites', message: `${skill} is what the exercise itself practises` }));
  const late = exercise.prerequisites
    .filter((skill) => (firstUnits.get(skill) ?? 0) > unit)
    .map((skill) => ({
      path: 'prerequisites',
      message: `${skill} is first practised in a later unit; move the exercise or the skill`,
    }));
  return [...unknown('skills'), ...unknown('prerequisites'), ...both, ...late];
}

/** Place of the unit in which each skill is practised first. */
function findFirstUnits(
  course: CourseFile,
  lessons: readonly PackLesson[],
  exercises: readonly PackExercise[],
): Map<string, number> {
  const practised = [
    ...lessons.flatMap(({ unitKey, activities }) => activities.map(({ skills }) => ({ unitKey, skills }))),
    ...exercises.map(({ unitKey, exercise }) => ({ unitKey, skills: exercise.skills })),
  ];
  const firstUnits = new Map<string, number>();
  for (const [place, unit] of course.units.entries()) {
    for (const { skills } of practised.filter(({ unitKey }) => unitKey === unit.key)) {
      for (const skill of skills) if (!firstUnits.has(skill)) firstUnits.set(skill, place);
    }
  }
  return firstUnits;
}
