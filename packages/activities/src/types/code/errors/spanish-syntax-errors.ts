import type { SyntaxErrorWords } from './error-words.ts';

/** Programs that Python cannot read. */
export const SPANISH_SYNTAX: SyntaxErrorWords = {
  'never-closed': {
    saw: 'Python ha leído hasta el final y el `{sign}` que se abre aquí no ha encontrado su pareja.',
    asks: '¿Dónde debería terminar lo que abre este `{sign}`?',
  },
  'wrong-closing': {
    saw: 'Había un `{opening}` abierto y Python ha encontrado un `{sign}`.',
    asks: '¿Qué signo se abrió el último antes de este lugar y con cuál se cierra?',
  },
  unmatched: {
    saw: 'Python ha encontrado un `{sign}` que cierra sin que nada se hubiera abierto.',
    asks: '¿A qué signo de apertura pertenece, si los cuentas a lo largo de la línea?',
  },
  'no-colon': {
    saw: 'Esta línea empieza un bloque y Python ha llegado a su final sin el signo que lo anuncia.',
    asks: '¿Cómo terminan otras líneas que empiezan un bloque?',
  },
  'text-not-ended': {
    saw: 'En esta línea empieza un texto con comillas, y la línea se ha acabado antes que el texto.',
    asks: '¿Qué comillas abren el texto y dónde querías que terminara?',
  },
  'long-text-not-ended': {
    saw: 'Aquí empieza un texto de varias líneas y Python ha llegado al final del archivo dentro de él.',
    asks: '¿Cómo termina un texto que empieza con tres comillas?',
  },
  'no-block': {
    saw: 'Después de la línea {opened}, Python esperaba líneas más hacia dentro, y esta no lo está.',
    asks: '¿Qué líneas pertenecen a la línea {opened} y cómo podría saberlo Python?',
  },
  'too-far-in': {
    saw: 'Esta línea está más hacia dentro que la anterior, y nada había abierto un bloque.',
    asks: '¿Con qué línea debería estar alineada?',
  },
  'indent-fits-nothing': {
    saw: 'Esta línea no está alineada ni con su bloque ni con ninguno de los que lo rodean.',
    asks: '¿Con qué línea anterior debería estar alineada? Cuenta los espacios de las dos.',
  },
  'tabs-and-blanks': {
    saw: 'Unas líneas están sangradas con tabuladores y otras con espacios: Python no puede saber cuáles están alineadas.',
    asks: '¿Cuál de los dos usa esta línea y cuál la de al lado?',
  },
  'print-without-brackets': {
    saw: 'Python ha encontrado `{name}` seguido de un valor, y conoce `{name}` como función.',
    asks: '¿Cómo se llama a una función con un valor?',
  },
  'one-equals-sign': {
    saw: 'Python ha encontrado un solo `=` donde esperaba un valor.',
    asks: '¿Esta línea debe dar un valor a un nombre, o preguntar si dos valores son iguales?',
  },
  'given-to-no-name': {
    saw: 'A la izquierda de `=`, Python ha encontrado algo que no puede recibir un valor.',
    asks: '¿Qué nombre debería guardar el valor a partir de ahora?',
  },
  'word-of-python': {
    saw: 'Python ha encontrado una palabra que no conoce, donde cabría una de las suyas.',
    asks: '¿Cómo se escribe la palabra en la que pensabas?',
  },
  'two-side-by-side': {
    saw: 'Hay dos valores uno al lado del otro y nada entre ellos dice qué hacer con los dos.',
    asks: '¿Qué debe pasar con ellos: son partes de una lista, o se hace algo con los dos?',
  },
  'outside-function': {
    saw: 'Python ha encontrado `{word}` en una línea que no pertenece a ninguna función.',
    asks: '¿De qué función debería formar parte esta línea y cuánto sangrado tiene esa función?',
  },
  'outside-loop': {
    saw: 'Python ha encontrado `{word}` en una línea que no pertenece a ningún bucle.',
    asks: '¿De qué bucle debería formar parte esta línea y cuánto sangrado tiene ese bucle?',
  },
  'foreign-sign': {
    saw: 'Python ha encontrado el signo `{sign}` ({code}), que no existe en su gramática.',
    asks: '¿Has copiado esta línea de un texto? ¿Qué signos solo se parecen a los del teclado?',
  },
  'unseen-sign': {
    saw: 'Python ha encontrado un signo que no se ve ({code}) y que no existe en su gramática.',
    asks: '¿Has copiado esta línea de un texto? ¿Qué espacio no es uno de tu teclado?',
  },
  'name-begins-with-digit': {
    saw: 'Python empezó a leer un número y ha encontrado una letra dentro.',
    asks: '¿Querías un número o un nombre? ¿Con qué puede empezar un nombre?',
  },
  'leading-zero': {
    saw: 'Python ha encontrado un número entero que empieza por 0.',
    asks: '¿Es un número para calcular, o son cifras para mostrar?',
  },
  'argument-twice': {
    saw: 'El nombre `{name}` está dos veces entre los mismos paréntesis.',
    asks: '¿Cuál de los dos querías y para qué es el otro?',
  },
  'named-before-plain': {
    saw: 'Hay un valor sin nombre detrás de otro que se da por su nombre.',
    asks: '¿A qué parámetro pertenece el valor sin nombre y cómo podría saberlo Python?',
  },
  'default-before-plain': {
    saw: 'Un parámetro obligatorio está detrás de otro que no lo es.',
    asks: 'Si una llamada diera un solo valor, ¿para qué parámetro sería?',
  },
  'try-alone': {
    saw: 'Un `try` se ha terminado y nada dice qué hacer cuando algo falla dentro.',
    asks: '¿Qué debe pasar cuando falle?',
  },
  'else-first': {
    saw: 'Python ha encontrado `{word}` detrás de `{opener}`, que va al final.',
    asks: '¿En qué orden hay que mirar los casos?',
  },
  'no-else-in-expression': {
    saw: 'Python ha leído un valor con una condición, y falta el valor para cuando no se cumple.',
    asks: '¿Cuál debe ser el valor en ese caso?',
  },
  'in-a-formatted-text': {
    saw: 'Python no ha podido leer lo que hay entre las llaves de este texto.',
    asks: '¿Qué hay entre `{` y `}`? ¿Sería por sí solo una línea de Python?',
  },
  'after-backslash': {
    saw: 'Hay algo detrás de una `\\` fuera de un texto, donde la línea debería haber terminado.',
    asks: '¿Qué debe hacer ahí la `\\`?',
  },
  'global-too-late': {
    saw: '`{name}` se ha usado en esta función antes de la línea que dice dónde vive.',
    asks: '¿Cuál es la primera línea de la función que usa `{name}`?',
  },
  'no-outer-name': {
    saw: 'Ninguna función alrededor de esta tiene un nombre `{name}`.',
    asks: '¿Dónde recibe `{name}` su primer valor?',
  },
  'parameter-and-global': {
    saw: '`{name}` es un parámetro de esta función, y la función dice además que vive fuera.',
    asks: '¿Con cuál de los dos `{name}` debe trabajar la función?',
  },
  'backslash-in-text': {
    saw: 'En este texto, una `\\` y las letras que la siguen parecen un signo especial que no existe.',
    asks: '¿Qué `\\` del texto es un signo normal?',
  },
  'import-line': {
    saw: 'Python ha encontrado una línea `import` y no ha visto en ella qué hay que traer ni de dónde.',
    asks: '¿Qué módulo es y qué nombres suyos? ¿Cómo es una línea `import` que funciona?',
  },
  'import-target': {
    saw: 'Detrás de `as`, en una línea `import`, Python ha encontrado algo que no es un simple nombre.',
    asks: '¿Con qué nombre debe conocerlo el resto del programa?',
  },
  'no-opening-bracket': {
    saw: 'Python ha encontrado `def` y un nombre, y detrás ninguna lista de parámetros.',
    asks: '¿Qué necesita una función entre su nombre y el final de la línea, aunque no se le entregue nada?',
  },
  'half-a-pair': {
    saw: 'Entre estas llaves, una entrada tiene clave y no tiene valor, mientras que otras tienen las dos cosas.',
    asks: '¿Qué entrada es, y esto tiene que ser un diccionario?',
  },
  'comprehension-brackets': {
    saw: 'Python ha encontrado un bucle dentro de unos paréntesis o corchetes y no sabe dónde empieza y dónde acaba lo que construye.',
    asks: '¿Qué debe dar este bucle cada vez, y cómo podría ver Python que va junto?',
  },
  stars: {
    saw: 'Python ha encontrado un `*` en un lugar donde no hay nada que desempaquetar.',
    asks: '¿Querías multiplicar o separar algo en partes? ¿Cuáles serían las partes?',
  },
  'argument-without-value': {
    saw: 'En esta llamada hay un nombre y un `=` sin ningún valor detrás.',
    asks: '¿Qué valor debería recibir?',
  },
  'statement-for-value': {
    saw: 'Python ha leído un valor con una condición y, donde debía estar uno de sus dos valores, ha encontrado una orden entera.',
    asks: '¿Cuál es el valor en ese caso, o debería ser un `if` de varias líneas?',
  },
  'several-exceptions': {
    saw: 'Detrás de `except`, Python ha encontrado varias clases de error y no puede separarlas del nombre que hay detrás de `as`.',
    asks: '¿Cuáles de estas palabras van juntas, y qué podría mantenerlas juntas?',
  },
  'no-exception-named': {
    saw: 'Detrás de `except*`, Python esperaba el nombre de un error y no había ninguno.',
    asks: '¿Qué error hay que recoger aquí?',
  },
  'except-all-first': {
    saw: 'Un `except` que lo recoge todo está delante de otro, al que nunca se podría llegar.',
    asks: '¿En qué orden preguntarías: primero el caso particular o el que vale para todo lo demás?',
  },
  'parameter-list': {
    saw: 'Python no entiende los parámetros de esta línea `def`: uno de ellos está donde no puede estar.',
    asks: '¿Qué parámetros hay que dar siempre, cuáles se pueden omitir y cuál recoge todos los demás?',
  },
  'digit-too-large': {
    saw: 'Este número está escrito en un sistema en el que la cifra `{sign}` no existe.',
    asks: '¿Qué dicen los dos primeros signos del número sobre su sistema?',
  },
  'texts-of-two-kinds': {
    saw: 'Hay dos trozos de texto uno al lado del otro y uno de ellos son bytes: Python no puede juntarlos.',
    asks: '¿Dónde acaba el primer texto? Fíjate en las comillas: ¿alguna lo ha cerrado demasiado pronto?',
  },
  'sign-in-bytes': {
    saw: 'Un texto con una `b` delante contiene bytes, y uno de sus signos ocupa más de un byte.',
    asks: '¿Debe ser un texto para personas o son bytes?',
  },
  'case-takes-all': {
    saw: 'Un `case` de este `match` encaja con todo, así que nunca se llegaría a los siguientes.',
    asks: '¿Con qué crees que se compara este `case`? ¿Qué significa ahí un simple nombre?',
  },
  'nonlocal-outside': {
    saw: 'Python ha encontrado `nonlocal` en una línea que no pertenece a ninguna función.',
    asks: '¿Dónde vive este nombre y quién debe cambiarlo?',
  },
  'only-a-name': {
    saw: 'Python ha encontrado un valor dado a algo que aquí no puede recibir ninguno.',
    asks: '¿Qué simple nombre debería guardar el valor, y tiene que ser en medio de esta línea?',
  },
  'future-import': {
    saw: 'Una línea sobre `__future__` es algo especial: solo puede traer lo que Python conoce y como primera línea del archivo.',
    asks: '¿Necesita el programa esta línea? ¿Dónde está?',
  },
  'ends-too-soon': {
    saw: 'Python ha llegado al final del archivo y aún esperaba algo.',
    asks: '¿Qué se abrió lo último? ¿Hay algo que le pertenezca?',
  },
  indentation: {
    saw: 'Los espacios del principio de esta línea no casan con las de alrededor.',
    asks: '¿Con qué línea de arriba debería estar alineada?',
  },
  syntax: {
    saw: 'Python ha leído la línea hasta el lugar marcado, y lo que hay ahí no puede venir a continuación.',
    asks: 'Lee en voz alta la línea, signo a signo, y el final de la anterior: ¿qué hay que no querías poner?',
  },
};
