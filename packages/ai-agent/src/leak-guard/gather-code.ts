import { readHidden } from './decode-text.ts';
import { unmaskText } from './fold-text.ts';

/** A line of code wherever it stood, with what indent it had there, and the number before it. */
export interface GatheredLine {
  text: string;
  number?: number;
  /** It stood between code marks: half a line may be there, and the rest of it in the next. */
  isSpan: boolean;
}

const FENCE = /^\s*(?:```|~~~)/;
/** Code marks, and other signs that are put around a piece of a sentence. */
const SPAN =
  /`([^`\n]+)`|\*\*([^*\n]{4,200})\*\*|«([^»\n]{4,200})»|“([^”\n]{4,200})”|<code>([^<\n]{4,200})<\/code>/g;
/** Signs for the end of a line, where several lines stand in one. */
const ENDS = [/ *(?:⏎|↵|↩|¶|<br ?\/?>) */g, / +(?:→|⇒|->|\|\||\/{1,2}|\||>) +/g, / *; +/g];
/** What is said of a line before it: `First: total = 0`. */
const SAID_BEFORE = /^[^\n:=`[\]]{1,120}: +(?=\S)/u;
/** What is said behind a line in the same: `total = 0 Write it down.` */
const SAID_BEHIND = /(?<=[\p{L}\p{N}_)\]}"']) +\p{Lu}\p{Ll}+[ ,][^\n]*[.!?]$/u;
const STRING = /"((?:\\.|[^"\\\n]){4,400})"|'((?:\\.|[^'\\\n]){4,400})'/g;
/** One layer of what is written before a line of code: marks of lists, tables, comments, differences, consoles, and numbers. */
const LAYER =
  /^\s{0,40}(?:>>> ?|\.\.\. ?|[-*•] |[+>](?!=)|\| ?|#{1,6} ?|\/{2,6} ?|-- |\.{1,6} |\(\d{0,3} ?\p{L}[^()\n+*/%=<>]{0,30}\) |(?:\p{L}{3,8} {0,2})?\(?(\d{1,3})(?:[.:)|] ?| {1,2}))/iu;
const MOST_LAYERS = 6;
/** Longer lines are no lines of an exercise. */
const MOST_SIGNS = 400;
const MOST_LINES = 60;

const HEAD = /^(?:async )?(?:def|class|for|while|if|elif|else|try|except|finally|with)\b[^\n]*:$/u;
const WORDED =
  /^(?:(?:return|yield|raise)(?:$|\s+[^\s\p{L}]|\s+[\p{L}_][\p{L}\p{N}_]*(?:$|\s*[([.+\-*/%<>=!]|\s+(?:if|and|or|not|in|is)\b))|(?:break|continue|pass)$)/u;
const ASSIGNS =
  /^[\p{L}_][\p{L}\p{N}_.]*(?:\[[^\]\n]{1,80}\]|, ?[\p{L}_][\p{L}\p{N}_]*)* ?(?:[-+*/%]|\/\/|\*\*)?= ?[^=\s]/u;
const CALLS = /^[\p{L}_][\p{L}\p{N}_.]*\([^\n]*\)$/u;

/** Whether a line is a statement of Python by itself, or the head of some. */
export function isStatement(line: string): boolean {
  const bare = line.trim();
  return HEAD.test(bare) || WORDED.test(bare) || ASSIGNS.test(bare) || CALLS.test(bare);
}

/** A line with blanks for its strings, which are not looked into. */
const blankStrings = (line: string) =>
  line.replace(/"[^"\n]*"|'[^'\n]*'/g, (text) => ' '.repeat(text.length));

/** How many brackets a line leaves open. */
function openBrackets(line: string): number {
  const bare = blankStrings(line);
  return (bare.match(/[([{]/g)?.length ?? 0) - (bare.match(/[)\]}]/g)?.length ?? 0);
}

/** A line without the layers around it, what is left of its indent kept. */
function peel(line: string): { text: string; number?: number } {
  let text = line.replace(/[ \t]*\|[ \t]*$/, '');
  let number: number | undefined;
  for (let layer = 0; layer < MOST_LAYERS && !isStatement(text); layer++) {
    const match = LAYER.exec(text);
    if (match === null) break;
    if (match[1] !== undefined) number ??= Number(match[1]);
    text = text.slice(match[0].length);
  }
  // Some fill the indent with a sign that is not blank.
  text = text.replace(/^([·•~→_.-])\1+(?=\S)/u, (run) => ' '.repeat(run.length));
  return { text: text.trimEnd(), ...(number === undefined ? {} : { number }) };
}

const KEYWORD_FILLED = /(?:^|\n)[ \t_·•~]*(?:def|class|for|while|if|return)([_·•~])/gu;

/** Text in which a sign stands for every blank, with the blanks. */
function unfill(text: string, entryPoint: string): string {
  const signs = [...text.matchAll(KEYWORD_FILLED)].map((match) => match[1] ?? '');
  const sign = signs[0];
  if (sign === undefined || signs.length < 2) return text;
  const blank = text.replaceAll(sign, ' ');
  return entryPoint === '' ? blank : blank.replaceAll(entryPoint.replaceAll(sign, ' '), entryPoint);
}

/** What strings of a line hold, when that is code. */
function readStrings(line: string): string[] {
  return [...line.matchAll(STRING)]
    .map((match) => (match[1] ?? match[2] ?? '').replace(/\\(["'])/g, '$1'))
    .filter(isStatement);
}

/** What stands between code marks in a line of prose, when it can be a part of a program. */
function readSpans(line: string): string[] {
  return [...line.matchAll(SPAN)]
    .map((match) => match.slice(1).find((span) => span !== undefined) ?? '')
    .filter((span) => span.length <= MOST_SIGNS && (isStatement(span) || /[^\p{L}\p{N}_.\s]/u.test(span)));
}

/** A line of code without what is said before and behind it. */
const withoutSaid = (line: string) => line.replace(SAID_BEFORE, '').replace(SAID_BEHIND, '');

/** `return total). What next?`: as far as the bracket that was opened before. */
function closeBrackets(piece: string): string {
  let open = 0;
  const bare = blankStrings(piece);
  for (let at = 0; at < bare.length; at++) {
    open += Number('([{'.includes(bare[at] ?? '')) - Number(')]}'.includes(bare[at] ?? ''));
    if (open < 0) return piece.slice(0, at);
  }
  return piece;
}

function readLine(line: string, isFenced: boolean, isOpen: boolean): GatheredLine[] {
  const spans = isFenced ? [] : readSpans(line);
  const number = peel(line).number;
  const at = number === undefined ? {} : { number };
  if (spans.length > 0) return spans.map((text) => ({ text, isSpan: true, ...at }));
  const peeled = peel(line);
  if (isStatement(peeled.text) && !/^\s*assert\b/.test(peeled.text)) {
    const text = peeled.text.replace(SAID_BEHIND, '').replace(/\t/g, '    ');
    return [{ ...peeled, text, isSpan: false }];
  }
  const said = withoutSaid(peeled.text);
  if (said !== peeled.text && isStatement(said)) return [{ text: said, isSpan: false, ...at }];
  const strings = readStrings(line);
  if (strings.length > 0) return strings.map((text) => ({ text, isSpan: false, ...at }));
  return isOpen && isFenced ? [{ ...peeled, isSpan: false }] : [];
}

/** The lines of a text, those apart that stand in one with a sign for the end of each. */
function splitLines(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    if (line.length > MOST_SIGNS * 5) return [line];
    const parts = ENDS.map((end) => line.split(end)).find(
      (pieces) => pieces.filter((piece) => isStatement(withoutSaid(piece))).length > 1,
    );
    return parts?.map(closeBrackets) ?? [line];
  });
}

function gatherPlain(text: string): GatheredLine[] {
  const gathered: GatheredLine[] = [];
  let isFenced = false;
  let open = 0;
  for (const line of splitLines(text)) {
    if (FENCE.test(line)) isFenced = !isFenced;
    else if (line.length <= MOST_SIGNS && /\S/.test(line)) {
      const found = readLine(line, isFenced, open > 0);
      gathered.push(...found);
      for (const { text: code } of found) open = Math.max(0, open + openBrackets(code));
      if (found.length === 0) open = 0;
    }
  }
  return gathered;
}

/** All lines of code of a reply in their order, whatever stands around them; of encoded ones what they say. */
export function gatherCode(reply: string, entryPoint = ''): GatheredLine[] {
  const seen = unfill(unmaskText(reply), entryPoint);
  const plain = gatherPlain(seen);
  if (plain.length > 0) return plain.slice(0, MOST_LINES);
  const decoded = readHidden(seen).map(({ text }) => gatherPlain(text));
  return (decoded.find((lines) => lines.length > 0) ?? []).slice(0, MOST_LINES);
}

/** Lines of which one ends in the middle of an expression, put together with the next. */
export function joinHalves(lines: readonly GatheredLine[]): GatheredLine[] {
  const joined: GatheredLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last === undefined || openBrackets(last.text) <= 0) joined.push(line);
    else joined[joined.length - 1] = { ...last, text: last.text + (last.isSpan ? '' : ' ') + line.text };
  }
  return joined;
}
