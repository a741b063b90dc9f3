/** How one kind of finding is told. */
export interface FindingWords {
  /** Ruff's name of the rule. */
  rule: string;
  /** Fits Ruff's own message; `$1` in the words is what its first group caught. Without it every message fits. */
  says?: RegExp;
  en: string;
  es: string;
}

const NAME = /`([^`]+)`/;

/** What cannot be read. The first that fits. */
const SYNTAX: readonly Omit<FindingWords, 'rule'>[] = [
  {
    says: /^Expected `:`, found newline/,
    en: 'The line ends where Python expects a colon `:`.',
    es: 'La línea termina donde Python espera dos puntos `:`.',
  },
  {
    says: /^Expected `:`, found `=`/,
    en: 'One `=` gives a value to a name. What do you want to ask here?',
    es: 'Un solo `=` da un valor a un nombre. ¿Qué quieres preguntar aquí?',
  },
  {
    says: /^Expected an indented block/,
    en: 'What belongs to the line above is not indented.',
    es: 'Lo que pertenece a la línea de arriba no está sangrado.',
  },
  {
    says: /^Unexpected indentation/,
    en: 'This line is indented further than Python expects.',
    es: 'Esta línea está más sangrada de lo que Python espera.',
  },
  {
    says: /^unindent does not match/,
    en: 'This line is indented like none of the lines above it.',
    es: 'Esta línea no está sangrada como ninguna de las de arriba.',
  },
  {
    says: /missing closing quote/,
    en: 'A text begins here and does not end on this line.',
    es: 'Aquí empieza un texto que no termina en esta línea.',
  },
  {
    says: /unexpected EOF|found end of file/,
    en: 'The program ends while something is still open: a bracket, a text or a block.',
    es: 'El programa termina con algo abierto todavía: un paréntesis, un texto o un bloque.',
  },
  {
    says: /^Simple statements must be separated/,
    en: 'Python has read a whole statement, and something else follows on the same line.',
    es: 'Python ha leído una instrucción entera y en la misma línea sigue algo más.',
  },
  {
    says: /^Invalid assignment target/,
    en: 'What stands left of `=` cannot be given a value.',
    es: 'A lo que está a la izquierda de `=` no se le puede dar un valor.',
  },
  {
    says: /^Got unexpected token (.+)$/,
    en: 'Python does not know the character $1. Does it come from a copied text?',
    es: 'Python no conoce el carácter $1. ¿Viene de un texto copiado?',
  },
  {
    says: /^Expected `except` or `finally`/,
    en: 'A `try` stands alone: what should happen when it fails?',
    es: 'Hay un `try` solo: ¿qué debe pasar cuando falla?',
  },
  {
    says: /^Positional argument cannot follow/,
    en: 'A value without a name follows one with a name.',
    es: 'Un valor sin nombre sigue a uno con nombre.',
  },
  {
    says: /^Duplicate parameter "?([^"]+)"?/,
    en: 'Two parameters are called `$1`.',
    es: 'Dos parámetros se llaman `$1`.',
  },
  {
    says: /^Invalid decimal integer literal/,
    en: 'Python cannot read this number. Does it begin with a 0?',
    es: 'Python no puede leer este número. ¿Empieza por 0?',
  },
  {
    says: /^Expected `([^`]+)`/,
    en: 'Python expects `$1` here.',
    es: 'Python espera `$1` aquí.',
  },
  {
    says: /^Expected an expression/,
    en: 'Python expects a value here.',
    es: 'Python espera un valor aquí.',
  },
  {
    says: /^Expected a statement/,
    en: 'No statement begins like this here.',
    es: 'Ninguna instrucción empieza así aquí.',
  },
];

