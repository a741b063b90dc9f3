import type { TutorLanguage } from '@kindling/core/turns';
import { type Phrase, say } from './say.ts';
import type { ProgramTrial } from './try-program.ts';

const PASSES: Phrase = {
  en: [
    'Your program does what the visible tests ask. Press Check for the others. Which case could they try that you have not?',
  ],
  es: [
    'Tu programa hace lo que piden las pruebas visibles. Pulsa Comprobar para las demás. ¿Qué caso podrían probar que tú no has probado?',
  ],
};
const WRONG: Phrase = {
  en: [
    'I ran it. `{call}` gives `{actual}`, and `{expect}` is wanted. At which line does the value first become another than you expect?',
  ],
  es: [
    'Lo he ejecutado. `{call}` da `{actual}` y se espera `{expect}`. ¿En qué línea el valor deja de ser el que esperas?',
  ],
};
const RAISES: Phrase = {
  en: [
    'I ran it. Python stops{line} with **{error}**: {message}. {meaning} What is in the names of that line at that moment?',
  ],
  es: [
    'Lo he ejecutado. Python se para{line} con **{error}**: {message}. {meaning} ¿Qué hay en los nombres de esa línea en ese momento?',
  ],
};
const RAISES_IN_CALL: Phrase = {
  en: [
    'I ran it. `{call}` stops with **{error}**: {message}. {meaning} Which line of yours should have seen to that?',
  ],
  es: [
    'Lo he ejecutado. `{call}` se para con **{error}**: {message}. {meaning} ¿Qué línea tuya tendría que haberse ocupado de eso?',
  ],
};
const GIVES: Phrase = {
  en: [
    'I ran `{call}` with your program: it gives `{actual}`. What should it give, and which line decides that?',
  ],
  es: ['He ejecutado `{call}` con tu programa: da `{actual}`. ¿Qué tendría que dar y qué línea lo decide?'],
};
const RUNS: Phrase = {
  en: ['I ran it, and it comes to its end without an error. What should it do that it does not?'],
  es: ['Lo he ejecutado y llega al final sin error. ¿Qué tendría que hacer que no hace?'],
};
const PRINTS: Phrase = {
  en: [
    'I ran it, and it comes to its end without an error. It prints:\n```\n{printed}\n```\nWhich part of that did you not expect?',
  ],
  es: ['Lo he ejecutado y llega al final sin error. Muestra:\n```\n{printed}\n```\n¿Qué parte no esperabas?'],
};
/** More of what a program prints is no more to the point. */
const MOST_PRINTED = 400;
const UNREADABLE: Phrase = {
  en: [
    'Python stops{line} before it runs anything, with **{error}**: {message}. {meaning} Read that line aloud, sign by sign: what is there that you did not mean?',
  ],
  es: [
    'Python se para{line} antes de ejecutar nada, con **{error}**: {message}. {meaning} Lee esa línea en voz alta, signo a signo: ¿qué hay que no querías poner?',
  ],
};
const ENDLESS: Phrase = {
  en: [
    'I ran it, and it does not end. Which condition should stop the loop, and what in the loop changes it?',
  ],
  es: ['Lo he ejecutado y no termina. ¿Qué condición debería parar el bucle y qué la cambia dentro de él?'],
};
const SILENT: Phrase = {
  en: [
    'I ran it, and it ended before it could be tried. Is there an `exit`, or an `input()` that waits for somebody?',
  ],
  es: [
    'Lo he ejecutado y ha terminado antes de poder probarlo. ¿Hay un `exit`, o un `input()` que espera a alguien?',
  ],
};
const AT_LINE: Record<TutorLanguage, string> = { en: ' at line {n}', es: ' en la línea {n}' };

/** What an exception says, for people. */
const MEANINGS: Record<string, Record<TutorLanguage, string>> = {
  NameError: {
    en: 'It does not know that name: it was never given a value, or it is spelled in another way elsewhere.',
    es: 'No conoce ese nombre: nunca recibió un valor o en otro sitio está escrito de otra forma.',
  },
  UnboundLocalError: {
    en: 'The name gets its value further down in the same function.',
    es: 'El nombre recibe su valor más abajo en la misma función.',
  },
  TypeError: {
    en: 'Two kinds of values meet that do not go together, or a call has too many or too few arguments.',
    es: 'Se encuentran dos tipos de valores que no casan, o la llamada lleva argumentos de más o de menos.',
  },
  ValueError: {
    en: 'The kind of value is right, this value is not.',
    es: 'El tipo de valor es correcto, pero ese valor no.',
  },
  IndexError: {
    en: 'There is no place of that number: the first is 0, the last is one less than the length.',
    es: 'No hay ningún lugar con ese número: el primero es 0 y el último, uno menos que la longitud.',
  },
  KeyError: { en: 'The dictionary has no such key.', es: 'El diccionario no tiene esa clave.' },
  AttributeError: {
    en: 'That kind of value has nothing of that name.',
    es: 'Ese tipo de valor no tiene nada con ese nombre.',
  },
  ZeroDivisionError: { en: 'Something is divided by zero.', es: 'Algo se divide entre cero.' },
  IndentationError: {
    en: 'The blanks at the beginning of a line do not fit with the lines around it.',
    es: 'Los espacios del principio de una línea no casan con las de alrededor.',
  },
  SyntaxError: {
    en: 'Python cannot read that line, or the one before it: look for a missing colon, bracket or quote.',
    es: 'Python no puede leer esa línea, o la anterior: busca dos puntos, un paréntesis o unas comillas que falten.',
  },
  RecursionError: {
    en: 'The function calls itself without end.',
    es: 'La función se llama a sí misma sin fin.',
  },
};

/** Says what a program did, and asks the question that leads on; never what to write. `hasTests`: some were to pass. */
export function describeTrial(trial: ProgramTrial, language: TutorLanguage, hasTests = true): string {
  if (trial.outcome === 'passes')
    return hasTests ? say(PASSES, language) : describeRun(trial.printed, language);
  if (trial.outcome === 'endless') return say(ENDLESS, language);
  if (trial.outcome === 'silent') return say(SILENT, language);
  if (trial.outcome === 'gives') return say(GIVES, language, 0, trial);
  if (trial.outcome === 'wrong') return say(WRONG, language, 0, trial);
  return describeError(trial, language);
}

function describeRun(printed: string, language: TutorLanguage): string {
  if (printed === '') return say(RUNS, language);
  return say(PRINTS, language, 0, { printed: printed.slice(0, MOST_PRINTED) });
}

function describeError(trial: ProgramTrial & { outcome: 'raises' }, language: TutorLanguage): string {
  const { error, message, line, call } = trial;
  const place = line === null ? '' : AT_LINE[language].replace('{n}', String(line));
  const meaning = MEANINGS[error]?.[language] ?? '';
  if (/^(?:Syntax|Indentation|Tab)Error$/.test(error))
    return say(UNREADABLE, language, 0, { error, message, line: place, meaning });
  // Nothing of it went wrong inside the program: it has not what the call asks for.
  if (line === null && call !== null)
    return say(RAISES_IN_CALL, language, 0, { call, error, message, meaning });
  return say(RAISES, language, 0, { error, message, line: place, meaning });
}
