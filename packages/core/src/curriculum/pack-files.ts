/**
 * A course as its folder holds it, read but not yet checked. Paths are relative to the folder and use `/`.
 *   course.yaml            the course, its skills, units and lessons
 *   lessons/<key>.yaml     a lesson and its activities
 *   lessons/<key>.md       what is read before its first activity
 *   vocabulary/<key>.yaml  words the lesson of this key teaches (language courses)
 *   scenarios/<key>.yaml   a conversation to play (language courses)
 *   rubrics/<key>.yaml     what essays are judged by (writing courses)
 *   prompts/<key>.yaml     something to write an essay about (writing courses)
 *   concepts/<topic>.yaml  ideas a tutor can explain in both languages
 *   exercise-templates/<key>.yaml   code exercises that come out anew with every seed
 *   exercises/<key>/       a code exercise: exercise.yaml, starter.py, solution.py, misconceptions/<key>.py
 */
export interface PackFiles {
  /** Name of the folder, which is the course's slug. */
  folder: string;
  /** Parsed YAML by path. */
  documents: ReadonlyMap<string, unknown>;
  /** Markdown by path. */
  texts: ReadonlyMap<string, string>;
  /** Python source by path. */
  sources: ReadonlyMap<string, string>;
  /** Files that are there but could not be read (not YAML, too large). */
  unreadable: readonly PackProblem[];
}

export const COURSE_FILE = 'course.yaml';
export const lessonFile = (lessonKey: string) => `lessons/${lessonKey}.yaml`;
export const introductionFile = (lessonKey: string) => `lessons/${lessonKey}.md`;
export const vocabularyFile = (lessonKey: string) => `vocabulary/${lessonKey}.yaml`;
export const scenarioFile = (scenarioKey: string) => `scenarios/${scenarioKey}.yaml`;
export const SCENARIO_PATH = /^scenarios\/(.+)\.yaml$/;
export const rubricFile = (rubricKey: string) => `rubrics/${rubricKey}.yaml`;
export const RUBRIC_PATH = /^rubrics\/(.+)\.yaml$/;
export const promptFile = (promptKey: string) => `prompts/${promptKey}.yaml`;
export const PROMPT_PATH = /^prompts\/(.+)\.yaml$/;

export const conceptFile = (topic: string) => `concepts/${topic}.yaml`;
export const CONCEPT_PATH = /^concepts\/(.+)\.yaml$/;
export const templateFile = (key: string) => `exercise-templates/${key}.yaml`;
export const TEMPLATE_PATH = /^exercise-templates\/(.+)\.yaml$/;

/** One fault in a pack: where it is and what to do about it. */
export interface PackProblem {
  /** `python-starter/lessons/first-line.yaml` */
  file: string;
  /** Path inside the file, such as `activities.2.content.options`; empty for the file as a whole. */
  path: string;
  message: string;
}

/** One line an author can act on. */
export function describeProblem(problem: PackProblem): string {
  return `${problem.file}: ${problem.path === '' ? '' : `${problem.path}: `}${problem.message}`;
}
