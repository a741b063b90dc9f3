import type { Id, learning, Mastery, Tenant } from '@kindling/shared';
import { PROFICIENT_PERCENT } from '../mastery.ts';
import { type ReviewCard, retrievabilityAt } from '../model/reviews/review-card.ts';
import type { LearnerTracing, TracedLearner, TracingStores } from './learner-tracing.ts';
import type { SkillItem } from './model-store.ts';

/** What it takes to move on from a skill: shown often enough, on different items, by the score and by the model. */
const LEAST_CHANCE = 0.85;
const LEAST_ANSWERS = 3;
const LEAST_ITEMS = 2;
/** Below this chance to remember, a skill once shown is to be reviewed. */
const LEAST_MEMORY = 0.8;

/** What the gate is judged by; unaided work only. */
export interface GateFacts {
  mastery: Mastery;
  /** Chance of a right answer without help to each of the skill's items. */
  chances: readonly number[];
  /** Different items answered. */
  items: number;
  /** Cards of the items answered. */
  cards: readonly ReviewCard[];
}

function median(values: readonly number[]): number {
  const ordered = [...values].sort((left, right) => left - right);
  const middle = Math.floor(ordered.length / 2);
  const upper = ordered[middle] ?? 0;
  return ordered.length % 2 === 1 ? upper : ((ordered[middle - 1] ?? upper) + upper) / 2;
}

/**
 * Whether a learner may move on from a skill, and what is missing: the mastery score says what was shown, the model's
 * chance at the middle one of the skill's items what would be shown now. A skill half forgotten is open for review.
 * @param seconds now.
 */
export function judgeGate(
  { mastery, chances, items, cards }: GateFacts,
  seconds: number,
): learning.SkillGate {
  const chance = median(chances);
  const answers = mastery.state === 'started' ? mastery.unaidedAnswers : 0;
  const percent = mastery.state === 'started' ? mastery.scorePercent : 0;
  const missing: learning.SkillGate['missing'] = [];
  if (percent < PROFICIENT_PERCENT) missing.push('mastery');
  if (chance < LEAST_CHANCE) missing.push('chance');
  if (answers < LEAST_ANSWERS) missing.push('answers');
  if (items < LEAST_ITEMS) missing.push('items');
  const memory = cards.length === 0 ? 1 : median(cards.map((card) => retrievabilityAt(card, seconds)));
  const shown = memory < LEAST_MEMORY ? 'review' : 'passed';
  return {
    status: missing.length > 0 ? 'open' : shown,
    chancePercent: Math.round(100 * chance),
    missing,
  };
}

/** The gate of each skill by id, as the learner model sees it. */
export async function judgeGates(
  tracing: LearnerTracing,
  stores: TracingStores,
  tenant: Tenant,
  learnerId: Id,
  masteries: ReadonlyMap<Id, Mastery>,
  now: Date,
): Promise<Map<Id, learning.SkillGate>> {
  const items = await stores.practice.listSkillItems(learnerId);
  const traced = await tracing.follow(stores, tenant, learnerId);
  const seconds = now.getTime() / 1000;
  const gates = new Map<Id, learning.SkillGate>();
  for (const [skillId, mastery] of masteries) {
    const own = items.filter((item) => item.skillIds.includes(skillId));
    gates.set(skillId, judgeGate(toFacts(traced, own, mastery, seconds), seconds));
  }
  return gates;
}

function toFacts(
  { model, trace }: TracedLearner,
  items: readonly SkillItem[],
  mastery: Mastery,
  seconds: number,
): GateFacts {
  const answered = items.filter((item) => item.isAnswered);
  return {
    mastery,
    chances: items.map(({ activityId, difficulty, skillIds }) => {
      const question = {
        item: model.itemOf(activityId, difficulty),
        skills: model.skillsOf(skillIds),
        seconds,
      };
      return model.tracer.predict(trace.state, question);
    }),
    items: answered.length,
    cards: answered.flatMap(({ card }) => card ?? []),
  };
}
