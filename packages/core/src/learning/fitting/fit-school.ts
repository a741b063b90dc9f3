import type { Id, Tenant } from '@kindling/shared';
import type { JobHandler } from '../../jobs/index.ts';
import type { Clock, NewId, Transact } from '../../ports/index.ts';
import type { NamedAnswer } from '../model/logs/answer-log.ts';
import type { ModelStore } from '../serving/model-store.ts';
import type { AnswerPosition, FitStore } from './fit-store.ts';
import type { ModelFitter } from './model-fitter.ts';
import { measureMemoryLoss, splitByTime, toHistories } from './review-history.ts';

/** Fewer say nothing about learners who were left out. */
const LEAST_LEARNERS = 5;
const LEAST_ANSWERS = 300;
/** Another fit is worth its minute once a twentieth more is known. */
const NEWS_SHARE = 0.05;
/** Memory bounds a fit: half a kilobyte an answer. Of a larger school it is fitted on this many. */
const MOST_ANSWERS = 400_000;
const PAGE_ANSWERS = 5_000;
const KEPT_MODELS = 3;
/** Below, the optimizer returns what everybody has. */
const LEAST_REVIEWS = 400;
const FRESH_REVIEWS = 50;
const FITTED_SHARE = 0.8;
/** Fewer people's times are an accident. */
const LEAST_PACE_ANSWERS = 5;

export interface FitSchoolPorts {
  transact: Transact<{ fits: FitStore; models: ModelStore }>;
  fitter: ModelFitter;
  clock: Clock;
  newId: NewId;
}

/** A school's answers in pages, each read in a short transaction: a fit must not hold one open for its minute. */
async function* readAnswers({ transact }: FitSchoolPorts, tenant: Tenant): AsyncGenerator<NamedAnswer[]> {
  let after: AnswerPosition | undefined;
  for (let read = 0; read < MOST_ANSWERS; read += PAGE_ANSWERS) {
    const page = await transact(tenant, ({ fits }) => fits.pageAnswers(after, PAGE_ANSWERS));
    yield page.answers;
    if (page.next === undefined) return;
    after = page.next;
  }
}

async function fitTracing(ports: FitSchoolPorts, tenant: Tenant, signal: AbortSignal): Promise<void> {
  const known = await ports.transact(tenant, async ({ fits, models }) => {
    const { answers, atLatestFit } = await fits.countAnswers();
    if (answers < Math.max(LEAST_ANSWERS, atLatestFit * (1 + NEWS_SHARE))) return undefined;
    const version = await models.findServingVersion();
    const current = version === undefined ? undefined : await models.findModel(version);
    return { current, nextVersion: (version ?? 0) + 1 };
  });
  if (known === undefined) return;
  const { model, accepted, ...outcome } = await ports.fitter.refit(
    readAnswers(ports, tenant),
    known.current,
    signal,
  );
  if (outcome.learners < LEAST_LEARNERS) return;
  const version = accepted ? known.nextVersion : undefined;
  const fit = { id: ports.newId(), fittedAt: ports.clock(), version, model, ...outcome };
  await ports.transact(tenant, ({ fits }) => fits.insertFit(fit, KEPT_MODELS));
}

/** A learner's own memory weights, kept only when they foresee the latest fifth of the reviews better. */
async function fitMemory(
  ports: FitSchoolPorts,
  tenant: Tenant,
  learnerId: Id,
  signal: AbortSignal,
): Promise<void> {
  const { reviews, former } = await ports.transact(tenant, async ({ fits }) => ({
    reviews: await fits.listItemReviews(learnerId),
    former: await fits.findWeights(learnerId),
  }));
  const { fitted, testedFrom } = splitByTime(reviews, FITTED_SHARE);
  const weights = await ports.fitter.fitMemory(toHistories(fitted), signal);
  const loss = measureMemoryLoss(reviews, weights, testedFrom);
  const formerLoss = measureMemoryLoss(reviews, former, testedFrom);
  if (!(loss < formerLoss)) return;
  const fit = { learnerId, weights, reviews: reviews.length, loss, formerLoss, fittedAt: ports.clock() };
  await ports.transact(tenant, ({ fits }) => fits.saveWeights(fit));
}

/**
 * What a school learns from its own answers by night: how long items take, the tracing model (accepted only when it
 * predicts learners it has not seen better than what serves), and memory weights of learners with enough reviews.
 * Safe to repeat: each part writes in one transaction and passes over what is not new.
 */
export function createFitSchool(ports: FitSchoolPorts): JobHandler<'learning.fit-model'> {
  return async (_payload, { tenant, signal }) => {
    await ports.transact(tenant, ({ fits }) => fits.updatePaces(LEAST_PACE_ANSWERS));
    await fitTracing(ports, tenant, signal);
    const learners = await ports.transact(tenant, ({ fits }) =>
      fits.listReviewedLearners(LEAST_REVIEWS, FRESH_REVIEWS),
    );
    for (const { learnerId } of learners) {
      signal.throwIfAborted();
      await fitMemory(ports, tenant, learnerId, signal);
    }
  };
}
