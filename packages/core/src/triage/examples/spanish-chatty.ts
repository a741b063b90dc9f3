import type { MessagesBySpecialist } from './read-messages.ts';

/** Somebody who thinks aloud: what they want comes late in the message, or between the lines. */
export const SPANISH_CHATTY: MessagesBySpecialist = {
  triage: `
    hola otra vez, soy la de esta mañana | bueno me voy a comer, luego vuelvo | nada, déjalo | jaja qué gracioso eres
    perdona, ha sido mi hermano pequeño | y tú, ¿qué haces exactamente? | me ha dicho mi profe que entre aquí, así que aquí estoy
    he tocado algo y ahora sale todo oscuro, ¿cómo lo quito? | ¿hay más gente aquí o solo tú? | ¿dónde están mis chats de antes?
    pues ya está, era eso, hasta mañana | dice que el micrófono está bloqueado, ¿qué hago? | se me cierra la sesión todo el rato
    ¿funciona sin internet? | hoy no tengo ganas | [english-item] ay, claro, qué tonta, gracias | [python] vale, déjame pensarlo
    [quiz] jaja vale | [essay] ok, ahora lo hago | ¿esto se paga? | mi nombre sale mal escrito en la página
    eso ya me lo has dicho | me da vergüenza preguntar | no es para clase, es por probar`,
  concepts: `
    dimos los bucles en clase pero no me enteré, ¿para qué son? | todos dicen que la recursividad es difícil, ¿qué es?
    sé hacer una lista pero no sé para qué querría una tupla | me ha salido "hardly" en un libro, ¿qué quiere decir?
    siempre me he preguntado por qué es "an hour" | la profe habló hoy de los tipos de datos, ¿me lo repites?
    vale, pero ¿por qué hay = y ==, no es lo mismo? | el if lo entiendo, pero el elif es un misterio
    [python] antes de ponerme, recuérdame cómo se cortan las cadenas | [python] una duda: ¿range incluye el último?
    [english-item] espera, ¿qué era un nombre contable? | [english-item] pensaba que "used to" era solo pasado, ¿cómo va?
    [essay] en la rúbrica pone "coherencia", ¿qué se supone que es? | [quiz] no sé qué es un booleano
    he visto "would have done" en una serie, ¿cuándo se dice? | ¿cómo es que "news" lleva is?
    ¿qué gracia tienen las funciones si puedo copiar las líneas? | si una cadena es como una lista, ¿puedo cambiar una letra?
    ¿"gonna" está bien dicho o es jerga? | ¿qué necesito saber antes de ponerme con los ficheros?
    la lección habla de índices y me pierdo | a ver, enséñame cómo es un phrasal verb`,
  practice: `
    venga, hazme preguntas que tengo diez minutos | [english-item] mmm, ¿puede ser "were"? | [english-item] yo pondría el pasado
    [quiz] la primera no puede ser, ¿la última? | [quiz] a voleo: verdadero | tengo control de vocabulario, ponme a prueba
    [english-item] la he leído cinco veces y nada | [python] llevo un rato mirándolo, ¿por dónde empiezo?
    [english-item] va, dame la respuesta de una vez | [english-item] ¿y "had been"? | repasemos los fallos de la semana pasada
    [english-item] me la ha dado por mala y no veo por qué | [python] no me digas la solución, solo un empujoncito
    [quiz] una pista más y lo saco | quiero machacar la s de la tercera persona hasta que no se me olvide
    ¿tengo algo que repasar hoy? | [english-item] ¡ya! ¿está bien? | [quiz] ¿hay que marcar una o varias?
    [english-item] entonces no es "go", ¿"goes"? | hoy prefiero vocabulario en vez de gramática`,
  progress: `
    sé sincero, ¿se me da bien esto? | ¿qué tal me han ido las dos últimas semanas? | siento que no avanzo nada
    llevo un mes con esto, ¿se nota? | mi padre me regala una bici si llego al A2, ¿cuánto me falta? | ¿en qué flojeo todavía?
    ¿voy al día? | ¿qué plan tengo esta semana? | ¿lo de ayer cuenta para la racha? | ¿cuántas estrellas o puntos o lo que sea tengo?
    el lunes hay examen, ¿crees que apruebo? | he acabado esta unidad, ¿ahora a dónde voy? | recuérdame qué vimos el último día
    ¿qué palabras se me resisten? | ¿qué parte de la gramática domino más? | [python] ¿cuántos llevo ya de estos?
    [quiz] ¿cuántas llevo bien? | ¿me queda algo por hacer antes de vacaciones?`,
  conversation: `
    hoy mi amiga se ha caído de la silla en mates y no podíamos parar de reír | ¿a que no sabes a dónde voy este verano?
    me aburro, vamos a charlar de algo | yo creo que los gatos son más listos que los perros
    mi abuela me enseñó a hacer pan el domingo | te cuento mis vacaciones: dormimos en una tienda de campaña
    quería un bocadillo y un zumo de naranja, por favor | buenas noches, tengo una mesa reservada para cuatro
    ¿crees en los fantasmas? mi prima sí | nos mudamos el mes pasado y tengo habitación nueva
    de pequeña vivía cerca del mar | nada especial, hice deberes y vi vídeos
    jugamos a que eres un turista perdido y yo te ayudo | ¿qué música te gusta?
    la verdad, el cole debería empezar a las diez | nunca he comido sushi pero me gustaría probarlo
    si me tocara la lotería le compraría una casa a mi madre | pregúntame qué hice ayer y te contesto
    quiero hablar mejor, así que háblame | mi equipo ha perdido otra vez, qué pena
    estoy en la cocina y huele a café | es mi mejor amiga desde los tres años`,
  writing: `
    tenemos que escribir sobre alguien a quien admiramos y he elegido a mi tía, ¿cómo empiezo? | mi historia se corta sin más
    tengo los datos para el informe pero son un lío | mi primera frase es: "Era de noche." ¿muy típica?
    [essay] digo "muy" todo el rato | [essay] ya he escrito el principio, ¿qué te parece? | [essay] me he quedado sin cosas que decir
    [essay] ¿la parte del medio pega ahí? | [essay] ¿no me lo acabas tú? voy fatal de tiempo
    ¿cómo se escribe a alguien que no conoces, como una empresa? | piden 250 palabras y llevo 120, ¿qué añado?
    necesito decir algo contra los zoos para un texto de debate | tengo que describir mi cuarto sin aburrir
    [essay] lo ha leído mi amiga y no ha pillado lo que quería decir | [essay] ¿va primero el ejemplo o la razón?
    para una reseña, ¿presente o pasado? | ¿está bien empezar la carta con "Dear Mr Smith, I want to complain"?
    la profe ha puesto "impreciso" al lado de mi tesis | ¿cómo hago que se sienta el lugar? | mi resumen es más largo que el texto jaja`,
  debug: `
    lo ejecuto y... nada | [python code] tendría que decir hola tres veces y lo dice sin parar
    [python code] es igual que en la lección y falla | [python code] ahora sale otro error distinto
    [python code] he escrito 5 y me sale 55?? | [python code] está todo verde menos el último test
    [python code] creo que el problema está en el if pero no estoy segura | me sale KeyError cuando la palabra es nueva
    mi calculadora da 0.30000000000000004, ¿qué pasa? | [python code] con una lista vacía peta
    [python code] nunca entra en el else | [python code] qué raro, el contador sigue a cero
    [python code] estaba segura de que iba a ir, ¿en qué me he equivocado? | [python] me devuelve una lista dentro de otra
    llamo a la función y sale <function suma at 0x7f> | [python code] socorrooo, se ha quedado pillado
    [python code] ¿por qué imprime la suma cada vez? | nombre = input()⏎if nombre = "Ana":⏎    print("hola")⏎¿qué quiere de mí?
    [python code] no tiene sentido, el 3 está en la lista y dice que no`,
  'code-review': `
    [python code] ¡funciona! pero queda horrible, ¿algún consejo? | [python code] esto es lo que tengo, ¿qué tal?
    [python code] he copiado las mismas tres líneas cuatro veces, seguro que hay algo mejor
    [python code] todo verde, ¿qué cambiarías si fuera tuyo? | [python code] ¿es raro que haya usado un while?
    [python code] mi hermano dice que nadie lo escribe así | [python code] ¿lo entendería otra persona?
    [python code] ¿puedo quitar uno de los bucles? | [python code] sé exigente: ¿qué no te gusta?
    [python code] estoy orgullosa de este, ¿qué me dices? | [python code] ¿es mejor en una línea o no?
    [python code] antes de entregarlo, ¿arreglo algo? | [python code] ¿de verdad la gente pone estos nombres?
    [python code] lo veo torpe | [python code] ¿quedaría mejor un diccionario que tanto if?`,
  exercise: `
    vale, listo para el siguiente reto | tengo una hora y me apetece programar algo | lánzame uno difícil de cadenas
    ha estado divertido, ¿otro programa? | [python] no, dame uno distinto | [python] ponme la versión difícil
    sé listas y bucles, ¿qué podría programar con eso? | algo de resultados de fútbol molaría para programar
    ¿se te ocurre una tarea donde haga falta un diccionario? | [python code] ¡acabado! otro, por favor
    ¿algún proyecto pequeño para quien sabe funciones? | [python] ¿hay uno como este pero con palabras?
    necesito practicar código en vacaciones | [python] este ya lo hice, ¿tienes otro?
    déjame hacer algo útil con python | invéntate un acertijo que se resuelva con código`,
};
