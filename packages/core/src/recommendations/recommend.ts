import type { Id, learning } from '@kindling/shared';
import { SOLUTION_FRESH_MS } from '../learning/aid.ts';
import { PROFICIENT_PERCENT } from '../learning/mastery.ts';
import type { LessonOnOffer, RecommendationPosition, SkillOnOffer } from './position.ts';
import { countTerms, similarityOf, type TermWeights, weighTerms } from './term-weights.ts';

/** Of each kind, so that one kind cannot crowd out the others. */
const MOST_OF_A_KIND = 2;
/** Finished lessons that say what the learner is at. */
const LATEST_FINISHED = 5;
const LEAST_SIMILARITY = 0.15;
/** Share of learners, in percent, that makes "most". */
const MOST_PERCENT = 60;

type Recommendation = learning.Recommendation;
type Proposal = { lesson: LessonOnOffer; reason: Recommendation['reason'] };

const timeOf = ({ lastAnsweredAt }: LessonOnOffer) => lastAnsweredAt?.getTime() ?? 0;

/** Its solutions are no longer fresh: answers given now can raise mastery. */
function isRested(lesson: LessonOnOffer, now: Date): boolean {
  return now.getTime() - timeOf(lesson) >= SOLUTION_FRESH_MS;
}

/** The best lesson for a skill: one not begun before one begun, then the one rested longest. */
function lessonFor(skillId: Id, { lessons, now }: RecommendationPosition): LessonOnOffer | undefined {
  return lessons
    .filter((lesson) => lesson.skillIds.includes(skillId) && isRested(lesson, now))
    .sort((left, right) => timeOf(left) - timeOf(right))[0];
}

/** Skills the learner is at: met already, or taught by the first open lesson of a course they have begun. */
function skillsAtHand({ lessons, percents }: RecommendationPosition): Set<Id> {
  const begun = new Set(lessons.filter((one) => one.status !== 'not-started').map((one) => one.courseId));
  const atHand = new Set(percents.keys());
  for (const courseId of begun) {
    const open = lessons.find((one) => one.courseId === courseId && one.status !== 'done');
    for (const skillId of open?.skillIds ?? []) atHand.add(skillId);
  }
  return atHand;
}

/** Each unmet prerequisite under the skills at hand, with the skill it holds back: weakest first. */
function findGaps(position: RecommendationPosition): { gap: SkillOnOffer; target: SkillOnOffer }[] {
  const { percents } = position;
  const byId = new Map(position.skills.map((skill) => [skill.skillId, skill]));
  const isUnmet = (skillId: Id) => (percents.get(skillId) ?? 0) < PROFICIENT_PERCENT;
  const unmetUnder = (skill: SkillOnOffer) =>
    skill.prerequisiteIds.flatMap((id) => byId.get(id) ?? []).filter(({ skillId }) => isUnmet(skillId));
  const gaps = new Map<Id, { gap: SkillOnOffer; target: SkillOnOffer }>();
  const seen = new Set<Id>();
  const search = (target: SkillOnOffer) => {
    if (seen.has(target.skillId)) return;
    seen.add(target.skillId);
    for (const gap of unmetUnder(target)) {
      // What a gap itself waits for comes before it.
      if (unmetUnder(gap).length > 0) search(gap);
      else if (!gaps.has(gap.skillId)) gaps.set(gap.skillId, { gap, target });
    }
  };
  for (const skillId of skillsAtHand(position)) {
    const target = byId.get(skillId);
    if (target !== undefined) search(target);
  }
  const weakness = ({ gap }: { gap: SkillOnOffer }) => percents.get(gap.skillId) ?? 0;
  return [...gaps.values()].sort((left, right) => weakness(left) - weakness(right));
}

function byPrerequisite(position: RecommendationPosition): Proposal[] {
  return findGaps(position).flatMap(({ gap, target }) => {
    const lesson = lessonFor(gap.skillId, position);
    const percent = position.percents.get(gap.skillId) ?? null;
    const reason = { code: 'prerequisite', skill: gap.name, target: target.name, percent } as const;
    return lesson === undefined ? [] : [{ lesson, reason }];
  });
}

