import type { Api } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import type { Answer } from '#web/api/types.ts';

export type Offer = Answer<'listOffers'>['offers'][number];
export type PlacementOutcome = NonNullable<Answer<'advancePlacement'>['outcome']>;

/** A word or fact as it is asked: it is part of no lesson, and comes with its question. */
export type AskedCard = Answer<'getCardQuestion'>;

/** An exercise that was made for the learner: it stands in no lesson, and comes with its language. */
export type MadeExercise = Answer<'getMadeExercise'>;

/** What is asked now: an activity that is read with its lesson, as the lesson player does, or a card. */
export type Question = (
  | { activityId: string; lessonId: string }
  | { card: AskedCard }
  | { made: MadeExercise }
) & {
  /** Why this one; empty where it goes without saying. */
  reasons: Offer['reasons'];
  /** What could be done instead. */
  others: readonly Offer[];
};

/** What a question is told apart by. */
export function keyOf(question: Question): string {
  if ('made' in question) return question.made.activity.id;
  return 'card' in question ? question.card.activity.id : question.activityId;
}

/** One step of a session. Without a question it is over. */
export interface Turn {
  question: Question | null;
  /** The most questions there will be. */
  total: number;
  /** What a placement test found. */
  placement: { outcome: PlacementOutcome; courseTitle: string; language: string } | null;
}

/** Where a session's questions come from. */
export interface QuestionSource {
  occasion: 'practice' | 'review' | 'placement';
  /** @param turn questions answered in this session, from 0. */
  ask(turn: number): Promise<Turn>;
}

const PRACTICE_QUESTIONS = 10;
const MOST_REVIEWS = 20;
const OVER = { question: null, placement: null };

const toQuestion = (offer: Offer, all: readonly Offer[]): Question => ({
  activityId: offer.activityId,
  lessonId: offer.lessonId,
  reasons: offer.reasons,
  others: all.filter((one) => one !== offer),
});

/** The best next activity each time, as the learner model sees it after the answer before. */
export function practiceFrom(api: Api, first: string | undefined): QuestionSource {
  return {
    occasion: 'practice',
    async ask(turn) {
      if (turn >= PRACTICE_QUESTIONS) return { ...OVER, total: turn };
      const { offers } = unwrap(await api.GET('/v1/offers'));
      const chosen = turn === 0 ? offers.find((offer) => offer.activityId === first) : undefined;
      const offer = chosen ?? offers[0];
      if (offer === undefined) return { ...OVER, total: turn };
      return { question: toQuestion(offer, offers), total: PRACTICE_QUESTIONS, placement: null };
    },
  };
}

/** How a word is asked depends on how it went before, so the server says. */
async function askReview(api: Api, review: Answer<'listReviews'>['reviews'][number]) {
  const { cardId, activityId, lessonId } = review;
  if (activityId !== null && lessonId !== null) return { activityId, lessonId };
  const path = { cardId: cardId ?? '' };
  return { card: unwrap(await api.GET('/v1/review-cards/{cardId}/question', { params: { path } })) };
}

/** What is due, in the order it is listed; what falls due meanwhile waits for the next session. */
export function reviewsFrom(api: Api): QuestionSource {
  let due: Promise<Answer<'listReviews'>['reviews']> | undefined;
  const read = async () => unwrap(await api.GET('/v1/reviews')).reviews.slice(0, MOST_REVIEWS);
  return {
    occasion: 'review',
    async ask(turn) {
      due ??= read();
      // A list that did not arrive is asked for again.
      const reviews = await due.catch((error) => {
        due = undefined;
        throw error;
      });
      const review = reviews[turn];
      if (review === undefined) return { ...OVER, total: reviews.length };
      const asked = await askReview(api, review);
      return { question: { ...asked, reasons: [], others: [] }, total: reviews.length, placement: null };
    },
  };
}

/** One exercise that was made for the learner. */
export function exerciseFrom(api: Api, activityId: string): QuestionSource {
  return {
    occasion: 'practice',
    async ask(turn) {
      if (turn > 0) return { ...OVER, total: 1 };
      const made = unwrap(await api.GET('/v1/exercises/{activityId}', { params: { path: { activityId } } }));
      return { question: { made, reasons: [], others: [] }, total: 1, placement: null };
    },
  };
}

const MOST_ASSIGNMENTS = 100;

/** The exercises of one assignment: the one that was chosen, then those that are still open, in its order. */
export function assignmentFrom(api: Api, assignmentId: string, first: string | undefined): QuestionSource {
  let items: Promise<Answer<'listMyAssignments'>['items'][number]['items']> | undefined;
  const read = async () => {
    const query = { limit: MOST_ASSIGNMENTS };
    const all = unwrap(await api.GET('/v1/my/assignments', { params: { query } }));
    const found = all.items.find(({ id }) => id === assignmentId)?.items ?? [];
    const chosen = found.filter(({ activityId }) => activityId === first);
    const open = found.filter(({ activityId, state }) => activityId !== first && state !== 'solved');
    return [...chosen, ...open];
  };
  return {
    occasion: 'practice',
    async ask(turn) {
      // As for reviews: a list that did not arrive is asked for again.
      items ??= read();
      const asked = await items.catch((error) => {
        items = undefined;
        throw error;
      });
      const item = asked[turn];
      if (item === undefined) return { ...OVER, total: asked.length };
      const { activityId, lessonId } = item;
      return {
        question: { activityId, lessonId, reasons: [], others: [] },
        total: asked.length,
        placement: null,
      };
    },
  };
}

/** A course's placement test; the server knows how far it is, and asking twice asks the same. */
export function placementFrom(api: Api, courseId: string): QuestionSource {
  return {
    occasion: 'placement',
    async ask() {
      const placement = unwrap(
        await api.POST('/v1/courses/{courseId}/placement', { params: { path: { courseId } } }),
      );
      const { question, outcome, courseTitle, language, atMost: total } = placement;
      return {
        question: question && { ...question, reasons: [], others: [] },
        total,
        placement: outcome && { outcome, courseTitle, language },
      };
    },
  };
}
