import type { MessagesBySpecialist } from './read-messages.ts';

/** Everyday messages in both languages, half of them hurried, judged before they were taught. */
export const FRESH_8: MessagesBySpecialist = {
  triage: `
    heyy anyone home | good afternoon teacher | ok that's it for me, see ya tmrw | who made u | r u chatgpt?
    the video wont load on my ipad | how do i change my picture | cheers, that helped a lot
    wait are you a real person or what | can my mum see this chat | asdkjh
    [python <debug] ohhh now it works thank you so much | [quiz <practice] ok thx
    where do i find the settings | what can you actually do | hola profee | buenas q tal
    ya me voy, mañana sigo | quien te hizo | sos una persona de verdad? | no me carga la pagina en el cel
    muchisimas gracias crack | como cambio mi contraseña | que podes hacer vos | mi mama puede leer esto?
    jajajaj ok | [python <debug] ahhh ya ya, mil gracias | [quiz] listo gracias profe
    dnd esta el boton de salir | ñlkjñlkj | hablas español?`,
  concepts: `
    whats the point of a while loop if we already have for | when is it "fewer" and when "less"
    i keep mixing up affect n effect | can u explain recursion like im 5
    what does it mean when people say a variable is local | is "gonna" ok in english?
    diff between a list and a tuple pls | why do we say "an hour" but "a house" | what even is a string
    how does the past perfect work | whats a thesis statement supposed to be
    [python] what does the % thing do in python | [python] i dont get what return is for tho
    [english-item] why is it "have been" n not "was" | [quiz] what does "reluctant" mean
    [essay] what is a topic sentence again | how many tenses are there in english anyway
    what happens if i divide by zero in python | tell me about dictionaries in python | para q sirve un for
    cual es la diferencia entre since y for, siempre me lio | no entiendo q es un parametro
    q onda con el present perfect | por que en ingles se dice "i am 12 years old" y no have
    como se usa el would | que es una clase en python?? | me explicas las condicionales plis
    q significa although | cuando va in y cuando on | [python] para que es el return | [python] que hace len
    [english-item] por qué lleva s el verbo | [quiz] que quiere decir "stubborn"
    [essay] que es un conector | que son las listas y para que se usan | es lo mismo print que return?
    q es un bucle infinito | como se dice "madrugada" en ingles | que diferencia hay entre much y many`,
  practice: `
    test me on irregular verbs | give me 5 questions about loops | lets do some revision before fridays test
    [english-item] is it "went"? | [quiz] b?? | [quiz] im between a and c
    [english-item] just tell me the answer already | [english-item] can i have a hint plz
    [quiz] not sure, maybe the last one | [quiz <practice] because it isnt countable
    what should i revise today | flashcards pls | [english-item] she has lived there since 2010
    [english-item] idk | [english-item] so is mine right or wrong
    [python] i dont know how to start this one | [quiz] which one is it, i give up
    preguntame los verbos irregulares | tómame la lección de vocabulario | hazme un test de animales
    quiero repasar antes del examen | [quiz] la c? | [quiz] yo digo q es la primera
    [english-item] es "gone" no? | [english-item] dame una pista porfis
    [english-item] dime la respuesta y ya | [quiz] me rindo cual era | [quiz <practice] porque es incontable
    [english-item] ni idea | q me toca repasar hoy | [english-item] she don't like
    [english-item] esta bien lo q puse? | [python] no se por donde empezar | [quiz] falso
    ponme 10 preguntas de comida`,
  progress: `
    how much have i done this month | am i getting any better at english | what level am i on now
    which stuff do i mess up the most | did i lose my streak | whats next for me and why
    how many points till the next level | show me my results from last week | where am i weakest
    is my score good compared to before | what did i get wrong yesterday
    am i ready for the b1 exam you think | como voy este mes | he mejorado algo? | en q nivel estoy
    q es lo q peor se me da | cuantos puntos llevo | perdi la racha?? | cuanto me falta pa terminar el curso
    q hago ahora, q sigue | muestrame mis notas | estoy listo para el examen del viernes? | en que fallo mas
    cuantos ejercicios hice ayer`,
  conversation: `
    let's just chat for a bit | my dog had puppies last night, six of them!!
    pretend ur a waiter and i order food | can we talk about football?
    im so tired today, had swimming at 6am | i wanna practise speaking about my holidays
    guess what, we won the match 3-1 | do you like pizza | you be the doctor and ill be the patient
    [<conversation] we went to my gran's and ate loads of cake | [<conversation] a brother and two sisters
    what music do you listen to | [<conversation] not really, i prefer the beach
    yesterday i went to the cinema with my cousins | charlemos un rato dale
    hoy fue mi cumple y me regalaron una bici | hagamos como q estamos en un restaurante
    te gusta el futbol? | estoy re cansada hoy, tuve gimnasia | quiero hablar de mis vacaciones en ingles
    vos haces de vendedor y yo compro zapatos | [<conversation] fui a la playa con mis primos
    [<conversation] dos hermanos y un gato | ayer vi una peli buenisima
    mi equipo perdio otra vez, q bronca | que haces los fines de semana
    [<conversation] no mucho, prefiero quedarme en casa | q videojuego te gusta`,
  writing: `
    can you look at my essay and say if its good | how should i start my letter to the headteacher
    i need a better ending for my story | does this paragraph make sense?
    my teacher said my intro is too long | [essay] i dont know what to write in the second bit
    [essay] my reason is that phones are distracting and people bully each other there
    [essay] is my conclusion ok | help me make this email more polite: dear sir i want my money back
    how do i make this sentence less boring: the house was big
    [essay] what can i say against school uniforms | i have to write 200 words about climate n im stuck
    [essay] is it ok if i say "in my opinion" three times | could you correct the text i wrote about my town
    me revisas la redaccion porfa | como empiezo una carta a mi abuela | no se como terminar mi cuento
    esta bien este parrafo? | la profe me dijo q mi introduccion es muy larga
    [essay] no se q poner en el segundo parrafo | [essay] mis dos razones son el ruido y el acoso
    [essay] esta bien mi conclusion? | ayudame a q este correo suene mas formal
    tengo q escribir 150 palabras sobre mi barrio y no me sale nada | [essay] q otro argumento le pongo
    como hago mas interesante esta frase: el perro corrio | me corriges este texto en ingles
    [essay] puedo poner "yo creo que" muchas veces?`,
  debug: `
    my code keeps saying indentationerror | it prints the same number forever help
    why is my function giving none | [python code] it says list index out of range
    [python code] nothing happens when i press run | [python code] why doesnt it go into the if
    i get a red message when i run it | [python] my loop never stops | [python code] expected 10 but i get 9
    TypeError: can only concatenate str (not "int") to str ??? | my program freezes after i type my name
    [python code] ive been staring at this for an hour and it still crashes
    [python code] it works for 3 but not for 0 | [python] keyerror: 'age' what do i do
    me sale un error rojo y no se q es | mi programa no hace nada cuando le doy a correr
    porq me devuelve none | [python code] me da 9 y tendria q dar 10 | [python code] nunca entra al if
    [python code] no anda, lo revise mil veces | se queda pegado y no termina
    [python] q significa este error: IndexError | [python code] me funciona con 3 pero con 0 no
    syntaxerror invalid syntax ayudaaa | [python code] imprime lo mismo una y otra vez
    mi codigo peta en la linea 4 | [python code] porq sale vacio`,
  'code-review': `
    it works but looks messy, any way to tidy it up? | [python code] can i make this shorter
    [python code] is this how a pro would write it
    [python code] all tests are green, what would you change
    is there a faster way to do this than two loops | [python code] are my variable names ok
    could you look over my solution, it runs fine | [python code] do i need all these ifs?
    [python code] should i use a function here instead | funciona pero quedo feo, como lo mejoro?
    [python code] se puede hacer mas corto? | [python code] ya pasa todo, que le cambiarias
    [python code] asi lo escribiria un programador de verdad?
    [python code] estan bien los nombres de mis variables | me das tu opinion de mi codigo? ya corre bien
    [python code] hay alguna forma mas eficiente | [python code] hace falta tanto if?`,
  exercise: `
    another python problem please | i want a coding challenge about strings | [python] too easy, next
    [python] can i get a different one, this is boring | make me an exercise on dictionaries
    i'd like to code something fun, like a game | [python] one more like this pls
    got any projects for beginners? | dame algo mas dificil | otro ejercicio de python porfa
    quiero un reto de cadenas | [python] muy facil, otro | [python] este ya lo hice, cambialo
    invéntame un problema con diccionarios | quiero programar un jueguito, dame uno
    [python] uno parecido a este | tenes algun desafio pa principiantes?`,
};
