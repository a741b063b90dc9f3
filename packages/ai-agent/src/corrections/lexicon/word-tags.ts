/** What a word can be; a word that can be several things has several bits, one of which nothing is known has none. */
export const WORD_TAGS = {
  singular: 1 << 0,
  plural: 1 << 1,
  /** A noun that is not counted, in its everyday sense. */
  mass: 1 << 2,
  base: 1 << 3,
  third: 1 << 4,
  past: 1 << 5,
  participle: 1 << 6,
  ing: 1 << 7,
  adjective: 1 << 8,
  adverb: 1 << 9,
  /** Pronouns, prepositions, determiners and other small words. */
  small: 1 << 10,
  /** Written with a capital wherever it stands. */
  name: 1 << 11,
  /** In use (names, brands, slang) and in no dictionary: neither mended nor proposed. */
  unlisted: 1 << 12,
  /** A frequent word of Spanish that is none of English. */
  spanish: 1 << 13,
} as const;

export type WordTag = keyof typeof WORD_TAGS;
