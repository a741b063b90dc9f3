import type { Misconception } from './misconception.ts';

export const DECISIONS_MISCONCEPTIONS = [
  {
    key: 'assignment-instead-of-equality',
    concept: 'equality',
    name: { en: '`=` where `==` is meant', es: '`=` donde se quiere `==`' },
    explanation: {
      en: '`=` gives a name a value; `==` asks whether two values are equal.',
      es: '`=` da un valor a un nombre; `==` pregunta si dos valores son iguales.',
    },
  },
  {
    key: 'wrong-comparison-edge',
    concept: 'comparison',
    name: { en: 'Edge of a comparison', es: 'El borde de una comparación' },
    explanation: {
      en: '`<` leaves the edge out, `<=` takes it in. Try the edge itself.',
      es: '`<` deja fuera el borde, `<=` lo incluye. Prueba justo el borde.',
    },
  },
  {
    key: 'independent-ifs',
    concept: 'elif',
    name: { en: '`if` where `elif` is meant', es: '`if` donde se quiere `elif`' },
    explanation: {
      en: 'Each `if` is asked anew, so several may run. `elif` is asked only when none before it was true.',
      es: 'Cada `if` se pregunta de nuevo y pueden ejecutarse varios. `elif` solo se pregunta si ninguno anterior fue cierto.',
    },
  },
  {
    key: 'condition-order',
    concept: 'elif',
    name: { en: 'Wide condition before the narrow one', es: 'Condición amplia antes que la estrecha' },
    explanation: {
      en: 'The first true condition wins. If the wide one comes first, the narrow one is never reached.',
      es: 'Gana la primera condición cierta. Si la amplia va primero, nunca se llega a la estrecha.',
    },
  },
  {
    key: 'or-with-bare-value',
    concept: 'and-or-not',
    name: { en: '`x == a or b` for two comparisons', es: '`x == a or b` por dos comparaciones' },
    explanation: {
      en: 'Python reads `(x == a) or b`, and a text that is not empty counts as true. Write the comparison on both sides, or use `in`.',
      es: 'Python lee `(x == a) or b`, y un texto no vacío cuenta como cierto. Escribe la comparación en ambos lados o usa `in`.',
    },
  },
  {
    key: 'and-or-confused',
    concept: 'and-or-not',
    name: { en: '`and` and `or` mixed up', es: '`and` y `or` confundidos' },
    explanation: {
      en: '`and` needs both sides true, `or` needs one.',
      es: '`and` necesita ambos lados ciertos; `or`, uno solo.',
    },
  },
  {
    key: 'negation-misplaced',
    concept: 'and-or-not',
    name: { en: '`not` over the wrong part', es: '`not` sobre la parte equivocada' },
    explanation: {
      en: 'Not (a and b) is: not a, or not b. `not` turns each `and` into `or`.',
      es: 'No (a y b) es: no a, o no b. `not` convierte cada `and` en `or`.',
    },
  },
  {
    key: 'missing-else-case',
    concept: 'else',
    name: { en: 'A case left out', es: 'Un caso olvidado' },
    explanation: {
      en: 'Walk through every kind of value once: what happens to the ones no condition names?',
      es: 'Recorre una vez todos los tipos de valor: ¿qué pasa con los que ninguna condición nombra?',
    },
  },
  {
    key: 'boolean-as-text',
    concept: 'boolean',
    name: { en: '`"True"` instead of `True`', es: '`"True"` en vez de `True`' },
    explanation: {
      en: '`True` and `False` are values of their own. In quotes they are texts, and both count as true.',
      es: '`True` y `False` son valores propios. Entre comillas son textos, y ambos cuentan como ciertos.',
    },
  },
  {
    key: 'truthiness-of-zero',
    concept: 'truthiness',
    name: { en: 'Zero or empty taken for missing', es: 'Cero o vacío tomado por ausente' },
    explanation: {
      en: '`if value` is false for 0, "" and [] too. Ask `is None` when you mean missing.',
      es: '`if value` también es falso con 0, "" y []. Pregunta `is None` si quieres decir ausente.',
    },
  },
] as const satisfies readonly Misconception[];
