/** Opens a block: up to its colon there is code, which a comment or half a text is not, and behind it a comment at most. */
export const OPENS_BLOCK = /^(?:[^#'"]|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")*:\s*(?:#.*)?$/;
