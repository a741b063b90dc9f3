import type { Misconception } from './misconception.ts';

export const ALGORITHMS_MISCONCEPTIONS = [
  {
    key: 'missing-base-case',
    concept: 'base-case',
    name: { en: 'Recursion without an end', es: 'Recursión sin final' },
    explanation: {
      en: 'Each call must come closer to a case that is answered without calling again.',
      es: 'Cada llamada debe acercarse a un caso que se responde sin volver a llamar.',
    },
  },
  {
    key: 'recursive-result-dropped',
    concept: 'recursion',
    name: { en: 'Result of the recursive call dropped', es: 'Resultado de la llamada recursiva perdido' },
    explanation: {
      en: 'The inner call gives its result to this one; without `return` or `+` it is lost.',
      es: 'La llamada interior da su resultado a esta; sin `return` o `+` se pierde.',
    },
  },
  {
    key: 'search-bounds-off',
    concept: 'binary-search',
    name: { en: 'Bounds of the search off by one', es: 'Límites de la búsqueda corridos' },
    explanation: {
      en: 'After looking at the middle, leave it out of the next half, or the search misses an end or stands still.',
      es: 'Tras mirar el centro, déjalo fuera de la mitad siguiente, o la búsqueda pierde un extremo o no avanza.',
    },
  },
  {
    key: 'greedy-assumed-optimal',
    concept: 'algorithm',
    name: { en: 'Best step taken for best result', es: 'Mejor paso tomado por mejor resultado' },
    explanation: {
      en: 'Taking the largest piece first is quick and not always best. Look for a case where it fails.',
      es: 'Tomar primero la pieza mayor es rápido y no siempre óptimo. Busca un caso en que falle.',
    },
  },
  {
    key: 'repeated-work',
    concept: 'efficiency',
    name: { en: 'The same work done again and again', es: 'El mismo trabajo una y otra vez' },
    explanation: {
      en: 'Calls that repeat each other’s work grow out of hand. Keep results you will need again.',
      es: 'Llamadas que repiten trabajo crecen sin medida. Guarda los resultados que volverás a necesitar.',
    },
  },
  {
    key: 'first-candidate-kept',
    concept: 'accumulator',
    name: { en: 'First candidate never replaced', es: 'Primer candidato nunca reemplazado' },
    explanation: {
      en: 'Finding one answer is not finding the best one: compare and replace.',
      es: 'Hallar una respuesta no es hallar la mejor: compara y reemplaza.',
    },
  },
] as const satisfies readonly Misconception[];
