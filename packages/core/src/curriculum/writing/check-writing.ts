import type { PackPrompt, PackRubric } from '../pack.ts';
import { type PackFiles, type PackProblem, promptFile, rubricFile } from '../pack-files.ts';
import type { CourseFile } from '../pack-schema.ts';
import type { ParsedPack } from '../parse-pack.ts';
import { findRepeated } from '../repeated.ts';

type Report = (path: string, message: string) => void;

/** What is wrong with essay prompts and rubrics, beyond their shape. */
export function checkWriting(
  files: PackFiles,
  course: CourseFile,
  { prompts, rubrics }: Pick<ParsedPack, 'prompts' | 'rubrics'>,
): PackProblem[] {
  const problems: PackProblem[] = [];
  const reportIn =
    (path: string): Report =>
    (place, message) =>
      problems.push({ file: `${files.folder}/${path}`, path: place, message });
  for (const rubric of rubrics) {
    const report = reportIn(rubricFile(rubric.key));
    checkRubric(rubric, report);
    if (!prompts.some((prompt) => prompt.rubric === rubric.key)) {
      report('', 'no prompt is judged by this rubric; name it in one or remove the file');
    }
  }
  for (const prompt of prompts) checkPrompt(prompt, course, rubrics, reportIn(promptFile(prompt.key)));
  for (const [index, { key, task }] of prompts.entries()) {
    const first = prompts.slice(0, index).find((prompt) => readTask(prompt.task) === readTask(task));
    if (first) reportIn(promptFile(key))('task', `asks the same as ${first.key}; ask something else`);
  }
  return problems;
}

function readTask(task: string): string {
  return task.replace(/\s+/g, ' ').toLowerCase();
}

function checkRubric({ levels, criteria }: PackRubric, report: Report): void {
  for (const key of findRepeated(levels.map((level) => level.key)))
    report('levels', `the key ${key} stands twice`);
  for (const key of findRepeated(criteria.map((criterion) => criterion.key)))
    report('criteria', `the key ${key} stands twice`);
  for (const field of ['name', 'question'] as const)
    for (const text of findRepeated(criteria.map((criterion) => criterion[field])))
      report('criteria', `two criteria have the same ${field}: ${text}`);
  const total = criteria.reduce((sum, criterion) => sum + criterion.weight, 0);
  if (total !== 100) report('criteria', `the weights make ${total}; they must make 100`);
  for (const [index, { descriptions }] of criteria.entries()) {
    const at = `criteria.${index}.descriptions`;
    for (const { key } of levels.filter((level) => !(level.key in descriptions)))
      report(at, `the level ${key} is not described`);
    for (const key of Object.keys(descriptions).filter((name) => !levels.some((level) => level.key === name)))
      report(`${at}.${key}`, `there is no level ${key} in this rubric`);
    for (const text of findRepeated(Object.values(descriptions)))
      report(at, `two levels have the same description: ${text}`);
  }
}

function checkPrompt(
  prompt: PackPrompt,
  course: CourseFile,
  rubrics: readonly PackRubric[],
  report: Report,
): void {
  if (!course.units.some((unit) => unit.key === prompt.unit))
    report('unit', `there is no unit ${prompt.unit} in course.yaml`);
  if (!rubrics.some((rubric) => rubric.key === prompt.rubric))
    report(
      'rubric',
      `there is no rubric ${prompt.rubric}; write ${rubricFile(prompt.rubric)} or name another`,
    );
  for (const question of findRepeated(prompt.thinkAbout))
    report('thinkAbout', `the same question stands twice: ${question}`);
}
