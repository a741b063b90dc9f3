/** What a word of Spanish can be; a word that can be several things has several bits. */
export const SPANISH_TAGS = {
  masculine: 1 << 0,
  feminine: 1 << 1,
  plural: 1 << 2,
  /** A noun with one gender of its own. */
  noun: 1 << 3,
  /** It has a form for each gender: rojo, roja; amigo, amiga. */
  pair: 1 << 4,
  /** A form of a verb that has a person. */
  finite: 1 << 5,
  infinitive: 1 << 6,
  participle: 1 << 7,
  gerund: 1 << 8,
  /** Written with a capital wherever it stands. */
  name: 1 << 9,
  /** In use (names, brands, English) and in no dictionary: neither mended nor proposed. */
  unlisted: 1 << 10,
} as const;

export type SpanishTag = keyof typeof SPANISH_TAGS;
