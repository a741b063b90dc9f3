import type { MessagesBySpecialist } from './read-messages.ts';

/** Everyday messages of many ages, judged before they were taught. */
export const FRESH_10: MessagesBySpecialist = {
  triage: `
    hullo | is it ok if i use this at home too | do i have to pay for the next lessons
    my little brother typed that, ignore it | how do i make the letters bigger, i cant read it | night night
    brilliant, cheers mate | where did my old chats go | u there? | can you hear me or only read
    does it save automatically | ooops wrong window | what languages do you speak
    why is there a padlock on lesson 4 | wenas profe | puedo usar esto en mi casa tambien?
    lo escribio mi hermanito, no le hagas caso | como agrando la letra | buenas noches, ya me duermo
    genial, gracias tio | donde quedaron mis chats viejos | andas por ahi? | se guarda solo?
    q idiomas hablas | porq tiene candado la leccion 4 | uy me equivoque | me cierras la sesion? | epa`,
  concepts: `
    so a function is like a recipe or what | whats "whom" and does anyone say it
    why does 0.1 + 0.2 give weird numbers | what happens to a variable when the function ends
    my friend says data is plural, is that true | can a list hold words and numbers together
    how would i say "me da igual" in english | [python] whats the difference between append and extend
    [python] is indentation always 4 spaces | [english-item] why do we need "to" before the verb here
    [quiz] what are prefixes | i dont get why it's "he goes" but "do they go"
    what do brackets do in python, there are so many types | when do i use a comma before and
    [essay] what does "cohesion" mean | is None the same as 0
    explain the third conditional with an example please | what's a good way to remember in on and at
    o sea q una funcion es como una receta? | porq 0.1 + 0.2 da raro
    una lista puede tener palabras y numeros juntos? | como digo "me da igual" en ingles
    para q son los corchetes en python | porq es "he goes" y no "he go"
    explicame el tercer condicional con un ejemplo | None es lo mismo q 0?
    [python] q diferencia hay entre append y extend | [python] siempre son 4 espacios?
    [english-item] porq lleva "to" aqui | [quiz] q son los prefijos | cuando se pone coma antes de and
    [essay] q significa cohesion | algun truco para in, on y at?
    q pasa con la variable cuando acaba la funcion | whom q es, se usa?`,
  practice: `
    come on, ask me something | i wanna practise spelling tricky words | do i have to review anything
    [quiz] the one about photosynthesis, D | [quiz] 42? | [english-item] i wrote were, thats right isnt it
    [english-item] dont tell me, just a bit of help | [english-item] looked forward to seeing
    [quiz] how many tries do i get here, is it A | [english-item] ugh whats the answer
    [quiz] hmm i think the first two | [english-item] by then they had already left
    [python] where would you start | [python] i need help with the first step only
    do a vocabulary round with me, kitchen words | rapid fire irregular verbs go
    [quiz <practice] cause heat rises | dale, preguntame algo
    quiero practicar palabras dificiles de escribir | tengo algo pendiente de repasar?
    [quiz] la de la fotosintesis, la D | [quiz] 42? | [english-item] puse were, esta bien no?
    [english-item] no me la digas, solo ayudame un poco | [english-item] looked forward to seeing
    [english-item] uf cual es la respuesta | [quiz] mmm creo q las dos primeras
    [english-item] by then they had left | [python] tu por donde empezarias
    [python] solo ayudame con el primer paso | hagamos una ronda de vocabulario de cocina
    verbos irregulares a toda velocidad, dale | [quiz <practice] porq el calor sube`,
  progress: `
    i want to see how i did on the last three tests | be honest, am i improving | whats left in this unit
    which grammar topics am i weak at | how many words have i learned so far
    did my streak survive the weekend | what did we do last time | tell me what i should focus on next
    have i passed | am i ahead or behind the others in my course plan | can u show my stats
    quiero ver como me fue en las ultimas pruebas | se sincero, estoy mejorando? | q me falta de esta unidad
    q temas de gramatica llevo peor | cuantas palabras aprendi hasta ahora | sigue viva mi racha?
    q hicimos la ultima vez | en q me tengo q enfocar ahora | pase o no pase? | me muestras mis estadisticas`,
  conversation: `
    i'm bored, talk to me | we got a new teacher today and she is super funny
    lets act out a scene at the train station | do you have a favourite colour
    i made pancakes this morning, with blueberries | i'd like to chat about films in english
    what would you do with a million euros | my hamster escaped and we found it in a shoe
    [<conversation] with my mum and her sister, by train
    [<conversation] hm, i think summer because no school | [<conversation] yes, two years ago in lisbon
    pretend i call a restaurant and you answer | it's my last day before the holidays, yay
    i play the drums, do you like music | me aburro, hablame | hoy llego una profe nueva y es re divertida
    actuemos una escena en la estacion de tren | tienes color favorito?
    esta mañana hice panqueques con arandanos | quisiera charlar de cine en ingles | q harias con un millon
    mi hamster se escapo y estaba en un zapato | [<conversation] con mi mama y su hermana, en tren
    [<conversation] mmm el verano porq no hay cole | [<conversation] si, hace dos años en lisboa
    yo llamo a un restaurante y tu contestas | toco la bateria, te gusta la musica?
    es mi ultimo dia antes de vacaciones siii`,
  writing: `
    my story needs a scary beginning | i need feedback on my film review
    write me nothing, just tell me if my structure works | what do you put at the end of a formal email
    is "kids" too casual in an essay | i keep repeating "because", what else can i use in my text
    make my opening line catchier: dogs are great
    [essay] heres paragraph two: moreover, phones help to learn | [essay] does it answer the question
    [essay] give me a counterargument idea | [essay] i'm 30 words over | [essay] can i begin with a question
    [essay] because they are loud and people get bullied
    i need to summarise this article in 5 sentences and dont know how
    how long should my speech be for 3 minutes | my poem doesnt rhyme in the last verse
    mi cuento necesita un comienzo de terror | me das tu opinion de mi reseña de la peli
    no me escribas nada, solo dime si la estructura va bien | q se pone al final de un correo formal
    repito mucho "porque", q otra cosa uso en mi texto
    hazme mas llamativa esta primera linea: los perros son geniales
    [essay] aqui va el segundo parrafo: ademas los celulares ayudan | [essay] responde a la pregunta?
    [essay] dame una idea de contraargumento | [essay] me paso 30 palabras
    [essay] puedo empezar con una pregunta? | [essay] porq hay ruido y molestan a los chicos
    tengo q resumir esta noticia en 5 frases y no se como | cuanto debe durar mi discurso
    mi poema no rima al final`,
  debug: `
    i copied it from the book and still get an error | python says unexpected EOF
    it counts one too many every time | my if always runs even when its false
    says 'str' object is not callable what now | [python code] it returns the list but empty
    [python code] only the first test is green | [python code] why is total always 0
    [python code] it asks me again even if i type the right password
    [python code] the output has an extra space | [python] attributeerror nonetype has no attribute
    [python code] i think my condition is wrong but i cant see it | it just closes when i open my program
    lo copie del libro y me da error igual | python dice unexpected EOF | siempre cuenta uno de mas
    mi if se cumple aunque sea falso | 'str' object is not callable y ahora?
    [python code] me devuelve la lista vacia | [python code] solo el primer test sale verde
    [python code] porq total siempre es 0 | [python code] me vuelve a preguntar aunque ponga bien la clave
    [python code] la salida tiene un espacio de mas
    [python code] creo q la condicion esta mal pero no la veo | se cierra solo cuando abro mi programa`,
  'code-review': `
    it's correct but my teacher says it isnt "clean" | [python code] would a for be better than my while
    [python code] what would a professional change here | could you check my solution for style
    [python code] too many comments? | [python code] works for all inputs. can i get rid of the repeated bit
    how readable is my function | [python code] i finished, opinions?
    esta correcto pero la profe dice q no es "limpio" | [python code] seria mejor un for q mi while?
    [python code] q cambiaria un profesional | me miras el estilo de mi solucion?
    [python code] son demasiados comentarios? | [python code] anda con todo. saco lo repetido?
    [python code] ya termine, q opinas`,
  exercise: `
    next one, but with functions | i feel ready for something tougher | let me code something about sports
    [python] give me one with less maths | [python] another! | i want to train recursion with a new task
    can you make up a coding problem with animals | [python] can we switch to an easier problem
    otro pero con funciones | me siento listo para algo mas bravo | quiero programar algo de deportes
    [python] uno con menos mates | [python] otro! | quiero entrenar recursividad con un problema nuevo
    invéntate un problema de programar con animales | [python] pasemos a uno mas facil`,
};
