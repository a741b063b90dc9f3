import type { Examination } from './examine-program.ts';
import { failingOf } from './failing-tests.ts';
import type { SmallestRepair } from './repair/smallest-repair.ts';

export interface SuspiciousLine {
  line: number;
  /** From 0 to 1. */
  score: number;
}

/** What each kind of evidence is worth. */
const [SPECTRUM, REPAIR, RAISED, WORK, SMELL, NEAREST] = [0.35, 0.65, 0.25, 0.1, 0.2, 0.4];
/** A small change that is worth as much is enough by itself. */
const SURE = 0.8;
/** Patterns that are hardly ever meant. Python stops far from them, at whatever misses what they leave out. */
const SURE_SMELLS = new Set(['missing-super-init']);
/** A line with so many expressions works out as much as any. */
const FULL_LINE = 12;
/** Changes that happen to help in places that are not at fault: another name, another number, a line less. */
const CHANCE: Readonly<Record<string, number>> = {
  'wrong-name': 0.75,
  'wrong-value': 0.7,
  'wrong-text': 0.7,
  'wrong-return': 0.6,
  'wrong-call': 0.85,
  'line-too-many': 0.75,
  'missing-else-case': 0.6,
  'argument-mutated': 0.6,
  'value-overwritten': 0.9,
  'answer-overwritten': 0.75,
  'missing-key': 0.8,
  'set-order-expected': 0.6,
  'special-case': 0.6,
  'empty-case-forgotten': 0.85,
  'if-for-while': 0.9,
  'infinite-loop': 0.9,
  'condition-inverted': 0.9,
  'rows-swapped': 0.6,
  'update-in-wrong-order': 0.9,
  'wrong-indentation-level': 0.95,
  'condition-order': 0.8,
  'condition-too-narrow': 0.9,
  'guard-put-in': 0.9,
  'index-from-one': 0.85,
  'wrong-operator': 0.9,
  'part-taken-for-whole': 0.75,
  'line-left-out': 0.75,
  'text-plus-number': 0.7,
  'conversion-forgotten': 0.9,
  'missing-break': 0.8,
};
/** What tests that pass by the same change elsewhere are worth. */
const TOGETHER = 0.8;
/** A change that breaks a test that passed says little. */
const BREAKS = 0.15;

/**
 * Ochiai's coefficient of a line: failing runs through it, divided by the root of all failing runs times all runs
 * through it. (A. Ochiai, 1957; for programs: R. Abreu, P. Zoeteweij, A. van Gemund, PRDC 2006.)
 */
export function ochiai(tests: Examination['tests'], line: number): number {
  const failing = failingOf(tests);
  const through = tests.filter(({ lines }) => lines.includes(line)).length;
  const failingThrough = failing.filter(({ lines }) => lines.includes(line)).length;
  return failingThrough === 0 ? 0 : failingThrough / Math.sqrt(failing.length * through);
}

/** A case put in where the program stopped always helps there; it tells nothing once a change of what is written does. */
const PUT_IN = new Set(['empty-case-forgotten', 'special-case', 'guard-put-in']);
const BESIDE_WRITTEN = 0.5;

/** How much the best small change of a line helped: 1 when it alone makes every test pass. */
function repair(
  { mutants }: Examination,
  failing: number,
  line: number,
  counts: (change: string) => boolean = () => true,
): number {
  const worth = mutants
    .filter((mutant) => mutant.line === line && counts(mutant.change))
    .map(({ change, helped, broken }) => {
      const together = broken > 0 ? helped.length : helpedTogether(mutants, change);
      const share = (helped.length + TOGETHER * (together - helped.length)) / failing;
      return share * (CHANCE[change] ?? 1) * (broken > 0 ? BREAKS : 1);
    });
  return Math.max(0, ...worth);
}

/** Whether a small change helps so much that no other program need confirm it. */
export function isSureOfLine(examination: Examination): boolean {
  const failing = failingOf(examination.tests).length;
  return examination.mutants.some(({ line }) => repair(examination, failing, line) >= SURE);
}

/** How many failing tests pass by changes of one kind, each by one of them: the same mistake made in several places. */
function helpedTogether(mutants: Examination['mutants'], change: string): number {
  const alike = mutants.filter((mutant) => mutant.change === change && mutant.broken === 0);
  return new Set(alike.flatMap(({ helped }) => helped)).size;
}

/**
 * Lines by how likely the fault is there, most likely first: which runs went through them (Ochiai), whether a small
 * change there helps (mutation-based localisation: M. Papadakis, Y. Le Traon, STVR 2015), and where Python stopped. And, where it is
 * given, what the nearest program that is correct has otherwise.
 */
export function rankLines(examination: Examination, nearest?: SmallestRepair): SuspiciousLine[] {
  const { syntax, tests, mutants, weights, smells } = examination;
  if (syntax !== undefined) return beside(syntax.line);
  const failing = failingOf(tests);
  if (failing.length === 0) return [];
  const raised = new Set(failing.map(({ failure }) => failure?.line));
  const lines = new Set([...failing.flatMap(({ lines }) => lines), ...mutants.map(({ line }) => line)]);
  for (const line of raised) if (line != null) lines.add(line);
  const smelling = new Set(smells.map(([line]) => line));
  const surely = new Set(smells.filter(([, key]) => SURE_SMELLS.has(key)).map(([line]) => line));
  const written = new Map(
    [...lines].map((line) => [line, repair(examination, failing.length, line, (one) => !PUT_IN.has(one))]),
  );
  const isExplained = [...written.values()].some((worth) => worth >= SURE);
  const isSymptom = (line: number) => isExplained && (written.get(line) ?? 0) < SURE;
  const differing = nearest === undefined ? new Map<number, number>() : differences(nearest);
  const all = SPECTRUM + REPAIR + RAISED + WORK + SMELL;
  return [...lines]
    .map((line) => {
      const evidence =
        SPECTRUM * ochiai(tests, line) +
        REPAIR * (isSymptom(line) ? BESIDE_WRITTEN : 1) * repair(examination, failing.length, line) +
        NEAREST * (differing.get(line) ?? 0) +
        (raised.has(line) ? RAISED * (isSymptom(line) ? BESIDE_WRITTEN : 1) : 0) +
        (smelling.has(line) ? SMELL * (surely.has(line) ? 2 : 1) : 0) +
        WORK * Math.min(1, (weights.get(line) ?? 0) / FULL_LINE);
      return { line, score: Math.min(1, Math.round((evidence / all) * 1000) / 1000) };
    })
    .sort((one, other) => other.score - one.score || one.line - other.line);
}

/** How much each line tells of the way to the nearest correct program: the fewer lines differ, the more. */
function differences({ distance, places }: SmallestRepair): Map<number, number> {
  const worth = (1 - distance) / Math.sqrt(places.length);
  return new Map(places.map(({ line }) => [line, worth]));
}

/** What Python cannot read stands where it says, or right before: a bracket or quote that is still open. */
function beside(line: number): SuspiciousLine[] {
  const before = line > 1 ? [{ line: line - 1, score: 0.5 }] : [];
  return [{ line, score: 1 }, ...before];
}
