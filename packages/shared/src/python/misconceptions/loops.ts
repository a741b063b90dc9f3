import type { Misconception } from './misconception.ts';

export const LOOPS_MISCONCEPTIONS = [
  {
    key: 'range-end-inclusive',
    concept: 'range',
    name: { en: 'End of `range` taken along', es: 'Final de `range` incluido' },
    explanation: {
      en: '`range(1, 5)` stops before 5.',
      es: '`range(1, 5)` se detiene antes de 5.',
    },
  },
  {
    key: 'off-by-one',
    concept: 'range',
    name: { en: 'One too many or one too few', es: 'Uno de más o uno de menos' },
    explanation: {
      en: 'Try the smallest case by hand: what should happen for 0, for 1? Once more or once less changes it.',
      es: 'Prueba a mano el caso más pequeño: ¿qué debe pasar con 0, con 1? Una vez más o una menos lo cambia.',
    },
  },
  {
    key: 'accumulator-reset',
    concept: 'accumulator',
    name: { en: 'Starting value inside the loop', es: 'Valor inicial dentro del bucle' },
    explanation: {
      en: 'Set inside the loop, the total starts again at every turn. Set it before.',
      es: 'Puesto dentro del bucle, el total vuelve a empezar en cada vuelta. Ponlo antes.',
    },
  },
  {
    key: 'accumulator-wrong-start',
    concept: 'accumulator',
    name: { en: 'Total started from the wrong value', es: 'Total iniciado con otro valor' },
    explanation: {
      en: 'A sum starts at 0, a product at 1, a largest value at the first one.',
      es: 'Una suma empieza en 0; un producto, en 1; un máximo, en el primero.',
    },
  },
  {
    key: 'wrong-indentation-level',
    concept: 'indentation',
    name: { en: 'A line indented too much or too little', es: 'Una línea con más o menos sangría' },
    explanation: {
      en: 'The indentation says whether a line belongs to the loop and runs every time, or follows it and runs once.',
      es: 'La sangría dice si una línea es del bucle y se repite, o va después y se ejecuta una vez.',
    },
  },
  {
    key: 'infinite-loop',
    concept: 'infinite-loop',
    name: { en: 'The loop never ends', es: 'El bucle no termina' },
    explanation: {
      en: 'Something inside a `while` must bring its condition closer to false.',
      es: 'Algo dentro del `while` debe acercar su condición a falso.',
    },
  },
  {
    key: 'condition-inverted',
    concept: 'while-loop',
    name: { en: 'Condition turned round', es: 'Condición al revés' },
    explanation: {
      en: 'Read it aloud: `if` says when, `while` says as long as what. Try it with the cases that you mean.',
      es: 'Léelo en voz alta: `if` dice cuándo y `while` dice mientras qué se sigue. Pruébalo con los casos que quieres.',
    },
  },
  {
    key: 'sentinel-processed',
    concept: 'break-continue',
    name: { en: 'Stop word treated as data', es: 'Palabra de parada tratada como dato' },
    explanation: {
      en: 'Look at what was read before you use it: the stop word is not one of the values.',
      es: 'Mira lo leído antes de usarlo: la palabra de parada no es un dato.',
    },
  },
  {
    key: 'update-in-wrong-order',
    concept: 'while-loop',
    name: { en: 'Steps of a turn in the wrong order', es: 'Pasos de una vuelta en otro orden' },
    explanation: {
      en: 'Look, then change, or change, then look: each gives another result on the first or last turn.',
      es: 'Mirar y cambiar, o cambiar y mirar: cada orden da otro resultado en la primera o la última vuelta.',
    },
  },
  {
    key: 'early-exit',
    concept: 'break-continue',
    name: { en: 'Loop left too early', es: 'Bucle abandonado antes de tiempo' },
    explanation: {
      en: 'A `break` or `return` in the first turn means the rest is never looked at.',
      es: 'Un `break` o `return` en la primera vuelta hace que el resto no se mire.',
    },
  },
  {
    key: 'loop-variable-ignored',
    concept: 'for-loop',
    name: { en: 'The loop variable is not used', es: 'No se usa la variable del bucle' },
    explanation: {
      en: 'Each turn should look at its own value, not at the same one again.',
      es: 'Cada vuelta debe mirar su propio valor, no siempre el mismo.',
    },
  },
  {
    key: 'loop-variable-shared',
    concept: 'for-loop',
    name: { en: 'Two loops count with one name', es: 'Dos bucles cuentan con un mismo nombre' },
    explanation: {
      en: 'A loop inside another that uses the same variable changes what the outer one has in it.',
      es: 'Un bucle dentro de otro que usa la misma variable cambia lo que el de fuera tiene en ella.',
    },
  },
] as const satisfies readonly Misconception[];
