/** A wrong answer, or a right one, with what is said to whoever gives it. */
export interface Answer {
  text: string;
  feedback: string | null;
}

export interface Choice extends Answer {
  correct: boolean;
}

export interface Gap {
  /** Right answers, the one to show first. */
  accept: string[];
  /** Wrong ones to choose from; null for a gap to type into. */
  choices: Answer[] | null;
  /** Wrong answers to expect in a typed gap. */
  rejected: Answer[];
  matchCase: boolean;
}

interface Base {
  key: string;
  title: string;
  /** Markdown; a passage and code are part of it, since other systems know no such parts. */
  prompt: string;
  /** Markdown; null when another system gave none. */
  explanation: string | null;
}

export interface ChoiceQuestion extends Base {
  kind: 'choice';
  /** Whether several options are right. */
  several: boolean;
  options: Choice[];
}

export interface TextQuestion extends Base {
  kind: 'text';
  accept: string[];
  rejected: Answer[];
  isCode: boolean;
  matchCase: boolean;
}

export interface NumberQuestion extends Base {
  kind: 'number';
  value: number;
  /** Largest distance from `value` that is still right. */
  tolerance: number;
  rejected: Answer[];
}

export interface ClozeQuestion extends Base {
  kind: 'cloze';
  /** Holds `{{1}}`, `{{2}}` ... in reading order. Plain text with line breaks. */
  text: string;
  isCode: boolean;
  gaps: Gap[];
}

/** What other systems know as a question too: an activity less what only we have. */
export type Question = ChoiceQuestion | TextQuestion | NumberQuestion | ClozeQuestion;

/** One thing that a file of another system could not hold, or that we could not take from it. */
export interface Loss {
  /** Key or title of the question; empty for the file as a whole. */
  item: string;
  what: string;
}

/** Questions read from a file, and what of it was left behind. */
export interface ReadQuestions {
  questions: Question[];
  losses: Loss[];
}

/** `a-b-c` of any text; `fallback` when nothing of it can stand in a key. */
export function toKey(text: string, fallback: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const key = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
  return key === '' ? fallback : key;
}

/** Each question with a key of its own: the second `sums` becomes `sums-2`. */
export function withDistinctKeys(questions: readonly Question[]): Question[] {
  const taken = new Set<string>();
  return questions.map((question) => {
    let key = question.key;
    for (let number = 2; taken.has(key); number++) key = `${question.key}-${number}`;
    taken.add(key);
    return { ...question, key };
  });
}
