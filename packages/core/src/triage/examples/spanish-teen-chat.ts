import type { MessagesBySpecialist } from './read-messages.ts';

/** Teenagers of Spain and the Americas on their phones: short forms, slang, no accents, no marks. */
export const SPANISH_TEEN_CHAT: MessagesBySpecialist = {
  triage: `
    wena | epa q mas | q pdo | ola k tal | holis | qiubole | alo | hey tu | aki stoy | volvii | ya llegue | ke rollo | buenass q se cuenta
    tas ahi o q | me lees? | hay alguien o estoy hablando solo | contesta pe | porq tardas tanto en contestar | t colgaste o q
    eres ia? | sos un bot no? | q eres tu exactamente | t pagan x esto | cuantos años tenes | tienes sentimientos o nah | cual es tu nombre | kien t programo
    q sabes hacer | pa q sirves jaja | en q me podes ayudar vos | haces tareas de mate tmb? | sabes quimica? | m haces la tarea de historia? | solo enseñas ingles y python o q mas
    mi profe puede ver lo q t digo? | esto se lo muestran a mi vieja? | es secreto lo q hablamos | quien ve mis mensajes | no le cuentes a la profe
    como borro el chat | se guarda lo q escribo? | borra lo d antes xfa | quiero eliminar mi cuenta | como m salgo d la clase | como cambio d usuario | puedo cambiarme la foto
    no m acuerdo la contra | no me deja entrar | m saco de la sesion solo | el codigo de clase no sirve | m dice q el usuario no existe | como recupero mi cuenta
    no se escucha nada | no tengo audio | no m prende el micro | los videos no cargan | la pag va lentisima | esto va con lag | se trabo la app | se buguea la pagina
    se me tildo la pantalla | no responde el boton d enviar | se cayo esto? | anda mal la pagina hoy | m salio d la leccion sola | no m guarda lo q hago
    se puede poner modo oscuro? | como lo pongo en español | hay app pa iphone? | funciona sin wifi? | se puede desde la play? | como apago las notis | gasta muchos datos?
    es gratis no? | hay q pagar? | dan diploma? | cuantos pueden estar en la clase | puedo usarlo cn un amigo | como agrego a mi compa | hay ranking d la clase?
    upss chat equivocado | eso no era pa ti | escribi cualquiera perdon | mi hermano me quito el cel y escribio eso | ignora eso ultimo | asdfg | probando 1 2 3
    brb | ya vengo voy al baño | m llaman a comer | toy en el bus dsp sigo | tengo q irme a entrenar | mañana le sigo | chaito | nos vidrios | bye bro | ahi nos vemos
    gracias bro | grax crack | t pasaste gracias | eres lo max | joya | de una | ok ya fue | va | sale | ahh listo | mmm ok | xddd | jsjsjs | nooo jajaja | q risa
    eres un pesado | q malo eres explicando jaja | me caes bien | eres mas listo q mi profe | no sirves pa nada | t odio jaja ntc
    t acuerdas d mi? | ayer hablamos, te acordas? | sabes como m llamo? | q bug mas tonto tiene esta web | m aburro | q paja
    [python <debug] yaaa era eso q tonto soy grax | [python code <debug] buenisimo ahi anduvo | [english-item <practice] aaa ok ya | [quiz <practice] uhh cierto
    [essay <writing] genial grax | [<concepts] ahora si la cache gracias | [<conversation] bueno m voy a cenar, chau | [python <exercise] dale, lo hago | [<progress] uh q bueno, gracias`,
  concepts: `
    q es un bucle anidado | q onda con el elif | q vendria a ser un booleano | pa q es el init ese | q hace el split | como funca el range | q diablos es self
    no cacho los indices | no pesco lo d los metodos | no me cabe lo d la recursion | me lio con los corchetes y los parentesis | no entendi ni papa d funciones
    q diferencia hay entre = y == | append o extend cual uso | cual es la dif de while y for | es lo mismo str q string? | q es mejor lista o tupla
    como saco el ultimo d una lista | como junto dos strings | como paso un texto a numero | como redondeo en python | se puede meter una lista adentro d otra? | como recorro un diccionario
    como se dice "me da paja" en ingles | como digo "q chevere" en ingles | q significa "nevermind" | q es "slay" | q quiere decir "whatever" | wdym significa q
    q onda con el was y el were | cuando va has y cuando have | pq es "an hour" | pq "i don't" y no "i no" | pa q sirve el apostrofe | there their y they're me confunden
    el present perfect pa q se usa si ya esta el pasado | q es un phrasal verb | make y do como se cuando | cual es el pasado d bring | cual es el plural d foot
    como se pronuncia "island" | se dice on monday o in monday | se puede decir "gonna" en un examen? | q es un adverbio | explicame el reported speech pero facil
    dame un truco pa los irregulares | un ejemplo d condicional 2 | ponme frases con "yet" | explicame lo d las tuplas con algo d la vida real
    [python] pa q va los dos puntos | [python] q es el punto ese antes de append | [python code] q significa el += | [python] input siempre da texto? | [python] hay otra forma de hacer un for, en general?
    [english-item] pq va en ing | [english-item] q es "although" | [english-item] q significa rather | [english-item] pq no lleva to | [quiz] q es photosynthesis | [quiz] q era un pronombre
    [essay] q es una hipotesis | [essay] como se dice "sin embargo" en ingles | [essay] q es un topic sentence
    [<concepts] y con los negativos? | [<concepts] y si es she? | [<concepts] no caxo, otra vez | [<concepts] pero pq | [<concepts] a ver con otro ejemplo | [<concepts] y eso en python como se escribe
    [<concepts] y cual es mas usado | [<concepts] o sea q el for es pa listas? | [<concepts] ni idea, explica mejor | [<concepts] y las tuplas? | [python <concepts] y como seria con un while | [<concepts] y en pregunta?`,
  practice: `
    preguntame algo | hazme un test rapido | tirame preguntas d vocab | hazme preguntas d los irregulares | a ver tomame phrasal verbs | quiero un quiz d animales | hagamos un duelo d preguntas
    q m toca hoy | q tengo q repasar pal viernes | hay repaso hoy? | quiero hacer denuevo las q falle | repasemos los verbos xfa | entrename para el examen d ingles | mañana hay prueba, preguntame cosas
    [english-item] es went? | [english-item] mmm would have | [english-item] have been creo | [english-item] le puse don't y no | [english-item] ns | [english-item] no c | [english-item] ni idea bro
    [english-item] una pistita xfa | [english-item] dime la primera letra | [english-item] pasame la respuesta | [english-item] ya dimela plis | [english-item] skip | [english-item] siguiente | [english-item] esta ta dificil
    [english-item] pq mal?? si esta bien | [english-item] casi? | [english-item] la tengo bien? | [english-item] asi? he goes | [english-item <practice] y ahora? | [english-item <practice] entonces is | [english-item <practice] otra ayudita
    [quiz] la d | [quiz] c fijo | [quiz] me tinca la b | [quiz] ni idea, la a? | [quiz] true | [quiz] 1492? | [quiz] paso | [quiz] ayudame con esta | [quiz] cual es la correcta | [quiz] descarta una xfa
    [quiz <practice] pq las otras son falsas | [quiz <practice] ahh entonces la b | [quiz <practice] pq es un numero primo
    [python] no cacho q piden | [python] q tengo q hacer aki | [python] no se x donde partir | [python] dame una pista | [python] como arranco | [python] toy perdido con este | [python] pasame el codigo y ya | [python] se hace con un for o q
    [python <practice] y despues? | [python <practice] ya, ya tengo el input, q sigue | [python <practice] otra pista | [python <practice] osea q uso un contador?`,
  progress: `
    como voy | voy bien? | q nivel tengo | cuanto xp llevo | cuanto m falta pa el siguiente nivel | ya casi acabo? | cuantas lecciones m quedan | cuantos dias d racha tengo
    perdi la racha? | pq m bajaron los puntos | q saque en el quiz d ayer | cuantas tuve mal | en q toy fallando | q es lo q peor se me da | q m sale mejor | mejore o empeore
    voy mejor q antes? | paso el examen con lo q se? | q m conviene estudiar ahora | q sigue en mi curso | q unidad m toca | ya termine la unidad 3? | q logros tengo | cuanto hice hoy
    mi promedio | mis stats | cuanto estudie esta semana | a q nivel llegue en ingles | cuando termino si sigo asi | toy pa el first ya? | pq m sale q voy atrasado
    [python] cuantos ejercicios llevo | [quiz] cuantas llevo buenas | [<progress] y en python? | [<progress] y el mes pasado? | [<progress] y como subo eso | [<progress] solo eso?? | [<progress] y cual m falta`,
  conversation: `
    ayer jugamos a la pelota y perdimos 5 a 1 | mi gato se comio mi tarea jaja | t gusta el kpop? | q musica escuchas | hablemos d anime | toy viendo stranger things | viste la peli d spiderman?
    mi vieja no me deja salir el finde | estoy re cansado, entrene 2 horas | mañana voy a un recital | m compre unas zapas nuevas | tuve un dia horrible en el cole | me gusta una chica d mi clase
    hablemos en ingles un toque | practiquemos hablar q tengo oral | hace d cuenta q sos un turista | tu eres el d la tienda y yo compro ropa | juguemos a una entrevista d trabajo | sos mi amigo gringo y me visitas
    q harias si fueras millonario | crees en los aliens? | messi o cristiano? | pizza o hamburguesa | el mejor juego es minecraft lejos | odio los lunes
    [<conversation] si re | [<conversation] naa prefiero el basket | [<conversation] con mis primos en la playa | [<conversation] no se, depende | [<conversation] y tu q prefieres | [<conversation] porque es mas divertido
    [<conversation] tengo 15 | [<conversation] como 3 horas al dia | [<conversation] me gustaria ser streamer | [<conversation] i want a t-shirt pls, la negra`,
  writing: `
    tengo q hacer un ensayo y m da pereza | 200 palabras sobre el cambio climatico, ayuda | como empiezo un cuento | dame ideas pa una historia d terror | un titulo pa mi texto | q pongo en la conclu
    m revisas el texto? | esta bien este parrafo? my best friend is very funny and he like games | como hago q suene mejor | corrigeme la redaccion | necesito un final epico pa mi historia
    tengo q escribir un mail al profe en ingles | hay q hacer un comentario d texto y ni idea | como hago la intro d un texto argumentativo | argumentos contra el uniforme | hazme el ensayo xfa
    [essay] ta bien? | [essay] m quedo corto | [essay] q le agrego | [essay] ya no se q mas poner | [essay] suena raro? | [essay] como lo termino | [essay] borro esto ultimo? | [essay] voy bien? | [essay] repito mucho la misma palabra
    [essay] el celular ayuda a estudiar pq tiene todo | [essay] escribemelo tu | [essay] arranco con una pregunta? | [essay] cuantas palabras van | [essay] q otra palabra pongo en vez de good
    [essay <writing] y ahora? | [essay <writing] ya lo cambie, mejor? | [essay <writing] y la intro? | [essay <writing] porque contamina mucho | [<writing] y el final? | [<writing] sobre un viaje al espacio`,
  debug: `
    mi codigo no anda | no m funca el programa | no m compila | m tira error | m sale un error raro | pq explota mi programa | se queda en loop | no para nunca | no imprime na | sale cualquier wea
    me da un numero q nada q ver | salen todos los numeros pegados | me tira indexerror | q hago si dice typeerror | se cierra solo el programa | mi juego d adivinar no termina aunq le acierte | el print no sale
    [python code] no pasa el test | [python code] q onda pq no sale | [python code] pq sale dos veces | [python code] me da false y tiene q dar true | [python code] se traba en el input | [python code] no entra al if
    [python code] falla con negativos | [python code] donde la cague | [python code] toy viendo y no encuentro el error | [python code] pq me borra todo | [python code] no suma, los pega | [python code] se salta uno
    [python code] sigue igual | [python code] ya probe todo | [python code] ahora m sale otro error | [python code] iba bien y d la nada se rompio | [python code] unexpected eof q es esa vaina | [python code] help no corre
    [python code <debug] no, sigue igual | [python code <debug] ya lo puse y nada | [python code <debug] y ahora dice otra cosa | [python code <debug] en q linea? | [python code <debug] si pero pq | [python code <practice] hice eso y no m da
    [python code <exercise] lo hice pero no pasa los tests | [python code <code-review] lo acorte y dejo d andar`,
  'code-review': `
    [python code] ya sale, q tal? | [python code] ta decente? | [python code] se puede hacer mas pro? | [python code] muy feo? | [python code] q le mejoro | [python code] cuanto m pones | [python code] le saco algo?
    [python code] hay una forma mas corta? | [python code] los nombres tan bien? | [python code] uso mucho if no? | [python code] pasa los tests pero es un desastre | [python code] lo dejo en una funcion o en dos | [python code] rate
    mi codigo anda pero es larguisimo, como lo achico | echale un ojo a mi programa, funciona pero no me gusta | como hago mi codigo mas limpio | [python code <code-review] y ahora? mejor? | [python code <code-review] q mas le cambio | [python code <debug] listo ya anda, lo mejoro en algo?`,
  exercise: `
    dame un problema d codigo | tirame un reto dificil | quiero programar algo | un ejercicio d whiles | algo con diccionarios pa practicar programando | inventate un reto d python | dame algo pa codear un rato | q puedo programar q sea entretenido
    mas ejercicios d codigo xfa | hay retos d python? | quiero hacer un juego en python | ponme 3 d funciones
    [python] otro bro | [python] este ta muy facil | [python] muy dificil este, dame otro | [python] cambiame el ejercicio | [python] uno d futbol | [python] next | [python] ya ta, otro | [python] el q sigue | [python] algo mas hardcore
    [python <exercise] mas dificil | [python <exercise] naa ese no, otro | [python <exercise] pero de juegos | [python <debug] ya funciona, dame otro`,
};
