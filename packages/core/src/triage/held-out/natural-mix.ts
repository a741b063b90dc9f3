import type { MessagesBySpecialist } from '../examples/read-messages.ts';

/** A bit of everything, in the mix in which people write. Never taught. */
export const NATURAL_MIX: MessagesBySpecialist = {
  triage: `
    [quiz] me tengo que bañar, chau | [english-item] jdkfjdkf | no me deja poner mi apellido
    can i change the colour of this | mi hija y yo usamos la misma cuenta, ¿se puede separar?
    hi, i'm Oscar, 35, just arrived on this site | hola, Yuli, de Medellín, apenas entrando
    is there a way to hear it again | ¿esto tiene sonido? | gracias crack | [essay] me voy, sigo el lunes
    ok cool | are you chatgpt`,
  concepts: `
    what's a dictionary for | ¿qué es eso de "phrasal verb"? | ¿cuándo uso "much"? | why is it "an apple"
    [python] what's a float | difference between who and whom | ¿por qué "people are"? | what does elif do
    [quiz] what's a synonym | ¿cómo digo "ojalá"? | what's an IndexError`,
  practice: `
    throw me five words to spell | mañana me toman la tabla de pronombres, practiquemos
    [quiz] the green one | [english-item] has lived | ask me verbs in past, ten of them
    tómame las preposiciones | [<concepts] va, ponme un par | [<progress] ask me from that one
    [python] no sé ni por dónde | [english-item] una pistita | prueba mi memoria con los colores`,
  progress: `
    am i climbing or not | ¿en cuál escalón estoy? | my marks since i came | ¿qué tan lejos estoy de acabar?
    where do i struggle | ¿aprendí algo este mes? | [<practice] total? | how's my streak
    dime en qué he mejorado | which group would i be in | lo que llevo hecho, en dos líneas`,
  conversation: `
    my parrot sings in the shower | ayer se casó mi tía | we went to the lake and it rained
    ¿qué música oyes? | you are a shopkeeper and i want apples | mi vecino toca la trompeta fatal
    [<conversation] with my grandpa, on sundays | i can't decide what to wear | estoy nervioso por la boda
    my team won | cuéntame un chiste`,
  writing: `
    does this opening grab you: It was raining frogs. | mi discurso de graduación, ¿aburre?
    i wrote a scene in a bakery, is the talk natural | ¿cómo termino mi carta al director?
    my poem limps in line three | leeme esto y dime: "El viento no sabe leer" | [essay] ¿corto esta frase?
    needs a better title, my story about a lighthouse | hice una canción para mi hijo, ¿la revisas?
    [essay] because not everyone has money`,
  debug: `
    it thanks me before i say anything | el programa me cobra el doble | my turtle won't turn left
    imprime todo menos el primero | TypeError? but both are strings | [python code] answers no to everything
    la lista se vacía sola | mi juego suma cuando pierdo | it says i'm 1990 years old
    [python code] KeyError 'name', i did add it | se queda esperando y no hace nada
    [python code] ni saluda`,
  'code-review': `
    todo funciona en mi programa, ¿qué te parece feo?
    my script does the job, rip it apart before my mentor sees it
    [python code] it's green, what now to make it neat
    [python code <debug] arreglado, ¿me ayudas a que se lea mejor? | is five nested ifs too many, it works
    corre, pero hay mucho copia y pega | [python code] ¿lo ves elegante?
    my code works but the names are awful | ¿cómo quedaría más profesional mi script?
    [python code] would you hire me for this`,
  exercise: `
    have you got a task with files to code | quiero otro para programar con cadenas
    [python] un reto más picante | give me something with loops to build
    [python <exercise] no, de música mejor | ¿un ejercicio en que haya que ordenar nombres?
    [python] skip this one, other please | i fancy coding a small game, set me one`,
};
