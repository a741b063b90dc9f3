import { SIGN_READINGS } from './decode-signs.ts';
import { decodeText, readHidden } from './decode-text.ts';
import { unmaskText } from './fold-text.ts';
import { indexSteps, readShifted } from './shifted-letters.ts';

const FENCE = /(?:```|~~~)[^\n]*\n([\s\S]*?)(?:```|~~~|$)/g;
const INLINE = /`([^`\n]+)`/g;
/** Signs before a line that are layout: of lists, quotes, tables, differences and consoles. */
const MARKER = /^(\s*)(?:>>> ?|\.\.\. |[-*•] |[+>](?!=) ?|\|(?:\s*\d+\s*\|)? ?|\d+[.:)] ?)/;
/** A line that reads as Python wherever it stands. */
const CODE_LINE =
  /^\s*(?:(?:def|class|for|while|if|elif|with|try|except|return|import|from|print|yield|raise|assert|else)\b.*[:()=\]}\w]\s*$|[\w.[\]'", ]+\s*(?:[-+*/%]|\/\/|\*\*)?=\s*\S.*|\w[\w.]*\(.*\)\s*)$/u;

/** What a decoded text must have to be code and not a word that happens to decode. */
const LOOKS_LIKE_CODE = /\b(?:def|return|for|while|print|lambda|import)\b|[=+*/%]=?\s*\w/u;

function readEscapes(text: string): string {
  return text
    .replace(/\\n/g, '\n')
    .replace(/\\t/g, '\t')
    .replace(/\\(["'])/g, '$1');
}

/** Code inside comments and inside texts: where a solution hides that must not stand there as code. */
function listHidden(code: string): string[] {
  const comments = [...code.matchAll(/#+ ?([^\n]*)/g)].map((match) => match[1] ?? '');
  const texts = [
    ...code.matchAll(
      /"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:\\.|[^"\\\n]){12,})"|'((?:\\.|[^'\\\n]){12,})'/g,
    ),
  ].map((match) => readEscapes(match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''));
  return [comments.join('\n'), ...texts].filter((text) => text.trim() !== '');
}

/** Readings of a whole reply, its prose among them. */
const IN_PROSE = new Set(['rot13', 'reversed', 'percent', ...Object.keys(SIGN_READINGS)]);
/** Words of programs by which letters that were moved along the alphabet are known. */
const STEPS = indexSteps('return else class self print range append while import lambda'.split(' '));
const LEAST_SHIFTED = 1;
/** A head of a function or class, and not the word. */
const DEFINES = /(?:^|\n|: )[ \t]*(?:def|class) \w+ ?[(:]|\blambda\b[^\n]*:/;
/** A program that no fence holds: its head and all that is indented below it. */
const BLOCK = /^(?:async )?(?:def|class) [^\n]*:[^\n]*(?:\n(?:[ \t]+[^\n]*)?)*/gm;

/** `Here it is: def f(x):` */
const BEHIND_A_WORD = /(?<=: )(?=(?:def|class) \w+ ?[(:])/g;

/** A line without the layout around it; its indent stays. */
function dropMarker(line: string): string {
  return line.replace(MARKER, '$1').replace(/\s*\|\s*$/, '');
}

function listPlain(said: string): string[] {
  const text = said.replace(BEHIND_A_WORD, '\n');
  const fenced = [...text.matchAll(FENCE)].map((match) => match[1] ?? '');
  const outside = text.replace(FENCE, '\n');
  const inline = [...outside.matchAll(INLINE)].map((match) => match[1] ?? '');
  const lines = outside
    .split('\n')
    .map(dropMarker)
    .filter((line) => CODE_LINE.test(line));
  const unmarked = fenced.map((code) => code.split('\n').map(dropMarker).join('\n'));
  const blocks = (outside.match(BLOCK) ?? []).join('\n');
  return [...new Set([...fenced, ...unmarked, blocks]), inline.join('\n'), lines.join('\n')].filter(
    (code) => code.trim() !== '',
  );
}

/** What stands in the fences of a reply, put together: a program that comes a line a fence is one program. */
export function joinFences(said: string): string {
  return [...unmaskText(said).matchAll(FENCE)].map((match) => match[1] ?? '').join('');
}

/**
 * Every piece of code in a reply: in fences, between code marks, as bare lines, in comments and texts of other code,
 * and encoded. The same line may come back more than once.
 */
export function listCode(said: string): string[] {
  const reply = unmaskText(said);
  const readings = reply.includes('\\n') ? [reply, readEscapes(reply)] : [reply];
  const plain = readings.flatMap(listPlain);
  const decoded = decodeText(reply)
    .filter(
      ({ by, text }) =>
        by !== 'digits' && (Object.hasOwn(SIGN_READINGS, by) ? DEFINES : LOOKS_LIKE_CODE).test(text),
    )
    // Reversed or rotated prose is not code: it comes back only where the letters make Python.
    .flatMap(({ by, text }) => (IN_PROSE.has(by) ? listPlain(text) : [text]));
  const shifted = readShifted(reply, STEPS, LEAST_SHIFTED).flatMap(listPlain);
  return [...plain, ...plain.flatMap(listHidden), ...decoded, ...shifted];
}

/** Whether a reply holds a program that does not stand there as one: in a code, a cipher or other letters. */
export function hidesProgram(said: string): boolean {
  const seen = unmaskText(said);
  const readings = [...readHidden(seen).map(({ text }) => text), ...readShifted(seen, STEPS, LEAST_SHIFTED)];
  return (
    (seen !== said && DEFINES.test(seen)) || readings.some((text) => text !== said && DEFINES.test(text))
  );
}
