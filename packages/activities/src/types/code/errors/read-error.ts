/** An exception as a traceback tells it. */
export interface ToldError {
  /** Name of the class, without its module. */
  type: string;
  message: string;
  /** Where the learner's own file was, from the outermost call to the place of the error; empty when it was elsewhere. */
  lines: number[];
}

/** A frame of the learner's file, as the server and the browser call it, also within a group of exceptions. */
const OWN_FRAME = /^[ |+]*File "(?:[^"]*\/)?solution\.py", line (\d+)/;
const FRAME = /^[ |+]*File "/;
/** The line that names an exception: at the margin, or behind the bar of a group. */
const NAMED = /^(?:[ |]*\| )?((?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*)(?:: (.*))?$/s;
const HEADER = /Traceback \(most recent call last\):\s*$/;

/**
 * Reads the last exception that an error stream tells. Undefined when there is none: a program that left by an exit, or
 * wrote lines of its own.
 */
export function readError(stderr: string): ToldError | undefined {
  const all = stderr.trimEnd().split('\n');
  const header = all.findLastIndex((line) => HEADER.test(line) && !line.includes('| '));
  const own = all.slice(header + 1);
  const group = own.findIndex((line) => /\+-\+-+ 1 -/.test(line));
  const lines = group < 0 ? own : own.slice(0, group);
  const lastFrame = lines.findLastIndex((line) => FRAME.test(line));
  if (lastFrame < 0 && header < 0) return undefined;
  const named = lines.findIndex((line, index) => index > lastFrame && NAMED.test(line));
  const found = NAMED.exec(lines[named] ?? '');
  if (found === null) return undefined;
  const [, name = '', first = ''] = found;
  return {
    type: name.split('.').at(-1) ?? name,
    message: [first, ...lines.slice(named + 1)].join('\n').trim(),
    lines: lines.flatMap((line) => {
      const number = OWN_FRAME.exec(line)?.[1];
      return number === undefined ? [] : [Number(number)];
    }),
  };
}

/** The same for errors that need one explanation: of the same kind, with the same words, at the same place. */
export function identifyError(stderr: string): string | null {
  const told = readError(stderr);
  return told === undefined ? null : JSON.stringify([told.type, told.message, told.lines.at(-1)]);
}
