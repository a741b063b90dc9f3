import { type ArrivedAnswers, collectAnswers, Names } from './collect-answers.ts';

/**
 * A log of answers in columns: what models are fitted on and judged by. Learners, items and skills are dense
 * integers from 0, so that a walk over 200,000 answers touches arrays and no strings.
 */
export interface AnswerLog {
  /** Answers of learner `u` are the rows from learnerStart[u] up to learnerStart[u + 1], oldest first. */
  learnerStart: Int32Array;
  item: Int32Array;
  /** 1 or 0. */
  correct: Uint8Array;
  /** Time of the answer in seconds; NaN where the log has none. */
  seconds: Float64Array;
  /** Skills of row `r` are skill[skillStart[r]] up to skill[skillStart[r + 1]]. */
  skillStart: Int32Array;
  skill: Int32Array;
  itemCount: number;
  skillCount: number;
}

/** What is asked of a learner, as a model sees it. */
export interface Question {
  item: number;
  /** Every skill the item needs; may be empty. One answer is one row whatever their number. */
  skills: ArrayLike<number>;
  /** Seconds; NaN when unknown. */
  seconds: number;
}

/** One answer with names, as it stands in a file or a ledger. */
export interface NamedAnswer {
  learner: string;
  item: string;
  skills: readonly string[];
  correct: boolean;
  seconds: number;
  /** Of the answer; a second row with the same one is the same answer sent again. */
  id?: string;
  /** True when any help came before it. */
  aided?: boolean;
}

export interface BuiltLog {
  log: AnswerLog;
  /** Names of the learners by id, in the order they first appear. */
  learners: string[];
  /** Names of items and skills by id. */
  catalogue: Catalogue;
}

/** Names that get the first ids in this order, answered or not. */
export interface Catalogue {
  items: readonly string[];
  skills: readonly string[];
}

/**
 * Groups answers by learner and orders them by time, then by id, so that rows that came late, twice or in another
 * order give the same log. Without times and ids they keep their order. Answers after help are left out: they say
 * nothing of what the learner can do alone, and must never raise it.
 *
 * Takes answers one by one and keeps numbers of each, so that a log of millions need not be in memory as objects.
 */
export function buildAnswerLog(answers: Iterable<NamedAnswer>, known?: Catalogue): BuiltLog {
  const arrived = collectAnswers(answers);
  const { order, starts } = orderByLearner(arrived);
  return { ...toColumns(arrived, order, starts, known), learners: arrived.learners.all };
}

/** Answers of each learner side by side; stable, so that what cannot be ordered keeps the order of arrival. */
function orderByLearner(arrived: ArrivedAnswers): { order: Int32Array; starts: Int32Array } {
  const counts = new Int32Array(arrived.learners.size);
  for (const learner of arrived.learner) counts[learner] = (counts[learner] ?? 0) + 1;
  const starts = toOffsets(counts);
  const next = starts.slice();
  const order = new Int32Array(arrived.learner.length);
  for (const [row, learner] of arrived.learner.entries()) {
    const place = next[learner] ?? 0;
    order[place] = row;
    next[learner] = place + 1;
  }
  for (let learner = 0; learner < counts.length; learner++)
    order
      .subarray(starts[learner], starts[learner + 1])
      .sort((one, other) => compareRows(arrived, one, other));
  return { order, starts };
}

function compareRows({ seconds, ids }: ArrivedAnswers, left: number, right: number): number {
  const byTime = (seconds[left] ?? 0) - (seconds[right] ?? 0);
  // Without times the order of arrival is all there is; ids only break ties of known times.
  if (byTime !== 0) return Number.isNaN(byTime) ? left - right : byTime;
  const [one, other] = [ids[left], ids[right]];
  if (one === undefined || other === undefined || one === other) return left - right;
  return one < other ? -1 : 1;
}

function toColumns(
  arrived: ArrivedAnswers,
  order: Int32Array,
  learnerStart: Int32Array,
  known?: Catalogue,
): Omit<BuiltLog, 'learners'> {
  const items = new Names(known?.items);
  const skills = new Names(known?.skills);
  // Ids go by first sight in the order of the log, whatever the order of arrival.
  const itemOf = renumber(arrived.items.all, items);
  const skillOf = renumber(arrived.skills.all, skills);
  const setOf = (row: number) => arrived.skillSets[arrived.skillSet[row] ?? 0] ?? [];
  const skill = Int32Array.from(eachSkill(order, setOf), skillOf);
  const log: AnswerLog = {
    learnerStart,
    item: order.map((row) => itemOf(arrived.item[row] ?? 0)),
    correct: Uint8Array.from(order, (row) => arrived.correct[row] ?? 0),
    seconds: Float64Array.from(order, (row) => arrived.seconds[row] ?? Number.NaN),
    skillStart: toOffsets(order.map((row) => setOf(row).length)),
    skill,
    itemCount: items.size,
    skillCount: skills.size,
  };
  return { log, catalogue: { items: items.all, skills: skills.all } };
}

function* eachSkill(order: Int32Array, setOf: (row: number) => readonly number[]): Generator<number> {
  for (const row of order) yield* setOf(row);
}

/** From ids of arrival to those of `names`. */
function renumber(arrived: readonly string[], names: Names): (id: number) => number {
  const ids = new Int32Array(arrived.length).fill(-1);
  return (id) => {
    const seen = ids[id] ?? -1;
    if (seen >= 0) return seen;
    const fresh = names.idOf(arrived[id] ?? '');
    ids[id] = fresh;
    return fresh;
  };
}

function toOffsets(lengths: Int32Array): Int32Array {
  const offsets = new Int32Array(lengths.length + 1);
  lengths.forEach((length, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + length;
  });
  return offsets;
}

/** Rows of a learner as [first, end). */
export function rowsOf(log: AnswerLog, learner: number): [first: number, end: number] {
  return [log.learnerStart[learner] ?? 0, log.learnerStart[learner + 1] ?? 0];
}

export function countAnswers(log: AnswerLog, learners: readonly number[]): number {
  return learners.reduce((sum, learner) => {
    const [first, end] = rowsOf(log, learner);
    return sum + end - first;
  }, 0);
}

/** The question of a row; shares the log's memory. */
export function questionAt(log: AnswerLog, row: number): Question {
  return {
    item: log.item[row] ?? -1,
    skills: log.skill.subarray(log.skillStart[row], log.skillStart[row + 1]),
    seconds: log.seconds[row] ?? Number.NaN,
  };
}
