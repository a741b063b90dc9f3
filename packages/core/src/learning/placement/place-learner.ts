import type { Id, learning } from '@kindling/shared';
import { sigmoid } from '../model/tracing/logistic.ts';
import { type Ability, estimateAbility } from './estimate-ability.ts';

export const LEAST_QUESTIONS = 6;
export const MOST_QUESTIONS = 10;
/** Fewer items leave nothing to choose from. */
export const LEAST_ITEMS = 12;
/** Sure enough, in log odds, to stop before the last question. */
const SURE_DEVIATION = 0.65;
/** How much harder, in log odds, the end of a course is than its beginning for somebody who has not taken it. */
const COURSE_SPAN = 4;
/** From this chance on a lesson's questions count as known. */
const KNOWN_CHANCE = 0.75;

/** An item of the course, in its order. */
export interface PlacementItem {
  activityId: Id;
  lessonId: Id;
  lessonTitle: string;
  skillIds: readonly Id[];
  /** Log odds that a usual learner who has come this far answers it right. */
  readyEasiness: number;
}

/** The same with the log odds for somebody who has just come. */
interface PlacedItem extends PlacementItem {
  easiness: number;
}

/** One question that was asked and answered; an answer with help shows no knowledge. */
export interface PlacementReply {
  activityId: Id;
  correct: boolean;
}

export type PlacementStep =
  | { kind: 'ask'; activityId: Id; lessonId: Id }
  | { kind: 'done'; outcome: learning.PlacementOutcome };

/** Those who answer an item have usually learned what comes before it; those who are placed have not. */
function placeItems(items: readonly PlacementItem[]): PlacedItem[] {
  const lessons = [...new Set(items.map((item) => item.lessonId))];
  const last = Math.max(1, lessons.length - 1);
  return items.map((item) => ({
    ...item,
    easiness: item.readyEasiness - (COURSE_SPAN * lessons.indexOf(item.lessonId)) / last,
  }));
}

/**
 * The next question of a placement test, or its outcome. Asks what says most: the item whose chance is nearest to even
 * at the ability known so far, of a lesson not asked about yet while there is one. Ends after six questions when sure
 * enough, after ten in any case.
 * @param items at least one.
 */
export function placeLearner(
  items: readonly PlacementItem[],
  replies: readonly PlacementReply[],
): PlacementStep {
  const placed = placeItems(items);
  const byId = new Map(placed.map((item) => [item.activityId, item]));
  const answers = replies.flatMap(({ activityId, correct }) => {
    const item = byId.get(activityId);
    return item === undefined ? [] : [{ item, easiness: item.easiness, correct }];
  });
  const ability = estimateAbility(answers);
  const asked = new Set(replies.map((reply) => reply.activityId));
  const askedLessons = new Set(answers.map(({ item }) => item.lessonId));
  const open = placed.filter((item) => !asked.has(item.activityId));
  const isSure = replies.length >= LEAST_QUESTIONS && ability.deviation < SURE_DEVIATION;
  const elsewhere = open.filter((item) => !askedLessons.has(item.lessonId));
  const next = mostTelling(elsewhere.length > 0 ? elsewhere : open, ability);
  if (isSure || replies.length >= MOST_QUESTIONS || next === undefined)
    return { kind: 'done', outcome: concludePlacement(placed, replies, ability) };
  return { kind: 'ask', activityId: next.activityId, lessonId: next.lessonId };
}

/** Fisher information of the Rasch model is p(1-p): largest where the chance is even. */
function mostTelling(items: readonly PlacedItem[], { mean }: Ability): PlacedItem | undefined {
  const distance = (item: PlacedItem) => Math.abs(item.easiness + mean);
  return items.reduce<PlacedItem | undefined>(
    (best, item) => (best === undefined || distance(item) < distance(best) ? item : best),
    undefined,
  );
}

const percent = (share: number) => Math.round(100 * share);

function concludePlacement(
  items: readonly PlacedItem[],
  replies: readonly PlacementReply[],
  ability: Ability,
): learning.PlacementOutcome {
  const shareAt = (value: number) => meanChance(items, value);
  const lessons = [...Map.groupBy(items, (item) => item.lessonId).values()];
  const firstOpen = lessons.findIndex((own) => meanChance(own, ability.mean) < KNOWN_CHANCE);
  const place = firstOpen < 0 ? lessons.length - 1 : firstOpen;
  const begin = lessons[place]?.[0];
  if (begin === undefined) throw new RangeError('A placement test without items');
  return {
    answers: replies.length,
    correct: replies.filter((reply) => reply.correct).length,
    knownPercent: percent(shareAt(ability.mean)),
    lowPercent: percent(shareAt(ability.low)),
    highPercent: percent(shareAt(ability.high)),
    beginWith: { lessonId: begin.lessonId, title: begin.lessonTitle },
    lessonsBefore: place,
  };
}

function meanChance(items: readonly PlacedItem[], ability: number): number {
  return items.reduce((sum, item) => sum + sigmoid(item.easiness + ability), 0) / items.length;
}
