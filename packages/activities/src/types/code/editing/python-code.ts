/** Beginning of a text, with what stands before its quotes. */
const OPENING = /([A-Za-z]{0,2})("""|'''|"|')/y;

interface OpenText {
  quote: string;
  /** In its braces stands code. */
  isFormat: boolean;
  /** How many braces are open, of a text with code in it; 0 is text. */
  depth: number;
}

/** Takes a program apart, letter by letter: texts and comments become spaces, everything else stays where it is. */
class CodeReader {
  code = '';
  isComment = false;
  private readonly open: OpenText[] = [];
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
    while (this.code.length < source.length) this.step();
  }

  get isInText(): boolean {
    const text = this.open.at(-1);
    return this.isComment || (text !== undefined && text.depth === 0);
  }

  private step(): void {
    const letter = this.source.charAt(this.code.length);
    const text = this.open.at(-1);
    if (letter === '\n') this.endLine();
    else if (this.isComment) this.code += ' ';
    else if (text !== undefined && text.depth === 0) this.readText(text, letter);
    else this.readCode(text, letter);
  }

  /** A comment ends with its line, and so does a text in single quotes, which Python could not read on. */
  private endLine(): void {
    this.isComment = false;
    const isContinued = this.source.charAt(this.code.length - 1) === '\\';
    if (!isContinued && this.open.at(-1)?.quote.length === 1) this.open.pop();
    this.code += '\n';
  }

  private readText(text: OpenText, letter: string): void {
    const at = this.code.length;
    const isDoubledBrace = text.isFormat && /[{}]/.test(letter) && this.source.charAt(at + 1) === letter;
    const isEnd = this.source.startsWith(text.quote, at);
    if (letter === '\\' || isDoubledBrace) this.blank(2);
    else this.blank(isEnd ? text.quote.length : 1);
    if (isEnd) this.open.pop();
    else if (text.isFormat && letter === '{' && !isDoubledBrace) text.depth = 1;
  }

  private readCode(text: OpenText | undefined, letter: string): void {
    OPENING.lastIndex = this.code.length;
    const isWithinWord = /\w$/.test(this.code.slice(-1));
    const [opening = '', prefix = '', quote] = (!isWithinWord && OPENING.exec(this.source)) || [];
    if (quote !== undefined) {
      this.open.push({ quote, isFormat: /[ft]/i.test(prefix), depth: 0 });
      this.blank(opening.length);
      return;
    }
    if (text !== undefined && letter === '{') text.depth += 1;
    if (text !== undefined && letter === '}') text.depth -= 1;
    this.isComment = letter === '#';
    this.code += this.isComment ? ' ' : letter;
  }

  /** Never over the end of a line, which counts. */
  private blank(length: number): void {
    const blanked = this.source.slice(this.code.length, this.code.length + length);
    this.code += blanked.replaceAll(/[^\n]/g, ' ');
  }
}

/** A program without its texts and comments, every letter of the rest in its place; and whether it ends in one of them. */
export function readPythonCode(source: string): { code: string; endsInText: boolean } {
  const { code, isInText } = new CodeReader(source);
  return { code, endsInText: isInText };
}
