import type { Misconception } from './misconception.ts';

export const VALUES_MISCONCEPTIONS = [
  {
    key: 'text-without-quotes',
    concept: 'string',
    name: { en: 'Text without quotes', es: 'Texto sin comillas' },
    explanation: {
      en: 'Python takes letters without quotes for a name and looks it up. Quotes say: this is text.',
      es: 'Python toma las letras sin comillas por un nombre y lo busca. Las comillas dicen: esto es texto.',
    },
  },
  {
    key: 'sum-in-quotes',
    concept: 'string',
    name: { en: 'A sum inside quotes', es: 'Una cuenta entre comillas' },
    explanation: {
      en: 'Inside quotes nothing is worked out: the text is shown letter by letter.',
      es: 'Entre comillas no se calcula nada: el texto se muestra letra por letra.',
    },
  },
  {
    key: 'true-division-for-whole',
    concept: 'floor-division',
    name: { en: '`/` where `//` is meant', es: '`/` donde se quiere `//`' },
    explanation: {
      en: '`/` always gives a float, even when the result is whole. `//` gives how often the divisor fits.',
      es: '`/` da siempre un float, aunque el resultado sea entero. `//` dice cuántas veces cabe el divisor.',
    },
  },
  {
    key: 'quotient-remainder-swapped',
    concept: 'modulo',
    name: { en: '`//` and `%` swapped', es: '`//` y `%` cambiados' },
    explanation: {
      en: '`//` says how often it fits, `%` what is left over.',
      es: '`//` dice cuántas veces cabe; `%`, lo que sobra.',
    },
  },
  {
    key: 'precedence-ignored',
    concept: 'precedence',
    name: { en: 'Order of operations forgotten', es: 'Orden de operaciones olvidado' },
    explanation: {
      en: '`*` and `/` go before `+` and `-`. Brackets say what goes first.',
      es: '`*` y `/` van antes que `+` y `-`. Los paréntesis dicen qué va primero.',
    },
  },
  {
    key: 'text-plus-number',
    concept: 'type-error',
    name: { en: 'Text and number joined with `+`', es: 'Texto y número unidos con `+`' },
    explanation: {
      en: '`+` adds two numbers or joins two texts; it never turns one into the other.',
      es: '`+` suma dos números o une dos textos; nunca convierte uno en otro.',
    },
  },
  {
    key: 'wrong-operator',
    concept: 'arithmetic-operator',
    name: {
      en: 'Another operator than the story asks for',
      es: 'Un operador distinto del que pide el problema',
    },
    explanation: {
      en: 'Python does what the sign says. Work the story out by hand once and compare.',
      es: 'Python hace lo que dice el signo. Resuelve el caso a mano una vez y compara.',
    },
  },
  {
    key: 'rounding-too-early',
    concept: 'float',
    name: { en: 'Rounded before the end', es: 'Redondeo antes de tiempo' },
    explanation: {
      en: 'What is rounded away is gone for the rest of the sum. Round when showing the result.',
      es: 'Lo que se redondea se pierde para el resto de la cuenta. Redondea al mostrar el resultado.',
    },
  },
  {
    key: 'float-equality',
    concept: 'float',
    name: { en: 'Floats compared with `==`', es: 'Floats comparados con `==`' },
    explanation: {
      en: 'Most decimal fractions have no exact float, so equal sums may differ in the last digits. Compare the distance.',
      es: 'Casi ninguna fracción decimal tiene un float exacto, así que dos sumas iguales pueden diferir al final. Compara la distancia.',
    },
  },
  {
    key: 'operands-swapped',
    concept: 'arithmetic-operator',
    name: { en: 'Two sides of a sign swapped', es: 'Los dos lados de un signo cambiados' },
    explanation: {
      en: '`a - b` and `b - a` differ, and so do `a / b` and `b / a`. Try it with two numbers you know.',
      es: '`a - b` y `b - a` no dan lo mismo, ni `a / b` y `b / a`. Prueba con dos números conocidos.',
    },
  },
  {
    key: 'wrap-around-forgotten',
    concept: 'modulo',
    name: { en: 'Counting past the end of a circle', es: 'Contar más allá del final de un círculo' },
    explanation: {
      en: 'Hours, weekdays and letters begin again after the last one. The remainder of a division does just that.',
      es: 'Las horas, los días y las letras vuelven a empezar tras la última. El resto de una división hace justo eso.',
    },
  },
  {
    key: 'example-hard-coded',
    concept: 'parameter',
    name: { en: 'Made to fit the example', es: 'Hecho a la medida del ejemplo' },
    explanation: {
      en: 'Numbers counted from the example are right for the example only. Work them out from what is given.',
      es: 'Los números contados en el ejemplo solo valen para él. Calcúlalos a partir de lo dado.',
    },
  },
] as const satisfies readonly Misconception[];
