// The inside of a fitting thread: collects answers, fits once, replies and has no more to do.
import { parentPort } from 'node:worker_threads';
import { type RefitOutcome, type ReviewHistory, readModel } from '@kindling/core/learning/fitting';
import { buildAnswerLog, type NamedAnswer, refit, storeModel } from '@kindling/core/learning/model';
import type { FitReply, FitRequest } from './fit-messages.ts';

const collected: NamedAnswer[] = [];

function refitCollected(stored: unknown): RefitOutcome {
  const current = readModel(stored);
  const built = buildAnswerLog(collected, current?.catalogue);
  const { accepted, candidateLoss, currentLoss, serving } = refit(built, current);
  return {
    accepted,
    candidateLoss,
    currentLoss,
    answers: built.log.item.length,
    learners: built.learners.length,
    model: accepted && serving !== undefined ? storeModel(serving) : null,
  };
}

/** The optimizer wants one item for each review, with the reviews before it. */
async function fitMemory(histories: readonly ReviewHistory[]): Promise<number[]> {
  // Loaded here: on a platform it was not built for, only these fits are missing.
  const { computeParameters, FSRSBindingItem, FSRSBindingReview } = await import(
    '@open-spaced-repetition/binding'
  );
  const items = histories.flatMap((history) => {
    const reviews = history.map(({ rating, days }) => new FSRSBindingReview(rating, days));
    return reviews.slice(1).map((_, place) => new FSRSBindingItem(reviews.slice(0, place + 2)));
  });
  return computeParameters(items, { enableShortTerm: false });
}

async function answer(request: FitRequest): Promise<FitReply | undefined> {
  switch (request.kind) {
    case 'answers':
      for (const one of request.answers) collected.push(one);
      return undefined;
    case 'refit':
      return { kind: 'refit', outcome: refitCollected(request.current) };
    case 'memory':
      return { kind: 'memory', weights: await fitMemory(request.histories) };
  }
}

parentPort?.on('message', async (request: FitRequest) => {
  const reply = await answer(request);
  if (reply !== undefined) parentPort?.postMessage(reply);
});
