import type { content } from '@kindling/shared';
import type { Loss } from '../exchange/index.ts';
import type { Pack } from '../pack.ts';
import type { PackProblem } from '../pack-files.ts';

/** A course that was read from an archive, with its files alone. */
export interface ReadPack {
  pack: Pack;
  /** A zip of the one course folder, the same bytes for the same files. */
  archive: Uint8Array;
  fingerprint: string;
}

/** Files that are, byte for byte, those that come with Kindling do not make a course the school's own. */
export interface PlacedPack extends ReadPack {
  isBuiltIn: boolean;
}

export interface ReadPacks {
  /** Courses without a fault. */
  packs: ReadPack[];
  /** Faults of the others. */
  problems: PackProblem[];
  /** What a second reader would mark in the sound ones; no reason to refuse a course. */
  remarks: PackProblem[];
}

export interface ExportedPack {
  fileName: string;
  bytes: Uint8Array;
  /** What the format could not hold. */
  losses: Loss[];
}

/** Reads and writes files of courses. What is read may be hostile: it is bounded in size, time and memory. */
export interface PackDesk {
  /**
   * `forAuthor` asks for remarks, which takes as long again.
   * @throws AppError `invalid-input`, `too-large` or `timeout` for what cannot be read, `unavailable` when busy
   */
  read(archive: Uint8Array, forAuthor: boolean): Promise<ReadPacks & { packs: PlacedPack[] }>;
  /**
   * The course of an archive in another form; `at` is when cards of an Anki package count as made.
   * @throws AppError `conflict` when it no longer passes the checks, `not-found` for vocabulary where there is none
   */
  export(archive: Uint8Array, slug: string, format: content.ExportFormat, at: Date): Promise<ExportedPack>;
  /** A zip of a course that comes with Kindling; undefined when its files are others than those of `fingerprint`. */
  findBuiltIn(slug: string, fingerprint: string): Promise<Uint8Array | undefined>;
}
