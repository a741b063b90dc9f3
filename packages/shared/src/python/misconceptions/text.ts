import type { Misconception } from './misconception.ts';

export const TEXT_MISCONCEPTIONS = [
  {
    key: 'string-immutability',
    concept: 'immutability',
    name: { en: 'A text expected to change in place', es: 'Un texto que se espera que cambie' },
    explanation: {
      en: 'Methods such as `upper()` give a new text and leave the old one as it is. Keep the new one.',
      es: 'Métodos como `upper()` dan un texto nuevo y dejan el anterior igual. Guarda el nuevo.',
    },
  },
  {
    key: 'index-from-one',
    concept: 'index',
    name: { en: 'Counting from one', es: 'Contar desde uno' },
    explanation: {
      en: 'The first place has index 0, so the last has the length less one.',
      es: 'El primer lugar tiene índice 0; el último, la longitud menos uno.',
    },
  },
  {
    key: 'slice-end-inclusive',
    concept: 'slice',
    name: { en: 'End of a slice taken along', es: 'Final del corte incluido' },
    explanation: {
      en: 'A slice stops before its end: `word[0:3]` has the places 0, 1 and 2.',
      es: 'Un corte termina antes de su final: `word[0:3]` tiene los lugares 0, 1 y 2.',
    },
  },
  {
    key: 'missing-f-prefix',
    concept: 'f-string',
    name: { en: 'An f-string without its f', es: 'Un f-string sin la f' },
    explanation: {
      en: 'Without `f` before the quotes the curly brackets are shown as they are.',
      es: 'Sin la `f` delante de las comillas, las llaves se muestran tal cual.',
    },
  },
  {
    key: 'number-format-lost',
    concept: 'f-string',
    name: { en: 'Digits lost in showing a number', es: 'Cifras perdidas al mostrar un número' },
    explanation: {
      en: 'A number has no zeros at its end or front; how many to show is said when it becomes text, as in `:.2f` or `:02d`.',
      es: 'Un número no guarda ceros al final ni al principio; cuántos mostrar se dice al hacerlo texto, como en `:.2f` o `:02d`.',
    },
  },
  {
    key: 'find-returns-minus-one',
    concept: 'string-method',
    name: { en: '`find` trusted to find', es: 'Confiar en que `find` encuentra' },
    explanation: {
      en: '`find` gives -1 when there is nothing, and -1 is a real place: the last one.',
      es: '`find` da -1 cuando no hay nada, y -1 es un lugar real: el último.',
    },
  },
  {
    key: 'case-sensitive-comparison',
    concept: 'string-method',
    name: { en: 'Capitals forgotten in a comparison', es: 'Mayúsculas olvidadas al comparar' },
    explanation: {
      en: '`"Yes" == "yes"` is False. Bring both sides to the same case first.',
      es: '`"Yes" == "yes"` es False. Lleva antes ambos lados a la misma forma.',
    },
  },
  {
    key: 'replace-all-occurrences',
    concept: 'string-method',
    name: { en: '`replace` or `strip` taking more than meant', es: '`replace` o `strip` quitan de más' },
    explanation: {
      en: '`replace` changes every place, and `strip("abc")` takes any of these letters, not the word.',
      es: '`replace` cambia todos los lugares, y `strip("abc")` quita cualquiera de esas letras, no la palabra.',
    },
  },
  {
    key: 'separator-misplaced',
    concept: 'join',
    name: { en: 'Separator in the wrong place', es: 'Separador mal puesto' },
    explanation: {
      en: 'Put a separator between parts, not after each one: `", ".join(parts)` does that.',
      es: 'El separador va entre las partes, no detrás de cada una: eso hace `", ".join(parts)`.',
    },
  },
  {
    key: 'split-with-space',
    concept: 'split',
    name: { en: '`split(" ")` instead of `split()`', es: '`split(" ")` en vez de `split()`' },
    explanation: {
      en: '`split(" ")` makes an empty part for every second space; `split()` takes any run of spaces as one.',
      es: '`split(" ")` crea una parte vacía por cada espacio de más; `split()` toma varios espacios como uno.',
    },
  },
  {
    key: 'digits-only-numbers',
    concept: 'type-conversion',
    name: { en: 'Only digits taken for a number', es: 'Solo cifras tomadas por número' },
    explanation: {
      en: '`isdigit()` refuses a minus sign and a decimal point. Try the conversion and catch its error instead.',
      es: '`isdigit()` rechaza el signo menos y el punto decimal. Intenta la conversión y captura su error.',
    },
  },
] as const satisfies readonly Misconception[];
