/** Kinds of mistake, as summaries of sessions count them. */
export type CorrectionType =
  | 'agreement'
  | 'article'
  | 'capital'
  | 'missing-word'
  | 'negation'
  | 'plural'
  | 'preposition'
  | 'punctuation'
  | 'spelling'
  | 'tense'
  | 'verb-form'
  | 'word-choice'
  | 'word-order';
