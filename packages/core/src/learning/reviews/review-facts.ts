import {
  AppError,
  type Id,
  learning,
  type Page,
  type PageQuery,
  type Principal,
  type ResponseOf,
} from '@kindling/shared';
import { localeOf } from '../../accounts/locale-of.ts';
import type { PersonAccounts } from '../../accounts/ports.ts';
import type { Clock, NewId, Transact } from '../../ports/index.ts';
import type { ActivityGrading } from '../activity-grading.ts';
import type { AttemptStore } from '../attempt-store.ts';
import { toActivity, toWordState, wayOf } from './fact.ts';
import type { FactStanding, FactStore, NewCard, OwnFact, StoredOwnFact } from './fact-store.ts';

export interface FactPorts {
  transact: Transact<{ facts: FactStore; attempts: Pick<AttemptStore, 'lockLearner'> }>;
  people: Pick<PersonAccounts, 'findProfile'>;
  grading: Pick<ActivityGrading, 'toPublic'>;
  clock: Clock;
  newId: NewId;
}

const noCard = () => new AppError('not-found', 'There is no such card among your reviews.');

function newCard({ newId, clock }: FactPorts): NewCard {
  return { id: newId(), recogniseId: newId(), recallId: newId(), addedAt: clock() };
}

/** Where a fact stands, as screens show it; null is a word without a card. */
export function toWordReview(standing: FactStanding | null): learning.WordReview {
  const state = toWordState(standing);
  if (standing === null) return { state, cardId: null, dueAt: null };
  return { state, cardId: standing.cardId, dueAt: standing.dueAt.toISOString() };
}

function toOwnCard({ addedAt, standing, ...fact }: StoredOwnFact): learning.OwnCard {
  return { ...fact, addedAt: addedAt.toISOString(), review: toWordReview(standing) };
}

/** Adds a word of a course; nothing changes when it is there. @throws `not-found` for a word of no present course. */
export async function addWordToReviews(
  ports: FactPorts,
  principal: Principal,
  wordId: Id,
): Promise<learning.WordReview> {
  const standing = await ports.transact(principal, ({ facts }) =>
    facts.addWord(principal.personId, wordId, newCard(ports)),
  );
  if (standing === undefined) throw new AppError('not-found', 'There is no such word.');
  return toWordReview(standing);
}

/**
 * Makes a card of a fact of the caller's own. Front and back that are there answer the card there is, so that a click
 * twice is a click once.
 * @throws `conflict` when the caller has as many cards as one may have.
 */
export async function createReviewCard(
  ports: FactPorts,
  principal: Principal,
  fact: OwnFact & { source: learning.CardSource },
): Promise<learning.OwnCard> {
  const learnerId = principal.personId;
  return ports.transact(principal, async ({ facts, attempts }) => {
    // Two requests at once must not both find room for one, or both find none like it.
    await attempts.lockLearner(learnerId);
    const same = await facts.findSameOwn(learnerId, fact);
    if (same !== undefined) return toOwnCard(same);
    if ((await facts.countOwn(learnerId)) >= learning.MOST_OWN_CARDS) {
      throw new AppError('conflict', `You have ${learning.MOST_OWN_CARDS} cards of your own already.`, {
        hint: 'Delete some that you know well.',
      });
    }
    const card = newCard(ports);
    await facts.addOwn(learnerId, card, fact);
    return toOwnCard(await selectOwn(facts, learnerId, card.id));
  });
}

async function selectOwn(facts: FactStore, learnerId: Id, cardId: Id): Promise<StoredOwnFact> {
  const own = await facts.findOwn(learnerId, cardId);
  if (own === undefined) throw noCard();
  return own;
}

/** The caller's own facts, the newest first. */
export async function listReviewCards(
  ports: FactPorts,
  principal: Principal,
  page: PageQuery,
): Promise<Page<learning.OwnCard>> {
  return ports.transact(principal, async ({ facts }) => {
    const { items, nextCursor } = await facts.pageOwn(principal.personId, page);
    return { items: items.map(toOwnCard), nextCursor };
  });
}

/** Puts a fact right; what is remembered of it stays. @throws `not-found` for a card that is not the caller's own fact. */
export async function changeReviewCard(
  ports: FactPorts,
  principal: Principal,
  cardId: Id,
  fact: OwnFact,
): Promise<learning.OwnCard> {
  return ports.transact(principal, async ({ facts }) => {
    if (!(await facts.changeOwn(principal.personId, cardId, fact))) throw noCard();
    return toOwnCard(await selectOwn(facts, principal.personId, cardId));
  });
}

/** Takes a word out of the reviews or deletes an own fact. The answers given stay. @throws `not-found` likewise. */
export async function removeReviewCard(
  ports: FactPorts,
  principal: Principal,
  cardId: Id,
): Promise<Record<string, never>> {
  const isRemoved = await ports.transact(principal, ({ facts }) => facts.remove(principal.personId, cardId));
  if (!isRemoved) throw noCard();
  return {};
}

/**
 * How a card is asked now, without what is right. The answer is recorded like any other, under the activity's id.
 * @throws `not-found` for a card that is not the caller's, or whose word left its course.
 */
export async function getCardQuestion(
  ports: FactPorts,
  principal: Principal,
  cardId: Id,
): Promise<ResponseOf<typeof learning.getCardQuestion>> {
  const locale = await localeOf(ports, principal.personId);
  const found = await ports.transact(principal, ({ facts }) => facts.findFact(principal.personId, cardId));
  if (found === undefined) throw noCard();
  const { fact, reviews } = found;
  const way = wayOf(fact, reviews);
  const id = fact.questionIds[way];
  const language = fact.language ?? locale;
  const activity = toActivity(fact, way, language);
  return {
    cardId,
    way,
    language,
    activity: {
      id,
      type: activity.type,
      schemaVersion: activity.schemaVersion,
      title: way === 'recognise' ? fact.term : fact.meaning,
      purpose: 'exercise',
      content: ports.grading.toPublic(activity, id),
      hintCount: 0,
      lastAttempt: null,
    },
  };
}
