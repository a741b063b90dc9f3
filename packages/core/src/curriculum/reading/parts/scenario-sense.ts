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

/** A sentence that is begun for the learner leaves open what some step asks for. */
function checkSlots({ script }: PackScenario): [string, string][] {
  const known = new Set((script?.steps ?? []).flatMap(({ needs }) => needs.map(({ slot }) => slot)));
  return (script?.steps ?? []).flatMap(
    ({ frame, say = '', simpler, branches }, index): [string, string][] => {
      const texts = [frame, say, simpler, ...branches.map((branch) => branch.say)];
      const slots = texts.flatMap((text) => [...text.matchAll(/\{([\w-]+)/gu)].map(([, slot = '']) => slot));
      const lost = slots.find((slot) => !known.has(slot));
      return lost === undefined
        ? []
        : [[`script.steps.${index}`, `leaves {${lost}} open, which no step asks for`]];
    },
  );
}

function listFaults(scenario: PackScenario): [string, string][] {
  const { partner, learnerRole, turns, closing, goal, situation } = scenario;
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
  return [...faults, ...checkSlots(scenario)];
}
