import type { MessagesBySpecialist } from './read-messages.ts';

/** The same by other words. */
export const FRESH_9: MessagesBySpecialist = {
  triage: `
    yo | is there a dark mode on here | sorry i hit send by mistake | can you talk in spanish with me pls
    are you on all night or do you sleep | thats all i needed, have a nice evening
    who can see what i type in here | how much does this cost | hmmmm | lol ok | hiii its me again
    [quiz <practice] awesome thanks a bunch | my screen went white and i cant click anything
    why are you called kindling | holaaa soy nueva aqui | perdon, me equivoque de chat
    como subo el archivo | vale, hasta luego entonces | tu quien eres exactamente
    mi profe ve lo que escribo? | se me ha quedado la pantalla en blanco | esto es gratis o hay q pagar
    podemos hablar en ingles desde ahora? | ok va | buen dia, como andas
    [quiz <practice] buenisimo, gracias | no me suena el audio | mmm`,
  concepts: `
    i never know where the apostrophe goes in its | could you go over what a function even does
    is it correct to say "more better" | what's an index and why does it begin with 0
    whats the deal with "used to" | how come input gives me text and not a number
    [python] does it matter if i use single or double quotes
    [python] is there something like a list but with names instead of numbers
    [english-item] when do you use would rather | [quiz] what is a synonym
    "if i were you" or "if i was you"? | how do i say "tengo ganas de" in english
    whats a for loop for, in plain words please
    [essay] what's the difference between a claim and an argument
    what's polymorphism, my big brother mentioned it | why do some verbs take -ing after them
    nunca se cuando va "its" con apostrofe | q es eso de las f-strings
    a q se refieren con "variable local" | como funciona el used to | por q los indices arrancan en 0
    esta bien dicho "more easy"? | explicame el verbo to be q falte a esa clase
    q diferencia hay entre una tupla y una lista | [python] da igual comillas simples o dobles?
    [python] el elif q hace | [english-item] cuando se pone would rather | [quiz] q es un sinonimo
    cómo se dice "tengo ganas de" en inglés | [essay] q es una tesis | para q existe el else
    y en ingles como se hace el futuro`,
  practice: `
    throw some vocab at me | ask me stuff about the past tense until i get it
    i have a test on thursday, quiz me on chapter 3 | [quiz] it's gotta be the third one
    [quiz] either true or false im not sure, ill go with true | [english-item] im stuck, nudge me
    [english-item] has gone? have gone? | [quiz] can you get rid of two wrong ones
    [english-item] ok what about "had been" | [english-item] no clue sorry
    [english-item] tell me whats missing | what's due today | help me remember these 20 words
    [python] i have no idea what this exercise even wants from me
    [python] give me a tiny clue, not the whole thing | [quiz <practice] 1492
    [english-item] was that correct? | tirame vocabulario de la casa
    preguntame cosas del pasado simple hasta q me salga | el jueves tengo prueba, hazme preguntas
    [quiz] tiene q ser la tercera | [quiz] verdadero creo, pero no toy seguro | [english-item] una ayudita?
    [english-item] has gone o have gone | [quiz] quitame dos opciones
    [english-item] y si pongo "had been"? | [english-item] no tengo ni la mas minima idea
    [english-item] q falta aqui | [python] no entiendo q me piden en este ejercicio
    [python] dame una pista chiquita, no toda la solucion | [quiz <practice] en 1492
    [english-item] lo hice bien? | que palabras me tocan hoy | ayudame a memorizar estas palabras`,
  progress: `
    have i got better since september | give me a summary of my week | what am i bad at | whats my accuracy
    how many days in a row have i done now | is python or english my stronger one
    how far through the course am i | what should i do next to get to b2 | my mum wants to know how im doing
    did i do enough today | which words do i keep forgetting | he avanzado desde septiembre?
    hazme un resumen de mi semana | en q soy malo | q porcentaje llevo bien | cuantos dias seguidos llevo ya
    se me da mejor python o ingles? | por donde voy del curso | q me falta para el b2
    mi mama quiere saber como voy | con lo de hoy ya cumpli? | cuales palabras se me olvidan siempre`,
  conversation: `
    i dont feel like studying, tell me something about you | i got a new skateboard and already fell twice
    can we do a pretend job interview | my favourite thing this summer was camping with my uncle in wales
    ok you're the shopkeeper and i want to return a jumper | my sister is so annoying, she takes my clothes
    what do you think about school starting at 8 | let me practise ordering coffee
    [<conversation] yeah with onions and extra cheese | [<conversation] never been there but id love to
    [<conversation] we mostly stayed in and played cards | i'm nervous about my piano concert tonight
    do you believe in ghosts | no quiero estudiar, contame algo vos
    me compre una patineta y ya me cai dos veces | hagamos una entrevista de trabajo de mentira
    lo mejor del verano fue acampar con mi tio | tu eres la dependienta y yo devuelvo un jersey
    mi hermana es insoportable, me roba la ropa | q opinas de entrar al cole a las 7
    quiero practicar como pedir un cafe | [<conversation] con cebolla y doble queso
    [<conversation] nunca he ido pero me encantaria | [<conversation] nos quedamos jugando cartas
    tengo nervios, hoy toco el piano en el acto | crees en fantasmas?`,
  writing: `
    could u read through my story, it's about a lost cat | i've only got the title so far, what now
    how many paragraphs does a report need for school
    is this too informal for a cover letter: hey guys i want the job
    i need a stronger word than "nice" in this sentence | turn my notes into an outline with me
    [essay] heres my first try: in this essay i will talk about zoos
    [essay] does the order of my points matter | [essay] it's too short, 80 words missing
    [essay] i think animals have feelings so zoos are wrong, and also they are bored
    [essay] how could i link these two ideas | my ending sounds lame, can we fix it
    what would be a catchy title for a piece about plastic in the sea
    check the spelling in my birthday card text please | leete mi cuento, va de un gato perdido
    ya tengo el titulo y ahora q | cuantos parrafos lleva un informe
    esto queda muy informal? "q tal, quiero el trabajo" | una palabra mas fuerte q "bonito" para esta frase
    armemos un esquema con mis apuntes | [essay] mira como empece: en este ensayo hablare de los zoologicos
    [essay] importa el orden de mis ideas? | [essay] me quedo muy corto, faltan 80 palabras
    [essay] creo q los animales sienten y por eso los zoos estan mal | [essay] como uno estas dos ideas
    el final me quedo flojo, lo arreglamos? | un titulo con gancho para algo sobre el plastico en el mar
    revisame la ortografia de esta carta`,
  debug: `
    it worked yesterday and today it doesnt, didnt change anything
    my turtle draws a triangle instead of a square | why do i get 55 instead of 10 when i add two inputs
    [python code] line 3 is underlined in red | [python code] the last test is failing and i dont get why
    [python code] it skips the first element | [python code] it never asks me for the second number
    ValueError invalid literal for int() with base 10 'abc'
    [python] says maximum recursion depth exceeded lol | [python code] the while thing goes on and on
    nothing gets printed at all | [python code] whats wrong with this
    [python code] my function changes the list outside too, i dont want that
    ayer andaba y hoy no, y no toque nada | mi tortuga dibuja un triangulo en vez de un cuadrado
    sumo dos numeros y me da 55 en vez de 10 | [python code] la linea 3 me sale en rojo
    [python code] el ultimo test no pasa y no se por q | [python code] se salta el primero de la lista
    [python code] nunca me pide el segundo numero | me tira ValueError invalid literal
    [python] me sale maximum recursion depth exceeded jaja | [python code] el while sigue y sigue
    no se imprime nada de nada | [python code] q tiene de malo esto`,
  'code-review': `
    passes everything, but there must be a nicer way | could a list comprehension replace this
    [python code] rate my code 1-10 | [python code] is it bad to have a global here
    [python code] does it look readable to you | my solution works but it's 40 lines, is that too much
    [python code] any advice on style | [python code] done! anything id better change before i hand it in
    would you split this into two functions | pasa todo pero seguro hay una forma mas linda
    esto se podria hacer con una list comprehension? | [python code] del 1 al 10 que tal mi codigo
    [python code] esta mal usar una global aqui | [python code] se entiende bien?
    me anda pero son 40 lineas, es mucho? | [python code] algun consejo de estilo
    [python code] listo! le cambio algo antes de entregarlo?`,
  exercise: `
    ok next challenge | can i have something with files | got a tricky one for me?
    [python] im bored of this, swap it | [python] something easier first please
    i wanna build a quiz game in python, give me a task
    practise exercise on while loops please, one i have to code | [python] harder!! | va, el siguiente reto
    dame uno con archivos | tienes alguno mas complicado? | [python] este me aburre, otro
    [python] primero uno mas facil plis | quiero hacer un juego de preguntas en python, ponme esa tarea
    ponme a programar algo con while | [python] mas dificil!!`,
};
