import { AppError, learning, type Principal, type ResponseOf } from '@kindling/shared';
import { localeOf } from '../accounts/locale-of.ts';
import type { PersonAccounts } from '../accounts/ports.ts';
import type { JobHandler } from '../jobs/index.ts';
import { activeDaysOf } from '../learning/get-progress.ts';
import { PROFICIENT_PERCENT, toMastery } from '../learning/mastery.ts';
import type { ProgressStore } from '../learning/progress-store.ts';
import type { Clock, Transact } from '../ports/index.ts';
import { recommend } from './recommend.ts';
import type { RecommendationStore } from './recommendation-store.ts';

export interface RecommendationPorts {
  transact: Transact<{ recommendations: RecommendationStore; progress: ProgressStore }>;
  people: Pick<PersonAccounts, 'findProfile'>;
  clock: Clock;
}

/** Points of mastery that make a learner "stronger after" a lesson, unless it made them proficient. */
const GAIN = 10;

/** What is worth doing for the caller beside their next step. */
export async function listRecommendations(
  ports: RecommendationPorts,
  principal: Principal,
): Promise<ResponseOf<typeof learning.listRecommendations>> {
  const { personId } = principal;
  const locale = await localeOf(ports, personId);
  return ports.transact(principal, async ({ recommendations, progress }) => {
    const now = ports.clock();
    const learner = await progress.findSummary(personId, now);
    if (learner === undefined) throw new AppError('not-found', 'There is no such person here.');
    const activeDays = activeDaysOf(learner, now);
    const states = await progress.listSkillStates(personId);
    const percents = new Map(
      states.flatMap(({ skillId, state }) => {
        const mastery = toMastery(state, activeDays);
        return mastery.state === 'started' ? [[skillId, mastery.scorePercent] as const] : [];
      }),
    );
    const [lessons, skills, effects] = await Promise.all([
      recommendations.listOffers(personId),
      recommendations.listSkills(),
      recommendations.listEffects([...percents.keys()]),
    ]);
    return {
      items: recommend({ lessons, skills, percents, effects, locale, now }),
      minimumPeers: learning.MINIMUM_PEERS,
    };
  });
}

/** The nightly job that measures what helped whom in one school. */
export function createMeasureEffects(ports: {
  transact: Transact<{ recommendations: RecommendationStore }>;
}): JobHandler<'recommendations.measure-effects'> {
  return (_payload, { tenant }) =>
    ports.transact(tenant, ({ recommendations }) =>
      recommendations.measureEffects({
        minimum: learning.MINIMUM_PEERS,
        proficientFrom: PROFICIENT_PERCENT,
        gain: GAIN,
      }),
    );
}
