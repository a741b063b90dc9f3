import type { Misconception } from './misconception.ts';

export const NAMES_MISCONCEPTIONS = [
  {
    key: 'name-in-quotes',
    concept: 'variable',
    name: { en: 'A name in quotes', es: 'Un nombre entre comillas' },
    explanation: {
      en: 'In quotes it is the word itself, not the value the name stands for.',
      es: 'Entre comillas es la palabra misma, no el valor al que se refiere el nombre.',
    },
  },
  {
    key: 'assignment-reversed',
    concept: 'assignment',
    name: { en: 'Assignment the wrong way round', es: 'Asignación al revés' },
    explanation: {
      en: '`=` gives the value on the right to the name on the left, never the other way.',
      es: '`=` da el valor de la derecha al nombre de la izquierda, nunca al revés.',
    },
  },
  {
    key: 'value-lost-in-swap',
    concept: 'unpacking',
    name: { en: 'A value overwritten before it was used', es: 'Un valor pisado antes de usarlo' },
    explanation: {
      en: 'A name holds one value. Giving it a new one drops the old one for good.',
      es: 'Un nombre guarda un solo valor. Al darle otro, el anterior se pierde.',
    },
  },
  {
    key: 'stale-value',
    concept: 'assignment',
    name: { en: 'A result expected to follow its parts', es: 'Un resultado que se espera que cambie solo' },
    explanation: {
      en: 'A sum is worked out once, when its line runs. It does not follow when its parts change later.',
      es: 'La cuenta se hace una vez, cuando se ejecuta su línea. No cambia cuando luego cambian sus partes.',
    },
  },
  {
    key: 'result-not-kept',
    concept: 'expression',
    name: { en: 'A result worked out and dropped', es: 'Un resultado calculado y perdido' },
    explanation: {
      en: 'A line such as `total + 5` makes a value nobody keeps. Give it to a name.',
      es: 'Una línea como `total + 5` crea un valor que nadie guarda. Dáselo a un nombre.',
    },
  },
  {
    key: 'text-used-as-number',
    concept: 'type-conversion',
    name: { en: '`input()` taken for a number', es: '`input()` tomado por número' },
    explanation: {
      en: '`input()` always gives text. `int(...)` or `float(...)` makes a number of it.',
      es: '`input()` siempre da texto. `int(...)` o `float(...)` lo convierten en número.',
    },
  },
  {
    key: 'shadowed-builtin',
    concept: 'shadowing',
    name: { en: 'A built-in name reused', es: 'Un nombre incorporado reutilizado' },
    explanation: {
      en: 'A name such as `list` or `sum` given to a value of yours hides the built-in function from there on.',
      es: 'Si das un nombre como `list` o `sum` a un valor tuyo, la función incorporada queda oculta desde ahí.',
    },
  },
  {
    key: 'case-of-names',
    concept: 'name-error',
    name: { en: 'Capitals in a name mixed up', es: 'Mayúsculas mezcladas en un nombre' },
    explanation: {
      en: '`Total` and `total` are two names.',
      es: '`Total` y `total` son dos nombres.',
    },
  },
] as const satisfies readonly Misconception[];
