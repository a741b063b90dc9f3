import { describe, expect, it } from 'vitest';
import { createFitSchool, type FitSchoolPorts } from './fit-school.ts';
import type { FitStore, ItemReview, MemoryFit, ModelFit } from './fit-store.ts';
import type { ModelFitter, RefitOutcome } from './model-fitter.ts';

const START = Date.parse('2026-01-01T09:00:00Z');
const DAY_MS = 86_400_000;
const now = new Date('2026-11-21T02:27:00Z');
const tenant = { schoolId: 'school', correlationId: 'night' };
/** Somebody who forgets within days what others keep: the usual weights are surprised again and again. */
const forgetful: ItemReview[] = Array.from({ length: 60 }, (_, item) =>
  [0, 4, 8, 12].map((day, turn) => ({
    attemptId: `${item}-${turn}`,
    itemId: `item-${item}`,
    answeredAt: new Date(START + (day + item) * DAY_MS),
    grade: turn % 2 === 0 ? ('good' as const) : ('again' as const),
  })),
).flat();
/** Weights under which everything is forgotten sooner, and later. */
const SHORT = [
  0.1, 0.2, 0.3, 0.4, 6.4, 0.8, 3, 0, 1.8, 0.1, 0.8, 1.5, 0.1, 0.3, 1.6, 0.6, 1.9, 0.5, 0.1, 0.1, 0.15,
];
const LONG = [
  50, 60, 70, 80, 6.4, 0.8, 3, 0, 1.8, 0.1, 0.8, 1.5, 0.1, 0.3, 1.6, 0.6, 1.9, 0.5, 0.1, 0.1, 0.15,
];

const outcome: RefitOutcome = {
  accepted: true,
  candidateLoss: 0.5,
  currentLoss: 0.6,
  answers: 400,
  learners: 8,
  model: { weights: 1 },
};

function setUp(change: {
  counts?: { answers: number; atLatestFit: number };
  version?: number;
  outcome?: Partial<RefitOutcome>;
  weights?: number[];
}) {
  const kept: { fits: ModelFit[]; weights: MemoryFit[]; asked: unknown[]; pages: number } = {
    fits: [],
    weights: [],
    asked: [],
    pages: 0,
  };
  const fits: FitStore = {
    countAnswers: async () => change.counts ?? { answers: 400, atLatestFit: 0 },
    pageAnswers: async (after) => ({
      answers: [],
      next: after === undefined ? { learnerId: 'ana', attemptId: 'one' } : undefined,
    }),
    insertFit: async (fit) => void kept.fits.push(fit),
    listReviewedLearners: async () => (change.weights ? [{ learnerId: 'ana', reviews: 240 }] : []),
    listItemReviews: async () => forgetful,
    findWeights: async () => undefined,
    saveWeights: async (fit) => void kept.weights.push(fit),
    updatePaces: async () => undefined,
  };
  const models = {
    findServingVersion: async () => change.version,
    findModel: async () => ({ of: change.version }),
  };
  const fitter: ModelFitter = {
    async refit(pages, current) {
      for await (const _page of pages) kept.pages += 1;
      kept.asked.push(current);
      return { ...outcome, ...change.outcome };
    },
    fitMemory: async () => change.weights ?? [],
  };
  const ports: FitSchoolPorts = {
    transact: (_tenant, work) => work({ fits, models }),
    fitter,
    clock: () => now,
    newId: () => 'id',
  };
  const run = () => createFitSchool(ports)({}, { tenant, signal: new AbortController().signal, attempt: 1 });
  return { kept, run };
}

describe('the nightly fit of a school', () => {
  it('reads the answers in pages and keeps what was accepted as the next version', async () => {
    const { kept, run } = setUp({ version: 4 });
    await run();
    expect(kept.pages).toBe(2);
    expect(kept.asked).toEqual([{ of: 4 }]);
    expect(kept.fits).toMatchObject([{ version: 5, fittedAt: now, model: { weights: 1 }, answers: 400 }]);
  });

  it('keeps the numbers of what was not accepted, without a version', async () => {
    const { kept, run } = setUp({ outcome: { accepted: false, model: null } });
    await run();
    expect(kept.asked).toEqual([undefined]);
    expect(kept.fits).toMatchObject([{ version: undefined, model: null, candidateLoss: 0.5 }]);
  });

  it.each([
    { answers: 299, atLatestFit: 0 },
    { answers: 1000, atLatestFit: 990 },
  ])('asks for no fit when there is too little, or too little news: %j', async (counts) => {
    const { kept, run } = setUp({ counts });
    await run();
    expect(kept.asked).toEqual([]);
  });

  it('keeps nothing of a school with too few learners to judge by', async () => {
    const { kept, run } = setUp({ outcome: { learners: 4 } });
    await run();
    expect(kept.fits).toEqual([]);
  });
});

describe('memory weights of one learner', () => {
  it('are kept when they foresee the latest reviews better', async () => {
    const { kept, run } = setUp({ weights: SHORT });
    await run();
    expect(kept.weights).toMatchObject([{ learnerId: 'ana', weights: SHORT, reviews: 240, fittedAt: now }]);
    expect(kept.weights[0]?.loss).toBeLessThan(kept.weights[0]?.formerLoss ?? 0);
  });

  it('are dropped when they do not', async () => {
    const { kept, run } = setUp({ weights: LONG });
    await run();
    expect(kept.weights).toEqual([]);
  });
});
