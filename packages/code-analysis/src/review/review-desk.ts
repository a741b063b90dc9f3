import type { CodeRunner } from '@kindling/core/code';
import { joinModules } from './join-modules.ts';
import { type Found, readFindings, readFindingsTogether } from './read-findings.ts';
import { type BilingualReview, toBilingualReview } from './review-for-learner.ts';

interface Waiting {
  source: string;
  found: PromiseWithResolvers<Found>;
}

/** Longer programs are read alone, with as much memory as they may need. */
const MOST_CHARACTERS_TOGETHER = 8_000;
/** So many are read within a blink: nobody waits for the whole of a large class. */
const MOST_TOGETHER = 10;

/** Reviews programs that learners hand in. */
export interface ReviewDesk {
  /**
   * `beside` are files of the learner's own, by name: modules that the program imports are read with it.
   * @throws AppError invalid-input for a file that is too long
   */
  review(source: string, beside?: Readonly<Record<string, string>>): Promise<BilingualReview>;
}

/**
 * Most of a review is Python getting ready to read. Whoever comes while one is made goes together with the others who
 * came meanwhile, in one run: twenty who hand in at once wait for a few reviews and not for twenty. Nothing of a program
 * is run, so that none can do anything to the others.
 */
export function createReviewDesk(openRunner: () => Promise<CodeRunner>): ReviewDesk {
  const waiting: Waiting[] = [];
  let isAtWork = false;
  const work = async () => {
    if (isAtWork) return;
    isAtWork = true;
    while (waiting.length > 0) await readAll(openRunner, waiting.splice(0, MOST_TOGETHER));
    isAtWork = false;
  };
  const find = async (source: string): Promise<Found> => {
    if (source.length > MOST_CHARACTERS_TOGETHER) return readFindings(await openRunner(), source);
    const found = Promise.withResolvers<Found>();
    waiting.push({ source, found });
    void work();
    return found.promise;
  };
  return {
    async review(source, beside = {}) {
      const modules = Object.entries(beside).filter(([name]) => name.endsWith('.py'));
      const reading = modules.map(async ([name, text]) => [name, await find(text)] as const);
      const [program, ...found] = await Promise.all([find(source), ...reading]);
      return toBilingualReview('findings' in program ? joinModules(program, new Map(found)) : program);
    },
  };
}

/** Settles all of them, and never fails: where they cannot be read together, each is read alone. */
async function readAll(openRunner: () => Promise<CodeRunner>, batch: readonly Waiting[]): Promise<void> {
  try {
    const runner = await openRunner();
    const found = await readFindingsTogether(
      runner,
      batch.map(({ source }) => source),
    );
    for (const [index, one] of batch.entries()) {
      const own = found[index];
      if (own !== undefined) one.found.resolve(own);
      else one.found.resolve(readFindings(runner, one.source));
    }
  } catch (error) {
    for (const { found } of batch) found.reject(error);
  }
}
