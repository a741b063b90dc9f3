import { COURSE_FILE, type PackFiles, type PackProblem } from './pack-files.ts';
import type { CourseFile } from './pack-schema.ts';
import { findCycle } from './prerequisite-cycle.ts';
import { findRepeated } from './repeated.ts';

/** What is wrong with a course file beyond its shape: names used twice, skills nobody declared, circles. */
export function checkCourse(files: PackFiles, course: CourseFile): PackProblem[] {
  const file = `${files.folder}/${COURSE_FILE}`;
  const problem = (path: string, message: string): PackProblem => ({ file, path, message });
  const skillKeys = course.skills.map((skill) => skill.key);
  const problems = [
    ...findRepeated(skillKeys).map((key) =>
      problem('skills', `the key ${key} stands twice; give each skill its own`),
    ),
    ...findRepeated(course.units.map((unit) => unit.key)).map((key) =>
      problem('units', `the key ${key} stands twice; give each unit its own`),
    ),
    ...findRepeated(course.units.flatMap((unit) => unit.lessons)).map((key) =>
      problem('units', `the lesson ${key} stands twice; a lesson belongs to one place`),
    ),
    ...course.skills.flatMap((skill, index) =>
      skill.after
        .filter((key) => !skillKeys.includes(key))
        .map((key) =>
          problem(`skills.${index}.after`, `there is no skill ${key}; declare it or take it out`),
        ),
    ),
  ];
  const own = course.language.split('-', 1)[0];
  for (const [index, { names }] of course.skills.entries()) {
    for (const language of Object.keys(names).filter((one) => one === own)) {
      const message = `the course is taught in ${own}, so that \`name\` says it; leave it out here`;
      problems.push(problem(`skills.${index}.names.${language}`, message));
    }
  }
  if (course.slug !== files.folder) {
    problems.push(problem('slug', `must be the name of its folder, ${files.folder}`));
  }
  const cycle = findCycle(new Map(course.skills.map((skill) => [skill.key, skill.after])));
  if (cycle)
    problems.push(problem('skills', `each waits for the next in a circle: ${cycle.join(' after ')}`));
  return problems;
}
