/**
 * The first line, counted from 1, in which two texts differ as tests see it: spaces at line ends and empty lines at the
 * end do not count. Null when there is none, or when it is a matter of a single line anyway.
 */
export function findFirstDifference(expected: string, actual: string): number | null {
  const [wanted, given] = [toLines(expected), toLines(actual)];
  if (Math.max(wanted.length, given.length) < 2) return null;
  const line = wanted.findIndex((text, index) => text !== given[index]);
  if (line >= 0) return line + 1;
  return given.length > wanted.length ? wanted.length + 1 : null;
}

function toLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd()
    .split('\n');
}
