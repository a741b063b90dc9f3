import { findToldError } from '@kindling/activities/python-errors';
import type { ErrorBook } from '@kindling/ai-agent/built-in';

/** The explanations that stand under a failed run, for whoever asks about an error in words. */
export const ERROR_BOOK: ErrorBook = {
  find(message, language) {
    const found = findToldError(message, language);
    return found === undefined ? undefined : { name: found.type, saw: found.saw, asks: found.asks };
  },
};
