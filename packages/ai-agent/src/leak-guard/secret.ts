/**
 * What a tutor must not say about one activity, and what everybody may say because it is on the page. The reference
 * solution never leaves the guard: no prompt is made from it.
 */
export interface Secret {
  /** Texts each of which gives the answer away: words for a gap, a sentence to translate, a number. */
  keyTexts: readonly string[];
  /** For items with options: all of them in the order of the page, and which are right. */
  options?: {
    texts: readonly string[];
    right: readonly number[];
    /** They stand in a sentence of the task, `(for / since)`: shorter ones are words of any reply as well. */
    areInTask?: true;
  };
  /** For programs. */
  code?: SecretCode;
  /** Title, statement and whatever else the learner reads before answering. */
  publicText: string;
  /** The task is in a language whose words are not known: beside it anything may be ordinary. */
  isUnread?: true;
}

export interface SecretCode {
  /** A program that passes; others may, too. */
  reference: string;
  /** Code the learner sees anyway: starter, visible tests, examples. */
  publicCode: readonly string[];
}

/** Why a reply was held back. `by` says in which form the key stood there. */
export interface Leak {
  kind: 'text' | 'gap' | 'option' | 'letters' | 'code' | 'passing-code' | 'unreadable';
  by: string;
}
