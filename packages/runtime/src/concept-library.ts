import type { ConceptCards } from '@kindling/core/concepts';
import { readConceptCards } from './concept-cards.ts';

/** The cards that come with the courses, read once; what failed is read again for the next who asks. */
export function createConceptLibrary(read: typeof readConceptCards = readConceptCards): ConceptCards {
  let reading: ReturnType<typeof readConceptCards> | undefined;
  const select = () => {
    reading ??= read().catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
  return {
    listOf: async (slug) => (await select()).get(slug) ?? [],
    async find(key) {
      for (const [slug, cards] of await select()) {
        const card = cards.find((one) => one.key === key);
        if (card !== undefined) return { slug, card };
      }
      return undefined;
    },
  };
}
