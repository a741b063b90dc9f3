import type { ErrorKind } from './error-kinds.ts';
import type { SyntaxErrorKind } from './syntax-error-kinds.ts';

/** Says what Python saw and asks what leads on. It never says what to write. Inline Markdown with `{name}` places. */
export interface ErrorExplanation {
  saw: string;
  asks: string;
}

/** The explanations in one language. */
export interface ErrorWords {
  /** Classes of Python in plain words, with their article. */
  types: Readonly<Record<string, string>>;
  /** Any other class. */
  otherType: string;
  kinds: Readonly<Record<ErrorKind, ErrorExplanation>>;
}

export type SyntaxErrorWords = Readonly<Record<SyntaxErrorKind, ErrorExplanation>>;
