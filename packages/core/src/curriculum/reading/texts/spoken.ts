const CODE = /```[\s\S]*?```|`+[^`]*`+/gu;
/** Quotes, emphasis and brackets around what is talked about, not said. */
const MENTIONED =
  /«[^»]*»|“[^”]*”|"[^"]*"|\*+[^*\n]+\*+|(?<![\p{L}\p{N}])_[^_\n]+_(?![\p{L}\p{N}])|(?<![\p{L}])'[^'\n]+'(?!\p{L})|‘[^’]*’/gu;

/** A text with each piece of code as one word, so that marks around it are still seen. */
export function withoutCode(text: string): string {
  return text.replace(CODE, 'code');
}

/** What a text says in its own voice: without code and without what it quotes or sets apart. */
export function ownWords(text: string): string {
  return withoutCode(text)
    .replace(/\*\*/gu, '')
    .replace(MENTIONED, ' ')
    .replace(/\bcode\b/g, ' ');
}
