import type { ContentProblem } from '../contract.ts';
import { readAlike } from './read-alike.ts';

/** An item that speaks of form may ask for it: capitals, marks and emphasis then make options differ. */
const FORM_WORDS =
  /semicolon|may[uú]scul|min[uú]scul|capital|upper.?case|lower.?case|\bpunt(o|os|uaci[oó]n)\b|\bsignos?\b|\bcomas?\b|\btildes?\b|\bacentos?\b|punctuat|full stop|\bperiods?\b|\bcommas?\b|apostroph|ap[oó]strofo|quotation|comillas|negrita|cursiva|\bbold\b|italic/iu;

/** Whether capitals, marks or emphasis are spoken of. */
export function speaksOfForm(said: string): boolean {
  return FORM_WORDS.test(said);
}

/** What sentences may end with, and what only emphasises. */
const CLOSING = /[.!?…]+$/u;
const EMPHASIS = /[*_]+/gu;
const isCode = (text: string) => text.includes('`');

/** Letters, digits and inner marks in small letters: what a text says, whatever it looks like. */
function contentOf(text: string): string {
  return readAlike(text).replace(EMPHASIS, '').toLowerCase().replace(CLOSING, '').trim();
}

/**
 * Options that say the same and differ in capitals, in a closing mark or in emphasis only, where nothing that is said
 * with the item speaks of these: one of them was meant to be something else. Code is left alone: there all of it counts.
 * So is a choice between three or more forms of one thing. `said` is everything an author says around the options.
 */
export function findSameContent(texts: readonly string[], said: string, path: string): ContentProblem[] {
  const isAboutForm = texts.length > 2 && new Set(texts.map(contentOf)).size === 1;
  if (isAboutForm || speaksOfForm(said)) return [];
  const firstByContent = new Map<string, number>();
  return texts.flatMap((text, index) => {
    const content = contentOf(text);
    if (content === '' || isCode(text)) return [];
    const first = firstByContent.get(content) ?? index;
    firstByContent.set(content, first);
    // What reads the same altogether is another fault, named elsewhere.
    if (first === index || readAlike(texts[first] ?? '') === readAlike(text)) return [];
    const message = `says the same as number ${first + 1} (${text.trim()}) and only looks different; say in the prompt or the explanation if that is what the item is about`;
    return [{ path: `${path}.${index}`, message }];
  });
}

/** One option without a letter or digit among options that have some: left over from drafting. */
export function findEmptySigns(texts: readonly string[], path: string): ContentProblem[] {
  const signs = texts.flatMap((text, index) => (/[\p{L}\p{N}]/u.test(text) || isCode(text) ? [] : [index]));
  const [only, ...others] = signs;
  if (only === undefined || others.length > 0) return [];
  return [{ path: `${path}.${only}`, message: 'has neither letter nor digit: write what it stands for' }];
}
