import type { PackScenario } from '../../pack.ts';
import { type PackProblem, scenarioFile } from '../../pack-files.ts';
import type { PartRule } from './part-rule.ts';

const SAYS_NAME = /\b(?:I'm|I’m|I am|my name is|my name's) (\p{Lu}\p{Ll}+)\b(?! \p{Lu})/gu;
/** `I'm Spanish`: a capital that is no name. */
const NO_NAME = /(?:ish|an|ese|ch)$/u;

/** Role-plays in which somebody takes the other's part: names, roles, lines. */
export const checkScenarioSense: PartRule = ({ files, scenarios }) =>
  scenarios.flatMap((scenario) =>
    listFaults(scenario).map(
      ([path, message]): PackProblem => ({
        file: `${files.folder}/${scenarioFile(scenario.key)}`,
        path,
        message,
      }),
    ),
  );

function listFaults({
  partner,
  learnerRole,
  turns,
  closing,
  goal,
  situation,
}: PackScenario): [string, string][] {
  const lines: [string, string][] = [
    ...turns.map(({ partner: line }, at): [string, string] => [`turns.${at}.partner`, line]),
    ['closing', closing],
  ];
  const faults = lines.flatMap(([path, line]): [string, string][] =>
    [...line.matchAll(SAYS_NAME)].flatMap(([, name = '']): [string, string][] =>
      partner.name.includes(name) || NO_NAME.test(name)
        ? []
        : [[path, `the partner says to be ${name}, and is called ${partner.name}`]],
    ),
  );
  if (
    partner.role.toLowerCase() === learnerRole.toLowerCase() &&
    !/compañer|amig|vecin|estudiant|friend|neighbour|student/iu.test(learnerRole)
  )
    faults.push(['partner.role', 'is the learner’s own role']);
  if (goal.trim().toLowerCase() === situation.trim().toLowerCase())
    faults.push(['goal', 'only repeats the situation']);
  if (/\?["”»]?\s*$/u.test(closing)) faults.push(['closing', 'asks something, and nobody is to answer']);
  return faults;
}
