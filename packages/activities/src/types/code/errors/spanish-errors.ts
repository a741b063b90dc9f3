import type { ErrorWords } from './error-words.ts';
import { SPANISH_SYNTAX } from './spanish-syntax-errors.ts';

export const SPANISH: ErrorWords = {
  types: {
    int: 'un número entero',
    float: 'un número decimal',
    bool: '`True` o `False`',
    str: 'un texto',
    string: 'un texto',
    byte: 'bytes',
    bytes: 'bytes',
    list: 'una lista',
    tuple: 'una tupla',
    dict: 'un diccionario',
    set: 'un conjunto',
    NoneType: '`None`',
    function: 'una función',
    method: 'un método',
    builtin_function_or_method: 'una función de Python',
    type: 'una clase',
    module: 'un módulo',
    range: 'un rango',
    generator: 'un generador',
  },
  otherType: 'un `{name}`',
  kinds: {
    ...SPANISH_SYNTAX,

    'text-and-other': {
      saw: 'Python debía unir {kindLeft} y {kindRight}, y no se pueden unir.',
      asks: '¿Cuál de los dos es de otro tipo del que pensabas y de dónde viene?',
    },
    'operand-is-nothing': {
      saw: 'A un lado de `{sign}` hay `None`: ningún valor.',
      asks: '¿Cuál de los dos es `None` y qué función debería haber devuelto un valor?',
    },
    operands: {
      saw: 'Python debía hacer `{sign}` con {kindLeft} y {kindRight}, y no sabe cómo.',
      asks: '¿Cuál de los dos es de otro tipo del que pensabas y de dónde viene?',
    },
    compared: {
      saw: 'Python debía decir con `{sign}` si {kindLeft} va antes que {kindRight}, y entre ellos no hay orden.',
      asks: '¿Cuál de los dos es de otro tipo del que pensabas? ¿Qué da `input()`, por ejemplo?',
    },
    'one-operand': {
      saw: 'Python debía hacer `{sign}` con {kindOf}, y no puede.',
      asks: '¿Qué esperabas que hubiera detrás del `{sign}`?',
    },
    'too-few-arguments': {
      saw: 'Se ha llamado a `{name}` y no ha recibido ningún valor para `{names}`.',
      asks: 'Compara la llamada con la línea que empieza por `def`: ¿qué valor va a qué parámetro?',
    },
    'too-many-arguments': {
      saw: '`{name}` tiene sitio para {wanted} valores y la llamada le da {given}. En un método, `self` es uno de ellos.',
      asks: 'Compara la llamada con la línea que empieza por `def`: ¿qué valor va a qué parámetro?',
    },
    'no-such-argument': {
      saw: '`{name}` ha recibido algo llamado `{argument}`, y no tiene ningún parámetro con ese nombre.',
      asks: '¿Cómo se llaman sus parámetros?',
    },
    'argument-given-twice': {
      saw: '`{name}` ha recibido dos valores para `{argument}`.',
      asks: '¿Qué valor va a qué parámetro, contando desde la izquierda?',
    },
    'built-in-arguments': {
      saw: '`{name}` ha recibido otra cantidad de valores de la que admite.',
      asks: '¿Qué valores le has dado y para qué es cada uno?',
    },
    'nothing-used': {
      saw: 'Python debía trabajar con un valor, y es `None`: ningún valor.',
      asks: '¿De dónde viene? ¿Esa función devuelve algo por todos sus caminos?',
    },
    'not-iterable': {
      saw: 'Python debía recorrer las partes de {kindOf}, y no tiene partes.',
      asks: '¿Qué querías recorrer: eso mismo, o una serie de números hasta ahí?',
    },
    'not-callable': {
      saw: 'Los paréntesis detrás de un nombre lo llaman. Aquí el nombre guarda {kindOf}, que no se puede llamar.',
      asks: '¿Falta un signo entre el nombre y el paréntesis, o ese nombre es ya de otra cosa?',
    },
    'no-places': {
      saw: 'Los corchetes piden una parte. Aquí están detrás de {kindOf}, que no tiene partes.',
      asks: '¿Qué esperabas que hubiera en este nombre y qué hay?',
    },
    'cannot-change': {
      saw: 'Se debía cambiar una parte de {kindOf}, y ese tipo de valor se queda como se creó.',
      asks: '¿Necesitas un valor nuevo, u otro tipo que sí se pueda cambiar?',
    },
    'place-is-no-number': {
      saw: 'Las partes de {kindOf} se cuentan con números enteros. Entre los corchetes hay {kindOther}.',
      asks: '¿Qué recorre tu bucle: los lugares, o los propios valores?',
    },
    'cannot-be-key': {
      saw: '{kindOf} puede cambiar más tarde, así que no puede ser clave de un diccionario ni parte de un conjunto.',
      asks: '¿Por qué dato quieres buscar?',
    },
    'no-length': {
      saw: 'Python debía decir cuánto mide {kindOf}, y no tiene longitud.',
      asks: '¿Qué esperabas que hubiera en este nombre?',
    },
    'cannot-contain': {
      saw: '`in` busca una parte, y {kindOf} no tiene partes.',
      asks: '¿Dónde querías buscar?',
    },
    'wants-whole-number': {
      saw: 'Aquí hace falta un número entero, y Python ha recibido {kindOf}.',
      asks: '¿Qué cálculo lo ha producido y qué tipo de número da ese cálculo?',
    },
    'no-number-of-it': {
      saw: '`{name}()` convierte en número un texto u otro número. Ha recibido {kindOf}.',
      asks: '¿Qué parte querías convertir en número?',
    },
    'join-other': {
      saw: '`join` une textos. En el lugar {place} ha encontrado {kindOf}.',
      asks: '¿De qué tipo es cada valor que quieres unir?',
    },
    abstract: {
      saw: 'Esta clase solo dice qué deben tener otras, y algo de eso no está escrito.',
      asks: '¿Qué métodos pide la clase?',
    },
    type: {
      saw: 'Un valor es de un tipo que no encaja con lo que se hace con él.',
      asks: '¿De qué tipo es cada valor de esta línea?',
    },

    'not-a-whole-number': {
      saw: '`int()` ha recibido el texto `{text}`, que no está escrito como un número entero.',
      asks: '¿Qué signos de ese texto no son cifras?',
    },
    'not-a-number': {
      saw: '`float()` ha recibido el texto `{text}`, que no está escrito como un número.',
      asks: '¿Qué signos no forman parte de un número, tal como los escribe Python?',
    },
    'too-many-to-unpack': {
      saw: 'A la izquierda hay {wanted} nombres, y a la derecha más valores.',
      asks: '¿Cuántos valores hay y qué es cada uno?',
    },
    'too-few-to-unpack': {
      saw: 'A la izquierda hay {wanted} nombres, y a la derecha solo {given}.',
      asks: '¿Cuántos valores hay y qué es cada uno?',
    },
    'not-in-it': {
      saw: 'Python ha buscado un valor y no está.',
      asks: '¿Qué hay ahí en este momento y qué has buscado?',
    },
    'nothing-to-choose-from': {
      saw: '`{name}()` debía elegir, y no hay nada entre lo que elegir.',
      asks: '¿Cuándo está vacío y cuál debería ser entonces la respuesta?',
    },
    'step-of-zero': {
      saw: 'El paso es 0, así que la cuenta nunca avanzaría.',
      asks: '¿Cuánto debe avanzar cada paso y en qué dirección?',
    },
    'outside-domain': {
      saw: 'Este cálculo no tiene resultado para ese número.',
      asks: '¿Qué número ha llegado y para cuáles funciona?',
    },
    value: {
      saw: 'El tipo de valor es correcto; ese valor concreto no.',
      asks: '¿Qué valor ha llegado aquí y cuáles servirían?',
    },
    'taken-from-empty': {
      saw: 'Se debía sacar algo, y está vacío.',
      asks: '¿Cuántas veces se ha sacado algo antes y cuánto había al principio?',
    },
    'assigned-beyond': {
      saw: 'Un lugar debía recibir un valor, y todavía no hay lugar con ese número.',
      asks: '¿Cuánto mide la lista en este momento?',
    },
    index: {
      saw: 'No hay ningún lugar con ese número. El primero es el 0 y el último, uno menos que la longitud.',
      asks: '¿Cuánto mide en este momento y qué número hay entre los corchetes?',
    },
    key: {
      saw: 'El diccionario no tiene la clave `{key}`.',
      asks: '¿Qué claves tiene en este momento? ¿Alguna está escrita de otra forma?',
    },
    'key-without-name': {
      saw: 'El diccionario no tiene esa clave.',
      asks: '¿Qué claves tiene en este momento?',
    },
    'nothing-has-no': {
      saw: 'Python debía tomar `.{name}` de un valor, y ese valor es `None`: ningún valor.',
      asks: '¿De dónde viene? Muchos métodos que cambian algo no devuelven nada.',
    },
    'own-file-hides-module': {
      saw: 'Un archivo de este programa se llama igual que un módulo de Python, y Python ha tomado el archivo.',
      asks: '¿Cómo se llama tu archivo?',
    },
    'program-has-no': {
      saw: 'La prueba usa `{name}` y nada en tu programa se llama así.',
      asks: '¿Cómo se escribe ese nombre en el enunciado y cómo en tu programa?',
    },
    'module-has-no': {
      saw: 'El módulo `{module}` no tiene nada llamado `{name}`.',
      asks: '¿Cómo se escribe? ¿Está en otro módulo?',
    },
    'class-has-no': {
      saw: 'La propia clase `{class}` no tiene nada llamado `{name}`.',
      asks: '¿`{name}` pertenece a la clase, o a cada cosa que se crea con ella?',
    },
    'has-no': {
      saw: 'Python debía tomar `.{name}` de {kindOf}, y ahí no hay nada con ese nombre.',
      asks: '¿Es el valor del tipo que pensabas y cómo se escribe el nombre?',
    },
    attribute: {
      saw: 'Un valor no tiene nada con ese nombre.',
      asks: '¿Es el valor del tipo que pensabas y cómo se escribe el nombre?',
    },
    'name-later': {
      saw: '`{name}` pertenece a la función que rodea a esta y allí todavía no tiene valor.',
      asks: '¿Qué línea da su valor a `{name}`? ¿Se ha ejecutado ya?',
    },
    name: {
      saw: 'Python ha encontrado el nombre `{name}`, y hasta ahora nada se llama así.',
      asks: '¿Debe ser un nombre, o un texto entre comillas? Si es un nombre: ¿dónde recibe su valor y cómo está escrito allí?',
    },
    'unknown-name': {
      saw: 'Python ha encontrado un nombre, y hasta ahora nada se llama así.',
      asks: '¿Dónde debería recibir su valor?',
    },
    'local-without-value': {
      saw: 'La función da un valor a `{name}` en algún lugar, así que `{name}` es suyo; aquí todavía no tiene ninguno.',
      asks: '¿Qué línea de la función da su valor a `{name}`? ¿Se ejecuta antes que esta?',
    },
    unbound: {
      saw: 'Un nombre de esta función todavía no tiene valor.',
      asks: '¿Qué línea le da su valor? ¿Se ejecuta antes que esta?',
    },
    'division-by-zero': {
      saw: 'Algo se divide entre 0, y eso no tiene resultado.',
      asks: '¿Entre qué se divide y cuándo llega eso a ser 0?',
    },
    'too-large': {
      saw: 'El resultado es demasiado grande para un número decimal.',
      asks: '¿Qué valor crece? ¿Esperabas que fuera tan grande?',
    },
    arithmetic: {
      saw: 'Un cálculo no tiene resultado.',
      asks: '¿Qué números han llegado?',
    },
    assertion: {
      saw: 'Una línea con `assert` dice lo que aquí debe ser cierto, y no lo es.',
      asks: '¿Qué afirma esa línea y cuáles son sus valores en este momento?',
    },
    'end-of-input': {
      saw: '`input()` ha pedido una línea y ya no quedaba ninguna.',
      asks: '¿Cuántas líneas pide el programa y cuántas se le han dado?',
    },
    'no-module': {
      saw: 'Aquí no hay ningún módulo llamado `{name}`.',
      asks: '¿Cómo se escribe? ¿Viene con Python?',
    },
    module: {
      saw: 'El módulo `{module}` no tiene nada llamado `{name}`.',
      asks: '¿Cómo se escribe? ¿Está en otro módulo?',
    },
    import: {
      saw: 'No se ha podido importar algo.',
      asks: '¿Qué pide la línea y de dónde?',
    },
    lookup: {
      saw: 'Se ha buscado algo y no está.',
      asks: '¿Qué hay ahí en este momento?',
    },
    memory: {
      saw: 'El programa necesitaba más memoria de la permitida.',
      asks: '¿Qué valor crece y qué debería detenerlo?',
    },
    recursion: {
      saw: 'Una función se ha llamado a sí misma una y otra vez, mil niveles, sin volver nunca.',
      asks: '¿En qué caso responde sin llamarse a sí misma? ¿Se acerca cada llamada a ese caso?',
    },
    'not-written-yet': {
      saw: 'Esta línea dice que algo está aún por escribir.',
      asks: '¿Qué clase o función debería hacerlo?',
    },
    'changed-while-looping': {
      saw: 'Un bucle lo recorre, y dentro del bucle se ha añadido o quitado algo.',
      asks: '¿Tiene que recorrer el bucle precisamente aquello que cambia?',
    },
    'next-has-none': {
      saw: 'Se ha pedido el valor siguiente y ya no hay más.',
      asks: '¿Cuántos hay y cuántas veces se pide uno?',
    },
    runtime: {
      saw: 'Python no ha podido seguir en esta situación.',
      asks: '¿Qué ha pasado justo antes de esta línea?',
    },
    'no-such-file': {
      saw: 'Aquí no hay ningún archivo `{text}`.',
      asks: '¿Cómo se llaman los archivos que da el ejercicio?',
    },
    'no-file': {
      saw: 'Aquí no hay ese archivo.',
      asks: '¿Cómo se llaman los archivos que da el ejercicio?',
    },
    'file-exists': {
      saw: 'Se debía crear algo, y ya existe algo con ese nombre.',
      asks: '¿Qué debe pasar con lo que ya está?',
    },
    'is-a-folder': {
      saw: 'Se quería un archivo, y ese nombre es de una carpeta.',
      asks: '¿A qué archivo de ella te referías?',
    },
    'is-no-folder': {
      saw: 'Se quería una carpeta, y ese nombre es de un archivo.',
      asks: '¿Qué es cada parte de la ruta?',
    },
    'not-allowed': {
      saw: 'El programa no puede hacer eso con este archivo o carpeta.',
      asks: '¿Qué archivo querías usar?',
    },
    'took-too-long': {
      saw: 'Se esperaba algo y no ha llegado a tiempo.',
      asks: '¿A qué espera el programa?',
    },
    connection: {
      saw: 'El programa quería llegar a otro ordenador. Aquí no puede.',
      asks: '¿Puedes resolver la tarea con lo que hay en el ejercicio?',
    },
    system: {
      saw: 'El sistema ha rechazado algo: un archivo, una carpeta o un dispositivo.',
      asks: '¿Qué le pedía esta línea?',
    },
    'text-as-bytes': {
      saw: 'Unos bytes debían convertirse en texto, o un texto en bytes, y un signo no cabe en esa codificación.',
      asks: '¿En qué codificación estaba escrito el texto?',
    },
    interrupted: {
      saw: 'El programa seguía trabajando aquí cuando se ha parado.',
      asks: '¿Qué esperaba, o en qué bucle estaba?',
    },
    exit: {
      saw: 'Una línea ha pedido que el programa termine.',
      asks: '¿Querías que terminara aquí?',
    },
    'several-errors': {
      saw: 'Han llegado varios errores a la vez; están uno debajo de otro.',
      asks: '¿Cuál es el primero y qué dice?',
    },
    'inside-python': {
      saw: 'Algo ha fallado dentro del propio Python.',
      asks: '¿Qué tiene de raro esta línea? Pruébala con valores más sencillos.',
    },
    warning: {
      saw: 'Python avisa de algo que hoy funciona y quizá no hace lo que crees.',
      asks: '¿Qué dice el mensaje sobre esta línea?',
    },
    'raised-on-purpose': {
      saw: 'Una línea ha lanzado este error a propósito, con `raise`.',
      asks: '¿Qué condición ha llevado a esa línea y con qué valores?',
    },
    'own-class': {
      saw: 'Se ha lanzado `{type}`: un error que un programa o un módulo define para sus propios casos.',
      asks: '¿Cuándo se lanza y qué valores han llevado hasta ahí?',
    },

    endless: {
      saw: 'Se ha acabado el tiempo y el programa seguía trabajando.',
      asks: '¿Qué condición debería terminar el bucle y qué línea del bucle cambia algo de ella?',
    },
    'out-of-memory': {
      saw: 'El programa ha llenado toda la memoria que puede usar.',
      asks: '¿Qué valor crece en cada vuelta y cuándo debería parar?',
    },
    'too-much-output': {
      saw: 'El programa ha mostrado más de lo que nadie leería.',
      asks: '¿Cuántas veces se ejecuta la línea que muestra algo y cuántas debería?',
    },
    'too-deep': {
      saw: 'Python no ha podido bajar más niveles.',
      asks: '¿Hay algo que se llama o se contiene a sí mismo sin fin?',
    },
  },
};
