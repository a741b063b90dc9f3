import type { MessagesBySpecialist } from './read-messages.ts';

/** Spanish of the Americas: ustedes, vos, computadora, tarea, chévere. */
export const SPANISH_AMERICAN: MessagesBySpecialist = {
  triage: `
    hola profe buen dia | qué onda | que mas, como va | buenas, recién me registré | chévere, gracias
    listo profe, ya entendí | chau, hablamos luego | disculpe, me equivoqué de botón | ¿vos sos una persona?
    ¿cómo entro al curso de mi maestra? | no me abre la plataforma en la compu | se me trabó la pantalla
    no me llega el correo de confirmación | ¿dónde le pongo el código que nos dio la miss? | ¿tiene costo?
    ¿cómo le cambio el idioma a esto? | el celular no me agarra el audio | ya regresé | dale, gracias
    [python code] ¡buenísimo, ya corre! gracias | [english-item] ya caché, gracias | [quiz] órale
    ¿quién lo programó a usted? | ¿me puede hablar en español? | ando aburrido`,
  concepts: `
    ¿qué vendría siendo una variable? | no le entiendo a los ciclos for | ¿qué onda con el verbo to be, cómo va?
    ¿me explicás qué es un arreglo? | ¿a qué se le llama función? | ¿por qué en inglés se pone el do en la pregunta?
    ¿cuándo ocupo "should"? | ¿cómo se le dice "computadora" en inglés? | ¿cuál es la diferencia de "job" y "work"?
    no me quedó claro lo del else | ¿qué significa "I guess"? | ¿cómo es eso de los parámetros?
    [python] ¿para qué se ocupa el strip? | [python code] ¿qué hace el break ahí, en general?
    [english-item] ¿qué es un auxiliar? | [english-item] maestra, ¿y por qué va "an"? | [essay] ¿qué es un párrafo de cierre?
    explíqueme los tiempos del pasado | ¿qué tengo que saber antes de ver diccionarios? | ¿qué es lo de los índices?
    ¿se puede guardar texto y número en la misma lista? | ¿cómo se usa el apóstrofe s?
    no le agarro la onda a la recursión | ¿qué son los conectores?`,
  practice: `
    ¿me regala una pista? | [english-item] ¿sería "does"? | [english-item] yo le pondría "were" | [quiz] me late que es la c
    [quiz] dígame la respuesta, ándele | [english-item] ¿quedó bien así? | [python] no sé por dónde arrancar
    tómeme el vocabulario de la comida | ¿qué me toca repasar hoy, profe? | quiero practicar los verbos en pasado
    hágame un examencito de preposiciones | [english-item] no le hallo a esta | [english-item] otra ayudita
    [english-item] ¿por qué me la puso mala? | repasemos las que me salieron mal | [quiz] la de en medio
    [python] no agarro qué es lo que pide el problema | [quiz] no sé cuál, ayúdeme | pregúnteme los días en inglés
    [english-item] ya le puse "has" y nada | póngame a prueba con los animales`,
  progress: `
    ¿cómo voy, profe? | ¿en qué ando mal? | ¿ya subí de nivel? | ¿cuánto me falta para terminar el curso?
    ¿cuántos puntos junté? | ¿qué me recomienda estudiar ahorita? | ¿sí estoy avanzando? | ¿cuántas lecciones llevo?
    mi mamá pregunta cómo me ha ido | ¿perdí la racha ayer? | ¿voy a pasar el examen? | ¿qué temas me cuestan más?
    ¿cuánto avancé esta semana? | ¿en qué parte iba? | ¿qué tal ando en gramática? | ¿cuántas buenas llevo hoy?
    [python] ¿cuántos problemas llevo resueltos? | ¿qué sigue en mi plan?`,
  conversation: `
    platiquemos en inglés un rato | ayer fuimos al partido con mi papá y ganamos | vivo en Medellín y me encanta
    ¿a usted le gusta el fútbol? | mi abuelita hace unas empanadas riquísimas | hagamos de cuenta que estoy en el aeropuerto
    quiero soltar la lengua en inglés | tengo un gato que se llama Pancho | el sábado voy a una quinceañera
    cuénteme de usted | me gusta el reguetón, ¿y a vos? | usted es el mesero y yo el cliente
    hoy estuvo padrísimo en la escuela | de vacaciones fuimos a la playa con mis primos | ¿qué película me recomienda?
    quiero hablar de mi familia | pienso que las mascotas son lo máximo | ¿cómo estuvo tu día?
    me choca levantarme temprano | vamos a simular que compro ropa en una tienda`,
  writing: `
    tengo que hacer un ensayo para la prepa, ¿cómo le hago? | ¿me checa mi redacción? | ¿cómo arranco la introducción?
    me pidieron una carta formal y nunca hice una | [essay] ¿le falta algo a mi conclusión? | [essay] siento que está muy corto
    [essay] ¿me lo puede escribir usted? | ¿qué título le pongo a mi cuento? | no se me ocurre nada para el texto
    necesito argumentos a favor del uniforme | [essay] ¿cómo le agrego más detalles? | [essay] repito mucho "pues"
    revíseme este correo: Dear miss, I can't go to the class because I am sick. | tengo que hacer un reporte de lectura
    [essay] ¿suena muy informal? | ¿cuántos renglones lleva un párrafo? | [essay] ¿está bien ordenado mi texto?
    ¿cómo le hago para que mi historia enganche? | una frase bonita para cerrar mi discurso`,
  debug: `
    no me corre el programa | [python code] me marca error | [python code] ¿por qué me sale None?
    [python code] se queda ciclado | [python code] no me imprime nada | [python code] me da 7 y debería dar 9
    me dice que no está definida la variable | [python code] ¿dónde la regué? | [python code] una prueba me sale mala
    [python code] no sé qué le pasa a mi código | [python code] se brinca el primero | el programa truena con letras
    [python code] ¿qué tiene mal la línea 4? | [python code] ya lo moví y sigue igual | me aparece un letrero rojo
    [python code] con la lista vacía se cae | [python code] suma mal | [python code] entra siempre al else
    [python code] ayuda, no jala | me bota SyntaxError`,
  'code-review': `
    [python code] ¿cómo ve mi código? | [python code] ya jala, ¿lo puedo mejorar? | [python code] ¿quedó muy largo?
    [python code] ¿hay una forma más fácil de hacerlo? | [python code] ¿están bien los nombres que le puse?
    [python code] ¿cómo lo haría usted? | [python code] écheme una revisada a mi programa | [python code] ¿qué le cambiaría?
    [python code] ¿está muy enredado? | [python code] ¿qué calificación le da? | [python code] ¿le pongo comentarios?
    [python code] tengo muchos if, ¿está mal? | [python code] ¿así lo hacen los programadores de verdad?`,
  exercise: `
    póngame un problema de python | quiero otro ejercicio de código | déme un reto más perrón | [python] otro, profe
    [python] ese estuvo facilito | tarea de programación, porfa | ¿qué puedo programar con listas?
    hágame un problema de una tiendita | [python] uno más sencillo | [python code] ya acabé, ¿cuál sigue?
    quiero programar un jueguito | mándeme tres problemas de ciclos | [python] otro como ese pero con texto
    ¿tiene más problemas de funciones? | un proyectito para las vacaciones | algo para codear hoy`,
};
