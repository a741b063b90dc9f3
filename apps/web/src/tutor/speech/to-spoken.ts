/** A text without what is for the eye alone: marks of emphasis, of headings and around code. */
export function toSpoken(text: string): string {
  return text
    .replaceAll(/^```\w*$/gm, '')
    .replaceAll(/[*_`#>]+/g, ' ')
    .replaceAll(/[ \t]+/g, ' ');
}
