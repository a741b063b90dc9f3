import {
  AppError,
  type Evidence,
  type Id,
  type learning,
  type Page,
  type PageQuery,
  type Principal,
  type ResponseOf,
} from '@kindling/shared';
import type { Clock, Transact } from '../ports/index.ts';
import { countActiveDays, type LocalDate, toLocalDate } from './calendar.ts';
import { assertMayFollow } from './follow-learner.ts';
import { toMastery } from './mastery.ts';
import type { ProgressStore } from './progress-store.ts';
import type { LearnerTracing, TracingStores } from './serving/learner-tracing.ts';
import { judgeGates } from './serving/skill-gate.ts';

export interface ProgressPorts {
  transact: Transact<{ progress: ProgressStore } & TracingStores>;
  tracing: LearnerTracing;
  clock: Clock;
}

export type Progress = ResponseOf<typeof learning.getProgress>;

/** Days of the learner's last local week with an unaided answer: what consistency is made of. */
export function activeDaysOf(
  learner: { unaidedDays: readonly LocalDate[]; timeZone: string },
  now: Date,
): number {
  return countActiveDays(learner.unaidedDays, toLocalDate(now, learner.timeZone));
}

/** A learner's mastery by skill, with what is missing to move on, for whoever may follow them; everyone else gets `not-found`. */
export async function getProgress(
  ports: ProgressPorts,
  principal: Principal,
  personId: Id,
): Promise<Progress> {
  return ports.transact(principal, async ({ progress, ...stores }) => {
    await assertMayFollow(progress, principal, personId);
    const now = ports.clock();
    const summary = await progress.findSummary(personId, now);
    if (summary === undefined) throw new AppError('not-found', 'There is no such person here.');
    const activeDays = activeDaysOf(summary, now);
    const states = await progress.listSkillStates(personId);
    const masteries = new Map(states.map(({ skillId, state }) => [skillId, toMastery(state, activeDays)]));
    const gates = await judgeGates(ports.tracing, stores, principal, personId, masteries, now);
    return {
      personId,
      displayName: summary.displayName,
      answers: summary.answers,
      lessonsDone: summary.lessonsDone,
      lastActiveAt: summary.lastActiveAt?.toISOString() ?? null,
      skills: states.flatMap(({ state: _, skillKey: __, ...skill }) => {
        const [mastery, gate] = [masteries.get(skill.skillId), gates.get(skill.skillId)];
        return mastery && gate ? [{ ...skill, mastery, gate }] : [];
      }),
    };
  });
}

/** The answers behind one mastery number, newest first, for whoever may follow the learner. */
export async function listEvidence(
  ports: ProgressPorts,
  principal: Principal,
  learner: { personId: Id; skillId: Id },
  page: PageQuery,
): Promise<Page<Evidence>> {
  return ports.transact(principal, async ({ progress }) => {
    await assertMayFollow(progress, principal, learner.personId);
    return progress.pageEvidence(learner.personId, learner.skillId, page);
  });
}

/** The students linked to the calling guardian, by name. */
export async function listMyStudents(
  ports: ProgressPorts,
  principal: Principal,
  page: PageQuery,
): Promise<Page<{ personId: Id; displayName: string }>> {
  return ports.transact(principal, ({ progress }) => progress.pageWards(principal.personId, page));
}
