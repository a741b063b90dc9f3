import { PROGRAM_FILE } from '../program-files.ts';

/** An exception as a traceback tells it. */
export interface ToldError {
  /** Name of the class, without its module. */
  type: string;
  message: string;
  /** Where the learner's own file was, from the outermost call to the place of the error; empty when it was elsewhere. */
  lines: number[];
  /** Where it was in a file beside the program, when the program had called that. */
  module?: { file: string; line: number };
}

/** A frame of a file, as the server and the browser call it, also within a group of exceptions. */
const FILE_FRAME = /^[ |+]*File "((?:[^"]*\/)?)([^"/]+)", line (\d+)/;
const FRAME = /^[ |+]*File "/;
/** The line that names an exception: at the margin, or behind the bar of a group. */
const NAMED = /^(?:[ |]*\| )?((?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*)(?:: (.*))?$/s;
const TITLE = 'Traceback (most recent call last):';
const HEADER = /Traceback \(most recent call last\):\s*$/;

/**
 * Reads the last exception that an error stream tells. Undefined when there is none: a program that left by an exit, or
 * wrote lines of its own.
 */
export function readError(stderr: string): ToldError | undefined {
  const all = stderr.trimEnd().split('\n');
  const header = all.findLastIndex((line) => HEADER.test(line) && !line.includes('| '));
  const told = all.slice(header + 1);
  const group = told.findIndex((line) => /\+-\+-+ 1 -/.test(line));
  const lines = group < 0 ? told : told.slice(0, group);
  const lastFrame = lines.findLastIndex((line) => FRAME.test(line));
  if (lastFrame < 0 && header < 0) return undefined;
  const named = lines.findIndex((line, index) => index > lastFrame && NAMED.test(line));
  const found = NAMED.exec(lines[named] ?? '');
  if (found === null) return undefined;
  const [, name = '', first = ''] = found;
  const own = framesOfFolder(lines);
  const last = own.at(-1);
  return {
    type: name.split('.').at(-1) ?? name,
    message: [first, ...lines.slice(named + 1)].join('\n').trim(),
    lines: own.filter(({ file }) => file === PROGRAM_FILE).map(({ line }) => line),
    ...(last && last.file !== PROGRAM_FILE && { module: { file: last.file, line: last.line } }),
  };
}

/** The same as text with its header, which an error has not that came up at the call of a test, outside of every program. */
export function asTraceback(text: string): string {
  return text === '' || text.startsWith(TITLE) ? text : `${TITLE}\n${text}`;
}

/**
 * What a program wrote before its time was up. Shortly before it is ended it hears a KeyboardInterrupt, which tells where it
 * was and is nobody's mistake: nobody pressed a key.
 */
export function cutInterrupt(stderr: string): string {
  if (readError(asTraceback(stderr))?.type !== 'KeyboardInterrupt') return stderr;
  return stderr.slice(0, Math.max(0, stderr.lastIndexOf(TITLE)));
}

/** Frames of the program, and of files of its folder. */
function framesOfFolder(lines: readonly string[]) {
  const frames = lines.flatMap((text) => {
    const [, folder = '', file = '', line] = FILE_FRAME.exec(text) ?? [];
    return line === undefined ? [] : [{ folder, file, line: Number(line) }];
  });
  const program = frames.find(({ file }) => file === PROGRAM_FILE);
  return frames.filter(({ folder }) => folder === program?.folder);
}

/**
 * The same for errors that need one explanation: of the same kind, with the same words, at the same place. Where the time
 * was up is chance.
 */
export function identifyError(stderr: string): string | null {
  const told = readError(stderr);
  if (told === undefined || told.type === 'KeyboardInterrupt') return told?.type ?? null;
  return JSON.stringify([told.type, told.message, told.lines.at(-1), told.module]);
}
