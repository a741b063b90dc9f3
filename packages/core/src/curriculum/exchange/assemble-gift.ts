import { fromMarkdown } from './gift-escapes.ts';
import type { Gap, Question } from './question.ts';
import type { GiftAnswers, GiftWords } from './read-gift-answers.ts';
import { TEXT_BELOW } from './write-gift.ts';

/** A question's text on both sides of its answers, as Markdown. */
interface GiftStem {
  key: string;
  title: string;
  before: string;
  after: string;
}

/** Answers at the end of the text belong to a question, answers within it to a gap. */
export function assembleGift(stem: GiftStem, answers: GiftAnswers, words: GiftWords): Question {
  const { key, title, before, after } = stem;
  const isGap = after !== '' || before.includes(TEXT_BELOW);
  if (!isGap) return { key, title, prompt: before.trimEnd(), ...answers };
  // Several right options cannot stand in one gap.
  if (answers.kind === 'choice' && answers.several) {
    return { key, title, prompt: `${before}_____${after}`, ...answers };
  }
  const { explanation } = answers;
  return { key, title, explanation, kind: 'cloze', ...toCloze(before, after, words), gaps: [toGap(answers)] };
}

const FENCE = /^```\w*\n/;

/** What stands above the line is the instruction. */
function toCloze(before: string, after: string, words: GiftWords) {
  const at = before.lastIndexOf(TEXT_BELOW);
  const prompt = at < 0 ? words.fillTheGap : before.slice(0, at).trim();
  const lead = at < 0 ? before : before.slice(at + TEXT_BELOW.length);
  const isCode = FENCE.test(lead);
  if (!isCode) return { prompt, isCode, text: fromMarkdown(`${lead}{{1}}${after}`) };
  return { prompt, isCode, text: `${lead.replace(FENCE, '')}{{1}}${after.replace(/\n```$/, '')}` };
}

function toGap(answers: GiftAnswers): Gap {
  if (answers.kind === 'number') {
    const { value, rejected } = answers;
    return { accept: [String(value)], choices: null, rejected, matchCase: false };
  }
  if (answers.kind === 'text') {
    const { accept, rejected } = answers;
    return { accept, choices: null, rejected, matchCase: false };
  }
  const plain = answers.options.map((option) => ({ ...option, text: fromMarkdown(option.text) }));
  const wrong = plain.filter((option) => !option.correct);
  return {
    accept: plain.filter((option) => option.correct).map((option) => option.text),
    choices: wrong.map(({ text, feedback }) => ({ text, feedback })),
    rejected: [],
    matchCase: false,
  };
}
