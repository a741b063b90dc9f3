import type { TextPolicy } from './text-answer.schema.ts';

/** What two answers are compared by. Empty only when there was nothing to read. */
export function normaliseText(text: string, policy: Omit<TextPolicy, 'tolerateTypos'>): string {
  if (policy.format === 'code') return normaliseCode(text);
  // Accents go first: what looks like a sentence mark under an accent is one afterwards.
  const tidy = tidyText(policy.ignoreAccents ? stripAccents(text) : text);
  return (policy.matchCase ? tidy : tidy.toLowerCase()).normalize('NFC');
}

/**
 * Prose without what nobody means to write: Unicode NFC, straight quotes and hyphens, single spaces, no sentence
 * marks around it. Case, accents and spelling stay, so that a difference can be shown to the learner.
 */
export function tidyText(text: string): string {
  const spaced = straighten(text).replace(/\s+/g, ' ').trim();
  const bare = spaced.replace(/^[¿¡\s]+/, '').replace(/[.!?…;:,\s]+$/, '');
  return bare === '' ? spaced : bare;
}

/** NFC, straight quotes and hyphens, no invisible characters. */
export function straighten(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201a\u201b\u00b4\u02bc\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '');
}

function stripAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/**
 * Code with its free choices taken out: spaces outside of strings go unless they part two words, and a string
 * without quotes inside is written with double ones. Case and spelling stay.
 */
function normaliseCode(text: string): string {
  const pieces = straighten(text).match(/"[^"\n]*"|'[^'\n]*'|[^"']+|["']/g) ?? [];
  return pieces.map((piece) => (isString(piece) ? unifyQuotes(piece) : squeeze(piece))).join('');
}

function isString(piece: string): boolean {
  return piece.length > 1 && (piece.startsWith('"') || piece.startsWith("'"));
}

function unifyQuotes(literal: string): string {
  return literal.startsWith("'") && !literal.includes('"') ? `"${literal.slice(1, -1)}"` : literal;
}

function squeeze(code: string): string {
  return code.replace(/\s+/g, ' ').replace(/ (?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_]) /gu, '');
}
