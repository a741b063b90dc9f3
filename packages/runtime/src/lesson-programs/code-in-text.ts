/** Blocks of Python of a Markdown text. */
export function listBlocks(markdown: string): string[] {
  return [...markdown.matchAll(/```python\n([\s\S]*?)```/gu)].map(([, block = '']) => block);
}

/** The code of a text that is nothing but one piece of code; undefined for any other. */
export function readOneSpan(text: string): string | undefined {
  return /^\s*`([^`]+)`\s*$/u.exec(text)?.[1];
}

/** What stands between code marks, in order. */
export function listSpans(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/gu)].map(([, code = '']) => code);
}

/** Spaces and the kind of quotes make no difference. */
export function toCodeText(text: string): string {
  return text.replace(/'/gu, '"').replace(/\s+/gu, '');
}
