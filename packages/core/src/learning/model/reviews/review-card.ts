import { type Card, createEmptyCard, type FSRS, fsrs, type Grade, Rating } from 'ts-fsrs';

const SECOND_MS = 1000;
const DAY_SECONDS = 86_400;
/** Chance to remember that a review is planned for, within what schedulers recommend. */
const RETENTION = { least: 0.8, usual: 0.9, most: 0.95 } as const;
/** A right answer in less than this share of the usual time was easy. */
const FAST = 0.5;

export type ReviewGrade = 'again' | 'hard' | 'good' | 'easy';

const RATINGS: Record<ReviewGrade, Grade> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/** What is remembered about remembering one item. A value: whoever keeps the former one can undo. */
export interface ReviewCard {
  /** Seconds, as every time here. */
  dueAt: number;
  lastAt: number;
  /** Days until the chance to remember has fallen to 90 %. */
  stability: number;
  /** 1-10. */
  difficulty: number;
  /** 0 for a card that waits for its first: stability and difficulty say nothing yet. */
  reviews: number;
  lapses: number;
}

export interface Review {
  grade: ReviewGrade;
  /** Seconds. */
  at: number;
}

/** An answer as far as a grade depends on it. */
export interface GradedAnswer {
  correct: boolean;
  aided: boolean;
  durationSeconds?: number;
  /** How long people take for the item. */
  usualSeconds?: number;
}

/** Nobody is asked how it went: the answer says it. Help makes a right answer a hard one. */
export function gradeAnswer({ correct, aided, durationSeconds, usualSeconds }: GradedAnswer): ReviewGrade {
  if (!correct) return 'again';
  if (aided) return 'hard';
  if (durationSeconds === undefined || usualSeconds === undefined) return 'good';
  return durationSeconds < FAST * usualSeconds ? 'easy' : 'good';
}

/** How one learner's memory is reckoned with. */
export interface ReviewOptions {
  /** Chance to remember that the next review is planned for. */
  retention?: number;
  /** The learner's own 21 weights; without them those of people at large. */
  weights?: readonly number[];
}

/**
 * FSRS-6 as ts-fsrs has it. Without its learning steps of minutes: lessons repeat within the hour by themselves.
 * Without its random spread: the same answers must lead to the same plan.
 */
function createScheduler({ retention = RETENTION.usual, weights }: ReviewOptions): FSRS {
  const request_retention = Math.min(RETENTION.most, Math.max(RETENTION.least, retention));
  const own = weights === undefined ? {} : { w: weights };
  return fsrs({ request_retention, enable_fuzz: false, enable_short_term: false, ...own });
}

/** Most learners have no weights of their own: one scheduler serves them all. */
const usualScheduler = createScheduler({});

function schedulerFor(options: ReviewOptions): FSRS {
  const isUsual = options.retention === undefined && options.weights === undefined;
  return isUsual ? usualScheduler : createScheduler(options);
}

const toDate = (seconds: number) => new Date(seconds * SECOND_MS);
const toSeconds = (date: Date) => date.getTime() / SECOND_MS;

function toLibrary(card: ReviewCard): Card {
  const scheduled_days = Math.max(0, Math.round((card.dueAt - card.lastAt) / DAY_SECONDS));
  return {
    ...createEmptyCard(toDate(card.lastAt)),
    due: toDate(card.dueAt),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduled_days,
    reps: card.reviews,
    lapses: card.lapses,
    state: 2,
    last_review: toDate(card.lastAt),
  };
}

function fromLibrary(card: Card, at: number): ReviewCard {
  return {
    dueAt: toSeconds(card.due),
    lastAt: at,
    stability: card.stability,
    difficulty: card.difficulty,
    reviews: card.reps,
    lapses: card.lapses,
  };
}

/** A card to be asked for the first time at `dueAt`. */
export function newReviewCard(dueAt: number): ReviewCard {
  return { dueAt, lastAt: dueAt, stability: 0.1, difficulty: 5, reviews: 0, lapses: 0 };
}

/**
 * The card after a review; undefined begins one. A review that claims to be older than the last counts as made at that
 * time: clocks jump and answers come late, and FSRS throws at a negative interval.
 */
export function reviewCard(
  card: ReviewCard | undefined,
  { grade, at }: Review,
  options: ReviewOptions = {},
): ReviewCard {
  const known = card?.reviews === 0 ? undefined : card;
  const time = known === undefined ? at : Math.max(at, known.lastAt);
  const now = toDate(time);
  const before = known === undefined ? createEmptyCard(now) : toLibrary(known);
  return fromLibrary(schedulerFor(options).next(before, now, RATINGS[grade]).card, time);
}

/** When the card would come again after each grade; the card stays as it is. */
export function previewReview(
  card: ReviewCard | undefined,
  at: number,
  options: ReviewOptions = {},
): Record<ReviewGrade, number> {
  const dueAfter = (grade: ReviewGrade) => reviewCard(card, { grade, at }, options).dueAt;
  return { again: dueAfter('again'), hard: dueAfter('hard'), good: dueAfter('good'), easy: dueAfter('easy') };
}

/** Chance that the item is remembered at a time, 0-1; 1 up to the last review, 0 before the first. */
export function retrievabilityAt(card: ReviewCard, at: number, options: ReviewOptions = {}): number {
  if (card.reviews === 0) return 0;
  return schedulerFor(options).get_retrievability(toLibrary(card), toDate(Math.max(at, card.lastAt)), false);
}
