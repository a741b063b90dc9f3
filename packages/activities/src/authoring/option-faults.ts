import type { ContentProblem } from '../contract.ts';
import { median } from './median.ts';
import { readAlike } from './read-alike.ts';

export interface ReviewedOption {
  text: string;
  correct: boolean;
}

/** A key stands out when it is this many times as long (or short) as the usual wrong option, and by this many characters. */
const STANDS_OUT_RATIO = 2;
const STANDS_OUT_CHARACTERS = 15;

/** Options are shuffled, so that what "above" means is anybody's guess; and "none of these" teaches nothing. */
const CATCH_ALL =
  /^[\s*_"“«]*((all|none|both|any) of (the above|these|them)|(todas|ninguna|ambas|cualquiera)( de)?( las)? (anteriores|estas|ellas))[.\s*_"”»]*$/iu;

/**
 * What makes a set of options unfair: two that read the same, a right one that its length alone gives away, and
 * catch-alls. `path` leads to the list.
 */
export function findOptionFaults(options: readonly ReviewedOption[], path: string): ContentProblem[] {
  return [
    ...findAlike(
      options.map((option) => option.text),
      path,
    ),
    ...findTellingLength(options, path),
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
