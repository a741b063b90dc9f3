import type { Id, Mastery, Principal } from '@kindling/shared';
import { activeDaysOf } from '../learning/get-progress.ts';
import { type ProgressStore, toMastery } from '../learning/index.ts';
import type { ConceptCourse } from './concept-store.ts';

const NOT_STARTED: Mastery = { state: 'not-started' };

/** The caller's mastery by skill; skills without an answer are not in it. */
export async function readOwnMastery(
  progress: ProgressStore,
  { personId }: Principal,
  now: Date,
): Promise<Map<Id, Mastery>> {
  const [summary, states] = await Promise.all([
    progress.findSummary(personId, now),
    progress.listSkillStates(personId),
  ]);
  const activeDays = summary === undefined ? 0 : activeDaysOf(summary, now);
  return new Map(states.map(({ skillId, state }) => [skillId, toMastery(state, activeDays)]));
}

/** How somebody stands in the skill of a course that an idea belongs to; undefined where it has no such skill. */
export function findSkill(
  course: ConceptCourse | undefined,
  skillKey: string | undefined,
  masteries: ReadonlyMap<Id, Mastery>,
): { id: Id; name: string; mastery: Mastery } | undefined {
  const skill = course?.skills.find(({ key }) => key === skillKey);
  if (skill === undefined) return undefined;
  const { id, name } = skill;
  return { id, name, mastery: masteries.get(id) ?? NOT_STARTED };
}
