import type { NamedAnswer } from './answer-log.ts';

/** Names in the order they were first heard; a name's id is its place. */
export class Names {
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

/** Answers without help, each once, in the order they came: a few numbers each. */
export interface ArrivedAnswers {
  learners: Names;
  items: Names;
  skills: Names;
  /** Sets of skills that occur, each without repetition; answers name one by its place. */
  skillSets: number[][];
  learner: number[];
  item: number[];
  skillSet: number[];
  correct: number[];
  seconds: number[];
  /** By row, where the log has ids. */
  ids: (string | undefined)[];
}

const SEPARATOR = '\u0000';

export function collectAnswers(answers: Iterable<NamedAnswer>): ArrivedAnswers {
  const rows: ArrivedAnswers = {
    learners: new Names(),
    items: new Names(),
    skills: new Names(),
    skillSets: [],
    learner: [],
    item: [],
    skillSet: [],
    correct: [],
    seconds: [],
    ids: [],
  };
  const sets = new Names();
  const seen = new Set<string>();
  for (const { id, aided, ...answer } of answers) {
    if (id !== undefined) {
      if (seen.has(id)) continue;
      seen.add(id);
    }
    if (aided === true) continue;
    const set = sets.idOf(answer.skills.join(SEPARATOR));
    rows.skillSets[set] ??= [...new Set(answer.skills)].map((name) => rows.skills.idOf(name));
    if (id !== undefined) rows.ids[rows.learner.length] = id;
    rows.learner.push(rows.learners.idOf(answer.learner));
    rows.item.push(rows.items.idOf(answer.item));
    rows.skillSet.push(set);
    rows.correct.push(answer.correct ? 1 : 0);
    rows.seconds.push(answer.seconds);
  }
  return rows;
}
