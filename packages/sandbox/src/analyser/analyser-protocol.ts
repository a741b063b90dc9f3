import type { PublishedFile } from '../browser/protocol.ts';

/** What a browser needs to look at programs while they are written. */
export interface PublishedAnalyser {
  /** The script of the worker. */
  worker: string;
  /** Ruff's own script, a module that the worker imports. */
  script: string;
  module: PublishedFile;
}

/** Something to look at, at a place from 1; columns count UTF-16 units, and `to` is behind the last one. */
export interface Finding {
  /** Ruff's name of the rule, such as `undefined-name`. */
  rule: string;
  /** In Ruff's own words. */
  message: string;
  from: { line: number; column: number };
  to: { line: number; column: number };
}

/** Page to worker. */
export type AnalyserOrder =
  | { kind: 'start'; files: Pick<PublishedAnalyser, 'script' | 'module'> }
  | { kind: 'check' | 'format'; id: number; source: string };

/** Worker to page. A program that cannot be read has no layout. */
export type AnalyserNews =
  | { kind: 'failed'; problem: string }
  | { kind: 'checked'; id: number; findings: Finding[] }
  | { kind: 'formatted'; id: number; source: string | null };
