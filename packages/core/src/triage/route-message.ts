import { writeOut } from './everyday-spelling.ts';
import { EXAMPLE_MESSAGES } from './example-messages.ts';
import { type Guess, type Leaning, trainClassifier } from './message-classifier.ts';
import { ROUTE_RULES } from './route-rules.ts';
import { SPECIALIST_NAMES, type SpecialistName } from './specialist-name.ts';

/** What the learner is at while they write; it tips the scale where words leave it open. */
export interface RouteContext {
  /** The open activity, if any. */
  activity?: 'python' | 'english-item' | 'quiz' | 'essay';
  /** Who answered last in this conversation: a reply to a question goes back to whom it answers. */
  previous?: SpecialistName;
  /** Code the learner has on the screen or pasted. */
  hasCode?: boolean;
}

export interface Route {
  specialist: SpecialistName;
  /** 0 to 1. Below `UNSURE` a model may be asked, where one is allowed. */
  confidence: number;
  by: 'rule' | 'classifier' | 'context';
}

/** Below it a model is worth its cost. */
export const UNSURE = 0.4;
/** A message shorter than this, to somebody who just asked, is an answer. */
const ANSWER_WORDS = 12;

/** Small letters, accents off, one kind of quote, spelled out: what rules and examples are written in. */
function foldMessage(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[¿¡"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return writeOut(plain);
}

let classifier: ReturnType<typeof trainClassifier<SpecialistName>> | undefined;

/** Trained when first asked: a tenth of a second that a process which routes nothing need not spend. */
function classify(message: string, context: RouteContext): Guess<SpecialistName> {
  classifier ??= trainClassifier(
    EXAMPLE_MESSAGES.map(({ text, label }) => ({ text: writeOut(text), label })),
  );
  return classifier(message, leaningOf(context));
}

/** By what is open: who is likely to be asked there (above 0), and who hardly ever (below). */
const LEANINGS: Record<
  NonNullable<RouteContext['activity']> | 'code' | 'nothing',
  Leaning<SpecialistName>
> = {
  python: { debug: 0.3, exercise: 0.6, 'code-review': 0.2, practice: 0.2, conversation: -1, writing: -1.5 },
  code: { debug: 0.6, 'code-review': 0.6, conversation: -1, writing: -1 },
  'english-item': {
    practice: 0.6,
    conversation: -0.5,
    debug: -2,
    'code-review': -2,
    exercise: -1,
    writing: -0.5,
  },
  quiz: { practice: 0.6, debug: -1, 'code-review': -1, exercise: -1, writing: -0.5 },
  essay: { writing: 0.8, debug: -2, 'code-review': -2, exercise: -1, conversation: -1 },
  nothing: { triage: 0.2, 'code-review': -0.3 },
};

/** Who answered last is a little likelier to be meant again. */
const SAME_AGAIN = 0.6;

function leaningOf({ activity, hasCode, previous }: RouteContext): Leaning<SpecialistName> {
  const open = LEANINGS[activity ?? (hasCode === true ? 'code' : 'nothing')];
  const code = activity !== undefined && hasCode === true ? LEANINGS.code : {};
  const leaning = (name: SpecialistName) =>
    (open[name] ?? 0) + (code[name] ?? 0) + (name === previous ? SAME_AGAIN : 0);
  return Object.fromEntries(SPECIALIST_NAMES.map((name) => [name, leaning(name)]));
}

/** Code asks for the people who read code; without code on the screen nobody reviews any. */
function inContext(specialist: SpecialistName, { activity, hasCode }: RouteContext): SpecialistName {
  const isPython = activity === 'python' || hasCode === true;
  if (specialist === 'practice' && activity === undefined && hasCode === true) return 'debug';
  if (specialist === 'exercise' && activity !== undefined && !isPython) return 'practice';
  if (specialist === 'conversation' && activity === 'essay') return 'writing';
  return specialist;
}

/** Pasted programs are read as what is said around them; with nothing around them they want to work. */
function withoutCode(text: string): { words: string; code: boolean } {
  const words = text
    .replace(/```[\s\S]*?(?:```|$)/g, ' ')
    .replace(
      /^(?:\s{4,}|\t|def |class |import |from \w+ import |for .*:$|while .*:$|if .*:$|else:$|return |print\(|\w+ ?[-+*/]?= ?\S).*$/gm,
      ' ',
    );
  return { words, code: words.trim().length < text.trim().length * 0.9 };
}

/**
 * Who should answer a message, without a model: fixed rules first, then a small classifier, then what the learner is
 * at. English and Spanish. Reads the first 2,000 characters; takes less than a millisecond, but for the first time.
 */
export function routeMessage(text: string, context: RouteContext = {}): Route {
  const { words, code } = withoutCode(text.slice(0, 2000));
  const hasCode = context.hasCode === true || code;
  const message = foldMessage(words);
  const at = { ...context, hasCode };
  if (message === '') {
    return { specialist: code ? 'debug' : 'triage', confidence: 0.9, by: 'context' };
  }
  const rule = ROUTE_RULES.find(({ pattern }) => pattern.test(message));
  if (rule !== undefined) return { specialist: inContext(rule.specialist, at), confidence: 0.95, by: 'rule' };
  const guess = classify(message, at);
  const isShort = message.split(' ').length <= ANSWER_WORDS;
  if (
    isShort &&
    guess.confidence < UNSURE &&
    context.previous !== undefined &&
    context.previous !== 'triage'
  ) {
    return { specialist: context.previous, confidence: 0.6, by: 'context' };
  }
  return { specialist: inContext(guess.label, at), confidence: guess.confidence, by: 'classifier' };
}
