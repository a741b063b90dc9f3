import type { Grade } from '@kindling/shared';
import type { ComponentType } from 'react';
import type { z } from 'zod';

/** One fault of an activity's content: `path` leads to it from the content's root, `message` says what to do. */
export interface ContentProblem {
  path: string;
  message: string;
}

/**
 * An activity type is one folder, `src/types/<name>/`, with
 *   schema.ts    `definition`: what authors write, what learners see, what they answer
 *   grader.ts    `grade`: pure, runs on the server
 *   renderer.tsx `renderer`: draws the activity in the browser
 *   messages.ts  `messages`: the type's own words in every language
 * `npm run generate` lists the folders in src/generated; nothing else names a type.
 */
export interface ActivityDefinition<Content = unknown, Public = unknown, Answer = unknown> {
  type: string;
  /** Raised when stored content of the old shape no longer parses. */
  schemaVersion: number;
  /** What an author writes, key included. Semantic rules (one right answer, no duplicates) are refinements of it. */
  content: z.ZodType<Content>;
  /** What a learner's browser gets: never the key. */
  publicContent: z.ZodType<Public>;
  /** Takes the key out. `seed` (the activity id) orders shuffled parts the same way every time. */
  toPublic(content: Content, seed: string): Public;
  answer: z.ZodType<Answer>;
  /** Shape of `Grade.feedback`; what a renderer may rely on after checking. */
  feedback: z.ZodType<Record<string, unknown>>;
  /** Texts each of which gives the answer (or a part of it) away: hints and tutors must not say them. */
  keyTexts(content: Content): string[];
  /** The answer the author has in mind. It must earn full marks: whatever is asked can be answered. */
  solve(content: Content): Answer;
  /**
   * Faults that `content` lets pass, because an item with them can be stored and answered, and that an author should
   * mend: options that read alike, a key its length gives away. Asked when courses are checked, never for learners.
   */
  review(content: Content): ContentProblem[];
  /** A valid item with a right and a wrong answer, used by contract tests and the reference page. */
  sample: {
    content: Content;
    right: Answer;
    wrong: Answer;
    /** Of a type whose answers are programs: what running the right and the wrong one shows. */
    runs?: { right: unknown; wrong: unknown };
  };
}

/**
 * Grades a parsed answer. Throws AppError `invalid-input` when the answer names a part the content does not have.
 * `run` is what running the answer showed, for a type whose samples have `runs`; nothing here runs anything.
 */
export type Grader<Content = unknown, Answer = unknown, Run = unknown> = (
  content: Content,
  answer: Answer,
  run?: Run,
) => Grade;

export interface RendererProps<Public = unknown, Answer = unknown> {
  content: Public;
  /** What the learner has put together so far; may be incomplete. */
  answer: Answer;
  onAnswer(answer: Answer): void;
  /** Present after checking; the renderer then shows right and wrong parts by shape and word, not colour alone. */
  grade: Grade | null;
  /** Of work that is not right yet: its last check before the page was loaded, and what was checked. */
  lastCheck?: { grade: Grade; answer: Answer } | null;
  disabled: boolean;
  /** Nothing is kept of it: it is there to be played with, and no files are made. */
  isSketch?: boolean;
  /** BCP 47 language of the content, for `lang` attributes. */
  language: string;
  /** BCP 47 language of the screens, for words too many to go through `t`. */
  screenLanguage: string;
  /** Translates a key of the type's own messages. */
  t(key: string, values?: Record<string, string | number>): string;
}

export interface ActivityRenderer<Public = unknown, Answer = unknown> {
  Component: ComponentType<RendererProps<Public, Answer>>;
  emptyAnswer(content: Public): Answer;
  /** Whether the answer can be checked. */
  isComplete(content: Public, answer: Answer): boolean;
  /**
   * The answer is a piece of work: it is mended and checked until it is right, stays after a check, and its field has
   * undo and redo of its own.
   */
  isWork?: boolean;
  /** Of work that is text in files: the page saves them as they are written, and puts versions from elsewhere in. */
  files?: {
    of(content: Public, answer: Answer): Record<string, string>;
    toAnswer(content: Public, files: Readonly<Record<string, string>>): Answer;
  };
  /** The outcome in words, announced to screen readers after checking. */
  describeGrade(content: Public, grade: Grade, t: RendererProps['t']): string;
}

/** UI words of one type: language -> key -> ICU message. `en` and `es` are complete. */
export type ActivityMessages = Record<'en' | 'es', Record<string, string>>;
