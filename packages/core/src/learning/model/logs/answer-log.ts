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

class Names {
  readonly #ids = new Map<string, number>();

  constructor(known: readonly string[] = []) {
    for (const name of known) this.idOf(name);
  }

  get all(): string[] {
    return [...this.#ids.keys()];
  }

  get size(): number {
    return this.#ids.size;
  }

  idOf(name: string): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(name, id);
    return id;
  }
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
 */
export function buildAnswerLog(answers: Iterable<NamedAnswer>, known?: Catalogue): BuiltLog {
  const byLearner = new Map<string, NamedAnswer[]>();
  const seen = new Set<string>();
  for (const answer of answers) {
    if (answer.id !== undefined) {
      if (seen.has(answer.id)) continue;
      seen.add(answer.id);
    }
    if (answer.aided === true) continue;
    const own = byLearner.get(answer.learner);
    if (own === undefined) byLearner.set(answer.learner, [answer]);
    else own.push(answer);
  }
  for (const own of byLearner.values()) own.sort(compareAnswers);
  return { ...toColumns([...byLearner.values()], known), learners: [...byLearner.keys()] };
}

function compareAnswers(left: NamedAnswer, right: NamedAnswer): number {
  const byTime = left.seconds - right.seconds;
  // Without times the order of arrival is all there is; ids only break ties of known times.
  if (byTime !== 0) return Number.isNaN(byTime) ? 0 : byTime;
  if (left.id === undefined || right.id === undefined || left.id === right.id) return 0;
  return left.id < right.id ? -1 : 1;
}

function toColumns(sequences: readonly NamedAnswer[][], known?: Catalogue): Omit<BuiltLog, 'learners'> {
  const rows = sequences.flat();
  const items = new Names(known?.items);
  const skills = new Names(known?.skills);
  const skillsOfRow = rows.map((row) => [...new Set(row.skills)].map((name) => skills.idOf(name)));
  const item = Int32Array.from(rows, (row) => items.idOf(row.item));
  const log: AnswerLog = {
    learnerStart: toOffsets(sequences),
    item,
    correct: Uint8Array.from(rows, (row) => (row.correct ? 1 : 0)),
    seconds: Float64Array.from(rows, (row) => row.seconds),
    skillStart: toOffsets(skillsOfRow),
    skill: Int32Array.from(skillsOfRow.flat()),
    itemCount: items.size,
    skillCount: skills.size,
  };
  return { log, catalogue: { items: items.all, skills: skills.all } };
}

function toOffsets(groups: readonly { length: number }[]): Int32Array {
  const offsets = new Int32Array(groups.length + 1);
  groups.forEach(({ length }, index) => {
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
