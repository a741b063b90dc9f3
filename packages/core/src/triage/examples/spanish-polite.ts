import type { MessagesBySpecialist } from './read-messages.ts';

/** Somebody of sixteen who writes whole sentences, with reasons and good manners. */
export const SPANISH_POLITE: MessagesBySpecialist = {
  triage: `
    Buenos días, ¿qué tal está? | Hola, es mi primera clase. ¿Qué se puede hacer aquí? | Muchas gracias por tu paciencia.
    Por hoy lo dejo, nos vemos el jueves. | Perdona, ¿dónde leo los mensajes de mi profesora?
    ¿Podrías decirme cómo apuntarme a otra clase? | Quisiera cambiar el correo de mi cuenta.
    ¿Se guarda lo que escribo? | ¿Mi profesor puede leer esto? | ¿Eres un programa o una persona?
    Disculpa, ese mensaje no era para ti. | Desde esta mañana la página se queda en blanco.
    ¿Cómo pongo la letra más grande? | Lo siento, me tengo que ir. | ¿Puedo usarlo también en casa?
    [python code] ¡Perfecto, ya funciona! Mil gracias. | [essay] Gracias, lo voy a pensar. | [quiz] De acuerdo.
    No se oye la grabación. | ¿Qué es Kindling exactamente? | ¿Cómo borro una conversación?
    ¿Puedo preguntarte en español? | Se me ha olvidado mi usuario.`,
  concepts: `
    ¿Podrías explicarme en qué se diferencia un diccionario de una lista? | Me gustaría entender la voz pasiva.
    ¿Qué se entiende por caso base? | ¿Por qué se dice "interested in"? | ¿En qué casos se usa el past perfect?
    He leído dos veces la lección y sigo sin entender el ámbito de las variables.
    ¿Me pones un ejemplo de una frase con "unless"? | ¿Para qué sirve la palabra self?
    [python] Antes de empezar, ¿qué diferencia hay entre append y extend?
    [python code] ¿Qué significa en general el signo de porcentaje? | ¿Cómo funcionan las oraciones de relativo?
    [english-item] ¿Cuál es la regla? | [english-item] ¿Cuándo se dice "much" y cuándo "many"?
    [essay] ¿Qué diferencia hay entre una afirmación y un argumento? | [essay] ¿Qué significa que un texto tenga cohesión?
    ¿Hay algún truco para recordar cuándo va "since"? | ¿Qué es un algoritmo?
    Siempre confundo "lend" y "borrow". | ¿Qué tipos de bucles existen en Python? | ¿Por qué una tupla no se puede modificar?
    ¿Qué debería saber antes de aprender las clases? | ¿Cómo se pronuncia "thorough"?
    Falté el día de los comparativos, ¿me lo resumes?`,
  practice: `
    ¿Me das una pista, por favor? | [english-item] Creo que la respuesta es "had left". | [quiz] ¿Sería la segunda opción?
    [english-item] ¿Ahora es correcta mi frase? | [english-item] He escrito "more easy", ¿está bien?
    [python] No sé cómo empezar, ¿me orientas un poco? | [quiz] No estoy segura, pero elegiría la C.
    ¿Me preguntas el vocabulario de la semana pasada? | Me gustaría practicar los condicionales antes del examen.
    [english-item] No tengo ni idea de cómo resolver esta pregunta. | ¿Podemos repetir las preguntas que fallé?
    [quiz] ¿No puedes decirme directamente cuál es? | [english-item] ¿Por qué no me ha aceptado la respuesta?
    ¿Qué palabras me toca repasar hoy? | Hazme algunas preguntas sobre el present perfect, por favor.
    [english-item] Me vendría bien otra pista. | [quiz] Dame la solución, llevo tres intentos.
    [python] No comprendo qué me pide la tarea. | [english-item] ¿Puedo probar con otra frase?
    ¿Me preparas un cuestionario corto de preposiciones de lugar?`,
  progress: `
    ¿Puedes decirme cómo me ha ido este mes? | ¿Qué temas debería trabajar más? | ¿Cuánto me falta para el B1?
    Quisiera saber cuántas lecciones he completado. | ¿He mejorado desde septiembre?
    ¿Qué me recomiendas estudiar ahora? | ¿Sigo teniendo la racha? | ¿Crees que estoy lista para el examen del viernes?
    ¿Qué errores cometo más a menudo? | ¿Cuántos ejercicios he hecho bien esta semana? | ¿Cuál es mi punto fuerte?
    ¿Cuánto queda del curso de Python? | Mis padres quieren un resumen de mi trabajo.
    ¿Qué he aprendido en las dos últimas semanas? | [python] ¿Qué tal domino ya los bucles?
    [english-item] ¿Cuántas unidades quedan? | A este ritmo, ¿cuándo acabaré?
    ¿Qué porcentaje de aciertos llevo? | ¿Por dónde me quedé la última vez?`,
  conversation: `
    Me encantaría conversar sobre viajes. | ¿Podemos practicar la expresión oral? Tengo un examen pronto.
    El fin de semana pasado visitamos un castillo cerca de Segovia. | Toco el violín desde los seis años.
    ¿Qué opinas de la inteligencia artificial? | ¿Prefieres vivir en la ciudad o en el campo?
    ¿Puedes hacer de recepcionista mientras yo hago la reserva? | Me gustaría contarte mi viaje a Dublín.
    Mi escritora favorita es Agatha Christie porque sus historias me sorprenden. | ¿Has estado en algún concierto?
    En mi opinión el instituto debería empezar más tarde. | Cuéntame algo interesante de ti.
    Ayer mi abuelo cumplió ochenta años e hicimos una gran fiesta. | ¿Hablamos de música en inglés?
    Imaginemos que me entrevistas para un trabajo de verano. | Suelo levantarme a las siete y coger el autobús.
    De mayor quisiera ser arquitecta. | Aquí llueve, así que nos quedamos en casa jugando a las cartas.
    Pregúntame lo que quieras sobre mi ciudad. | Estoy nerviosa porque mañana es la obra de teatro.`,
  writing: `
    ¿Podrías echar un vistazo a la introducción que he escrito? | ¿Cómo organizo un ensayo de opinión?
    Tengo que escribir la reseña de una película, ¿por dónde empiezo? | ¿Está lo bastante clara mi tesis?
    [essay] Me parece que el segundo párrafo es flojo. | [essay] ¿Cómo puedo enlazar estas ideas?
    [essay] ¿Qué pruebas convencerían al lector? | [essay] ¿Me escribes tú el final?
    ¿Cuál es la forma adecuada de cerrar una carta formal? | Tengo demasiadas ideas y no sé cuál elegir.
    ¿Cómo evito repetir las mismas palabras en mi texto? | ¿Me revisas el correo para el director?
    [essay] Mi profesora dice que falta un contraargumento. | [essay] ¿Es demasiado informal para un informe?
    ¿Suena natural esta frase en un ensayo? | Necesito una primera frase llamativa para mi artículo.
    [essay] ¿Cuántos ejemplos debería poner? | Tengo que resumir un texto en cien palabras.
    ¿Qué estructura tiene un buen relato corto? | [essay] He terminado el borrador, ¿qué reviso primero?`,
  debug: `
    Mi programa se detiene con un error que no entiendo. | [python code] Esperaba 12 y obtengo 21.
    [python code] ¿Por qué la función devuelve None? | [python code] ¿Me ayudas a encontrar el fallo?
    [python code] Parece que el bucle no acaba. | [python code] Funciona con números positivos, pero con cero no.
    Me sale "IndentationError: unexpected indent" y no veo por qué.
    [python code] Todavía fallan dos pruebas. | [python code] La lista se queda vacía aunque añado elementos.
    [python code] El último elemento nunca se imprime. | Mi código iba ayer y hoy no.
    [python code] He cambiado la condición y la salida es la misma. | [python code] ¿Qué está mal en la línea seis?
    [python] La función que he escrito da mal el total. | Me dice que la variable no está definida.
    [python code] No sé qué me quiere decir este mensaje. | [python code] Al ejecutarlo no ocurre nada.
    Cuando escribo letras en lugar de números el programa se rompe.
    [python code] Pone que 'int' object is not callable. | [python code] ¿No debería ser True?`,
  'code-review': `
    [python code] ¿Podrías decirme si mi solución está bien escrita? | [python code] Pasa las pruebas; ¿se puede mejorar?
    [python code] ¿Existe una manera más elegante? | [python code] ¿Se entienden los nombres de las variables?
    [python code] ¿Un programador con experiencia lo haría de otro modo? | [python code] Me gustaría tu opinión sobre el estilo.
    [python code] ¿Debería separarlo en dos funciones? | [python code] ¿Es aceptable anidar bucles así?
    [python code] ¿Cómo evito repetir estas líneas? | [python code] ¿Esto necesita un comentario?
    ¿Revisarías el programa que acabo de terminar? | [python code] Me cuesta leer mi código. ¿Qué cambiarías?
    [python code] ¿Es eficiente con listas largas? | [python code] ¿Qué partes se podrían simplificar?
    [python code] ¿Respeta las convenciones? | [python code] ¿Qué nota le pondrías?`,
  exercise: `
    ¿Me das otro ejercicio de programación? | Quisiera una tarea de Python más difícil.
    ¿Tienes algún ejercicio de diccionarios? | [python] He terminado. ¿Qué viene ahora?
    [python] ¿Puede ser uno más fácil? | Me gustaría escribir un programa pequeño, ¿me propones uno?
    Prepárame tres tareas de bucles while. | [python] ¿Me pones uno parecido con otros números?
    ¿Hay algún reto para quien ya sabe funciones? | Quiero practicar programación con cadenas.
    ¿Puedes inventar un problema sobre una biblioteca? | ¿Qué podría programar este fin de semana?
    [python] Este ejercicio no me va, ¿me das otro? | Necesito más deberes de programación.
    Una tarea que combine listas y condiciones, por favor. | [python code] Ha sido fácil. ¿Algo más exigente?`,
};
