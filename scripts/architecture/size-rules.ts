import type { SourceFile } from './source-file.ts';

const MOST_LINES_PER_FILE = 400;
const MOST_LINES_PER_FUNCTION = 60;
/** Next gives its special files names of its own: [param], (group), @slot, _private. */
const FILE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
const FOLDER_NAME = /^(\.?[a-z0-9]+([-.][a-z0-9]+)*|\[.+\]|\(.+\)|@[a-z-]+|_[a-z-]+)$/;

/** Plain sentences about a file that is too long, holds a function that is, or has a name nobody would guess. */
export function findOversize(file: SourceFile): string[] {
  const complaints: string[] = [];
  if (file.lines > MOST_LINES_PER_FILE) {
    complaints.push(
      `${file.path} has ${file.lines} lines; ${MOST_LINES_PER_FILE} is the most. Split it by subject.`,
    );
  }
  for (const { name, line, lines } of file.isTest ? [] : file.functions) {
    if (lines <= MOST_LINES_PER_FUNCTION) continue;
    complaints.push(
      `${file.path}:${line} ${name} has ${lines} lines; ${MOST_LINES_PER_FUNCTION} is the most. Name its parts.`,
    );
  }
  return complaints;
}

export function findOddName(path: string): string[] {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  const isOdd = !FILE_NAME.test(name) || parts.some((part) => !FOLDER_NAME.test(part));
  return isOdd ? [`${path} is not named in kebab-case.`] : [];
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** One paragraph of numbers, held against the aims of the house style. */
export function describeSizes(files: SourceFile[]): string {
  const sources = files.filter((file) => !file.isTest);
  const sum = (list: SourceFile[], key: 'lines' | 'commentLines') =>
    list.reduce((total, file) => total + file[key], 0);
  const functionLines = sources.flatMap((file) => file.functions.map(({ lines }) => lines));
  const longest = sources.toSorted((a, b) => b.lines - a.lines).slice(0, 5);
  const sourceLines = sum(sources, 'lines');
  const tests = sum(files, 'lines') - sourceLines;
  return [
    `${sources.length} source files, ${sourceLines} lines; ${files.length - sources.length} test files, ${tests} lines.`,
    `Median file ${median(sources.map(({ lines }) => lines))} lines (aim 90), median function ${median(functionLines)} (aim 15),`,
    `comments ${Math.round((100 * sum(sources, 'commentLines')) / Math.max(1, sourceLines))} % (aim 10-20).`,
    `Longest: ${longest.map(({ path, lines }) => `${path} ${lines}`).join(', ')}.`,
  ].join('\n');
}
