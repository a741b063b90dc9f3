import type { SpecialistName } from './specialist-name.ts';

/** What learners write to each specialist, one message a line, English and Spanish; the classifier learns from it. */
const MESSAGES: Record<SpecialistName, string> = {
  triage: `
hello there
hi how are you
good evening
thanks that helped
thank you very much
ok got it
see you tomorrow
what is this app
where do i find my classes
how do i change the language
can i use this on my phone
who made you
are you a person
do you remember me
i am bored
lol
haha nice
asdfgh
hmm
i don't know
can you help me
i need help
can teachers read this
is this free
how do i join a class
my password does not work
turn on dark mode
who is the president
what's the weather today
tell me a joke
hola que tal
buenas tardes
gracias por la ayuda
vale entendido
hasta manana
que es esta aplicacion
donde encuentro mis clases
como cambio el idioma
puedo usarlo en el movil
quien te ha creado
eres una persona
me aburro
jaja que bueno
no se
puedes ayudarme
necesito ayuda
pueden leer esto los profesores
es gratis
como me uno a una clase
no funciona mi contrasena
cuentame un chiste
que tiempo hace hoy
quien gano el partido`,
  concepts: `
what is a variable
what does immutable mean
why do we use present perfect here
when do i use since and when for
what's the difference between a list and a tuple
explain recursion to me
can you explain that again
i don't understand loops
i don't get conditionals
how does a dictionary work
what is the passive voice
why is it went and not goed
what does although mean
meaning of reliable
how do you say lluvia in english
what is a thesis statement
is there a rule for in on and at
why does python start counting at zero
give me an example of a phrasal verb
show me an example with while
what are arguments
what does return do
tell me about string methods
i am confused about past simple and present perfect
could you explain why the answer is that
what is the plural of child
why do we say much and not many here
what should i know before functions
que es una variable
que significa although
por que se usa el present perfect aqui
cuando se usa since y cuando for
cual es la diferencia entre una lista y una tupla
explicame la recursividad
me lo puedes explicar otra vez
no entiendo los bucles
no me entero de los condicionales
como funciona un diccionario
que es la voz pasiva
por que es went y no goed
como se dice lluvia en ingles
que es una tesis en una redaccion
hay alguna regla para in on y at
por que python empieza a contar en cero
ponme un ejemplo de phrasal verb
que son los argumentos
que hace return
estoy hecho un lio con los pasados
cual es el plural de child
que deberia saber antes de las funciones
para que sirve el else`,
  practice: `
give me a question
quiz me
test me on irregular verbs
another one please
next
one more exercise
i want to practise vocabulary
let me try again
what should i review today
do i have reviews
my answer is went
is it correct
is my answer right
i think it is b
the answer is 12 right
check this please
just tell me the answer
give me the solution
i give up
i'm stuck
i am stuck on this exercise
this is too hard
this is too easy
give me something harder
can i have a hint
give me a clue
where is my mistake
why is my answer wrong
i got it wrong again
can we do ten words
ask me about the past tense
let's do some exercises
can i skip this one
dame una pregunta
preguntame los verbos irregulares
otra por favor
siguiente
otro ejercicio
quiero practicar vocabulario
dejame intentarlo otra vez
que debo repasar hoy
tengo repasos
mi respuesta es went
es correcto
esta bien mi respuesta
creo que es la b
dime la respuesta
dame la solucion
me rindo
estoy atascado
no me sale este ejercicio
es demasiado dificil
es demasiado facil
ponme algo mas dificil
me das una pista
donde esta mi error
por que esta mal mi respuesta
me ha vuelto a salir mal
hagamos unos ejercicios
puedo saltarme esta`,
  progress: `
how am i doing
what is my level
show me my progress
how many lessons have i finished
what are my weak points
what do i need to work on
am i getting better
what is my streak
did i lose my streak
which badges do i have
how long until i reach b1
how did i do this week
what have i learned so far
what is my mastery in loops
am i ready for the next unit
when will i finish the course
how many words do i know
what am i worst at
my results please
compare this week with last week
how much did i practise yesterday
como voy
cual es mi nivel
ensename mi progreso
cuantas lecciones he terminado
cuales son mis puntos debiles
en que tengo que mejorar
estoy mejorando
cual es mi racha
he perdido la racha
que insignias tengo
cuanto me falta para el b1
que tal me ha ido esta semana
que he aprendido hasta ahora
estoy listo para la siguiente unidad
cuando terminare el curso
cuantas palabras se
que se me da peor
mis resultados por favor
cuanto practique ayer`,
  conversation: `
let's talk about football
can we chat in english
i want to speak english with you
let's have a conversation
my favourite food is pizza
yesterday i went to the beach with my family
i have a dog called toby
what do you like to do at the weekend
i would like to order a coffee please
pretend you are a waiter
you are the doctor and i am the patient
let's role play at the airport
i am from colombia and i live in bogota
do you like music
i like play videogames with my friends
last summer we travel to france
my mother work in a hospital
tell me about your day
what is your favourite film
i want to talk about my holidays
i saw a very good movie on saturday
how was your weekend
excuse me where is the station
i would like a room for two nights
i am nervous about my job interview
hablemos de futbol
podemos charlar en ingles
quiero hablar ingles contigo
vamos a conversar un rato
haz de camarero
tu eres el medico y yo el paciente
hagamos un juego de rol en el aeropuerto
quiero hablar de mis vacaciones
quiero practicar una conversacion
hablemos en ingles de musica
quiero contarte mi fin de semana en ingles
practiquemos una entrevista de trabajo
simulemos que estoy en una tienda`,
  writing: `
help me with my essay
can you look at my introduction
how do i start my essay
i need a better thesis statement
is my paragraph clear
how can i improve this text
give me feedback on my draft
what do you think of my conclusion
i don't know what to write about
how do i connect these two paragraphs
my essay is too short
i have to write 200 words about pollution
does my argument make sense
how do i cite a source
my teacher says my text is repetitive
write my essay for me
can you rewrite this paragraph
how should i structure a formal letter
what is a good title for my story
is this sentence too long
how do i write a counterargument
ayudame con mi redaccion
puedes mirar mi introduccion
como empiezo mi ensayo
necesito una tesis mejor
se entiende mi parrafo
como puedo mejorar este texto
que te parece mi conclusion
no se sobre que escribir
como conecto estos dos parrafos
mi redaccion es demasiado corta
tengo que escribir 200 palabras sobre la contaminacion
tiene sentido mi argumento
como cito una fuente
mi profesora dice que me repito mucho
escribeme la redaccion
puedes reescribir este parrafo
como se estructura una carta formal
un buen titulo para mi cuento
es demasiado larga esta frase`,
  debug: `
my code doesn't work
it says name error
i get a type error
it prints none instead of the number
my loop never ends
the program freezes
why does it print 0
it gives the wrong result for empty lists
the test fails and i don't know why
it works for 3 but not for 5
it says unexpected indent
what is wrong with line 4
the output is missing the last item
my function returns nothing
it crashes when i enter a word
list index out of range what now
can't find the bug
invalid syntax but it looks fine
why is total still 0
mi codigo no funciona
me sale name error
me da un type error
imprime none en vez del numero
mi bucle no termina nunca
el programa se queda colgado
por que imprime 0
da mal el resultado con listas vacias
falla el test y no se por que
funciona con 3 pero no con 5
que esta mal en la linea 4
a la salida le falta el ultimo elemento
mi funcion no devuelve nada
se cae cuando escribo una palabra
no encuentro el fallo
dice sintaxis invalida pero lo veo bien`,
  'code-review': `
can you review my code
is my code good
it works but is it good style
how can i make this function shorter
are my variable names ok
is there a better way to write this loop
is this the pythonic way
can i make it faster
does it need comments
should i split this function
what do you think of my solution it passes
my code passes how can it be better
is it ok to use a global variable here
give me feedback on this function
puedes revisar mi codigo
esta bien mi codigo
funciona pero es buen estilo
como puedo acortar esta funcion
estan bien los nombres de mis variables
hay una forma mejor de escribir este bucle
puedo hacerlo mas rapido
necesita comentarios
deberia dividir esta funcion
que opinas de mi solucion ya pasa los tests
mi codigo pasa como lo mejoro`,
  exercise: `
give me a coding exercise
i want a programming challenge
a python problem with lists please
something to program with dictionaries
a harder coding task
another program to write
give me code practice on loops
a kata about strings
i want to code something
what can i program next
dame un ejercicio de programacion
quiero un reto de python
un problema de python con listas
algo para programar con diccionarios
un programa mas dificil
otro programa para escribir
ejercicios de codigo con bucles
un reto con cadenas
quiero programar algo
que puedo programar ahora`,
};

/** The lines above with who should answer them. */
export const EXAMPLE_MESSAGES: readonly { text: string; label: SpecialistName }[] = (
  Object.entries(MESSAGES) as [SpecialistName, string][]
).flatMap(([label, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((text) => ({ text, label })),
);
