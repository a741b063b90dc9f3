import { PYTHON_MISCONCEPTIONS } from '@kindling/shared';
import { z } from 'zod';
import { type ExerciseTemplate, renderTemplate, TemplateFault } from '../../exercises/templates/index.ts';
import { type PackFiles, type PackProblem, templateFile } from '../pack-files.ts';
import type { CourseFile } from '../pack-schema.ts';
import type { PackTemplate } from '../parse-pack.ts';
import { findRepeated } from '../repeated.ts';

const CATALOGUE: ReadonlySet<string> = new Set(PYTHON_MISCONCEPTIONS.map(({ key }) => key));
/** As many as it takes to meet every story of a template in most cases. */
const SEEDS_TRIED = 8;

interface Fault {
  path: string;
  message: string;
}

/**
 * What is wrong with the templates of a course, as far as nothing has to be run for it: keys, skills, misconceptions,
 * stories that leave out a word, and what does not come out as an exercise at all.
 */
export function checkTemplates(
  files: PackFiles,
  course: CourseFile,
  templates: readonly PackTemplate[],
): PackProblem[] {
  const skills = new Set(course.skills.map(({ key }) => key));
  return templates.flatMap(({ file, template }) =>
    checkTemplate(file, template, skills).map((fault) => ({
      file: `${files.folder}/${templateFile(file)}`,
      ...fault,
    })),
  );
}

function checkTemplate(file: string, template: ExerciseTemplate, skills: ReadonlySet<string>): Fault[] {
  const { key, misconceptions, stories, tests } = template;
  const unknown = (path: string, keys: readonly string[], known: ReadonlySet<string>, what: string) =>
    keys.filter((one) => !known.has(one)).map((one) => ({ path, message: `${one} is not ${what}` }));
  const twice = (path: string, keys: readonly string[]) =>
    findRepeated(keys).map((one) => ({ path, message: `the key stands twice: ${one}` }));
  return [
    ...(key === file ? [] : [{ path: 'key', message: `must be the name of the file, ${file}` }]),
    ...unknown('skills', template.skills, skills, 'a skill of the course'),
    ...unknown('prerequisites', template.prerequisites, skills, 'a skill of the course'),
    ...unknown(
      'misconceptions',
      misconceptions.map((one) => one.key),
      CATALOGUE,
      'in the catalogue of misconceptions',
    ),
    ...twice(
      'stories',
      stories.map((one) => one.key),
    ),
    ...twice(
      'tests',
      tests.map((one) => one.key),
    ),
    ...twice(
      'misconceptions',
      misconceptions.map((one) => one.key),
    ),
    ...checkStories(template),
    ...checkRendering(template),
  ];
}

/** Texts and code ask for the same words in every story and language. */
function checkStories({ stories }: ExerciseTemplate): Fault[] {
  const [first] = stories;
  const wanted = new Set(Object.keys(first?.en ?? {}));
  return stories.flatMap((story, index) =>
    (['en', 'es'] as const).flatMap((language) => {
      const words = new Set(Object.keys(story[language]));
      const missing = [...wanted, ...words].filter((word) => !wanted.has(word) || !words.has(word));
      if (missing.length === 0) return [];
      return [
        {
          path: `stories.${index}.${language}`,
          message: `differs in ${missing.join(', ')} from the first story`,
        },
      ];
    }),
  );
}

function checkRendering(template: ExerciseTemplate): Fault[] {
  const faults = (['en', 'es'] as const).flatMap((language) =>
    Array.from({ length: SEEDS_TRIED }, (_, seed) =>
      describeFault(() => renderTemplate(template, { seed, language })),
    ),
  );
  return [...new Set(faults.flat())].map((message) => ({ path: '', message }));
}

function describeFault(render: () => unknown): string[] {
  try {
    render();
    return [];
  } catch (error) {
    if (error instanceof TemplateFault) return [error.message];
    if (error instanceof z.ZodError) return [z.prettifyError(error)];
    throw error;
  }
}