/** What most of the others who were weak in a skill came out of stronger; a lesson for each weak skill. */
function byOthers({ lessons, skills, percents, effects, now }: RecommendationPosition): Proposal[] {
  const isWeak = (skillId: Id) => (percents.get(skillId) ?? PROFICIENT_PERCENT) < PROFICIENT_PERCENT;
  const helpful = effects
    .filter((effect) => effect.helpedPercent >= MOST_PERCENT && isWeak(effect.skillId))
    .sort((left, right) => right.helpedPercent - left.helpedPercent || right.learners - left.learners);
  return helpful.flatMap(({ skillId, lessonId, learners }) => {
    const lesson = lessons.find((one) => one.lessonId === lessonId);
    const skill = skills.find((one) => one.skillId === skillId);
    if (lesson === undefined || skill === undefined || !isRested(lesson, now)) return [];
    return [{ lesson, reason: { code: 'helped-others', skill: skill.name, learners } as const }];
  });
}

function weighLessons({ lessons, skills }: RecommendationPosition): Map<Id, TermWeights> {
  const names = new Map(skills.map((skill) => [skill.skillId, skill.name]));
  const weights = weighTerms(
    lessons.map((lesson) =>
      countTerms(
        `${lesson.title} ${lesson.goal}`,
        lesson.skillIds.flatMap((id) => names.get(id) ?? []),
      ),
    ),
  );
  return new Map(lessons.map((lesson, index) => [lesson.lessonId, weights[index] ?? new Map()]));
}

/**
 * Whether a learner has met all that a lesson builds on: by its words alone one far ahead looks close. In a course not
 * begun it does not matter, since the first lesson is offered in its place.
 */
function isInReach(
  { skillIds, courseId }: LessonOnOffer,
  { lessons, skills, percents }: RecommendationPosition,
): boolean {
  if (lessons.every((one) => one.courseId !== courseId || one.status === 'not-started')) return true;
  return skills
    .filter(({ skillId }) => skillIds.includes(skillId))
    .flatMap(({ prerequisiteIds }) => prerequisiteIds)
    .every((id) => skillIds.includes(id) || percents.has(id));
}

/** Lessons not begun, and within reach, that are about what the learner finished lately, most alike first. */
function bySimilarity(position: RecommendationPosition): Proposal[] {
  const finished = position.lessons
    .filter((lesson) => lesson.status === 'done')
    .sort((left, right) => timeOf(right) - timeOf(left))
    .slice(0, LATEST_FINISHED);
  const readable = new Set([position.locale, ...finished.map((lesson) => lesson.language.split('-', 1)[0])]);
  const isReadable = ({ language }: LessonOnOffer) => readable.has(language.split('-', 1)[0]);
  const weights = weighLessons(position);
  const weightsOf = (lesson: LessonOnOffer) => weights.get(lesson.lessonId) ?? new Map<string, number>();
  const open = position.lessons.filter(
    (lesson) => lesson.status === 'not-started' && isReadable(lesson) && isInReach(lesson, position),
  );
  const pairs = open.flatMap((lesson) =>
    finished.map((like) => ({ lesson, like, similarity: similarityOf(weightsOf(lesson), weightsOf(like)) })),
  );
  return pairs
    .filter(({ similarity }) => similarity >= LEAST_SIMILARITY)
    .sort((left, right) => right.similarity - left.similarity)
    .map(({ lesson, like }) => ({ lesson, reason: { code: 'similar', lesson: like.title } }));
}

/** A lesson of a course not begun stands for the course, and a course begins with its first lesson. */
function toRecommendation({ lesson, reason }: Proposal, position: RecommendationPosition): Recommendation {
  const course = position.lessons.filter((one) => one.courseId === lesson.courseId);
  const isNew = reason.code === 'similar' && course.every((one) => one.status === 'not-started');
  const shown = isNew ? (course[0] ?? lesson) : lesson;
  const { lessonId, title, minutes, courseId, courseTitle, language, subject } = shown;
  const kind = isNew ? 'course' : 'lesson';
  return { kind, lessonId, title, minutes, courseId, courseTitle, language, subject, reason };
}

/**
 * What is worth doing beside the next step: the weakest unmet prerequisites first, then what most others in the same
 * place came out of stronger, then what is like the lessons finished last. At most two of a kind, no lesson twice and
 * none whose solutions are still fresh. Each carries its reason with the numbers it was found by.
 */
export function recommend(position: RecommendationPosition): Recommendation[] {
  const taken = new Set<Id>();
  const take = (proposals: readonly Proposal[]) => {
    const chosen: Recommendation[] = [];
    for (const proposal of proposals) {
      if (chosen.length === MOST_OF_A_KIND) break;
      const recommendation = toRecommendation(proposal, position);
      if (taken.has(recommendation.lessonId)) continue;
      taken.add(recommendation.lessonId);
      chosen.push(recommendation);
    }
    return chosen;
  };
  return [byPrerequisite, byOthers, bySimilarity].flatMap((find) => take(find(position)));
}
