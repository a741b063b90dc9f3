import type { AiLevel, ai } from '@kindling/shared';
import { type AgeFacts, isMinor } from '../ages/index.ts';

/** From nothing but the built-in tutor to models elsewhere. Each level allows what those before it allow. */
const ORDER: readonly AiLevel[] = ['builtin', 'local', 'cloud'];

/** The narrower of two levels. */
export function narrow(one: AiLevel, other: AiLevel): AiLevel {
  return ORDER.indexOf(one) <= ORDER.indexOf(other) ? one : other;
}

/**
 * The widest level up to `level` of which a model is set up on this installation; `builtin` without any. What is allowed
 * and not there answers nobody.
 */
export function levelSetUp(
  level: AiLevel,
  { providers }: { providers: readonly Pick<ai.AiProvider, 'provider' | 'configured'>[] },
): AiLevel {
  const found = providers.filter(({ configured }) => configured).map(({ provider }) => levelOf(provider));
  return found
    .filter((one) => narrow(one, level) === one)
    .reduce((widest, one) => (narrow(widest, one) === one ? widest : one), 'builtin' as AiLevel);
}

const levelOf = (provider: ai.AiProvider['provider']): AiLevel => (provider === 'local' ? 'local' : 'cloud');

/** What decides which models may answer one learner. */
export interface PolicyFacts {
  school: AiLevel;
  /** Of every class the learner is a student of and that says anything. */
  classes: readonly AiLevel[];
  /** Of the learner, when somebody narrowed it for them. */
  learner: AiLevel | null;
  /** Whose word models elsewhere need: guardians' about minors, other learners' own, nobody's about staff. */
  consentOf: 'guardians' | 'self' | 'nobody';
  /** Whether at least one guardian agreed to models elsewhere, and none refused. */
  hasConsent: boolean;
  /** What the learner said; null: nothing. Their no always counts. */
  ownConsent: boolean | null;
}

export interface PolicyDecision {
  level: AiLevel;
  /** Who set the limit; `consent` when a guardian's word is missing, `own-consent` when the learner's is, or is no. */
  by: 'school' | 'class' | 'learner' | 'consent' | 'own-consent';
}

/** What the school and the learner's classes leave: the most that can be set for the learner. */
export function mostForLearner({ school, classes }: Pick<PolicyFacts, 'school' | 'classes'>): AiLevel {
  return classes.reduce(narrow, school);
}

/**
 * The level of one learner: the school's, narrowed by classes and by the learner, never widened. What leaves the house
 * about a minor needs a guardian's consent, about another learner their own.
 */
export function decidePolicy(facts: PolicyFacts): PolicyDecision {
  const inClass = mostForLearner(facts);
  const own = facts.learner === null ? inClass : narrow(inClass, facts.learner);
  const missing = missingConsent(facts);
  const level = missing === undefined ? own : narrow(own, 'local');
  if (missing !== undefined && level !== own) return { level, by: missing };
  if (own !== inClass) return { level, by: 'learner' };
  return { level, by: inClass === facts.school ? 'school' : 'class' };
}

function missingConsent({
  consentOf,
  hasConsent,
  ownConsent,
}: Pick<PolicyFacts, 'consentOf' | 'hasConsent' | 'ownConsent'>): 'consent' | 'own-consent' | undefined {
  if (ownConsent === false || (consentOf === 'self' && ownConsent === null)) return 'own-consent';
  return consentOf === 'guardians' && !hasConsent ? 'consent' : undefined;
}

/** Whose word models elsewhere need about somebody. */
export function consentOf(facts: AgeFacts): PolicyFacts['consentOf'] {
  if (facts.role !== 'student') return 'nobody';
  return isMinor(facts) ? 'guardians' : 'self';
}
