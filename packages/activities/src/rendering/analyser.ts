import { createContext } from 'react';

/** Something to look at in a program, at a place from 1; columns count UTF-16 units, and `to` is behind the last one. */
export interface Finding {
  /** Ruff's name of the rule, such as `undefined-name`; `invalid-syntax` for what cannot be read. */
  rule: string;
  /** In the analyser's own words, which are English. */
  message: string;
  from: { line: number; column: number };
  to: { line: number; column: number };
}

/** Looks at programs on the learner's own machine while they are written. Both reject when it cannot be had. */
export interface Analyser {
  check(source: string): Promise<readonly Finding[]>;
  /** The program laid out anew; null when it cannot be read. */
  format(source: string): Promise<string | null>;
}

/** What the page offers to editors of programs. */
export const AnalyserContext = createContext<Analyser | null>(null);
