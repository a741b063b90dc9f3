import type { Misconception } from './misconception.ts';

export const LISTS_MISCONCEPTIONS = [
  {
    key: 'mutating-while-iterating',
    concept: 'mutable',
    name: {
      en: 'List or dictionary changed while walking it',
      es: 'Lista o diccionario cambiado al recorrerlo',
    },
    explanation: {
      en: 'Taking something out moves the rest up, and the loop skips one; a dictionary raises an error. Build a new one.',
      es: 'Al quitar algo, el resto se corre y el bucle se salta uno; un diccionario da error. Construye otro.',
    },
  },
  {
    key: 'argument-mutated',
    concept: 'side-effect',
    name: { en: 'The caller’s list changed', es: 'Lista ajena modificada' },
    explanation: {
      en: 'A list handed to a function is the same list, not a copy. Make a new one when the old must stay.',
      es: 'La lista que recibe una función es la misma, no una copia. Crea otra si la anterior debe quedar igual.',
    },
  },
  {
    key: 'alias-instead-of-copy',
    concept: 'copy',
    name: { en: 'A second name taken for a copy', es: 'Un segundo nombre tomado por copia' },
    explanation: {
      en: '`b = a` gives one list two names. `a[:]` or `list(a)` makes a copy.',
      es: '`b = a` da dos nombres a una lista. `a[:]` o `list(a)` hacen una copia.',
    },
  },
  {
    key: 'aliased-rows',
    concept: 'copy',
    name: { en: 'The same row many times', es: 'La misma fila muchas veces' },
    explanation: {
      en: '`[[0] * 3] * 2` holds one row twice. Make a new row for each place.',
      es: '`[[0] * 3] * 2` tiene dos veces la misma fila. Crea una fila nueva para cada lugar.',
    },
  },
  {
    key: 'sort-returns-none',
    concept: 'sorting',
    name: { en: 'Result of `sort` or `append` used', es: 'Usar el resultado de `sort` o `append`' },
    explanation: {
      en: '`sort`, `append` and `reverse` change the list and give back None. `sorted` gives a new list.',
      es: '`sort`, `append` y `reverse` cambian la lista y devuelven None. `sorted` da una nueva.',
    },
  },
  {
    key: 'append-instead-of-extend',
    concept: 'extend',
    name: { en: '`append` where `extend` is meant', es: '`append` donde se quiere `extend`' },
    explanation: {
      en: '`append` puts its argument in as one item, also when it is a list.',
      es: '`append` mete su argumento como un solo elemento, también si es una lista.',
    },
  },
  {
    key: 'remove-first-only',
    concept: 'list',
    name: { en: '`remove` or `index` taken for all', es: '`remove` o `index` tomados por todos' },
    explanation: {
      en: '`remove` takes the first equal item only, and `index` finds the first only.',
      es: '`remove` quita solo el primer elemento igual, e `index` encuentra solo el primero.',
    },
  },
  {
    key: 'empty-case-forgotten',
    concept: 'edge-case',
    name: { en: 'Empty list forgotten', es: 'Lista vacía olvidada' },
    explanation: {
      en: 'With nothing in it there is no first item, no largest and no mean.',
      es: 'Sin elementos no hay primero, ni máximo, ni media.',
    },
  },
  {
    key: 'index-out-of-range',
    concept: 'index-error',
    name: { en: 'A neighbour beyond the end', es: 'Un vecino más allá del final' },
    explanation: {
      en: 'The last item has no next one. Stop one earlier.',
      es: 'El último elemento no tiene siguiente. Para uno antes.',
    },
  },
  {
    key: 'copy-instead-of-change',
    concept: 'copy',
    name: { en: 'A copy changed instead of the original', es: 'Una copia cambiada en vez del original' },
    explanation: {
      en: '`+` and slices make a new list. When the given one should grow, use `append` or `extend`.',
      es: '`+` y los cortes crean otra lista. Si debe crecer la recibida, usa `append` o `extend`.',
    },
  },
] as const satisfies readonly Misconception[];
