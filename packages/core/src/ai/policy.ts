import type { AiLevel } from '@kindling/shared';

/** From nothing but the built-in tutor to models elsewhere. Each level allows what those before it allow. */
const ORDER: readonly AiLevel[] = ['builtin', 'local', 'cloud'];

/** The narrower of two levels. */
export function narrow(one: AiLevel, other: AiLevel): AiLevel {
  return ORDER.indexOf(one) <= ORDER.indexOf(other) ? one : other;
}

/** What decides which models may answer one learner. */
export interface PolicyFacts {
  school: AiLevel;
  /** Of every class the learner is a student of and that says anything. */
  classes: readonly AiLevel[];
  /** Of the learner, when somebody narrowed it for them. */
  learner: AiLevel | null;
  isMinor: boolean;
  /** Whether at least one guardian agreed to models elsewhere, and none refused. */
  hasConsent: boolean;
}

export interface PolicyDecision {
  level: AiLevel;
  /** Who set the limit; `consent` when a guardian's word is missing. */
  by: 'school' | 'class' | 'learner' | 'consent';
}

/** What the school and the learner's classes leave: the most that can be set for the learner. */
export function mostForLearner({ school, classes }: Pick<PolicyFacts, 'school' | 'classes'>): AiLevel {
  return classes.reduce(narrow, school);
}

/**
 * The level of one learner: the school's, narrowed by classes and by the learner, never widened. What leaves the house
 * about a minor needs a guardian's consent.
 */
export function decidePolicy(facts: PolicyFacts): PolicyDecision {
  const inClass = mostForLearner(facts);
  const own = facts.learner === null ? inClass : narrow(inClass, facts.learner);
  const level = facts.isMinor && !facts.hasConsent ? narrow(own, 'local') : own;
  if (level !== own) return { level, by: 'consent' };
  if (own !== inClass) return { level, by: 'learner' };
  return { level, by: inClass === facts.school ? 'school' : 'class' };
}

/** Learners are taken for minors until the school or somebody for one learner says otherwise; staff are adults. */
export function isMinor(facts: { role: string; adultLearners: boolean; isAdult: boolean | null }): boolean {
  if (facts.role !== 'student') return false;
  return !(facts.isAdult ?? facts.adultLearners);
}
