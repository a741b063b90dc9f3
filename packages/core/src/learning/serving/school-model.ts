import type { Id } from '@kindling/shared';
import { logit } from '../model/tracing/logistic.ts';
import type { VersionedModel } from '../model/tracing/stored-model.ts';
import { startModel, Tracer, type TracingModel } from '../model/tracing/tracing-model.ts';

/** Share of people who are right at what an author calls easiest and hardest: authors' guesses lie closer than truth. */
const EASIEST_SHARE = 0.92;
const HARDEST_SHARE = 0.32;

/** Gives ids their dense integers; those a model was fitted on come first, in its order. */
class Numbering {
  readonly #numbers = new Map<Id, number>();

  constructor(known: readonly Id[]) {
    for (const id of known) this.numberOf(id);
  }

  get size(): number {
    return this.#numbers.size;
  }

  numberOf(id: Id): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(id, number);
    return number;
  }
}

/**
 * A school's model as it serves in one process: the weights, and an integer for every activity and skill met here, also
 * those that are newer than the fit. Before the first fit it is Elo with the authors' guesses for difficulties.
 */
export class SchoolModel {
  /** Whether weights were fitted; else Elo alone predicts. */
  readonly isFitted: boolean;
  readonly tracer: Tracer;
  readonly #items: Numbering;
  readonly #skills: Numbering;

  constructor(served: VersionedModel | undefined) {
    this.isFitted = served !== undefined;
    this.#items = new Numbering(served?.catalogue.items ?? []);
    this.#skills = new Numbering(served?.catalogue.skills ?? []);
    this.tracer = new Tracer(served?.model ?? startModel());
  }

  /** @param difficulty the author's guess, 0-1; believed for items the model was not fitted on. */
  itemOf(activityId: Id, difficulty: number): number {
    const before = this.#items.size;
    const item = this.#items.numberOf(activityId);
    if (item === before) setDifficulty(this.tracer.model, item, difficulty);
    return item;
  }

  skillsOf(skillIds: readonly Id[]): number[] {
    return skillIds.map((id) => this.#skills.numberOf(id));
  }
}

/** Elo's difficulty of an item it has no answers to; the arrays of the model grow with the curriculum. */
function setDifficulty({ elo }: TracingModel, item: number, difficulty: number): void {
  if (item >= elo.item.length) {
    const larger = new Float64Array(Math.max(64, item * 2));
    larger.set(elo.item);
    elo.item = larger;
  }
  const share = EASIEST_SHARE - (EASIEST_SHARE - HARDEST_SHARE) * Math.min(1, Math.max(0, difficulty));
  elo.item[item] = elo.base - logit(share);
}
