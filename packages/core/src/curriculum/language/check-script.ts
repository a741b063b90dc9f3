import type { PackScenario } from '../pack.ts';
import { findRepeated } from '../repeated.ts';
import { type RolePlayScript, type ScriptStep, stepAfter } from './script-schema.ts';

type Report = (path: string, message: string) => void;

/** What is wrong with a script: a step nobody comes to, a way back, a slot or criterion that is not there. */
export function checkScript({ turns, success }: PackScenario, script: RolePlayScript, report: Report): void {
  const { steps } = script;
  for (const key of findRepeated(steps.map((step) => step.key)))
    report('steps', `the key ${key} stands twice`);
  for (const [index, step] of steps.entries()) {
    const at = `steps.${index}`;
    if (step.turn > turns.length) report(`${at}.turn`, `there are only ${turns.length} turns`);
    for (const next of [step.next, ...step.branches.map((branch) => branch.next)])
      checkNext(steps, index, next, (message) => report(at, message));
    checkBranches(steps.slice(0, index + 1), (path, message) => report(`${at}.${path}`, message));
  }
  for (const [index] of turns.entries())
    if (!steps.some(({ turn }) => turn === index + 1)) report('steps', `no step plays turn ${index + 1}`);
  for (const key of findUnreached(steps)) report('steps', `nothing leads to ${key}`);
  checkCriteria(
    script,
    success.map(({ key }) => key),
    report,
  );
}

function checkNext(
  steps: readonly ScriptStep[],
  index: number,
  next: string | undefined,
  report: (message: string) => void,
): void {
  if (next === undefined || next === 'end') return;
  const target = steps.findIndex(({ key }) => key === next);
  if (target < 0) report(`there is no step ${next}`);
  else if (target <= index) report(`${next} lies behind: a conversation that goes back may never end`);
}

/** Branches of the last of `steps`, which may look at every slot asked for up to there. */
function checkBranches(steps: readonly ScriptStep[], report: Report): void {
  const asked = new Set(steps.flatMap(({ needs }) => needs.map(({ slot }) => slot)));
  const branches = steps.at(-1)?.branches ?? [];
  for (const [index, { when }] of branches.entries()) {
    const slot = 'slot' in when ? when.slot : 'missing' in when ? when.missing : undefined;
    if (slot !== undefined && !asked.has(slot))
      report(`branches.${index}`, `nobody asked for ${slot} by then`);
    const same = branches.findIndex((other) => JSON.stringify(other.when) === JSON.stringify(when));
    if (same < index) report(`branches.${index}`, `branch ${same} is taken first, always`);
  }
}

function findUnreached(steps: readonly ScriptStep[]): string[] {
  const reached = new Set<ScriptStep | undefined>(steps.slice(0, 1));
  // Ways only lead onwards: one walk through the list finds them all.
  for (const step of steps) {
    if (!reached.has(step)) continue;
    reached.add(stepAfter(steps, step));
    for (const { next } of step.branches) reached.add(stepAfter(steps, step, next ?? step.next));
  }
  return steps.filter((step) => !reached.has(step)).map(({ key }) => key);
}

function checkCriteria({ steps, criteria }: RolePlayScript, keys: readonly string[], report: Report): void {
  const slots = new Set(steps.flatMap(({ needs }) => needs.map(({ slot }) => slot)));
  const told = criteria.map(({ key }) => key);
  for (const key of findRepeated(told)) report('criteria', `the key ${key} stands twice`);
  for (const key of keys) if (!told.includes(key)) report('criteria', `nothing says when ${key} is met`);
  for (const [index, criterion] of criteria.entries()) {
    if (!keys.includes(criterion.key)) report(`criteria.${index}`, `success has no ${criterion.key}`);
    for (const slot of criterion.slots)
      if (!slots.has(slot)) report(`criteria.${index}`, `no step asks for ${slot}`);
  }
}
