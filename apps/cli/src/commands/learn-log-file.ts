import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import type { LogFile } from '@kindling/core/learning/model';
import { AppError } from '@kindling/shared';

const PIECE_BYTES = 1024 * 1024;
/** No answer has a line this long: what has is no log. */
const LONGEST_LINE = 1024 * 1024;

/** A file of answers, whatever is in it; read piece by piece while its lines are walked. */
export function openLogFile(path: string): LogFile {
  return { name: path, lines: readLines(path) };
}

/** @throws `invalid-input` when the file cannot be read, or holds what is no text. */
function* readLines(path: string): Generator<string> {
  const file = withPath(path, () => openSync(resolve(path), 'r'));
  const piece = Buffer.alloc(PIECE_BYTES);
  const decoder = new StringDecoder('utf8');
  let rest = '';
  try {
    for (;;) {
      const length = withPath(path, () => readSync(file, piece));
      const lines = (rest + decoder.write(piece.subarray(0, length))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
      if (length === 0) break;
      if (rest.length > LONGEST_LINE) refuseLine(path);
    }
    yield rest;
  } finally {
    closeSync(file);
  }
}

function withPath<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    throw new AppError('invalid-input', `${path} cannot be read`, {
      hint: 'Check the path, and that it is a file this account may read.',
      cause,
    });
  }
}

function refuseLine(path: string): never {
  throw new AppError('invalid-input', `${path} has a line of more than a million characters`, {
    hint: 'Give a text file with one line for each answer.',
  });
}

/** The id of a learner by name. Throws `invalid-input` when the file has no answer of theirs. */
export function findLearner(file: string, learners: readonly string[], name: string): number {
  const learner = learners.indexOf(name);
  if (learner >= 0) return learner;
  throw new AppError('invalid-input', `${file} has no answers of learner ${name}`, {
    hint: `Name one of its ${learners.length} learners, for instance ${learners[0]}.`,
  });
}

/** Prints what was wrong with the input and what to do; anything else goes on as it came. */
export function tellRefusal(error: unknown): void {
  if (!(error instanceof AppError)) throw error;
  console.error(`${error.message}\n${error.hint ?? ''}`.trimEnd());
  process.exitCode = 1;
}
