import { escapeGift, escapeWildcards, toMarkdown } from './gift-escapes.ts';
import type { Answer, ChoiceQuestion, ClozeQuestion, Gap, Loss, Question } from './question.ts';

/** Stands between the instruction of a cloze and its text, where Moodle draws a line. */
export const TEXT_BELOW = '\n\n---\n\n';

export interface WrittenText {
  text: string;
  losses: Loss[];
}

/**
 * Questions as a file in Moodle's GIFT format, texts as Markdown. A text with several gaps becomes as many
 * questions, with the other gaps filled: GIFT knows one gap.
 * @see https://docs.moodle.org/en/GIFT_format
 */
export function writeGift(questions: readonly Question[]): WrittenText {
  const losses: Loss[] = [];
  const blocks = questions.flatMap((question) => {
    const lose = (what: string) => losses.push({ item: question.key, what });
    if (hasArrow(question)) {
      lose('left out: GIFT takes “->” in a typed answer for matching');
      return [];
    }
    return question.kind === 'cloze' ? writeCloze(question, lose) : [writePlain(question, lose)];
  });
  return { text: blocks.join('\n'), losses };
}

type Lose = (what: string) => void;

/** There is no way to escape an arrow. */
function hasArrow(question: Question): boolean {
  const typed = question.kind === 'text' ? [question] : question.kind === 'cloze' ? question.gaps : [];
  return typed.some((key) =>
    [...key.accept, ...key.rejected.map(({ text }) => text)].some((text) => text.includes('->')),
  );
}

function writePlain(question: Exclude<Question, ClozeQuestion>, lose: Lose): string {
  const answers = listAnswers(question, lose);
  return writeBlock(question, question.key, `${escapeGift(question.prompt)} `, answers, '');
}

function listAnswers(question: Exclude<Question, ClozeQuestion>, lose: Lose): string[] {
  switch (question.kind) {
    case 'choice':
      return listOptions(question);
    case 'number': {
      const right = `=${question.value}:${question.tolerance}`;
      const wrong = question.rejected.filter((answer) => isNumber(answer.text));
      if (wrong.length < question.rejected.length) lose('foreseen wrong answers that are no numbers');
      return ['#', right, ...wrong.map(({ text, feedback }) => `=%0%${Number(text)}:0${say(feedback)}`)];
    }
    case 'text':
      if (question.matchCase) lose('capitals count here; say so in the other system');
      return listTyped(question.accept, question.rejected);
  }
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

/** One right option scores; of several, each brings its share and each wrong one takes such a share away. */
function listOptions({ options, several }: Pick<ChoiceQuestion, 'options' | 'several'>): string[] {
  const right = options.filter((option) => option.correct).length;
  const sign = (isRight: boolean, text: string) => {
    // What begins with a percent sign would be taken for a share of the mark, so it gets one.
    if (!several && text.startsWith('%')) return isRight ? '=%100%' : '~%0%';
    if (!several) return isRight ? '=' : '~';
    return isRight ? `~%${toPercent(1 / right)}%` : `~%-${toPercent(1 / (options.length - right))}%`;
  };
  return options.map(
    ({ text, correct, feedback }) => `${sign(correct, text)}${escapeGift(text)}${say(feedback)}`,
  );
}

/** Five digits after the point, as Moodle lists its fractions. */
function toPercent(share: number): number {
  return Math.round(share * 1e7) / 1e5;
}

function listTyped(accept: readonly string[], rejected: readonly Answer[]): string[] {
  const write = (text: string) => escapeGift(escapeWildcards(text));
  return [
    ...accept.map((text) => `=${text.startsWith('%') ? '%100%' : ''}${write(text)}`),
    ...rejected.map(({ text, feedback }) => `=%0%${write(text)}${say(feedback)}`),
  ];
}

function listGapAnswers({ accept, choices, rejected }: Gap): string[] {
  if (choices === null) return listTyped(accept, rejected);
  const right = { text: accept[0] ?? '', feedback: null, correct: true };
  const options = [right, ...choices.map((choice) => ({ ...choice, correct: false }))];
  return listOptions({
    several: false,
    options: options.map((option) => ({ ...option, text: toMarkdown(option.text) })),
  });
}

function writeCloze(question: ClozeQuestion, lose: Lose): string[] {
  const { gaps, isCode } = question;
  if (gaps.length > 1) lose(`its ${gaps.length} gaps became ${gaps.length} questions`);
  if (gaps.some((gap) => gap.matchCase)) lose('capitals count here; say so in the other system');
  return gaps.map((gap, index) => {
    const [before = '', after = ''] = fillOthers(question, index).split(`{{${index + 1}}}`);
    const write = (text: string) => escapeGift(isCode ? text : toMarkdown(text));
    const lead = escapeGift(question.prompt + TEXT_BELOW + (isCode ? '```\n' : ''));
    const key = gaps.length > 1 ? `${question.key}-${index + 1}` : question.key;
    const tail = write(after) + escapeGift(isCode ? '\n```' : '');
    return writeBlock(question, key, lead + write(before), listGapAnswers(gap), tail);
  });
}

/** The text with every gap but one filled by its first right answer. */
function fillOthers({ text, gaps }: ClozeQuestion, kept: number): string {
  return text.replace(/\{\{(\d+)\}\}/g, (mark, number) =>
    Number(number) === kept + 1 ? mark : (gaps[Number(number) - 1]?.accept[0] ?? ''),
  );
}

function writeBlock(
  { title, explanation }: Question,
  key: string,
  before: string,
  answers: readonly string[],
  after: string,
): string {
  const lines = explanation === null ? answers : [...answers, `####${escapeGift(explanation)}`];
  const body = lines.map((line) => `\t${line}`).join('\n');
  return `// [id:${key}]\n::${escapeGift(title)}::[markdown]${before}{\n${body}\n}${after}\n`;
}

function say(feedback: string | null): string {
  return feedback === null ? '' : `#${escapeGift(feedback)}`;
}
