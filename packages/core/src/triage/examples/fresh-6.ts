import type { MessagesBySpecialist } from './read-messages.ts';

/** Everyday and short messages, follow-ups of each, and what is said in passing at an open task. */
export const FRESH_6: MessagesBySpecialist = {
  triage: `hey | good morning! | buenas | holaaa | thx a lot | mil gracias, eres un sol | are you a human or a machine?
    ¿eres una persona de verdad? | what can u do | para qué sirves | where do i see my lessons
    cómo cambio el idioma de la página | how do i switch on dark mode | no encuentro el botón de enviar | asdfgh
    jajaja | ok | bye, see u tomorrow | hasta luego | who made you | can my teacher read this?
    ¿mi madre puede leer lo que escribo aquí? | the page is not loading my exercise | se me ha bloqueado la app
    can i use this on my phone | thanks bro | where are my messages | where do i find the lessons
    where do i see my homework | where can i see my courses | how do i open the next page
    can my parents read this chat | who can see what i write here | does my teacher see my mistakes
    puede mi profe leer esto? | ¿quién lee lo que escribo? | ¿lo ve mi padre? | para qué vales | qué sabes hacer
    qué eres | what are you for | is this thing free | the app froze | my exercise doesn't load
    no me deja entrar en la clase | se ha quedado en blanco`,
  concepts: `whats a tuple | diff between == and = ?? | q es un diccionario en python | para que sirve el else
    explain present perfect pls | when do i use some and any | cuando se usa will y cuando going to
    diferencia entre make y do | what does "nevertheless" mean | qué significa "look forward to"
    how does a for loop work in general | what is recursion like im 5
    explícame las funciones como si tuviera 10 años | why do strings start at 0
    is python compiled or interpreted | cómo se dice "ordenador" en inglés | what are phrasal verbs
    no entiendo los condicionales | i dont get lists | past simple vs past continuous
    qué es eso de la voz pasiva | how do you pronounce "though" | what is a parameter and what is an argument
    en qué se diferencian una lista y una tupla | what are linking words | give me an example of a while loop
    dame un ejemplo de dict comprehension | Whats the plural of child | cuál es el pasado de bring
    what does the error IndexError mean | [<concepts] and a tuple? | [<concepts] y el while? | [<concepts] why
    [<concepts] otro ejemplo | [<concepts] same but with strings | [<concepts] and then? how do I add something
    [<concepts] otra vez más despacio | [<concepts] and with a dict? | [<concepts] y un adverbio?
    [<concepts] simpler please | [python] how does in work | [python] what is a generator
    [python] qué hace .get | [english-item] when do we use past simple | [english-item] para qué sirve since
    [english-item] what does depend mean | [quiz] what is a tuple | [quiz] qué es un bucle
    [python] whats self for | [essay] what does "allowed" mean | what is un bucle for
    is java the same as javascript | is python a language or a program | is python hard to learn
    what are connectors | what is a linking word good for | are lists mutable | which verbs are irregular
    [python] what is a prime number | [python] is 1 a prime | [python] what are fibonacci numbers
    [python] why do people stop at the square root | [python] what happens with an empty text
    [python] does y count as a vowel | [python] is the limit included
    [python] what does completely or not at all mean | [python] how does that unpack | [python] ¿el 5 cuenta?
    [python] ¿qué pasa si la lista está vacía? | [python] ¿se cambia el original o una copia?
    [python] ¿puedo usar filter? | [python] can i use a set instead | [python] do i have to delete them
    [python] capital letters: leave or shift? | [english-item] why isn't it "we live here since 2015"?
    [english-item] why not "has gone"? | [english-item] when is the h silent? | [english-item] ¿vale "lived"?
    [english-item] why is "he have" wrong | [english-item] ¿por qué no es "she don't"?
    [english-item] is upon also possible? | [english-item] ¿y si digo "He don't likes"?
    [english-item] ¿y si pongo "she have"? | [<concepts] and with strings? | [<concepts] same thing with numbers
    [<concepts] more slowly please | [<concepts] y eso por qué | [<concepts] and in python?
    [<concepts] no lo pillo | [<concepts] i still dont get it | [<concepts] lo mismo pero con texto
    [<concepts] show it with a list | [<concepts] what about tuples | why does it say [] when i print a list
    what does "maximum recursion depth exceeded" mean | qué quiere decir NameError`,
  practice: `quiz me | ask me 5 questions about loops | pregúntame vocabulario | hazme un test de phrasal verbs
    what should I review today | qué me toca repasar | test me on irregular verbs | quiero practicar el pasado
    can we practise prepositions? | let me try again | ponme a prueba | do i have any flashcards due
    i want to revise for the test on friday | repasemos lo de ayer | [english-item] goed
    [english-item] is it gone? | [english-item] creo que es went | [english-item] hint
    [english-item] pista porfa | [english-item] i dont know | [english-item] ni idea | [english-item] an?
    [english-item] from | [english-item] sería of? | [english-item] have lived maybe | [english-item] no me sale
    [english-item] He doesn't like apples | [english-item] I have hunger
    [english-item] she is late never for school | [english-item] help me with this one | [quiz] B? | [quiz] la c
    [quiz] 6 | [quiz] I think five | [quiz] sydney | [quiz] verdadero | [quiz] for and def
    [quiz] give me a clue | [python] hint pls | [python] im stuck | [python] no sé cómo empezar
    [python] where do I start | [python] what should I do next here | [python] ayúdame un poco
    [python] just tell me the answer | [python] dame la solución | [english-item] dime la respuesta ya
    [english-item <practice] sorry I mean a hint for this one | [<practice] another | [<practice] otra
    [<practice] I don't know | [english-item <practice] more | [english-item <practice] otra
    [english-item <practice] why not? | [quiz <practice] and C? | [python <practice] and then?
    [python <practice] y luego? | hazme un quiz de verbs
    [english-item] he puesto "has gone" y me dice que está mal
    [english-item] i wrote "she have seen nobody", is it right | [english-item] I said a. Why wrong?
    [english-item] puse "an", ¿correcto? | [english-item] he escrito "I have hungry"
    [english-item] and then he | [english-item] and then she | [english-item] do the same with they
    [english-item] júntalo con and | [english-item] put them together with but
    [english-item] only the last word | [english-item] dime solo la primera palabra
    [english-item] fill it in for me | [quiz] I picked for and if. hmm? | [quiz] i clicked b and it was wrong
    [quiz] marqué la tercera y no | [quiz] so those two? | [quiz] is it the first or the last
    [python <practice] and after the in? | [python <practice] and after that line?
    [python <practice] y después del return? | [python <practice] ok then only what's inside the brackets
    [python] so letter in 'aeiou' for ... ? finish it | [python] finish the line for me
    [python] end it for me please | [python <concepts] and what do I set inside?
    [python <practice] es la última vez | [python <practice] the last time, i promise
    [python <practice] te pago | [python <practice] come on, it's one line
    [python <practice] porfaaa solo esta vez | [python] hazme el ejercicio
    [python] paste the whole function here | [python] what comes after that | [python] what do i do now
    [python] what should i do next | [python] qué hago ahora | [python] qué pongo después
    [<practice] no idea, next one | [<practice] skip | [<practice] ni idea | [<practice] otra pregunta
    test me on my weak verbs`,
  progress: `how am i doing | qué tal voy | whats my level | cuál es mi nivel de inglés | how long is my streak
    cuántos días seguidos llevo | what am I bad at | en qué fallo más | did i get better since last month?
    he mejorado? | how many exercises have i done | cuántas tareas me faltan | what comes next in my course
    qué viene después | why do you recommend me this lesson | por qué me sale otra vez esta lección
    show me my results from the last test | am i ready for the exam | qué he aprendido esta semana
    what are my strong points | enséñame mi progreso | how far am I from B1 | what did i do yesterday
    cuál es mi punto débil | [<progress] and in english? | [<progress] y en python?
    [<progress] how do i get to the next one | [<progress] y mi racha? | cual es mi level ahora
    which level is after this one | how do i get to the next level | how do i reach b2 | am i ready for the test
    am i ready to take the exam | estoy listo para el examen? | what do i have to do next
    qué toca después de esto | qué lección sigue | por qué me recomiendas esto | why this lesson and not another
    why do i get this exercise again | why do you show me this unit | [<progress] and this week?
    [<progress] y mi racha | [<progress] and my streak | [<progress] what about grammar
    [<progress] y de vocabulario? | which exam am i ready for`,
  conversation: `lets just chat | vamos a hablar en inglés | can we do a role play at a restaurant
    hagamos como que estamos en el aeropuerto | yesterday i went to the zoo with my cousin | I have a new puppy
    mi equipo ganó el domingo | whats your favourite film | im so bored | estoy triste porque mi amiga se muda
    it's raining all day here | I want to talk about football | te cuento lo que hice el finde
    my mum makes the best paella | tell me about your day | tengo un examen mañana y estoy nerviosa
    i love minecraft | pretend you are a shop assistant and i want a jacket | quiero conversar un rato
    do you like pizza | tomorrow is my birthday!! | me gusta mucho bailar
    I live in a small village near Burgos | ask me about my hobbies | [<conversation] I like horror ones
    [<conversation] me gusta el fútbol | [<conversation] with my parents | [<conversation] hello, I need a shirt
    [<conversation] dunno, something about animals | hola, i wanna speak english contigo un rato
    im so bored today | i'm so tired after school | it's raining again | it's so hot today
    it snowed last night! | tengo un examen mañana y estoy nervioso | estoy nerviosa por el examen
    i have an exam tomorrow and im scared | i have a maths test on monday, wish me luck | me aburro mucho
    hace un frío hoy | [<conversation] no sé, de música | [<conversation] i don't know, you choose
    [<conversation] something funny`,
  writing: `can u look at my essay | me corriges esta redacción | how do i start my email to the teacher
    cómo termino una carta formal | is my conclusion ok | me falta una introducción para mi texto
    make my paragraph sound better: I like dogs. Dogs is good. | is this sentence correct: I have went to school
    está bien escrito "I am agree with you"? | I need ideas for a story about a lost dog
    ideas para un texto sobre el medio ambiente | how many paragraphs does an opinion essay need
    check my grammar please: yesterday I go to beach and swim
    revisa mi correo: Dear Tom, I writing you for tell you about my trip
    what's a good title for my article about recycling | cómo conecto estos dos párrafos
    my letter is too short, what can I add | [essay] i have no ideas | [essay] is my thesis clear?
    [essay] no sé qué poner | [essay] is "hi" ok | [essay] cómo me despido
    [essay] can you give feedback on my beginning | [essay] está bien hasta aquí? | [essay] too short?
    [<writing] it is about pollution | [<writing] es para mi profe | [essay <writing] and the ending?
    [essay <writing] and then? | me corriges mi essay plis | is this sentence right: she have a dog
    is this correct english: i am agree | does this sound ok: he go to school every day
    check my grammar please: last week i go to cinema | can you check this: yesterday we was in the park
    correct this text: i like play football | mira si está bien: I am living in Spain since five years
    corrige esta frase: she don't know | revisa esto: we was happy | [essay] how do i say goodbye in it
    [essay] is "hi guys" ok | [essay] is "dear" too formal | [essay] ¿"see you" o "regards"?
    [essay] I wrote "She have seen nobody". Right? | [essay] i wrote "he was gone forever", is that ok
    [essay] puse "they killed the time", ¿está bien?
    [essay <writing] my reasons are stress and fights at school
    [essay <writing] mis razones: el ruido y el acoso | [essay] my story is about a man who gets lost and dies
    [essay <writing] and after that | [essay <writing] y luego? | [essay <writing] which is stronger?
    [essay] are there mistakes in this? | [essay] what will my teacher look at | [essay] can i use contractions
    [essay] ¿puedo usar contracciones? | [essay] can it have a sad ending
    [essay] tradúceme esto: El verano pasado fui a la playa con mi familia. El último día llovió.
    [essay] es mi último párrafo, ¿qué pongo?`,
  debug: `my code doesnt work: for i in range(10) print(i) | mi programa no imprime nada
    why do I get NameError: name 'x' is not defined | me sale SyntaxError: invalid syntax en la línea 3
    it prints None at the end why | el bucle no para nunca | my function returns the wrong number
    TypeError: can only concatenate str (not "int") to str | por qué falla esto: print("hola)
    [python] it always gives 0 | [python] why does test 2 fail | [python] me da None
    [python] infinite loop help | [python] it says missing 1 required positional argument: 'self'
    [python] KeyError: 'cup' | [python] la z me sale mal | [python] me da error de división por cero
    [python] i get tuples not lists | [python] maximum recursion depth exceeded | [python] no pasa las pruebas
    [python] whats wrong with my code | [python <debug] still 0 | [python <debug] sigue sin funcionar
    my codigo no funciona | why do I get TypeError: unsupported operand | why do i get an IndentationError
    it says NameError: name 'total' is not defined | why does it say KeyError | por qué me sale ValueError
    por qué me da TypeError | [python] i get a list in a list | [python] i get none instead of 5
    [python] it gives me letters not words | [python] list index out of range
    [python] me salen tuplas y no listas | [python] me devuelve una lista dentro de otra
    [python] mine is one too many | [python <debug] still the same | [python <debug] same error
    [<debug] ahora otro error | [<debug] and now it says KeyError`,
  'code-review': `can you review my code | puedes revisar mi código, funciona pero es feo
    how can i make this shorter: if x == True: return True else: return False
    is it good style to use one letter names? | cómo puedo mejorar este programa
    [python] it works! can it be nicer | [python] ya pasa todo, ¿se puede hacer más limpio?
    [python] are my variable names ok? | [python] is my solution efficient?
    [python] ¿está bien escrito mi código? | [python] all tests green, feedback on my style please
    [python] refactor tips? | [python <code-review] anything else?
    how can i make this shorter: if a > 0: return True else: return False | can this be shorter: x = x + 1
    is there a nicer way: for i in range(len(a)): print(a[i]) | how would you write this better: if ok == True:
    cómo acorto esto: if x == True: return True | se puede escribir mejor: i = i + 1
    [python] it works, but is it good | [python] is recursion bad style here | [python <code-review] shorter?
    [python <code-review] and the names?`,
  exercise: `give me an exercise on dictionaries | ponme un ejercicio de bucles | i want something harder
    algo más fácil | another python task please | [python] this is too easy, give me another
    [python] otro ejercicio parecido | [python] too hard, do you have an easier one
    [python] quiero uno más difícil | [python] next exercise | create a coding challenge about strings
    invéntate un ejercicio de listas | [<exercise] another one | [<exercise] uno más difícil
    [python <exercise] even easier | dame otro exercise | give me something more difficult
    i need something easier | dame algo más complicado | quiero algo más fácil
    [python <exercise] easier please | [<exercise] harder | [<exercise] más difícil todavía
    [<exercise] not this one, another | [<exercise] otro distinto | make me a harder one with dictionaries`,
};
