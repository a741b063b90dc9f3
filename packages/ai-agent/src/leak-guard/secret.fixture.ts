import type { Secret } from './secret.ts';

/** "She ___ to school yesterday." with one word for the gap. */
export const GAP: Secret = {
  keyTexts: ['went'],
  publicText: 'Past of go\nComplete the sentence: She ___ to school yesterday.',
};

/** A translation of a whole sentence. */
export const SENTENCE: Secret = {
  keyTexts: ['My sister has lived in Madrid since 2010', "My sister's lived in Madrid since 2010"],
  publicText: 'Translate: Mi hermana vive en Madrid desde 2010.',
};

/** A sum. */
export const NUMBER: Secret = {
  keyTexts: ['42'],
  publicText: 'What does this print? print(6 * 7)',
};

/** A choice of four, the third is right. */
export const CHOICE: Secret = {
  keyTexts: ['tuple'],
  options: { texts: ['list', 'dict', 'tuple', 'set'], right: [2] },
  publicText: 'Which of these cannot be changed? list dict tuple set',
};

const REFERENCE = `def count_vowels(text):
    """How many vowels a text has."""
    vowels = "aeiou"
    total = 0
    for letter in text.lower():
        if letter in vowels:
            total += 1
    return total
`;

/** A function over a text. */
export const PROGRAM: Secret = {
  keyTexts: [],
  code: {
    reference: REFERENCE,
    publicCode: ['def count_vowels(text):\n    pass\n', 'count_vowels("Hello")'],
  },
  publicText: 'Write count_vowels(text): how many vowels does a text have? Capitals count too.',
};
export { REFERENCE };
