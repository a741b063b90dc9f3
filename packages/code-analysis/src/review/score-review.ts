import type { Findings } from './read-findings.ts';
import { REVIEW_RULES, type ReviewRuleName } from './review-rules.ts';

/** So many points of penalty leave 37 of 100. */
const SCALE = 30;
/** The second finding of a rule weighs less than the first: it is the same lesson. */
const REPEATS = 0.7;
/** Of the whole: how deep statements stand on average, how many ways lead through, how much there is to read, how short names are. */
const [NESTING, BRANCHES, SIZE, BREVITY] = [0.35, 0.04, 0.12, 0.8];
/** Tests of its own and comments that give reasons take away at most so much of the penalty, half of that at two of them. */
const CARE = { most: 0.3, half: 2 };

/**
 * The quality of a program from 0 to 100 with two decimals: `100 * exp(-penalty / 30)`. The penalty adds, for each rule,
 * its weight times the 0.7th power of the sizes of its findings, and a little for depth, branches, length and short names,
 * so that of two versions that no rule tells apart the simpler one scores higher. More findings never raise it. Docstrings,
 * hints of types, guards and tests add nothing to the length, nor do functions as such: a version must not lose by them.
 * Quality is of what is there: `nothing-done` weighs so much that nothing is left, as of a program that cannot be read.
 */
export function scoreReview({ findings, facts }: Pick<Findings, 'findings' | 'facts'>): number {
  const sizes = new Map<ReviewRuleName, number>();
  for (const { rule, data } of findings) sizes.set(rule, (sizes.get(rule) ?? 0) + (data.size ?? 1));
  let penalty = NESTING * facts.nesting + BRANCHES * facts.branches;
  penalty += SIZE * Math.log1p(facts.nodes) + BREVITY * facts.brevity;
  for (const [rule, size] of sizes) penalty += REVIEW_RULES[rule].weight * size ** REPEATS;
  penalty *= 1 - (CARE.most * facts.care) / (facts.care + CARE.half);
  return Math.round(10_000 * Math.exp(-penalty / SCALE)) / 100;
}
