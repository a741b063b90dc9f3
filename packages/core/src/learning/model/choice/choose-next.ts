import { at, ITEM, LEARNER, type LearnerState, SKILL } from '../tracing/learner-state.ts';
import { logit, sigmoid } from '../tracing/logistic.ts';
import type { Tracer } from '../tracing/tracing-model.ts';

/** Learning is fastest where about this share of answers is right; it moves with runs of wrong and right ones. */
const TARGET = 0.7;
const TARGET_AFTER_WRONG = 0.8;
const TARGET_AFTER_RIGHT = 0.6;
const WRONG_IN_A_ROW = 2;
const RIGHT_IN_A_ROW = 5;
/** How far from the target still teaches, as a standard deviation of the probability. */
const REACH = 0.2;
const REST_WEIGHT = 0.15;
const REST_ANSWERS = 20;
/** A skill is half ready when its prerequisite is answered right with these log odds. */
const READY_LOGIT = 0.3;
const READY_SLOPE = 3;
/** Power law of practice: after this many answers the next one teaches 1/sqrt(2) of what the first did. */
const PRACTISED_ANSWERS = 10;
const EXPLORATION = 0.05;
const RETENTION = 0.9;
/** An item does not come twice within this many answers. */
const NO_REPEAT_WITHIN = 5;
const OFFERED = 3;
const REASONS = 2;
/** Before a fit: what a new item is worth for being new, and for standing early in the course. */
const NEXT_IN_COURSE = 1;
const EARLIER_IN_COURSE = 0.1;
/** One in five is no new one: above all of these what was wrong, of the skill just practised first. */
const REPEAT_EVERY = 5;
const WRONG_BEFORE = 1;
const WRONG_JUST_NOW = 2;
/** Moves within the skill just practised, not across the course. */
const AFTER_RUN = 0.1;
/** No item: what is asked of a skill when nothing is known of the item. */
const ANY_ITEM = -1;

export interface Candidate {
  item: number;
  skills: readonly number[];
  /** Chance that the learner still remembers it, 0-1, when it has a review card. */
  retrievability?: number;
}

export interface ChoiceInput {
  candidates: readonly Candidate[];
  /** Skills to know before each skill, by skill. */
  prerequisites: ReadonlyMap<number, readonly number[]>;
  /** Items answered last, oldest first. */
  recentItems: readonly number[];
  /** Now, in seconds; NaN when unknown. */
  seconds: number;
}

/** Message keys; the words stand with the screens. */
export type ReasonKey = 'review-due' | 'new-skill' | 'weak-skill' | 'well-matched' | 'long-unseen';

export interface Reason {
  key: ReasonKey;
  /** The part of the score that it stands for. */
  weight: number;
}

export interface Choice {
  candidate: Candidate;
  /** Chance of a right answer without help. */
  probability: number;
  score: number;
  /** Largest first. */
  reasons: Reason[];
}

/** What one skill brings to the score of every item that needs it. */
interface SkillStanding {
  /** Chance of a right answer to an unknown item of the skill. */
  mastery: number;
  ready: number;
  answers: number;
  /** Grows with the answers since the skill was last practised. */
  rest: number;
  /** Grows with practice, of which more and more teaches less and less. */
  practised: number;
}

/** The probability to aim for after the learner's latest run. */
function targetAfter({ own }: LearnerState): number {
  const streak = at(own, LEARNER.streak);
  if (streak <= -WRONG_IN_A_ROW) return TARGET_AFTER_WRONG;
  return streak >= RIGHT_IN_A_ROW ? TARGET_AFTER_RIGHT : TARGET;
}

