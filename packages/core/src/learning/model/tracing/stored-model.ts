import { AppError } from '@kindling/shared';
import { z } from 'zod';
import type { Catalogue } from '../logs/answer-log.ts';
import { TREE_LEAVES, TREE_NODES } from './boosted-trees.ts';
import { CORRECTION_FEATURES } from './correction.ts';
import { SITUATION_WIDTH } from './encode-situation.ts';
import { countWeights } from './feature-layout.ts';
import type { FittedTracingModel } from './tracing-model.ts';

/** Names the meaning of every weight. Whoever moves, adds or rescales a feature raises it. */
const FORMAT = 3;

const numbers = z.array(z.number());

const StoredModel = z.object({
  format: z.literal(FORMAT),
  /** Counts accepted fits, from 1. */
  version: z.int().positive(),
  /** What the integers of the model stand for. */
  items: z.array(z.string()),
  skills: z.array(z.string()),
  rates: z.object({
    global: z.number().gt(0).lt(1),
    itemRight: numbers,
    itemAnswers: numbers,
    skillRight: numbers,
    skillAnswers: numbers,
  }),
  elo: z.object({
    base: z.number(),
    item: numbers,
    itemAnswers: numbers,
    skill: numbers,
    skillAnswers: numbers,
  }),
  weights: z.object({
    common: numbers,
    correction: numbers,
    spread: z.object({ people: z.number().positive(), days: z.number().min(0) }),
  }),
  trees: z.object({
    feature: z.array(z.int().min(0).lt(SITUATION_WIDTH)),
    /** JSON has no infinity: null for a node that parts nothing. */
    threshold: z.array(z.number().nullable()),
    leaf: numbers,
  }),
});
type StoredModel = z.infer<typeof StoredModel>;

/** A model with the names of its items and skills, and which fit it is. */
export interface VersionedModel {
  version: number;
  catalogue: Catalogue;
  model: FittedTracingModel;
}

/** Plain JSON of a model. */
export function storeModel({ version, catalogue, model }: VersionedModel): unknown {
  const { rates, elo, weights } = model;
  const stored: StoredModel = {
    format: FORMAT,
    version,
    items: [...catalogue.items],
    skills: [...catalogue.skills],
    rates: {
      global: rates.global,
      itemRight: [...rates.itemRight],
      itemAnswers: [...rates.itemAnswers],
      skillRight: [...rates.skillRight],
      skillAnswers: [...rates.skillAnswers],
    },
    elo: {
      base: elo.base,
      item: [...elo.item],
      itemAnswers: [...elo.itemAnswers],
      skill: [...elo.skill],
      skillAnswers: [...elo.skillAnswers],
    },
    weights: {
      common: [...weights.common],
      correction: [...weights.correction],
      spread: weights.spread,
    },
    trees: {
      feature: [...weights.trees.feature],
      threshold: Array.from(weights.trees.threshold, (value) => (Number.isFinite(value) ? value : null)),
      leaf: [...weights.trees.leaf],
    },
  };
  return stored;
}

/** Whether every list is as long as the model's items, skills and features ask for. */
function isWhole({ items, skills, rates, elo, weights, trees }: StoredModel): boolean {
  const byItem = [rates.itemRight, rates.itemAnswers, elo.item, elo.itemAnswers];
  const bySkill = [rates.skillRight, rates.skillAnswers, elo.skill, elo.skillAnswers];
  return (
    byItem.every(({ length }) => length === items.length) &&
    bySkill.every(({ length }) => length === skills.length) &&
    weights.common.length === countWeights({ items: items.length, skills: skills.length }) &&
    weights.correction.length === CORRECTION_FEATURES &&
    trees.threshold.length === trees.feature.length &&
    trees.feature.length * TREE_LEAVES === trees.leaf.length * TREE_NODES
  );
}

/** @throws `invalid-input` for anything that is no model of this format. */
export function parseStoredModel(stored: unknown): VersionedModel {
  const parsed = StoredModel.safeParse(stored);
  if (!parsed.success || !isWhole(parsed.data)) {
    throw new AppError('invalid-input', 'This is no learner model of the present format.', {
      hint: 'Fit one again: formats change when features do.',
      cause: parsed.error,
    });
  }
  const { version, items, skills, rates, elo, weights, trees } = parsed.data;
  const array = (list: number[]) => Float64Array.from(list);
  return {
    version,
    catalogue: { items, skills },
    model: {
      space: { items: items.length, skills: skills.length },
      rates: {
        global: rates.global,
        itemRight: array(rates.itemRight),
        itemAnswers: array(rates.itemAnswers),
        skillRight: array(rates.skillRight),
        skillAnswers: array(rates.skillAnswers),
      },
      elo: {
        base: elo.base,
        item: array(elo.item),
        itemAnswers: array(elo.itemAnswers),
        skill: array(elo.skill),
        skillAnswers: array(elo.skillAnswers),
      },
      weights: {
        common: array(weights.common),
        correction: array(weights.correction),
        spread: weights.spread,
        trees: {
          feature: Int32Array.from(trees.feature),
          threshold: Float64Array.from(trees.threshold, (value) => value ?? Number.POSITIVE_INFINITY),
          leaf: array(trees.leaf),
        },
      },
    },
  };
}
