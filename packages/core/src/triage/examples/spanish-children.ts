import type { MessagesBySpecialist } from './read-messages.ts';

/** Children of eight to twelve: whole thoughts in short sentences, words written as they sound, trust in whoever answers. */
export const SPANISH_CHILDREN: MessagesBySpecialist = {
  triage: `
    hola me llamo sofia y estoy en cuarto | hola señor tutor | holaaaaa soy yo otra vez | ya llegue del cole | buenos dias maestra
    ¿eres un robot de verdad? | ¿tienes mamá? | ¿duermes? | ¿cuántos niños hablan contigo? | ¿eres niño o niña? | ¿me puedes ver por la cámara?
    ¿te puedo poner un nombre? | ¿quieres ser mi amigo? | eres muy bueno | eres tonto | eres mi profe favorito | no te entiendo nada
    ¿qué hago si no me acuerdo de mi contraseña? | mi contraseña no funsiona | no puedo entrar a mi clase | mi mamá me hizo la cuenta | ¿cómo pongo mi foto? | ¿puedo tener un dibujo de gatito en mi perfil?
    ¿dónde está el botón para empesar? | no encuentro mi tarea | ¿dónde están los juegos? | no sé dónde picarle | ¿cómo regreso a lo de antes? | se borró todo lo que hise | la tablet se apagó
    no se oye la voz de la señora | no me deja grabar | no se ven los dibujos | está todo en negro | se quedó cargando y cargando | la ruedita da vueltas y no entra | el teclado no pone la ñ
    ¿mi seño puede ver si lo hago mal? | ¿le vas a decir a mi papá que me equivoqué? | ¿esto es secreto? | ¿me vas a poner una mala nota por preguntar?
    ¿también sabes sumar? | ¿me ayudas con ciencias? | ¿sabes dibujar? | ¿puedes cantar? | ¿me puedes leer en voz alta? | ¿puedes hablar más despacio? | ¿por qué hablas así?
    perdón es que escribí mal | ay me equivoqué | fue mi hermana chiquita la que escribió eso | aaaaaaaaaa | hola hola hola hola | jijiji | jajaja qué chistoso | 🙂 jeje
    ya me voy a bañar | mi mamá dice que ya apague | ahorita vengo voy por agua | me voy al recreo | adiós tutor, hasta mañana | buenas noches que sueñes con los angelitos
    gracias por ayudarme | muchas gracias maestro | ya entendí yupi | ah ya | si | ok si | bueno | bravo
    ¿es gratis? es que mi mamá no quiere pagar | ¿puedo usarlo en el teléfono de mi papá? | ¿cómo se apaga el ruido ese? | ¿cómo pongo las letras grandotas?
    [quiz <practice] ah ya gracias | [english-item <practice] yupi gracias | [python <practice] ya me salió, gracias | [<concepts] ya le entendí gracias`,
  concepts: `
    ¿cómo se dice mariposa en inglés? | ¿cómo se dicen los días de la semana? | ¿qué quiere decir "sheep"? | ¿"dog" es perro o gato? | ¿cómo se escribe jirafa en inglés?
    ¿por qué se dice "an apple"? | ¿por qué le ponen s a he plays? | ¿por qué children no lleva s? | ¿cuándo se usa this y cuándo that? | ¿qué diferencia hay entre his y her? | no entiendo el verbo to be
    ¿cómo suena esa palabra, knife? | ¿se dice "fishes"? | ¿cuáles son los colores en inglés? | ¿cuál es el pasado de eat? | dime otra palabra para "big" | ¿qué es lo contrario de "happy"?
    ¿qué es un programa? | ¿qué es python, una serpiente? | ¿qué hace print? | ¿para qué son las comillas? | ¿qué es una lista en python? | ¿qué es repetir con for? | ¿qué es una variable? mi hermano dice que es una caja
    ¿qué es un verbo? | ¿qué es un adjetivo? | ¿qué son las mayúsculas para qué sirven? | ¿qué es un cuento con moraleja? | ¿qué es una rima?
    explícame otra vez los números grandes en inglés | no entendí lo de los posesivos | enséñame cómo se dice la hora | ¿me enseñas a decir mi edad?
    [<concepts] ¿y rana? | [<concepts] ¿y en plural cómo es? | [<concepts] no entendí | [<concepts] ¿y por qué? | [<concepts] ¿me das otro ejemplo con animales? | [<concepts] ¿cómo? explícamelo más facilito
    [english-item] ¿qué es "umbrella"? | [english-item] ¿qué significa esta palabra? dice "behind" | [quiz] ¿qué es un mamífero? | [python] ¿qué es input? | [python] ¿qué quiere decir el else?`,
  practice: `
    pregúntame los animales | hazme preguntas de la familia en inglés | ¿jugamos a adivinar palabras? | quiero un examen de los números | ponme ejercicios de to be | hazme un dictado de colores
    ¿qué tengo que repasar? | quiero hacer otra vez las que me salieron mal | ya estoy listo para las preguntas | mañana tengo prueba de inglés, ¿me preguntas?
    [english-item] ¿es is? | [english-item] yo puse are | [english-item] es "she have" | [english-item] no me sale | [english-item] no sé qué poner | [english-item] ¿está bien? | [english-item] dime la respuesta porfa
    [english-item] dame una pista chiquita | [english-item] ¿con qué letra empieza? | [english-item] no quiero hacer esta | [english-item] está muy difícil | [english-item] puse lo mismo y me sale rojo | [english-item] ¿por qué está mal?
    [english-item <practice] ¿es "an"? | [english-item <practice] otra pista | [english-item <practice] porque son muchos | [english-item <practice] mmm entonces does
    [quiz] la a | [quiz] es la roja | [quiz] la de las alas | [quiz] no la sé | [quiz] verdadero | [quiz] ¿es la de en medio? | [quiz] ocho | [quiz] yo digo que el sol | [quiz] ¿me quitas una que no es?
    [quiz <practice] porque tiene alas | [quiz <practice] ¿entonces cuál? | [python] no entiendo qué tengo que hacer | [python] ¿qué pongo primero? | [python] ayúdame que no sé | [python] ¿cómo se empieza? | [python] dame una ayudita`,
  progress: `
    ¿cuántas estrellas tengo? | ¿voy bien? | ¿cuántas me saqué bien? | ¿ya terminé todo? | ¿qué lección sigue? | ¿en qué nivel voy? | ¿cuántos puntos me faltan? | ¿ya gané una medalla?
    ¿cuántos días llevo seguidos? | ¿qué me sale mal? | ¿soy bueno en inglés? | ¿soy el mejor de mi clase? | ¿cuántas palabras sé? | ¿por qué me quitaron puntos? | ¿qué me falta aprender? | ¿cuánto hice hoy?
    [quiz] ¿cuántas preguntas faltan? | [quiz] ¿cuántas tuve bien? | [<progress] ¿y ayer? | [<progress] ¿y cuánto me falta? | mi mamá quiere ver mis resultados | ¿ya pasé a la unidad dos?`,
  conversation: `
    ¿sabes que se me cayó un diente? | mi perrita tuvo cachorritos | hoy es mi cumpleaños | en mi escuela hay un niño que se llama Bruno | fui al zoológico y vi un león | me gustan los dinosaurios | me gusta mucho jugar roblox
    ¿te gustan los unicornios? | ¿cuál es tu color favorito? | ¿jugamos a la tiendita? tú vendes | hacemos que tú eres un dragón y yo un caballero | cuéntame un cuento en inglés | vamos a platicar
    mi abuela hace pasteles | me caí de la bici y me raspé | tengo un hermano bebé que llora mucho | quiero ser astronauta | mi mejor amiga es Camila | hoy comimos hamburguesas | ayer nevó y hicimos un muñeco
    [<conversation] sí, es muy bonito | [<conversation] se llama Firulais | [<conversation] tiene seis años | [<conversation] en la playa con mi familia | [<conversation] me gusta el helado de fresa | [<conversation] no tengo hermanos`,
  writing: `
    tengo que escribir un cuento de un dragón | la seño pidió cinco oraciones de mi mascota | ¿me ayudas a escribir una carta para mi abuelita? | ¿cómo empiezo mi historia? | no se me ocurre nada para escribir | tengo que hacer un poema para el día de la madre
    ¿está bien mi cuento? habia una vez un gato que volaba | ¿qué título le pongo? | ¿cómo termina mi cuento? | dame ideas para escribir de la primavera
    [essay] ya no sé qué más poner | [essay] ¿está bonito? | [essay] ¿así empieza? | [essay] mi perro es café y corre mucho | [essay] ¿le pongo punto o coma? | [essay] ¿cuántos renglones faltan? | [essay] ¿lo escribes tú? | [essay] ¿está bien escrito esto?
    [essay <writing] ¿y luego qué pasa? | [essay <writing] que el gato encontró un tesoro | [<writing] de un perro que se pierde`,
  debug: `
    mi programa no hace nada | le puse ejecutar y salió rojo | no sale mi nombre | ¿por qué dice error? | mi juego no funciona | no para de escribir hola hola hola | sale otra cosa que no puse | mi tortuga no se mueve
    [python code] no me sale | [python code] ¿qué está mal? | [python code] puse todo igual y no jala | [python code] dice syntax no sé qué | [python code] sale el número mal | [python code] solo sale una vez y quiero tres | [python code] se quedó trabado
    [python code] ¿por qué no imprime? | [python code] escribe las letras juntas | [python code] ya lo arreglé y sigue mal | [python code <debug] no, todavía no | [python code <debug] ¿cuál línea? | [python code <debug] ya le puse los dos puntos y sale otra cosa`,
  'code-review': `
    [python code] ¿me quedó bonito? | [python code] ya funciona, ¿está bien hecho? | [python code] mira mi programa, ¿te gusta? | [python code] ¿lo puedo hacer más cortito? | [python code] ¿qué le pondrías? | [python code] ¿cuántas estrellas le das a mi código?
    [python code] ¿está bien si puse muchos print? | [python code <code-review] ¿y ahora sí está mejor?`,
  exercise: `
    dame otro programa para hacer | quiero hacer un juego de adivinar en python | ¿qué más puedo programar? | ponme un reto de programar fácil | un ejercicio de código con animales | quiero programar una calculadora, ponme el ejercicio
    [python] ya acabé, otro | [python] este está muy difícil, uno más fácil | [python] no me gusta este | [python] ¿me pones uno de gatos? | [python] el que sigue | [python] quiero uno más difícil porque soy bueno | [python <exercise] ese no, otro | [python <exercise] más facilito`,
};