function createStandings(tracer: Tracer, learner: LearnerState, input: ChoiceInput) {
  const masteries = new Map<number, number>();
  const standings = new Map<number, SkillStanding>();
  const masteryOf = (skill: number): number => {
    const known = masteries.get(skill);
    if (known !== undefined) return known;
    const question = { item: ANY_ITEM, skills: [skill], seconds: input.seconds };
    const mastery = tracer.predict(learner, question);
    masteries.set(skill, mastery);
    return mastery;
  };
  const compute = (skill: number): SkillStanding => {
    const ready = (input.prerequisites.get(skill) ?? []).reduce(
      (product, needed) => product * sigmoid(READY_SLOPE * (logit(masteryOf(needed)) - READY_LOGIT)),
      1,
    );
    const { skills, own } = learner;
    const trace = skills.find(skill);
    const answers = trace < 0 ? 0 : at(skills.values, trace + SKILL.attempts);
    const last = trace < 0 ? 0 : at(skills.values, trace + SKILL.lastOrdinal);
    const since = at(own, LEARNER.attempts) - last;
    const rest = 1 + REST_WEIGHT * Math.log1p(since / REST_ANSWERS);
    const practised = Math.sqrt(1 + answers / PRACTISED_ANSWERS);
    return { mastery: masteryOf(skill), ready, answers, rest, practised };
  };
  return (skill: number): SkillStanding => {
    const known = standings.get(skill) ?? compute(skill);
    standings.set(skill, known);
    return known;
  };
}

const NO_SKILL: SkillStanding = { mastery: 0.5, ready: 1, answers: 0, rest: 1, practised: 1 };

/** Several skills of an item: it is ready when all are, and worth as much as its weakest. */
function combine(skills: readonly number[], standingOf: (skill: number) => SkillStanding): SkillStanding {
  const [first, ...others] = skills;
  if (first === undefined) return NO_SKILL;
  return others.map(standingOf).reduce(
    (all, one) => ({
      mastery: Math.min(all.mastery, one.mastery),
      ready: Math.min(all.ready, one.ready),
      answers: Math.min(all.answers, one.answers),
      rest: Math.max(all.rest, one.rest),
      practised: Math.min(all.practised, one.practised),
    }),
    standingOf(first),
  );
}

/** 1 where the chance of a right answer is the one aimed at, falling off on both sides. */
function matchOf(probability: number, target: number): number {
  return Math.exp(-((probability - target) ** 2) / (2 * REACH ** 2));
}

/** A candidate with what its score is made of. */
interface Judged {
  candidate: Candidate;
  probability: number;
  skill: SkillStanding;
  match: number;
  gain: number;
  exploration: number;
  due: number;
  score: number;
}

function judge(candidate: Candidate, probability: number, target: number, skill: SkillStanding): Judged {
  const match = matchOf(probability, target);
  const gain = (skill.ready * match * (1 - skill.mastery) * skill.rest) / skill.practised;
  const exploration = (EXPLORATION * skill.ready) / Math.sqrt(1 + skill.answers);
  const due = Math.max(0, RETENTION - (candidate.retrievability ?? 1));
  return { candidate, probability, skill, match, gain, exploration, due, score: gain + exploration + due };
}

/** Put into words for those only that are offered: thousands are judged. */
function explainChoice({ candidate, probability, score, ...judged }: Judged): Choice {
  const { skill, match, gain, exploration, due } = judged;
  const reasons: Reason[] = [
    { key: 'review-due', weight: due },
    { key: 'new-skill', weight: skill.answers === 0 ? exploration : 0 },
    { key: 'weak-skill', weight: gain * (1 - skill.mastery) },
    { key: 'well-matched', weight: gain * skill.mastery * match },
    { key: 'long-unseen', weight: skill.answers === 0 ? 0 : gain - gain / skill.rest },
  ];
  return { candidate, probability, score, reasons: largest(reasons) };
}

interface CoursePosition {
  /** From 0 for the first candidate of the course up to 1. */
  place: number;
  /** Skills to know before. */
  needed: readonly number[];
  /** The chance of a right answer to aim for. */
  target: number;
}

/**
 * Before a fit nothing is known of how hard items are or of how people learn: the course's own order, which somebody
 * thought about, teaches more than Elo's guess (docs/learning-model.md). Every fifth answer goes to what was wrong the
 * last time or is due, of the skill just practised before others; what builds on a skill not met yet waits for it.
 * After a run of wrong or right answers the skill goes on with what is easier or harder by its authors' guess.
 */
