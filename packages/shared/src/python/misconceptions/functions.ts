import type { Misconception } from './misconception.ts';

export const FUNCTIONS_MISCONCEPTIONS = [
  {
    key: 'print-instead-of-return',
    concept: 'print-or-return',
    name: { en: '`print` instead of `return`', es: '`print` en vez de `return`' },
    explanation: {
      en: '`print` shows a value to people. Only `return` gives it back to the line that called.',
      es: '`print` muestra un valor a las personas. Solo `return` lo devuelve a la línea que llamó.',
    },
  },
  {
    key: 'missing-return',
    concept: 'return',
    name: { en: 'No `return`', es: 'Falta `return`' },
    explanation: {
      en: 'A function that ends without `return` gives back None.',
      es: 'Una función que acaba sin `return` devuelve None.',
    },
  },
  {
    key: 'return-inside-loop',
    concept: 'return',
    name: { en: '`return` inside the loop', es: '`return` dentro del bucle' },
    explanation: {
      en: '`return` ends the function at once, so the loop gets no second turn.',
      es: '`return` termina la función en el acto, así que el bucle no da otra vuelta.',
    },
  },
  {
    key: 'parameter-ignored',
    concept: 'parameter',
    name: { en: 'A parameter is not used', es: 'No se usa un parámetro' },
    explanation: {
      en: 'The function answers the same whatever it is given: a fixed value stands where the parameter should.',
      es: 'La función responde lo mismo con cualquier dato: hay un valor fijo donde debería estar el parámetro.',
    },
  },
  {
    key: 'arguments-swapped',
    concept: 'argument',
    name: { en: 'Arguments in the wrong order', es: 'Argumentos en otro orden' },
    explanation: {
      en: 'Values go to parameters by their place. Name them when the order is easy to mix up.',
      es: 'Los valores van a los parámetros por su lugar. Nómbralos si el orden se confunde.',
    },
  },
  {
    key: 'mutable-default',
    concept: 'default-value',
    name: { en: 'A list as default value', es: 'Una lista como valor por defecto' },
    explanation: {
      en: 'The default is made once, when the function is defined, and shared by all calls. Take None and make a new list inside.',
      es: 'El valor por defecto se crea una vez, al definir la función, y lo comparten todas las llamadas. Usa None y crea la lista dentro.',
    },
  },
  {
    key: 'local-name-expected-outside',
    concept: 'scope',
    name: { en: 'A local name expected outside', es: 'Un nombre local usado fuera' },
    explanation: {
      en: 'A name made inside a function lives only there. Give its value back with `return`.',
      es: 'Un nombre creado en una función vive solo en ella. Devuelve su valor con `return`.',
    },
  },
  {
    key: 'function-not-called',
    concept: 'function',
    name: { en: 'A function named but not called', es: 'Una función nombrada y no llamada' },
    explanation: {
      en: 'Without round brackets it is the function itself, not its result.',
      es: 'Sin paréntesis es la función misma, no su resultado.',
    },
  },
  {
    key: 'parameter-rebound',
    concept: 'parameter',
    name: { en: 'A new value given to the parameter', es: 'Un valor nuevo dado al parámetro' },
    explanation: {
      en: 'Giving the parameter a new value changes only what the function calls so. The caller keeps the old one.',
      es: 'Dar otro valor al parámetro solo cambia a qué llama así la función. Quien llamó conserva el anterior.',
    },
  },
] as const satisfies readonly Misconception[];
