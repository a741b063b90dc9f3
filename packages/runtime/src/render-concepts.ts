import type { ConceptCard } from '@kindling/core/curriculum';

const HEAD = `// Written by \`npm run generate\` from the cards of the course Python from zero. Do not edit.

/** Every card by its key, with its title. */
export const PYTHON_CONCEPTS = {
`;

/** A text in single quotes, or in double ones where it holds a single one. */
const quote = (text: string) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

/** The source that names the keys of cards as a type, in the order of the keys. */
export function renderConcepts(cards: readonly ConceptCard[]): string {
  const lines = cards
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ key, en, es }) => {
      const name = /^[a-z]+$/.test(key) ? key : quote(key);
      return `  ${name}: { en: ${quote(en.title)}, es: ${quote(es.title)} },\n`;
    });
  return `${HEAD}${lines.join('')}} as const;\n`;
}
