import { normaliseText } from '../answers/normalise-text.ts';
import type { TextPolicy, WrongAnswer } from '../answers/text-answer.schema.ts';
import type { ContentProblem } from '../contract.ts';
import { speaksOfForm } from './form-faults.ts';

export interface ReviewedKey extends Omit<TextPolicy, 'tolerateTypos'> {
  accept: readonly string[];
  rejected: readonly WrongAnswer[];
}

/** `is / are`, `(she) works`, `we ___ here`: notation of a teacher's book that a learner would have to type. */
const NOTATION = /\s\/\s|\p{L}\/\p{L}|\(.*\)|\[.*\]|\.\.\.|…|_{2,}|\n/u;
/** `here; there`: two answers in one, where the item is not about such marks. */
const LISTED = /\S\s*[;|]\s*\S/u;
/** `here or there`, `aquí o ahí`: two answers in one, where nothing around them has a choice in it. */
const EITHER = /\S\s+(or|o|u)\s+\S/iu;

/**
 * What makes a typed answer unfair or its key untidy. `path` leads to what holds `accept`; `said` is what stands
 * around it.
 */
export function findTypedAnswerFaults(key: ReviewedKey, path: string, said: string): ContentProblem[] {
  const at = (place: string) => (path === '' ? place : `${path}.${place}`);
  const normalise = (text: string) => normaliseText(text, key);
  const notation = key.accept.flatMap((text, index) =>
    key.format === 'prose' && (NOTATION.test(text) || isTwoInOne(text, said))
      ? [
          {
            path: at(`accept.${index}`),
            message: `nobody types “${text}”: write each right answer as an entry of its own`,
          },
        ]
      : [],
  );
  return [
    ...notation,
    ...findCopies(key.accept.map(normalise), at('accept')),
    ...findCopies(
      key.rejected.map((wrong) => normalise(wrong.text)),
      at('rejected'),
    ),
  ];
}

function isTwoInOne(text: string, said: string): boolean {
  if (LISTED.test(text)) return !LISTED.test(said) && !speaksOfForm(said);
  return EITHER.test(text) && !EITHER.test(said);
}

function findCopies(texts: readonly string[], path: string): ContentProblem[] {
  return texts.flatMap((text, index) =>
    texts.indexOf(text) < index
      ? [
          {
            path: `${path}.${index}`,
            message: `is compared as number ${texts.indexOf(text) + 1} is (${text})`,
          },
        ]
      : [],
  );
}

/** Whether `prompt` says one of `answers` word for word. Answers of a letter or two turn up in any prompt. */
export function findAnswerInPrompt(prompt: string, answers: readonly string[]): string | undefined {
  const words = listWords(prompt);
  return answers.find((answer) => {
    const wanted = listWords(answer);
    return wanted.length > 2 && words.includes(wanted);
  });
}

/** Words with a space on either side, without case and marks, to be searched by whole words. */
function listWords(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}
