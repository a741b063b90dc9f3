import type { TutorLanguage } from '@kindling/core/turns';

/** What an error of Python is about: what Python saw, and a question that leads on. */
export interface ToldMeaning {
  /** Its class, such as `NameError`. */
  name: string;
  saw: string;
  asks: string;
}

/** Explains the errors of Python; undefined where a message names none. */
export interface ErrorBook {
  find(message: string, language: TutorLanguage): ToldMeaning | undefined;
}
