import type { Misconception } from './misconception.ts';

export const FILES_MISCONCEPTIONS = [
  {
    key: 'newline-not-stripped',
    concept: 'file',
    name: { en: 'Line end left on the line', es: 'Fin de línea sin quitar' },
    explanation: {
      en: 'A line read from a file still ends with a newline. `strip()` takes it off.',
      es: 'Una línea leída de un archivo aún acaba en salto de línea. `strip()` lo quita.',
    },
  },
  {
    key: 'newline-not-written',
    concept: 'file',
    name: { en: 'Line end not written', es: 'Fin de línea sin escribir' },
    explanation: {
      en: '`write` adds nothing. Each line needs its own `\\n`.',
      es: '`write` no añade nada. Cada línea necesita su `\\n`.',
    },
  },
  {
    key: 'wrong-file-mode',
    concept: 'file',
    name: { en: '`"w"` and `"a"` mixed up', es: '`"w"` y `"a"` confundidos' },
    explanation: {
      en: '`"w"` empties the file first, `"a"` writes after what is there.',
      es: '`"w"` vacía el archivo primero; `"a"` escribe tras lo que hay.',
    },
  },
  {
    key: 'header-counted',
    concept: 'file',
    name: { en: 'Header treated as data', es: 'Cabecera tratada como dato' },
    explanation: {
      en: 'The first line of a table names its columns. Skip it.',
      es: 'La primera línea de una tabla nombra sus columnas. Sáltala.',
    },
  },
  {
    key: 'conversion-forgotten',
    concept: 'type-conversion',
    name: { en: 'Text from a file taken for a number', es: 'Texto de un archivo tomado por número' },
    explanation: {
      en: 'What is read from a file or split off a line is text until you convert it.',
      es: 'Lo leído de un archivo o separado de una línea es texto hasta que lo conviertes.',
    },
  },
  {
    key: 'blank-lines-counted',
    concept: 'file',
    name: { en: 'Blank lines treated as data', es: 'Líneas en blanco tratadas como dato' },
    explanation: {
      en: 'An empty line is a line too. Say what should happen with it.',
      es: 'Una línea vacía también es una línea. Decide qué hacer con ella.',
    },
  },
  {
    key: 'print-instead-of-write',
    concept: 'file',
    name: { en: '`print` instead of `write`', es: '`print` en vez de `write`' },
    explanation: {
      en: '`print` shows a text on the screen. Only `write` puts it into the file.',
      es: '`print` muestra un texto en pantalla. Solo `write` lo pone en el archivo.',
    },
  },
] as const satisfies readonly Misconception[];
