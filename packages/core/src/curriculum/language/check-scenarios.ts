import { levelsAbove } from '@kindling/shared';
import type { PackScenario } from '../pack.ts';
import { type PackFiles, type PackProblem, scenarioFile } from '../pack-files.ts';
import type { CourseFile } from '../pack-schema.ts';
import { findRepeated } from '../repeated.ts';
import { checkScript } from './check-script.ts';
import { listEnglishWords } from './english-forms.ts';

/** What is wrong with role-plays: a unit nobody has, a level above it, target language no model reply makes use of. */
export function checkScenarios(
  files: PackFiles,
  course: CourseFile,
  scenarios: readonly PackScenario[],
): PackProblem[] {
  return scenarios.flatMap((scenario) => {
    const problem = (path: string, message: string): PackProblem => ({
      file: `${files.folder}/${scenarioFile(scenario.key)}`,
      path,
      message,
    });
    const unit = course.units.find((candidate) => candidate.key === scenario.unit);
    if (!unit) return [problem('unit', `there is no unit ${scenario.unit} in course.yaml`)];
    const problems = findRepeated(scenario.success.map((criterion) => criterion.key)).map((key) =>
      problem('success', `the key ${key} stands twice`),
    );
    problems.push(...findCopiedLines(scenario).map(([path, message]) => problem(path, message)));
    if (unit.level && levelsAbove(scenario.level, unit.level) > 0) {
      problems.push(problem('level', `is above the unit ${unit.key} (${unit.level})`));
    }
    const replies = scenario.turns.map((turn) => toWords(turn.model)).join('|');
    for (const [index, { text }] of scenario.targetLanguage.entries()) {
      const parts = text.split(/…|\.\.\./).map(toWords);
      if (!parts.every((part) => replies.includes(part.trim()))) {
        problems.push(problem(`targetLanguage.${index}`, `no model reply shows how to use “${text}”`));
      }
    }
    if (scenario.script !== undefined) {
      checkScript(scenario, scenario.script, (path, message) =>
        problems.push(problem(`script.${path}`, message)),
      );
    }
    return problems;
  });
}

/** Lines that were copied and not written anew: path and message. */
function findCopiedLines({ turns }: PackScenario): [string, string][] {
  const repeated = findRepeated(turns.map((turn) => turn.partner));
  const echoes = turns.flatMap(({ partner, model }, index): [string, string][] =>
    toWords(partner) === toWords(model) ? [[`turns.${index}.model`, 'only says what the partner said']] : [],
  );
  return [
    ...repeated.map((line): [string, string] => ['turns', `the partner says the same twice: ${line}`]),
    ...echoes,
  ];
}

function toWords(text: string): string {
  return ` ${listEnglishWords(text).join(' ')} `;
}
