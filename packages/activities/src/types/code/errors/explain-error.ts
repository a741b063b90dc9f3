import { ENGLISH } from './english-errors.ts';
import { type EndKind, ERROR_PATTERNS, type ErrorKind } from './error-kinds.ts';
import type { ErrorExplanation, ErrorWords } from './error-words.ts';
import type { ToldError } from './read-error.ts';
import { SPANISH } from './spanish-errors.ts';

/** More of a value than this says no more. */
const LONGEST_VALUE = 60;

type Values = Record<string, string>;

/** Words for a language of the screens; English where there are none of its own. */
function errorWordsOf(language: string): ErrorWords {
  return language.toLowerCase().startsWith('es') ? SPANISH : ENGLISH;
}

/** What Python saw and a question that leads on, for an exception. Every class has one, those of the program included. */
export function explainError({ type, message }: ToldError, language: string): ErrorExplanation {
  const { kind, values } = classify(type, message);
  return fill(errorWordsOf(language), kind, { type, ...values });
}

/** The same for an end that no exception tells. */
export function explainEnd(kind: EndKind, language: string): ErrorExplanation {
  return fill(errorWordsOf(language), kind, {});
}

/** The first pattern that fits; a class nobody here knows is one of the program's own. */
export function classify(type: string, message: string): { kind: ErrorKind; values: Values } {
  for (const pattern of ERROR_PATTERNS) {
    if (!pattern.types.includes(type)) continue;
    const groups = pattern.message?.exec(message);
    if (groups === null) continue;
    return { kind: pattern.kind as ErrorKind, values: present(groups?.groups ?? {}) };
  }
  return { kind: 'own-class', values: {} };
}

function present(groups: Record<string, string | undefined>): Values {
  const said = Object.entries(groups).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  // Lists of names are Python's English: 'a', 'b', and 'c'.
  return Object.fromEntries(said.map(([name, value]) => [name, name === 'names' ? listed(value) : value]));
}

function listed(names = ''): string {
  return names.replaceAll("'", '').replace(/,? and /, ', ');
}

function fill(words: ErrorWords, kind: ErrorKind, values: Values): ErrorExplanation {
  const { saw, asks } = words.kinds[kind];
  return { saw: capitalise(put(words, saw, values)), asks: put(words, asks, values) };
}

function put(words: ErrorWords, text: string, values: Values): string {
  return text.replaceAll(/\{([a-z]\w*)\}/gi, (_place, name: string) => {
    const value = values[name] ?? (name === 'kindOf' ? values.kindOther : undefined) ?? '';
    return name.startsWith('kind') ? nameType(words, value) : quote(value);
  });
}

/** Text of the program inside a sentence: short, on one line, and without the sign that would end its quotation. */
function quote(value: string): string {
  const line = value.replaceAll(/\s+/g, ' ').replaceAll('`', "'");
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}…` : line;
}

function nameType(words: ErrorWords, type: string): string {
  const known = Object.hasOwn(words.types, type) ? words.types[type] : undefined;
  return known ?? words.otherType.replace('{name}', quote(type));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
