import type { Id } from '@kindling/shared';
import { chooseByWorth } from '../learning/model/choice/choose-next.ts';
import { type ReviewCard, retrievabilityAt } from '../learning/model/reviews/review-card.ts';
import type { TracedLearner } from '../learning/serving/learner-tracing.ts';
import type { EarlierExercise, LikeExercise, MakeableSkill } from './made-exercise-store.ts';

/** Something an exercise can be made from. */
export interface ExerciseSource {
  /** What the learner model counts its exercises under. */
  familyId: Id;
  skillIds: readonly Id[];
  difficulty: number;
}

export interface ExerciseWish {
  /** An exercise it is to be like. */
  like?: LikeExercise;
  skillId?: Id;
  level: 'same' | 'easier' | 'harder';
}

export interface ChoiceFacts {
  traced: TracedLearner;
  skills: readonly MakeableSkill[];
  earlier: readonly EarlierExercise[];
  /** What the learner has for review, by skill. */
  cards: ReadonlyMap<Id, readonly ReviewCard[]>;
  now: Date;
}

export interface ChosenSource<Source extends ExerciseSource> {
  source: Source;
  /** Chance of a right answer without help, 0-1. */
  chance: number;
  /** False when nothing is about what was wished for, and this is the next best. */
  isAsked: boolean;
}

/** So many families back one is not made again, as long as there is another. */
const SEEN_LATELY = 3;
/** How far "easier" and "harder" move the chance that is aimed at. */
const LEVEL_SHIFT = { same: 0, easier: 0.15, harder: -0.15 } as const;

const overlap = (left: readonly Id[], right: readonly Id[]) => left.filter((id) => right.includes(id)).length;

/** Those about what was wished for: of the skill, or sharing most skills with the exercise. */
function aboutWish<Source extends ExerciseSource>(sources: readonly Source[], wish: ExerciseWish): Source[] {
  const { like, skillId, level } = wish;
  if (skillId !== undefined) return sources.filter(({ skillIds }) => skillIds.includes(skillId));
  if (like === undefined) return [...sources];
  const shared = sources.map((source) => ({ source, count: overlap(source.skillIds, like.skillIds) }));
  const most = Math.max(1, ...shared.map(({ count }) => count));
  const near = shared.filter(({ count }) => count === most).map(({ source }) => source);
  const fitting = near.filter(({ difficulty }) => fitsLevel(difficulty, like.difficulty, level));
  return fitting.length > 0 ? fitting : near;
}

function fitsLevel(difficulty: number, from: number, level: ExerciseWish['level']): boolean {
  if (level === 'same') return true;
  return level === 'easier' ? difficulty < from : difficulty > from;
}

/** What the learner has met, as long as there is any of it: nobody is thrown at what was never taught. */
function withinReach<Source extends ExerciseSource>(
  sources: readonly Source[],
  skills: readonly MakeableSkill[],
): Source[] {
  const met = new Set(skills.filter(({ isMet }) => isMet).map(({ skillId }) => skillId));
  const reached = sources.filter(({ skillIds }) => skillIds.every((id) => met.has(id)));
  return reached.length > 0 ? reached : [...sources];
}

function withoutSeen<Source extends ExerciseSource>(
  sources: readonly Source[],
  earlier: readonly EarlierExercise[],
): Source[] {
  const seen = new Set(earlier.slice(0, SEEN_LATELY).map(({ familyId }) => familyId));
  const fresh = sources.filter(({ familyId }) => !seen.has(familyId));
  return fresh.length > 0 ? fresh : [...sources];
}

/** How well the least remembered item of these skills is remembered. */
function rememberedOf({ cards, now }: ChoiceFacts, skillIds: readonly Id[]): number {
  const own = skillIds.flatMap((id) => cards.get(id) ?? []);
  return Math.min(1, ...own.map((card) => retrievabilityAt(card, now.getTime() / 1000)));
}

/**
 * What the next exercise is made from: of what was wished for, within reach and not seen lately, that which is worth
 * most by the learner model, where the weakest skill, what is due, and a chance near the one aimed at count (see
 * docs/learning-model.md). Undefined when there is nothing to make exercises from.
 */
export function chooseSource<Source extends ExerciseSource>(
  sources: readonly Source[],
  wish: ExerciseWish,
  facts: ChoiceFacts,
): ChosenSource<Source> | undefined {
  const asked = aboutWish(sources, wish);
  const isAsked = asked.length > 0;
  const isOpen = wish.like === undefined && wish.skillId === undefined;
  const reached = isAsked && !isOpen ? asked : withinReach(sources, facts.skills);
  const fresh = withoutSeen(reached, facts.earlier);
  const { model, trace } = facts.traced;
  const byItem = new Map(fresh.map((source) => [model.itemOf(source.familyId, source.difficulty), source]));
  const candidates = [...byItem].map(([item, { skillIds }]) => ({
    item,
    skills: model.skillsOf(skillIds),
    retrievability: rememberedOf(facts, skillIds),
  }));
  const [best] = chooseByWorth(model.tracer, trace.state, {
    candidates,
    prerequisites: numberPrerequisites(facts),
    recentItems: [],
    seconds: facts.now.getTime() / 1000,
    easier: LEVEL_SHIFT[wish.level],
  });
  const source = best && byItem.get(best.candidate.item);
  return best && source && { source, chance: best.probability, isAsked };
}

function numberPrerequisites({ traced: { model }, skills }: ChoiceFacts): Map<number, number[]> {
  return new Map(
    skills.map(({ skillId, prerequisiteIds }) => {
      const [skill = -1] = model.skillsOf([skillId]);
      return [skill, model.skillsOf(prerequisiteIds)];
    }),
  );
}
