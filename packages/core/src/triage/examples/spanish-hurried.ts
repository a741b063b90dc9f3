import type { MessagesBySpecialist } from './read-messages.ts';

/** Somebody of thirteen on a phone: no accents, no marks, short forms, typos. */
export const SPANISH_HURRIED: MessagesBySpecialist = {
  triage: `
    holi | wenass | ey que tal | k ase | buenos diaas | ola soi nuevo | stas ahi | graciaas crack | ok ok ya
    m voy a cenar | perdon me ekivoque de chat | jajajaj | no se oye nada | se me a cerrao la pagina
    no puedo entrar ayudaa | cm cambio la contraseña | donde pongo el codigo d clase | me sale en ingles la pagina
    eres d verdad | tienes novia jaja | q haces | aburridooo | [python code] siii ya funciona graciasss
    [english-item] aah vale ya lo pillo | [quiz] okis | [essay] vale lo intento | cm salgo d aki
    mi profe ve esto? | puedo usarlo en el movil | mañana sigo | no m carga el video`,
  concepts: `
    q es un string | no pillo los bucles | pa q sirve el else | q era el past simple | cm se dice mochila en ingles
    cual es la dif entre in y on | no se q es una variable | xq se pone an y no a | q quiere decir although
    cm va lo del range | q es eso de los parametros | m explicas los diccionarios | cuando se pone do y cuando does
    [python] q ace el len | [python code] q significa el dos puntos | [english-item] no entiendo el present perfect
    [english-item] xq lleva s | [essay] q es una tesis | q son los phrasal verbs | se puede cambiar una tupla
    q diferencia ai entre while y for | no m entero de los comparativos | [quiz] q es indice
    explica lo de las clases xfa | dime q es una funcion pero facil`,
  practice: `
    [english-item] es was? | [english-item] mmm has gone? | [quiz] la b creo | [quiz] digo la primera
    [english-item] una pista xfaa | [python] nose ni como empezar | dame la respuesta va | [quiz] dimela y ya
    preguntame verbos | q tengo q repasar oy | azme 5 preguntas d vocabulario | [english-item] lo e echo bien?
    [english-item] xq ta mal | quiero repetir las q falle | [english-item] e puesto goes y dice q no
    azme un test d adjetivos | [python] no entiendo q ay q acer | [quiz] a o c no se | mañana tengo examen preguntame
    [english-item] saltar | [english-item] otra pistaa | [quiz] verdadero | tomame los numeros en ingles`,
  progress: `
    q nivel soi | e subido d nivel? | cm voy d puntos | cuantas palabras se ya | mi racha | en q fallo mas
    cuanto me qeda | e acabado la unidad 2? | voy bien o mal | voi a aprobar? | q ago aora | q e echo oy
    cuantas e acertado | cual es mi nota media | en q unidad estoy | e cumplido el objetivo | soi bueno en ingles?
    q m falta x aprender | cuanto tiempo llevo | voy mejor q la semana pasada?`,
  conversation: `
    ablamos en ingles? | ayer fui al cine cn mis amigos | mi perro se llama lolo | t gusta la pizza
    cual es tu serie fav | m an regalao un movil | aste q eres un camarero | juego al fornite tos los dias
    mi ermana es mu pesada | ganamos 3 a 0 fue la caña | pregúntame cosas d mi | odio gimnasia | d mayor quiero ser veterinaria
    crees en los fantasmas | este finde voy al pueblo | vamos a acer lo del restaurante yo pido
    vi una peli d miedo | quiero charlar un rato xfa | cuentame algo | estoy mu contenta oy`,
  writing: `
    tengo q acer una redaccion d mis vacaciones | cm empiezo la redaccion | este parrafo suena raro
    un titulo pa mi cuento | no se d q escribir | [essay] mola el principio? | [essay] es un rollo mi texto
    [essay] cm lo acabo | azme la redaccion xfa | tengo q escribir una carta a un amigo ingles
    [essay] tengo 80 palabras y piden 150 | [essay] q mas pongo | 3 razones xa prohibir los moviles
    [essay] son cortas mis frases? | corrige mi texto: my house is big and have a garden | la conclusion es igual q la intro
    [essay] se entiende? | q pongo en vez d entonces | tengo q resumir un libro | cm acabo la carta`,
  debug: `
    no m va | [python code] xq sale en rojo | [python code] dice invalid syntax | [python code] se para
    [python code] no sale nada | m dice list index out of range | [python code] antes iba y aora no
    [python code] dnd esta el fallo | [python code] m da 0 | mi juego se cierra al darle enter
    [python code] xq pone none | [python code] lo ace 2 veces | [python code] m imprime la lista entera
    unexpected indent q es eso | [python code] se come el ultimo | [python code] falla el test 3
    print("hola"⏎no va | [python code] e echo lo q as dicho y sigue mal | el while no acaba nunca
    [python code] q ta mal en el if | [python] mi funcion da siempre true`,
  'code-review': `
    [python code] esta guay? | [python code] mira mi codigo a ver q tal | [python code] ya va pero es feo
    [python code] se puede acer mas corto | [python code] tengo 10 if es malo? | [python code] tu cm lo arias
    [python code] ta bien el nombre x | [python code] pasa todo soi un crack? | [python code] ai forma mas rapida
    consejos pa mi codigo | [python code] uso un diccionario mejor? | [python code] sobra el else?
    [python code] muy largo? | [python code] del 1 al 10 | [python code] cm lo dejo bonito`,
  exercise: `
    dame algo pa programar | quiero un reto d python | otro d codigo xfa | [python] otro | [python] mu facil
    [python] uno mas dificil | azme un problema d listas | un juego pa programar | ya acabe tol python dame mas
    [python] uno d cadenas | [python code] ya ta dame otro | 2 ejercicios mas d bucles | algo divertido d programar
    [python] cambiamelo q este aburre | [python] el mismo pero dificil | un mini proyecto | problema d python d gatos`,
};
