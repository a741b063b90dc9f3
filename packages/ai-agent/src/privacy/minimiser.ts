import { remember } from '@kindling/core/text';
import { namePatterns } from './name-pattern.ts';
import { PERSONAL_PATTERNS, type PersonalKind } from './personal-patterns.ts';

/** What a placeholder looks like: short, of no language, and nothing a lesson or a program holds. */
const PLACEHOLDER = /\[\[(?:name|email|phone|address|school|handle|text)-\d+\]\]/gu;
const LONGEST_PLACEHOLDER = '[[address-9999]]'.length;

/**
 * Takes personal data out of texts before a provider reads them, and puts it back into what it says. One of these
 * serves one turn: the same words get the same placeholder in every text of it. It holds what it took out in memory
 * and nowhere else.
 */
export interface Minimiser {
  minimise(text: string): string;
  restore(text: string): string;
  /**
   * Restores the text of a stream, with what was taken out before it began. A placeholder may be split over any number
   * of parts; other parts pass, after all text that came before them.
   */
  restoreParts<Part extends { type: string }, End>(
    parts: AsyncGenerator<Part | TextPart, End>,
  ): AsyncGenerator<Part | TextPart, End>;
}

interface TextPart {
  type: 'text';
  text: string;
}

function isText(part: { type: string }): part is TextPart {
  return part.type === 'text' && 'text' in part;
}

/** Between names; no name that is stored holds it. */
const BETWEEN = '\0';
/**
 * The patterns of a class are long, and compiled when they are first used: made anew for each turn that was most of what
 * it cost to take names out. So many classes, or learners with others around them, are kept.
 */
const patternsOf = remember(200, (names) => namePatterns(names.split(BETWEEN)));

/** @param knownNames of the learner, their classmates and teachers. */
export function createMinimiser(knownNames: readonly string[]): Minimiser {
  const names = patternsOf(knownNames.join(BETWEEN));
  const placeholders = new Map<string, string>();
  const originals = new Map<string, string>();

  const hide = (kind: PersonalKind) => (original: string) => {
    const known = placeholders.get(original);
    if (known !== undefined) return known;
    const placeholder = `[[${kind}-${placeholders.size + 1}]]`;
    placeholders.set(original, placeholder);
    originals.set(placeholder, original);
    return placeholder;
  };
  /** Replaces outside of what was replaced before. */
  const replaceIn = (text: string, pattern: RegExp, kind: PersonalKind) => {
    let end = 0;
    const pieces: string[] = [];
    for (const match of text.matchAll(PLACEHOLDER)) {
      pieces.push(text.slice(end, match.index).replace(pattern, hide(kind)), match[0]);
      end = match.index + match[0].length;
    }
    return [...pieces, text.slice(end).replace(pattern, hide(kind))].join('');
  };
  const restore = (text: string) => text.replace(PLACEHOLDER, (found) => originals.get(found) ?? found);

  return {
    minimise(text) {
      // Somebody who writes like a placeholder gets one for it: otherwise it would come back as another's name.
      const plain = text.replace(PLACEHOLDER, hide('text'));
      const reachable = PERSONAL_PATTERNS.reduce(
        (rest, [kind, pattern]) => replaceIn(rest, pattern, kind),
        plain,
      );
      return names.reduce((rest, pattern) => replaceIn(rest, pattern, 'name'), reachable);
    },
    restore,
    // Where nothing was taken out, nothing comes back.
    restoreParts: (parts) => (originals.size === 0 ? parts : restoreParts(parts, restore)),
  };
}

/** See `Minimiser`. */
async function* restoreParts<Part extends { type: string }, End>(
  parts: AsyncGenerator<Part | TextPart, End>,
  restore: (text: string) => string,
): AsyncGenerator<Part | TextPart, End> {
  let held = '';
  const release = (until = held.length): TextPart[] => {
    const text = restore(held.slice(0, until));
    held = held.slice(until);
    return text === '' ? [] : [{ type: 'text', text }];
  };
  try {
    for (;;) {
      const next = await parts.next();
      if (next.done === true) {
        yield* release();
        return next.value;
      }
      const part = next.value;
      if (isText(part)) {
        held += part.text;
        yield* release(heldFrom(held));
      } else {
        yield* release();
        yield part;
      }
    }
  } finally {
    // Whoever stops reading stops the source, too. After its end this does nothing.
    await parts.return(undefined as never);
  }
}

/** Where a placeholder may have begun that is not whole yet; the length of the text when none has. */
function heldFrom(text: string): number {
  const from = Math.max(0, text.length - LONGEST_PLACEHOLDER + 1);
  const tail = text.slice(from);
  const begun = /\[(?:\[(?:[a-z]{0,7}(?:-(?:\d{0,4}\]?)?)?)?)?$/u.exec(tail);
  return begun === null ? text.length : from + begun.index;
}
