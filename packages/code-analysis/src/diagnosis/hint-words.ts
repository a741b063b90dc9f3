import { endSentence } from '../end-sentence.ts';
import type { Failure } from './examine-program.ts';

export type HintLanguage = 'en' | 'es';

export interface Words {
  syntax(line: number, message: string): string;
  syntaxAgain(line: number): string;
  /** In its place where the indent is what Python cannot read. */
  indentAgain(line: number): string;
  /** A name that the tests ask for and nothing defines. */
  lacking(name: string): string;
  lackingAgain(name: string): string;
  /** A name that a line of the program reads and nothing has set. */
  unknown(name: string): string;
  /** The whole program; what was typed to it, if anything. */
  program(typed: string): string;
  /** What a failing test saw. */
  failure(what: string, failure: Failure): string;
  /** Sends the learner to the stretch that matters; some programs are given no values to go through it with. */
  region(from: number, to: number, isBare: boolean): string;
  line(line: number): string;
  /** Another line, after the first was named. */
  also(line: number): string;
  values(line: number, name: string, values: string[]): string;
  question: string;
}

const ENGLISH: Words = {
  syntax: (line, message) =>
    `Python cannot read line ${line}: ${endSentence(message)} What does it expect there, and what does it find?`,
  indentAgain: (line) =>
    `Look where line ${line} begins, and the lines above it: how far in is each, and with spaces or with tabs?`,
  syntaxAgain: (line) =>
    `Look at line ${line} and the one before it, sign by sign: brackets and quotes come in pairs, and what opens a block ends with a colon.`,
  lacking: (name) =>
    `The tests ask for \`${name}\` and find nothing of that name. Which names does your program define?`,
  lackingAgain: (name) =>
    `Compare each name you define with \`${name}\`, letter by letter, and look how far in its line begins: what stands inside something else is not seen from outside.`,
  unknown: (name) =>
    `Nothing is called \`${name}\` when it runs. Compare it, letter by letter, with what was given a value or imported before.`,
  program: (typed) => (typed === '' ? 'your program' : `your program with the input ${typed}`),
  failure: (what, { kind, expected, actual, type, message }) => {
    if (kind === 'endless') return `${what} does not come to an end.`;
    if (kind === 'error') return `${what} stops with ${type}${message ? ` (${message})` : ''}.`;
    if (kind === 'assertion') return message ? `${what} fails: ${message}.` : `${what} fails.`;
    if (kind === 'output') return `${what} prints ${quoted(actual)} where ${quoted(expected)} is wanted.`;
    if (kind === 'arguments')
      return `After ${what} what was handed over is ${actual}; it should be ${expected}.`;
    if (kind === 'file') return `Once ${what} has run, the file holds ${quoted(actual)}.`;
    if (kind === 'exception') return `${what} gives ${actual} where ${expected} should be raised.`;
    return `${what} gives ${actual} where ${expected} is wanted.`;
  },
  region: (from, to, isBare) => {
    const given = isBare ? '' : ' with these values';
    return from === to
      ? `Go through line ${from} by hand${given}: what does it leave behind?`
      : `Go through lines ${from} to ${to} by hand${given}: what does each leave behind?`;
  },
  line: (line) => `Look at line ${line}.`,
  also: (line) => `And at line ${line}:`,
  values: (line, name, values) => `Each time line ${line} has run, \`${name}\` is ${values.join(', then ')}.`,
  question: 'Is that what you want it to do?',
};

const SPANISH: Words = {
  syntax: (line, message) =>
    `Python no puede leer la línea ${line}: ${endSentence(message)} ¿Qué espera ahí y qué encuentra?`,
  indentAgain: (line) =>
    `Mira dónde empieza la línea ${line} y las de encima: ¿cuánto sangra cada una, y con espacios o con tabuladores?`,
  syntaxAgain: (line) =>
    `Mira la línea ${line} y la anterior signo a signo: los paréntesis y las comillas van por pares, y lo que abre un bloque acaba en dos puntos.`,
  lacking: (name) =>
    `Las pruebas piden \`${name}\` y no encuentran nada con ese nombre. ¿Qué nombres define tu programa?`,
  lackingAgain: (name) =>
    `Compara cada nombre que defines con \`${name}\`, letra a letra, y mira cuánto sangra su línea: lo que está dentro de otra cosa no se ve desde fuera.`,
  unknown: (name) =>
    `Nada se llama \`${name}\` cuando se ejecuta. Compáralo, letra a letra, con lo que antes recibió un valor o se importó.`,
  program: (typed) => (typed === '' ? 'tu programa' : `tu programa con la entrada ${typed}`),
  failure: (what, { kind, expected, actual, type, message }) => {
    if (kind === 'endless') return `${what} no llega a terminar.`;
    if (kind === 'error') return `${what} se detiene con ${type}${message ? ` (${message})` : ''}.`;
    if (kind === 'assertion') return message ? `${what} falla: ${message}.` : `${what} falla.`;
    if (kind === 'output') return `${what} muestra ${quoted(actual)} donde se espera ${quoted(expected)}.`;
    if (kind === 'arguments')
      return `Después de ${what}, lo entregado es ${actual}; debería ser ${expected}.`;
    if (kind === 'file') return `Después de ejecutar ${what}, el archivo contiene ${quoted(actual)}.`;
    if (kind === 'exception') return `${what} da ${actual} donde debería lanzarse ${expected}.`;
    return `${what} da ${actual} donde se espera ${expected}.`;
  },
  region: (from, to, isBare) => {
    const given = isBare ? '' : ' con estos valores';
    return from === to
      ? `Recorre a mano la línea ${from}${given}: ¿qué deja?`
      : `Recorre a mano las líneas ${from} a ${to}${given}: ¿qué deja cada una?`;
  },
  line: (line) => `Mira la línea ${line}.`,
  also: (line) => `Y también la línea ${line}:`,
  values: (line, name, values) =>
    `Cada vez que pasa la línea ${line}, \`${name}\` vale ${values.join(', luego ')}.`,
  question: '¿Es lo que quieres que haga?',
};

export const HINT_WORDS: Readonly<Record<HintLanguage, Words>> = { en: ENGLISH, es: SPANISH };

function quoted(text: string | undefined): string {
  return JSON.stringify(text ?? '');
}
