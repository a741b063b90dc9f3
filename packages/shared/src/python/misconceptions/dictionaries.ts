import type { Misconception } from './misconception.ts';

export const DICTIONARIES_MISCONCEPTIONS = [
  {
    key: 'missing-key',
    concept: 'dict-get',
    name: { en: 'Key expected to be there', es: 'Clave que se espera que exista' },
    explanation: {
      en: '`counts[key]` raises KeyError the first time. `get(key, 0)` gives a start.',
      es: '`counts[key]` da KeyError la primera vez. `get(key, 0)` da un comienzo.',
    },
  },
  {
    key: 'value-overwritten',
    concept: 'dictionary',
    name: {
      en: 'New value instead of a change to the old one',
      es: 'Valor nuevo en lugar de cambiar el anterior',
    },
    explanation: {
      en: '`name = x`, like `d[key] = x`, drops what was there. Read the old value first when both count.',
      es: '`nombre = x`, como `d[key] = x`, pierde lo que había. Lee antes el valor anterior si ambos cuentan.',
    },
  },
  {
    key: 'key-value-confused',
    concept: 'dict-items',
    name: { en: 'Keys and values mixed up', es: 'Claves y valores confundidos' },
    explanation: {
      en: 'Walking a dictionary gives its keys. `values()` and `items()` give the rest.',
      es: 'Recorrer un diccionario da sus claves. `values()` e `items()` dan lo demás.',
    },
  },
  {
    key: 'set-order-expected',
    concept: 'set',
    name: { en: 'Order expected of a set', es: 'Esperar orden de un conjunto' },
    explanation: {
      en: 'A set has no order. Sort it when the order counts.',
      es: 'Un conjunto no tiene orden. Ordénalo si el orden importa.',
    },
  },
  {
    key: 'duplicates-lost-in-set',
    concept: 'set',
    name: { en: 'Repeats lost in a set', es: 'Repetidos perdidos en un conjunto' },
    explanation: {
      en: 'A set keeps one of each. When the number counts, keep a list or count.',
      es: 'Un conjunto guarda uno de cada. Si importa cuántos, usa una lista o cuenta.',
    },
  },
  {
    key: 'boolean-operator-on-sets',
    concept: 'set',
    name: { en: '`and` or `or` between sets', es: '`and` u `or` entre conjuntos' },
    explanation: {
      en: '`a and b` gives one of the two sets. `&`, `|` and `-` combine them.',
      es: '`a and b` da uno de los dos conjuntos. `&`, `|` y `-` los combinan.',
    },
  },
] as const satisfies readonly Misconception[];