/** What can be read and does not do what it looks like. `$1` is the name in Ruff's message. */
const RULES: readonly FindingWords[] = [
  {
    rule: 'undefined-name',
    says: NAME,
    en: 'Nothing gives `$1` a value. Is it spelled as it was where it got one?',
    es: 'Nada da un valor a `$1`. ¿Está escrito igual que donde lo recibe?',
  },
  {
    rule: 'undefined-local',
    says: NAME,
    en: '`$1` is used in the function before it gets a value there.',
    es: '`$1` se usa en la función antes de recibir un valor en ella.',
  },
  {
    rule: 'unused-import',
    says: NAME,
    en: '`$1` is imported and not used.',
    es: 'Se importa `$1` y no se usa.',
  },
  {
    rule: 'unused-variable',
    says: NAME,
    en: '`$1` gets a value that nobody uses.',
    es: '`$1` recibe un valor que nadie usa.',
  },
  {
    rule: 'redefined-while-unused',
    says: NAME,
    en: '`$1` is made a second time, and the first one was never used.',
    es: '`$1` se crea por segunda vez y la primera no se usó nunca.',
  },
  {
    rule: 'none-comparison',
    en: 'There is only one `None`; ask for it with `is`.',
    es: 'Solo hay un `None`; se pregunta por él con `is`.',
  },
  {
    rule: 'true-false-comparison',
    en: 'A condition is true or false already; comparing it with `True` or `False` asks twice.',
    es: 'Una condición ya es verdadera o falsa; compararla con `True` o `False` es preguntar dos veces.',
  },
  {
    rule: 'not-in-test',
    en: 'Python has words for this question: `not in`.',
    es: 'Python tiene palabras para esta pregunta: `not in`.',
  },
  {
    rule: 'not-is-test',
    en: 'Python has words for this question: `is not`.',
    es: 'Python tiene palabras para esta pregunta: `is not`.',
  },
  {
    rule: 'type-comparison',
    en: 'Types are compared here. `isinstance` asks whether a value is of a type.',
    es: 'Aquí se comparan tipos. `isinstance` pregunta si un valor es de un tipo.',
  },
  {
    rule: 'bare-except',
    en: 'This `except` catches every error, also the ones you do not expect. Which one do you mean?',
    es: 'Este `except` atrapa todos los errores, también los que no esperas. ¿Cuál quieres decir?',
  },
  {
    rule: 'ambiguous-variable-name',
    says: NAME,
    en: '`$1` looks like a 1 or a 0. What does it stand for?',
    es: '`$1` parece un 1 o un 0. ¿Qué significa?',
  },
  {
    rule: 'mixed-spaces-and-tabs',
    en: 'This line is indented with tabs and spaces.',
    es: 'Esta línea está sangrada con tabuladores y espacios.',
  },
  {
    rule: 'invalid-escape-sequence',
    says: NAME,
    en: 'In a text, `$1` is no special character. Should the backslash itself be there?',
    es: 'En un texto, `$1` no es un carácter especial. ¿Debe estar la barra invertida?',
  },
  {
    rule: 'builtin-variable-shadowing',
    says: NAME,
    en: '`$1` already means something in Python; from here on it means this instead.',
    es: '`$1` ya significa algo en Python; desde aquí significa esto en su lugar.',
  },
  {
    rule: 'builtin-argument-shadowing',
    says: NAME,
    en: '`$1` already means something in Python; in this function it means the parameter.',
    es: '`$1` ya significa algo en Python; en esta función significa el parámetro.',
  },
  {
    rule: 'builtin-import-shadowing',
    says: NAME,
    en: 'The imported `$1` takes the place of Python’s own.',
    es: 'El `$1` importado ocupa el lugar del de Python.',
  },
  {
    rule: 'mutable-argument-default',
    en: 'This value is made once, and all calls of the function share it.',
    es: 'Este valor se crea una vez y todas las llamadas a la función lo comparten.',
  },
  {
    rule: 'useless-comparison',
    en: 'Two values are compared, and nobody asks how it came out. Did you mean `=`?',
    es: 'Se comparan dos valores y nadie pregunta el resultado. ¿Querías `=`?',
  },
  {
    rule: 'useless-expression',
    en: 'This is worked out and thrown away. What should happen with it?',
    es: 'Esto se calcula y se tira. ¿Qué debe pasar con ello?',
  },
  {
    rule: 'loop-variable-overrides-iterator',
    says: NAME,
    en: 'The loop gives `$1` a new value, and goes through `$1` itself.',
    es: 'El bucle da a `$1` un valor nuevo y a la vez recorre `$1`.',
  },
  {
    rule: 'redefined-loop-name',
    says: NAME,
    en: '`$1` belongs to the loop, and gets another value inside of it.',
    es: '`$1` es del bucle y dentro recibe otro valor.',
  },
  {
    rule: 'loop-iterator-mutation',
    says: NAME,
    en: '`$1` changes while the loop goes through it, so some of its values are passed over.',
    es: '`$1` cambia mientras el bucle lo recorre, y algunos de sus valores se saltan.',
  },
  {
    rule: 'duplicate-value',
    says: NAME,
    en: 'A set holds each value once; `$1` stands here twice.',
    es: 'Un conjunto tiene cada valor una vez; `$1` está aquí dos veces.',
  },
  {
    rule: 'multi-value-repeated-key-literal',
    says: NAME,
    en: 'The key `$1` stands here twice; only the last value stays.',
    es: 'La clave `$1` está aquí dos veces; solo queda el último valor.',
  },
  {
    rule: 'is-literal',
    en: '`is` asks whether two things are one and the same, not whether they are equal.',
    es: '`is` pregunta si dos cosas son la misma, no si son iguales.',
  },
  {
    rule: 'f-string-missing-placeholders',
    en: 'The `f` lets names in braces be filled in; there are none here.',
    es: 'La `f` sirve para rellenar nombres entre llaves; aquí no hay ninguno.',
  },
  {
    rule: 'raise-not-implemented',
    en: '`NotImplemented` is no error. The error is called `NotImplementedError`.',
    es: '`NotImplemented` no es un error. El error se llama `NotImplementedError`.',
  },
  {
    rule: 'assert-tuple',
    en: 'In brackets with a comma it is a pair, and a pair is always true.',
    es: 'Entre paréntesis y con coma es una pareja, y una pareja siempre es verdadera.',
  },
  {
    rule: 'if-tuple',
    en: 'In brackets with a comma it is a pair, and a pair is always true.',
    es: 'Entre paréntesis y con coma es una pareja, y una pareja siempre es verdadera.',
  },
  {
    rule: 'return-outside-function',
    en: 'A `return` stands outside of every function. Is it indented as you mean it?',
    es: 'Hay un `return` fuera de toda función. ¿Está sangrado como quieres?',
  },
  {
    rule: 'yield-outside-function',
    says: NAME,
    en: '`$1` stands outside of every function.',
    es: '`$1` está fuera de toda función.',
  },
  {
    rule: 'break-outside-loop',
    en: 'A `break` stands outside of every loop. Is it indented as you mean it?',
    es: 'Hay un `break` fuera de todo bucle. ¿Está sangrado como quieres?',
  },
  {
    rule: 'continue-outside-loop',
    en: 'A `continue` stands outside of every loop. Is it indented as you mean it?',
    es: 'Hay un `continue` fuera de todo bucle. ¿Está sangrado como quieres?',
  },
  {
    rule: 'self-assigning-variable',
    says: NAME,
    en: '`$1` is given its own value.',
    es: '`$1` recibe su propio valor.',
  },
  {
    rule: 'comparison-with-itself',
    en: 'Something is compared with itself.',
    es: 'Algo se compara consigo mismo.',
  },
  {
    rule: 'comparison-of-constant',
    en: 'Two fixed values are compared: it always comes out the same.',
    es: 'Se comparan dos valores fijos: siempre sale lo mismo.',
  },
  {
    rule: 'expr-or-true',
    en: 'This is always true: what stands after `or` counts by itself.',
    es: 'Esto siempre es verdadero: lo que va después de `or` cuenta por sí solo.',
  },
  {
    rule: 'expr-and-false',
    en: 'This is always false: what stands after `and` counts by itself.',
    es: 'Esto siempre es falso: lo que va después de `and` cuenta por sí solo.',
  },
  {
    rule: 'implicit-return',
    en: 'Some ways through this function end without `return`; they give back `None`.',
    es: 'Algunos caminos de esta función terminan sin `return`; devuelven `None`.',
  },
  {
    rule: 'binary-op-exception',
    en: 'With `or` only the first error is caught.',
    es: 'Con `or` solo se atrapa el primer error.',
  },
  {
    rule: 'undefined-local-with-import-star-usage',
    says: NAME,
    en: '`$1` could come from `import *`, where nobody sees it.',
    es: '`$1` podría venir de `import *`, donde nadie lo ve.',
  },
  {
    rule: 'undefined-local-with-import-star',
    en: 'After `import *` nobody sees which names there are.',
    es: 'Después de `import *` nadie ve qué nombres hay.',
  },
  {
    rule: 'string-dot-format-missing-arguments',
    en: 'The text has more places to fill in than there are values.',
    es: 'El texto tiene más huecos que valores hay.',
  },
];

export const FINDING_WORDS: readonly FindingWords[] = [
  ...SYNTAX.map((words) => ({ rule: 'invalid-syntax', ...words })),
  ...RULES,
];
