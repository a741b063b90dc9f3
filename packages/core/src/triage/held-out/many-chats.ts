import type { MessagesBySpecialist } from '../examples/read-messages.ts';

/**
 * Everyday messages in both languages, half of them hurried. Never taught; messages like some that went wrong were, so
 * they measure what is new no longer.
 */
export const MANY_CHATS: MessagesBySpecialist = {
  triage: `
    ahoy | i think i clicked the wrong thing | is this the english or the python tutor
    what happens to my data | alright, heading off | that was super helpful, thank you so much
    my keyboard types weird letters | why can't i log in on my tablet | are there other kids in here
    good one haha | que tranza | creo q apreté algo mal | este es el tutor de ingles o de python?
    q hacen con mis datos | bueno me voy, bye | me sirvió mucho, gracias eh
    el teclado me escribe letras raras | porq no puedo entrar desde la tablet | hay otros chicos aca?
    jaja buena esa`,
  concepts: `
    what's a module and why would i import one | isn't "informations" a word?
    which is right, "in the weekend" or "at the weekend" | what does it mean to iterate
    i'm confused by these square brackets after a list name | what is the passive good for
    how do you know if a noun is countable | what does "nonetheless" mean
    [python] what are arguments exactly | [python] does range include the last number
    [english-item] what tense is that | [quiz] whats an adverb again
    [essay] what is a paragraph supposed to have | q es un modulo y para q lo importo
    "informations" no existe? | se dice "in the weekend" o "at the weekend" | q es iterar
    me confunden los corchetes despues del nombre de la lista | para q sirve la voz pasiva
    como se si un sustantivo es contable | q significa "nonetheless"
    [python] q son los argumentos exactamente | [python] el range incluye el ultimo?
    [english-item] q tiempo es ese | [quiz] q era un adverbio | [essay] q tiene q llevar un parrafo`,
  practice: `
    can you grill me on the past participle | ready for some questions about animals
    i need to memorise these for monday, test me | [quiz] option two | [quiz] is it the blue one
    [english-item] hadn't seen | [english-item] little push please | [english-item] did i get it
    [english-item] doesn't ring a bell | [python] what would the first line be
    [python] no idea what to do here | [quiz <practice] because it has no end | tomame los participios
    va, hazme preguntas de animales | tengo q aprenderme esto pal lunes, preguntame | [quiz] la dos
    [quiz] es la azul? | [english-item] hadn't seen | [english-item] un empujoncito?
    [english-item] le atine? | [english-item] no me suena de nada | [python] cual seria la primera linea
    [python] ni idea de q hacer aca | [quiz <practice] porq no tiene fin`,
  progress: `
    how's my english coming along | tell me my best streak ever | what have i finished so far
    where do i lose most points | is it time to move to the next unit | when will i reach b1
    what did my last quiz look like | anything i should catch up on | como va mi ingles
    cual fue mi mejor racha | q llevo terminado | donde pierdo mas puntos | ya me toca pasar de unidad?
    cuando llego a b1 | como me fue en el ultimo quiz | hay algo en lo q me tenga q poner al dia`,
  conversation: `
    my cat sleeps on my keyboard all day | let's have a normal chat
    act like you're a tourist and i show you my city | i hate rain, do you?
    last night we had a barbecue at my uncle's | could we practise small talk
    what's your opinion on video games | [<conversation] no, just me and my brother
    [<conversation] hmm pasta i guess | i'm so excited, we fly to rome tomorrow
    mi gata duerme todo el dia en mi teclado | platiquemos normal
    vos sos turista y yo te muestro mi ciudad | odio la lluvia, y tu?
    anoche hicimos un asado en lo de mi tio | practiquemos una charla cualquiera
    q piensas de los videojuegos | [<conversation] no, solo mi hermano y yo | [<conversation] mmm pasta creo
    q emocion, mañana volamos a roma`,
  writing: `
    does my cover letter sound ok | i've got to write a postcard and i don't know how to begin
    the middle of my story drags, any idea | i need synonyms for "said" in my dialogue
    could you check whether my summary is clear | [essay] should i mention the costs too
    [essay] is that a good example | [essay] my opinion is that homework helps nobody
    [essay] i can't think of a title | can you make my text sound more grown up: school is cool
    suena bien mi carta de presentacion? | tengo q escribir una postal y no se como arrancar
    la mitad de mi cuento es aburrida, alguna idea? | necesito sinonimos de "dijo" para mi dialogo
    mira si mi resumen se entiende | [essay] menciono tambien los costos? | [essay] es buen ejemplo ese?
    [essay] yo opino q la tarea no sirve | [essay] no se me ocurre titulo
    haz q mi texto suene mas maduro: la escuela es chida`,
  debug: `
    it keeps asking for input and never ends | my list comes out backwards
    why does it say not defined, i defined it above | the score stays at zero whatever i do
    [python code] the answer is off by one | [python code] my else never happens
    [python] unboundlocalerror what is this now | [python code] works on my laptop but not in here
    [python code] when i type a letter it crashes | me pide el dato una y otra vez y no acaba
    la lista me sale al reves | dice q no esta definido pero si lo defini arriba
    los puntos se quedan en cero haga lo q haga | [python code] me da uno de menos
    [python code] el else nunca pasa | [python] unboundlocalerror y eso q es
    [python code] en mi compu anda pero aca no | [python code] si escribo una letra se rompe`,
  'code-review': `
    can this be done in one line | [python code] is there anything i should rename
    [python code] i got it to work, is it any good | would a dictionary be cleaner than all those ifs
    [python code] what would you improve | [python code] feedback? | se puede hacer en una linea?
    [python code] le cambiarias el nombre a algo | [python code] me salio, esta bueno?
    no seria mas limpio un diccionario en vez de tantos if | [python code] q mejorarias
    [python code] comentarios?`,
  exercise: `
    do you have a python puzzle about money | what's a good small project for the weekend, coding wise
    [python] next please | [python] something trickier
    i want more practice with functions, give me a program to write | [python] i don't like this one
    tienes algun reto de python con dinero | un proyectito de programar pal finde?
    [python] siguiente porfa | [python] uno con mas chiste, mas complicado
    quiero mas practica con funciones, dame un programa pa escribir | [python] este no me gusta`,
};
