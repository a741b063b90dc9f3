import type { ContentProblem } from '../contract.ts';
import { findEmptySigns, findSameContent } from './form-faults.ts';
import { median } from './median.ts';
import { readAlike } from './read-alike.ts';

export interface ReviewedOption {
  text: string;
  correct: boolean;
  feedback?: string | undefined;
}

/** A key stands out when it is this many times as long (or short) as the usual wrong option, and by this many characters. */
const STANDS_OUT_RATIO = 2;
const STANDS_OUT_CHARACTERS = 15;

/** Options are shuffled, so that what "above" means is anybody's guess; and "none of these" teaches nothing. */
const CATCH_ALL =
  /^[\s*_"“«]*((all|none|both|any) of (the above|these|them)|(todas|ninguna|ambas|cualquiera)( de)?( las)? (anteriores|estas|ellas))[.\s*_"”»]*$/iu;

/**
 * What makes a set of options unfair: two that read the same, a right one that its length or its closing mark alone
 * gives away, letters in front of options that are shuffled, and catch-alls. `path` leads to the list; `said` is what
 * is said around the options.
 */
export function findOptionFaults(
  options: readonly ReviewedOption[],
  path: string,
  said = '',
): ContentProblem[] {
  const texts = options.map((option) => option.text);
  const allSaid = [said, ...options.map((option) => option.feedback ?? '')].join('\n');
  return [
    ...findAlike(texts, path),
    ...findSameContent(texts, allSaid, path),
    ...findEmptySigns(texts, path),
    ...findTellingLength(options, path),
    ...findTellingEnd(options, path),
    ...findNumbering(options, path),
    ...options.flatMap((option, index) =>
      CATCH_ALL.test(option.text)
        ? [
            {
              path: `${path}.${index}`,
              message: 'options are shuffled: name what you mean instead of all or none',
            },
          ]
        : [],
    ),
  ];
}

/** Texts that a learner cannot tell apart. */
export function findAlike(texts: readonly string[], path: string): ContentProblem[] {
  const firstByReading = new Map<string, number>();
  return texts.flatMap((text, index) => {
    const reading = readAlike(text);
    const first = firstByReading.get(reading);
    if (first === undefined) {
      firstByReading.set(reading, index);
      return [];
    }
    return [{ path: `${path}.${index}`, message: `reads the same as number ${first + 1} (${text.trim()})` }];
  });
}

function findTellingLength(options: readonly ReviewedOption[], path: string): ContentProblem[] {
  const lengths = (correct: boolean) =>
    options.filter((option) => option.correct === correct).map((option) => readAlike(option.text).length);
  const right = median(lengths(true));
  const wrong = median(lengths(false));
  const [short, long] = [Math.min(right, wrong), Math.max(right, wrong)];
  if (long < short * STANDS_OUT_RATIO || long - short < STANDS_OUT_CHARACTERS) return [];
  const message = `the right answer is far ${right > wrong ? 'longer' : 'shorter'} than the wrong ones (${right} and ${wrong} characters): its length gives it away`;
  return [{ path, message }];
}

const CLOSED = /[.!?…]$/u;

/** A closing mark on the right side only, or on the wrong side only, tells them apart without reading. */
function findTellingEnd(options: readonly ReviewedOption[], path: string): ContentProblem[] {
  const ends = (correct: boolean) =>
    options.filter((option) => option.correct === correct).map(({ text }) => CLOSED.test(readAlike(text)));
  const [right, wrong] = [ends(true), ends(false)];
  if (wrong.length < 2 || new Set(right).size !== 1 || new Set(wrong).size !== 1) return [];
  if (right[0] === wrong[0]) return [];
  const message = `only the ${right[0] ? 'right' : 'wrong'} ones end with a closing mark: it gives the right one away`;
  return [{ path, message }];
}

const NUMBERING = /^\(?([a-h]|[1-9])[).]\s/i;

/** `a)`, `b)`, `c)`: options are shuffled, and the page numbers them itself. */
function findNumbering(options: readonly ReviewedOption[], path: string): ContentProblem[] {
  if (!options.every(({ text }) => NUMBERING.test(text.trim()))) return [];
  return [{ path, message: 'options are shuffled: take the letters or numbers in front of them away' }];
}

/** Fewer words than this turn up in a prompt by chance: a name, a term it asks about. */
const TELLING_WORDS = 3;

/** The right option word for word in the prompt, and none of the wrong ones. */
export function findRightInPrompt(prompt: string, options: readonly ReviewedOption[]): ContentProblem[] {
  const words = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  const said = words(prompt);
  const inPrompt = options.filter(({ text }) => said.includes(words(text)));
  const told = inPrompt.find(
    ({ text, correct }) => correct && words(text).trim().split(' ').length >= TELLING_WORDS,
  );
  if (!told || inPrompt.some(({ correct }) => !correct)) return [];
  return [{ path: 'prompt', message: `says the right option itself (${told.text})` }];
}