function followCourse(
  learner: LearnerState,
  choice: Judged,
  { place, needed, target }: CoursePosition,
): Judged {
  const { own, skills, items } = learner;
  const trace = items.find(choice.candidate.item);
  const { due } = choice;
  const order = NEXT_IN_COURSE + EARLIER_IN_COURSE * (1 - place) + due;
  const isOfLatest = isOfLatestSkill(learner, choice.candidate);
  if (trace < 0) {
    if (needed.some((skill) => skills.find(skill) < 0)) return { ...choice, score: order / 2 };
    const isRun = target !== TARGET && isOfLatest;
    return { ...choice, score: order + (isRun ? AFTER_RUN * matchOf(choice.probability, target) : 0) };
  }
  const isRepeatTurn = at(own, LEARNER.attempts) % REPEAT_EVERY === REPEAT_EVERY - 1;
  const isWanted = due > 0 || at(items.values, trace + ITEM.streak) < 0;
  if (!isRepeatTurn || !isWanted) return choice;
  return { ...choice, score: order + (isOfLatest ? WRONG_JUST_NOW : WRONG_BEFORE) };
}

function isOfLatestSkill({ previous }: LearnerState, { skills }: Candidate): boolean {
  return previous?.skills.some((skill) => skills.includes(skill)) ?? false;
}

/**
 * The best next items, three at most: in reach (prerequisites known, p near the target), with something to gain,
 * due for review, or of a skill hardly seen. Ties go to the earlier candidate, so the order of the course decides.
 * Empty when every candidate was answered just now.
 */
export function chooseNext(tracer: Tracer, learner: LearnerState, input: ChoiceInput): Choice[] {
  const standingOf = createStandings(tracer, learner, input);
  const recent = new Set(input.recentItems.slice(-(NO_REPEAT_WITHIN - 1)));
  const target = targetAfter(learner);
  const best: Judged[] = [];
  for (const [place, candidate] of input.candidates.entries()) {
    if (recent.has(candidate.item)) continue;
    const { item, skills } = candidate;
    const probability = tracer.predict(learner, { item, skills, seconds: input.seconds });
    const standing = combine(skills, standingOf);
    const choice = judge(candidate, probability, target, standing);
    if (tracer.model.weights !== undefined) insertRanked(best, choice);
    else {
      const needed = skills.flatMap((skill) => input.prerequisites.get(skill) ?? []);
      const position = { place: place / input.candidates.length, needed, target };
      insertRanked(best, followCourse(learner, choice, position));
    }
  }
  return best.map(explainChoice);
}

/**
 * Candidates by what they are worth alone, the best first, three at most: for those that stand in no course, whose order
 * says nothing. `easier` moves the chance that is aimed at, as between 0 and 1.
 */
export function chooseByWorth(
  tracer: Tracer,
  learner: LearnerState,
  input: ChoiceInput & { easier?: number },
): Choice[] {
  const standingOf = createStandings(tracer, learner, input);
  const target = targetAfter(learner) + (input.easier ?? 0);
  const best: Judged[] = [];
  for (const candidate of input.candidates) {
    const { item, skills } = candidate;
    const probability = tracer.predict(learner, { item, skills, seconds: input.seconds });
    insertRanked(best, judge(candidate, probability, target, combine(skills, standingOf)));
  }
  return best.map(explainChoice);
}

function insertRanked(best: Judged[], choice: Judged): void {
  const worst = best[OFFERED - 1];
  if (worst !== undefined && worst.score >= choice.score) return;
  const place = best.findIndex(({ score }) => score < choice.score);
  best.splice(place < 0 ? best.length : place, 0, choice);
  best.length = Math.min(best.length, OFFERED);
}

function largest(reasons: readonly Reason[]): Reason[] {
  return reasons
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight)
    .slice(0, REASONS);
}
