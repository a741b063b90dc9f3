import type { Id, Tenant } from '@kindling/shared';
import { followTrace, hasLateRow, type LearnerTrace, replayTrace, startTrace } from './learner-trace.ts';
import type { ModelStore, PracticeStore } from './model-store.ts';
import { readModel } from './read-model.ts';
import { SchoolModel } from './school-model.ts';

/** What is kept between requests, oldest use dropped first; whatever is dropped is folded again from the log. */
const KEPT_SCHOOLS = 50;
const KEPT_LEARNERS = 500;

export interface TracingStores {
  models: ModelStore;
  practice: PracticeStore;
}

export interface TracedLearner {
  model: SchoolModel;
  trace: LearnerTrace;
}

interface ServedModel {
  /** As the database counts them; undefined before the first accepted fit. */
  version: number | undefined;
  model: SchoolModel;
}

/** Follows learners' logs with their school's model. */
export interface LearnerTracing {
  /** The learner as of the running transaction. Use it without waiting in between: it is shared with other requests. */
  follow(stores: TracingStores, tenant: Tenant, learnerId: Id): Promise<TracedLearner>;
}

/** A map that forgets what was not asked for longest. */
class Recent<Value> {
  readonly #most: number;
  readonly #values = new Map<string, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  find(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) this.keep(key, value);
    return value;
  }

  keep(key: string, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest);
  }
}

/**
 * The state of a learner is the fold of the log and nothing else: it is kept in memory only, a request folds what was
 * recorded since the last, and an answer costs the database no further row. A late answer or a new model means folding
 * one log anew, some milliseconds.
 */
export function createLearnerTracing(): LearnerTracing {
  const models = new Recent<ServedModel>(KEPT_SCHOOLS);
  const learners = new Recent<TracedLearner>(KEPT_LEARNERS);

  async function serve(store: ModelStore, schoolId: Id): Promise<SchoolModel> {
    const version = await store.findServingVersion();
    const isCurrent = (known: ServedModel | undefined) => known !== undefined && known.version === version;
    const known = models.find(schoolId);
    if (known !== undefined && isCurrent(known)) return known.model;
    const stored = version === undefined ? undefined : await store.findModel(version);
    // Another request may have made it meanwhile: traces must share one numbering.
    const made = models.find(schoolId);
    if (made !== undefined && isCurrent(made)) return made.model;
    const model = new SchoolModel(readModel(stored));
    models.keep(schoolId, { version, model });
    return model;
  }

  return {
    async follow({ models: store, practice }, { schoolId }, learnerId) {
      const model = await serve(store, schoolId);
      const key = `${schoolId}/${learnerId}`;
      const known = learners.find(key);
      const traced = known?.model === model ? known : { model, trace: startTrace(model) };
      const rows = await practice.listAnswersAfter(learnerId, traced.trace.ordinal);
      if (hasLateRow(traced.trace, rows)) {
        traced.trace = replayTrace(model, await practice.listAnswersAfter(learnerId, 0));
      } else {
        followTrace(model, traced.trace, rows);
      }
      learners.keep(key, traced);
      return traced;
    },
  };
}
