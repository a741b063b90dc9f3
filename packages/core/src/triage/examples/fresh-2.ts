import type { MessagesBySpecialist } from './read-messages.ts';

/** Situations of a week in class. */
export const FRESH_2: MessagesBySpecialist = {
  triage: `hey tutor, long time no see | morning! | thanks mate | that's everything, goodbye | what are your rules | who built you | my laptop is about to die, talk later
    the link my teacher sent doesn't open | can my parents see this chat? | do i need to pay | is it ok to make mistakes here | lolol | sorry typo
    [python code] yay it passes, thank you | [english-item] ok thank you i understand now | buenas! | hola, me llamo Iker y soy nuevo | gracias por todo
    hasta el lunes | ¿quién te ha creado? | el enlace de la clase no se abre | ¿tengo que pagar algo? | perdon no era eso | jajaja vale | no entiendo como va esta web | [quiz] ok gracias`,
  concepts: `what are decorators in python | can you explain the present continuous | what's the meaning of "stubborn" | how do you use commas in a list | is "advice" countable
    why does input() give me text | what is a nested loop | difference between print and return | when should i use a while loop instead of a for | what's a run-on sentence
    [python] what does // mean | [english-item] why do we use "an" before "hour" | qué es un decorador | explícame el present continuous | qué significa "stubborn"
    cómo se usan las comas | ¿"advice" es contable? | por qué input() me da texto | qué es un bucle anidado | diferencia entre print y return | cuándo uso while y cuándo for
    [python] qué significa // | [quiz] qué es una oración subordinada | cuáles son los pronombres reflexivos | how do comparatives work | what is indentation`,
  practice: `i want to review my flashcards | ask me ten words about the house | [english-item] she doesn't like | [quiz] D | [english-item] i'm not sure... has been? | [quiz] can you give me the answer
    [english-item] give me another clue | can we practise question tags | time to revise, what have you got for me | [english-item] what did i do wrong in this one | [python] can i get a hint for the second part
    test my spelling | let's go over the exercises i failed | quiero repasar mis tarjetas | pregúntame diez palabras de la casa | [english-item] she doesn't like eso pongo | [quiz] la D
    [english-item] no estoy seguro... has been? | [quiz] ¿me das la respuesta? | [english-item] otra pista | practicamos las question tags | hora de repasar, qué tienes para mí
    [english-item] qué he hecho mal en esta | [python] una pista para la segunda parte | examíname de ortografía | repasemos los ejercicios que fallé`,
  progress: `how did i do on the last unit | am i at A2 already | what percent of the course have i finished | give me a report of my week | which verbs do i get wrong the most | what's next for me
    did my level drop | am i studying enough | how many hours did i study in may | what have i mastered | qué tal la última unidad | estoy ya en A2 | qué porcentaje del curso llevo
    hazme un informe de la semana | qué verbos fallo más | qué me toca después de esto | ha bajado mi nivel | estudio lo suficiente? | cuántas horas estudié en mayo | qué domino ya
    voy retrasado? | i want to see how i'm doing compared to last month | which badge am i closest to | cuál es la próxima insignia | do i know enough for the final exam`,
  conversation: `my name is Pablo and I live in a small village | last night I dreamed I could fly | can we talk about what we did on holiday | you be the shop assistant, i want to return a jumper | i'm so happy because my sister had a baby
    what's your opinion on zoos | we have a new teacher and she is very strict | my hobby is drawing comics | let's practise small talk | do you like winter? | i think phones should be allowed at school
    me llamo Pablo y vivo en un pueblo | anoche soñé que volaba | hablamos de lo que hicimos en vacaciones | tú eres el dependiente y yo devuelvo un jersey | estoy feliz porque mi hermana ha tenido un bebé
    qué opinas de los zoos | tenemos una profe nueva muy estricta | mi afición es dibujar cómics | practiquemos una conversación informal | te gusta el invierno? | creo que deberían dejar el móvil en clase
    i would like a ticket to London, please | on sundays we usually eat with my grandparents | [<conversation] because it is very relaxing | [<conversation] yes, with my cousins`,
  writing: `i need to write a thank you letter | how do i make my opening stronger | what tense should my story be in | can you check this: "I am agree with this opinion because" | my essay is off topic, what can i do | help me plan my essay
    [essay] is three paragraphs enough | [essay] i don't like my last sentence | [essay] give me a first sentence | how do i quote a book | my teacher wants more linking words | write a poem for me about autumn
    tengo que escribir una carta de agradecimiento | cómo hago más fuerte el comienzo | en qué tiempo escribo el cuento | corrígeme esto: "I am agree with this opinion because" | me salgo del tema en el ensayo, qué hago
    ayúdame a planificar mi redacción | [essay] bastan tres párrafos? | [essay] no me gusta la última frase | [essay] dame una primera frase | cómo cito un libro | mi profe quiere más conectores | escríbeme un poema del otoño`,
  debug: `my turtle doesn't draw anything | [python code] it prints the dictionary instead of the value | [python code] AttributeError: 'str' object has no attribute 'append' | [python code] the result is always zero | my code is not doing what i want
    [python code] it asks for the number again and again | [python code] i get 5.0 but they want 5 | [python code] why does it fail with an empty string | something is wrong with my while | the program closes by itself
    [python code] can you find the error | [python code] i forgot something but i can't see what | mi tortuga no dibuja nada | [python code] imprime el diccionario y no el valor | [python code] el resultado siempre es cero
    mi código no hace lo que quiero | [python code] me pide el número una y otra vez | [python code] me da 5.0 y quieren 5 | [python code] por qué falla con la cadena vacía | algo va mal en mi while
    el programa se cierra solo | [python code] encuentra el error | [python code] me falta algo pero no veo qué | [python code] sale "missing 1 required positional argument"`,
  'code-review': `[python code] any comments on my code? | [python code] is there a shorter version | [python code] do i use too many variables | can you give me feedback on my program | [python code] could i have used a list comprehension
    [python code] is it readable | [python code] it's correct but i think it's slow | [python code] would you do it another way | [python code] how good is this from 1 to 5 | how can i write better code
    [python code] algún comentario sobre mi código | [python code] hay una versión más corta | [python code] uso demasiadas variables? | dame feedback de mi programa | [python code] podría haber usado una comprensión de listas
    [python code] se lee bien? | [python code] es correcto pero lento, creo | [python code] tú lo harías de otra forma | [python code] qué tal está del 1 al 5 | cómo escribo mejor código`,
  exercise: `i want a new coding task | have you got something harder in python? | let me try a program with files | [python] ok next exercise | [python] can we do something different | python exercises for beginners please
    make a task about pets and dictionaries | one more coding problem before dinner | a challenge with nested loops | [python] an easier version of this | quiero una tarea nueva de código
    tienes algo más difícil de python? | déjame probar un programa con archivos | [python] venga, siguiente | [python] podemos hacer otra cosa | ejercicios de python para principiantes
    haz una tarea de mascotas y diccionarios | un problema más de código antes de cenar | un reto de bucles anidados | [python] una versión más fácil de este`,
};
