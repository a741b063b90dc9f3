import type { MessagesBySpecialist } from './read-messages.ts';

/** What learners write to each specialist in Spanish, in small letters without accents, a bar or a line between. */
export const SPANISH_PLAIN: MessagesBySpecialist = {
  triage: `
    hola que tal | buenas tardes | gracias por la ayuda | vale entendido | hasta manana | que es esta aplicacion
    donde encuentro mis clases | como cambio el idioma | puedo usarlo en el movil | quien te ha creado
    eres una persona | me aburro | jaja que bueno | no se | puedes ayudarme | necesito ayuda
    pueden leer esto los profesores | es gratis | como me uno a una clase | no funciona mi contrasena
    cuentame un chiste | que tiempo hace hoy | quien gano el partido | hola soy nuevo aqui
    como funciona esta pagina | que sabes hacer tu | encantado de conocerte | me ha ayudado mucho
    me ha servido gracias | eres el mejor | muy bien gracias | ya lo entiendo | ahora si lo he entendido | entendido
    da igual | dejalo | olvidalo no importa | perdon me he equivocado de boton | tengo que irme | me voy luego sigo
    que tengas buen dia | que idiomas sabes | hablame en espanol | puedes responder en ingles | donde esta el menu
    donde veo mi cuenta | no puedo entrar en mi cuenta | no carga la pagina | no se oye el audio | no se ve el video
    el boton no hace nada | como pongo otra foto | como borro mi cuenta | quien puede ver mis mensajes | eres una ia
    estoy cansado | nada | que | si | no | jeje | feliz cumpleanos | que guay | buenos dias | chao | nos vemos
    para que es esta pagina | de que va esta aplicacion | tengo un codigo de mi profesor
    donde pongo el codigo de la clase | se me ha olvidado la contrasena | no me acuerdo de mi usuario | he vuelto
    espera un momento | dame un minuto | me voy a comer | ah vale | ah ya lo veo | ahora tiene sentido
    ahora lo pillo | no hay sonido | no se oye nada | no funciona el microfono | va muy lenta la aplicacion
    como subo un archivo | eres un genio | como dejo una clase | no encuentro la pagina de los deberes`,
  concepts: `
    que es una variable | que significa although | por que se usa el present perfect aqui
    cuando se usa since y cuando for | cual es la diferencia entre una lista y una tupla | explicame la recursividad
    me lo puedes explicar otra vez | no me entero de los condicionales | como funciona un diccionario
    que es la voz pasiva | por que es went y no goed | como se dice lluvia en ingles
    que es una tesis en una redaccion | hay alguna regla para in on y at | por que python empieza a contar en cero
    ponme un ejemplo de phrasal verb | que son los argumentos | que hace return | estoy hecho un lio con los pasados
    cual es el plural de child | que deberia saber antes de las funciones | para que sirve el else | que es un bucle
    que es un indice | que es un parametro | que significa esta palabra | que quiere decir | que hace esta funcion
    que hace append | cual es la regla de los adverbios | sigo sin entender la tercera persona
    no entiendo lo que es una clase | no me queda claro que es un objeto | no me aclaro con el estilo indirecto
    cuentame mas de los verbos modales | me perdi la clase de los articulos | me ensenas el futuro
    como va lo de los bucles anidados | como se usa la coma | como se pronuncia thought | como se dice mesa
    como digo en ingles por lo tanto | cuando se pone an y cuando a | por que hay dos pasados
    por que range no llega al ultimo numero | que diferencia hay entre say y tell | que son los adjetivos
    una explicacion facil de los objetos | recuerdame que es un booleano | se me ha olvidado que era un entero
    no recuerdo lo que era una condicion | en que consiste la voz pasiva | por que usar una clase
    por que necesitamos funciones | para que valen los comentarios | como se forma la pregunta en ingles
    como se hace la voz pasiva | como se hace el plural | siempre confundo in y on | me lio con his y her
    en que se diferencia affect de effect | por que lleva s al final | por que se pone ing despues de like
    por que se dice at night | para que es el punto | para que son los corchetes | cuando va la coma
    me puedes decir que es un modulo | dime como se usa el futuro | puede una lista tener numeros y palabras
    se puede poner un bucle dentro de otro`,
  practice: `
    dame una pregunta | otra por favor | siguiente | otro ejercicio | quiero practicar vocabulario
    dejame intentarlo otra vez | que debo repasar hoy | tengo repasos | mi respuesta es went | es correcto
    esta bien mi respuesta | creo que es la b | dime la respuesta | dame la solucion | me rindo | estoy atascado
    no me sale este ejercicio | es demasiado dificil | es demasiado facil | ponme algo mas dificil
    me das una pista | donde esta mi error | por que esta mal mi respuesta | me ha vuelto a salir mal
    hagamos unos ejercicios | puedo saltarme esta | es was | es la b | es an | creo que la respuesta es are
    yo diria has gone | supongo que la d | quizas la a | ni idea de cual es | la primera | la ultima opcion
    no se la respuesta | no se como se hace esta pregunta | por donde empiezo | no se por donde tirar
    ayudame con esta pregunta | ayuda con este ejercicio por favor | esa pista no me sirve | una pista mas
    una ayuda por favor | lo he hecho bien | lo tengo correcto | he acertado | corrigeme la respuesta
    hazme una pregunta de los articulos | preguntas sobre los adverbios | repasemos el vocabulario de la unidad dos
    quiero practicar el pasado perfecto | puedo practicar los adverbios | repasar mis fallos
    las palabras que me salieron mal | puedo intentarlo de nuevo | repasa conmigo para el examen del viernes
    tarjetas de vocabulario | otra pregunta de adverbios | un ejercicio nuevo por favor | un ejercicio diferente
    algo mas sencillo | preguntas mas faciles | mas ejercicios | tres ejercicios de articulos | es are o is
    entonces es does | respuesta final la c | la a y la c | sera has been | seria la d no | dime la primera palabra
    cuantas letras tiene | ponme a prueba con los plurales | mira si esta bien mi frase
    vamos a repasar los animales | tengo un control manana repasamos | tomame la leccion | las dos son verdad
    ninguna | venga dimela | tengo que estudiar palabras para manana | me preguntas la leccion | ayudame un poco`,
  progress: `
    cual es mi nivel | cuantas lecciones he terminado | estoy mejorando | cual es mi racha | que insignias tengo
    cuanto me falta para el b1 | que tal me ha ido esta semana | que he aprendido hasta ahora
    estoy listo para la siguiente unidad | cuando terminare el curso | cuantas palabras se | que se me da peor
    mis resultados por favor | cuanto practique ayer | hasta donde he llegado | por donde voy del curso
    cuanto queda del curso | cuanto falta | cuantos ejercicios he hecho | cuantos puntos me han dado
    cuantos dias seguidos llevo | que deberia hacer ahora | que deberia aprender despues | en que me centro
    cual es mi tema mas flojo | en que temas voy mal | que palabras olvido mas | que se me da bien
    he mejorado este mes | es mejor mi ingles que antes | ha subido mi nivel | voy bien de tiempo
    voy por delante del plan | mis padres quieren ver mis resultados | mi padre pregunta como va todo
    que me queda por hacer esta semana | apruebo el examen con este nivel | mis estadisticas
    como de bueno es mi ingles | soy bueno en gramatica | cuando llegare al b2 | mi destreza mas baja
    en que voy mejor | estoy perdiendo el tiempo | cuantas respuestas he tenido bien | que lecciones no he hecho
    por donde sigo | por donde iba | que viene ahora en el curso | que llevo peor | un resumen de mi mes
    que errores repito siempre | siempre fallo en lo mismo que es | cuanto tiempo he practicado`,
  conversation: `
    hablemos de futbol | podemos charlar en ingles | quiero hablar ingles contigo | vamos a conversar un rato
    haz de camarero | tu eres el medico y yo el paciente | hagamos un juego de rol en el aeropuerto
    quiero hablar de mis vacaciones | quiero practicar una conversacion | hablemos en ingles de musica
    quiero contarte mi fin de semana en ingles | practiquemos una entrevista de trabajo
    simulemos que estoy en una tienda | tienes hermanos | tienes mascotas | te gusta tocar la guitarra
    prefieres los perros o los gatos | cual es tu color favorito | cual es tu libro favorito
    que opinas de los uniformes | donde vives | preguntame algo de mi familia | hablemos de cine
    practiquemos un dialogo en un restaurante | quiero practicar mi ingles hablando
    quiero soltarme hablando en ingles | me gusta bailar y cantar | me encanta mi gato | odio los dias de lluvia
    mi mejor amigo vive en londres | hoy ha sido un dia largo | hoy tuvimos partido y ganamos
    manana voy a ver a mi abuela | este fin de semana juego al tenis | el ano que viene quiero ir a irlanda
    te hablo de mi familia en ingles | hablar un poco contigo | una charla en ingles | conversacion en ingles
    quiero hablar de peliculas | tu haces de dependiente y yo compro | imagina que estamos en un restaurante
    vamos a hacer un dialogo | tengo catorce anos y vivo en madrid | acabo de llegar a casa | estoy muy contento hoy
    cual es tu opinion sobre el instituto | quieres que te cuente mi viaje | te puedo contar mi dia
    te apetece hablar un rato | nos ponemos a hablar en ingles | hacemos como que estoy en un hotel
    como si fueras el dependiente | respondeme en ingles y seguimos hablando | hoy hace mucho frio en mi pueblo
    conoces alguna cancion buena | ensayar el oral de ingles | yo hago de cliente`,
  writing: `
    puedes mirar mi introduccion | como empiezo mi ensayo | necesito una tesis mejor | se entiende mi parrafo
    como puedo mejorar este texto | que te parece mi conclusion | no se sobre que escribir
    como conecto estos dos parrafos | mi redaccion es demasiado corta
    tengo que escribir 200 palabras sobre la contaminacion | tiene sentido mi argumento | como cito una fuente
    mi profesora dice que me repito mucho | escribeme la redaccion | puedes reescribir este parrafo
    como se estructura una carta formal | un buen titulo para mi cuento | es demasiado larga esta frase
    tengo que escribir una redaccion para clase | tengo que hacer una resena de un libro
    tengo que resumir una pelicula | tengo que escribir un correo a mi jefe | como empiezo una carta
    como acabo una redaccion | como de largo tiene que ser | cuantos parrafos necesito
    ideas para mi texto sobre el deporte | necesito argumentos contra los deberes | que pruebas puedo usar
    un ejemplo para apoyar mi idea | como convenzo al lector | como hago mejor mi conclusion
    como hago el texto mas formal | es demasiado formal mi texto | suena natural | suena bien asi
    no se como seguir con el texto | estoy bloqueado con el texto | que escribo ahora | que mas puedo poner
    repito las mismas palabras | que conectores pongo | es un buen final | es interesante el principio
    corrigeme el correo por favor | puedes corregir mi texto | revisa mi carta dear sir i am writing to you
    mira mi resumen | escribeme la conclusion | me lo escribes tu | mi cuento es aburrido
    una buena primera frase para mi discurso | como empiezo un discurso | como me despido en una carta
    como se organiza un texto de opinion | todas mis frases empiezan igual | otra palabra para nice
    que palabra uso en vez de big | terminame el texto | es demasiado largo | queda flojo el final
    me he quedado sin ideas | una carta para una amiga | puedes leer lo que he escrito | los errores de mi texto
    corrige mi composicion`,
  debug: `
    me sale name error | me da un type error | imprime none en vez del numero | mi bucle no termina nunca
    el programa se queda colgado | por que imprime 0 | da mal el resultado con listas vacias
    falla el test y no se por que | funciona con 3 pero no con 5 | que esta mal en la linea 4
    a la salida le falta el ultimo elemento | mi funcion no devuelve nada | se cae cuando escribo una palabra
    no encuentro el fallo | dice sintaxis invalida pero lo veo bien | que esta mal en mi codigo | que falla aqui
    que tiene de malo esto | que hago mal en el bucle | donde esta el fallo | donde esta el error del programa
    me sale un mensaje rojo | me da error | sale un error que no entiendo | no entiendo el mensaje de error
    no se ejecuta | no arranca | no imprime nada | no pasa nada | no sale nada por pantalla | no termina nunca
    se queda en bucle | el bucle hace una vuelta menos | se salta el primer numero | imprime 3 en lugar de 2
    me da 10 y deberia dar 12 | deberia ser falso y es verdadero | devuelve lo que no es | fallan dos tests
    un test sale en rojo | no pasa ningun test | se para cuando escribo un nombre | se rompe con el cero
    ayuda se ha roto | lo he arreglado y sigue fallando | me explota | no suma bien | no me funciona
    pone que falta un corchete | dice que faltan dos puntos | lo he cambiado y ahora va peor | ahora no va
    lo imprime demasiadas veces | sale dos veces | por que esta vacia la lista | por que me sale none
    el while no para | solo va con un ejemplo | el programa no lee lo que escribo | el programa no coge el numero
    donde la he fastidiado | que he hecho mal | no encuentro que he hecho mal | se repite todo el rato
    esperaba 3 y sale 4 | no existe la variable`,
  'code-review': `
    esta bien mi codigo | funciona pero es buen estilo | como puedo acortar esta funcion
    estan bien los nombres de mis variables | hay una forma mejor de escribir este bucle | puedo hacerlo mas rapido
    necesita comentarios | deberia dividir esta funcion | que opinas de mi solucion ya pasa los tests
    mi codigo pasa como lo mejoro | echa un vistazo a mi codigo | puedes mirar mi solucion
    que piensas de mi funcion | que podria mejorar de mi codigo | como hago mi codigo mas limpio
    como escribo esto mejor | como lo escribiria un experto | como lo escribirias tu de otra forma
    como ordeno este programa | hay una manera mas corta | hay una solucion mas elegante | se lee bien mi codigo
    se entiende mi codigo | es eficiente mi codigo | es demasiado larga mi funcion | es malo usar muchos if
    esta feo usar break | son buenos estos nombres | hace falta un docstring | repito cosas en el codigo
    puedo simplificar esto | se puede simplificar | funciona pero queda feo | pasa todos los tests pero no me gusta
    ya pasa todo lo puedo mejorar | que partes deberia refactorizar | del uno al diez que tal mi programa
    pon nota a mi codigo | sigue mi codigo la guia de estilo | mi codigo es un desastre
    funciona pero es muy complicado | demasiadas lineas | demasiados if | que cambiarias
    cambio algo antes de enviarlo | que puntuacion le das | hay alguna funcion que ya haga esto
    se puede hacer en una linea | se puede hacer mas corto | es facil de seguir mi programa | esta claro lo que hace
    he elegido buenos nombres | mira mi programa y dime que te parece | es buen nombre para una variable
    que falta para tener un diez | esta bien ordenado`,
  exercise: `
    dame un ejercicio de programacion | quiero un reto de python | un problema de python con listas
    algo para programar con diccionarios | un programa mas dificil | otro programa para escribir
    ejercicios de codigo con bucles | un reto con cadenas | quiero programar algo | que puedo programar ahora
    otro ejercicio de python | un ejercicio nuevo de funciones | un ejercicio con bucles while
    un problema con tuplas | un reto de cadenas de texto | ejercicios de recursividad
    ponme dos problemas de condicionales | mas practica de codigo | mas ejercicios de python por favor
    otro programa distinto | algo mas dificil para programar | un programa mas facil | un proyecto mas grande
    una idea para un proyecto | una idea de un jueguecito en python | hazme una tarea de diccionarios con animales
    inventa un problema de una tienda con listas | un programa similar con otros numeros
    la siguiente tarea de programacion | he acabado el programa que viene ahora | ponme deberes de python
    ya lo termine uno mas | acabado este | que puedo codificar ahora | que programa puedo hacer para practicar
    tienes algo mas complicado | algo mas avanzado | piensame un programa | inventate un problema con numeros
    propon un programa de musica | lo mismo pero con tuplas | el mismo ejercicio con while | preparame un problema
    uno mas corto | uno mas largo | otro pero mas facil`,
};
