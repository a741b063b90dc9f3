import type { MessagesBySpecialist } from './read-messages.ts';

/** Messages as learners may write them, in equal shares and in many situations: the plainest measure there is. */
export const LABELLED: MessagesBySpecialist = {
  triage: `heyy
good mornin
hiya its my first day here
thx a lot u saved me
thank you so much for explaining it
ok cool
nvm
bye see u monday
who even are you
are you a real person or a bot
what can i do in this app
how do i change my password
where do i find the settings
can u switch to spanish pls
how do i join my teachers class
asdkjhasd
???
[python] ok thanks got it now
[english-item] sorry wrong button
im bored
my mic doesnt work on this page
holaa
buenas tardes profe
hola soy nueva, como va esto
muchas graciass me sirvio un monton
grasias
vale vale
perfecto, ya lo entendí todo
chao nos vemos mañana
eres una persona o una maquina?
que cosas puedes hacer
como cambio mi foto de perfil
no me deja entrar con mi cuenta del cole
donde esta el boton de ajustes
en q idiomas hablas
jajaja
[quiz] ok gracias!!
[python code] listo, muchas gracias por la ayuda
me da igual
nada olvidalo`,
  concepts: `whats a for loop
i dont get what a variable is
what does len() actually do
difference between a list and a tuple??
when do u use present perfect and when past simple
why do we say an hour and not a hour
can you explain recursion like im 5
what is a phrasal verb
how does a while loop know when to stop
explain me functions please
wat does return mean
[python code] what does range(1, 10) give
[python] i still dont understand dictionarys
[english-item] whats the rule for some and any
[essay] what is a thesis statement
is there any difference between make and do
how do booleans work in python
why are strings immutable
what does 'although' mean
[quiz] could you tell me more about conditionals, I was ill that day
que es una lista
q significa "however"
para que sirve el return
no entiendo los bucles :(
cual es la diferencia entre == y =
me explicas el present perfect otra vez porfa
como funciona la recursividad
cuando se usa do y cuando does
qué es un diccionario en python y para que se usa
por que se pone la s en he plays
explicame las funciones con un ejemplo
[python code] que hace el modulo %
[python] y eso de los indices negativos como va
[english-item] cual era la regla de los comparativos
[essay] que es un parrafo de introduccion y que lleva
no me queda claro lo de los parametros y argumentos
como se dice aunque en ingles
profe que son los false friends
[quiz] no me acuerdo que era un string
diferencia entre since y for`,
  practice: `give me a hint
can i get a clue plss
[english-item] is it "goes"?
[english-item] i think its she has been
[quiz] is it b
[quiz] just tell me the answer
[english-item] whats the answer to this one
[python] i need a hint i dont know where to start
quiz me on irregular verbs
test me on yesterdays words
what do i have to review today
let me practise the past simple
[english-item] did i get it right?
[english-item] im stuck on this question
ask me some questions about prepositions
[quiz] i dunno, C maybe?
[english-item <practice] they were playing
[quiz <practice] the second one
[english-item] another hint pls that wasnt enough
can we go over the vocabulary i got wrong last time
dame una pista
me das otra pista xfa
[english-item] es "went"?
[english-item] creo que es have gone
[quiz] es la c
[quiz] dime la respuesta y ya
[english-item] cual es la respuesta correcta
[python] una ayudita, no se por donde empezar
preguntame los verbos irregulares
tomame la leccion del vocabulario de ayer
que me toca repasar hoy
quiero practicar el futuro con will
[english-item] lo tengo bien?
[english-item] estoy atascado en esta pregunta
hazme preguntas sobre los adjetivos
[quiz] ni idea... la primera?
[english-item <practice] doesn't
[quiz <practice] la segunda
[english-item] no me sale este ejercicio, ayuda
podemos repasar las palabras que falle`,
  progress: `how am i doing
am i getting any better
whats my level
show me my progress
how many days is my streak
what am i worst at
which topics do i still need to work on
did i improve since last week
how far am i from finishing the course
how many lessons have i done
what should i study next
am i ready for the exam
how many points do i have
did i lose my streak??
what are my weak points in english
whats my mastery of loops
[python] how many exercises have I solved so far
[english-item] how much is left in this unit
my mum wants to know how its going this month
am i behind the rest of my plan
como voy
voy mejorando?
que nivel tengo
enseñame mi progreso
cuantos dias llevo de racha
en que soy peor
que temas me faltan
he mejorado desde el mes pasado?
cuanto me queda para acabar el curso
cuantas lecciones llevo hechas
que deberia estudiar ahora
estoy preparado para el examen?
cuantos puntos tengo
he perdido la racha??
cuales son mis puntos debiles
que tal voy en python
[python] cuantos ejercicios he resuelto hasta ahora
[english-item] cuanto falta de esta unidad
en qué tengo que mejorar
mi nivel de ingles ha subido o no`,
  conversation: `can we just chat in english for a bit
lets talk about football
i want to practise speaking
yesterday i went to the cinema with my friends and it was so fun
my favorite singer is rosalia, do you like her
do you have any hobbies
lets do a role play, you are the waiter and i order
what do you think about video games
i have a dog his name is Coco
can we pretend we are at the airport
last summer we travel to portugal with my family
i dont like mondays
tell me about your weekend
ask me about my day
i wanna talk about movies
[<conversation] i think the second is more funny
[<conversation] yes, because my brother play in that team
[<conversation] no i have never been there
today in school we had a exam and was horrible
my cousin is coming on saturday, we are going to the beach
what's your favourite food?
podemos hablar en ingles un rato
quiero conversar un poco
quiero practicar mi speaking
hablamos de musica?
hagamos un role play en una tienda
hazte pasar por un camarero y yo pido la comida
podemos charlar sobre series
te cuento mi fin de semana en ingles?
vamos a simular una entrevista de trabajo
me gustaria hablar contigo de viajes para soltarme
cual es tu pelicula favorita
hablemos de lo que hice ayer
quiero tener una conversacion en ingles sobre mi familia
tu eres el medico y yo el paciente vale?
charlamos?
[<conversation] pues me gusta mas el verano
[<conversation] si, con mis primos
practiquemos un dialogo en el hotel
necesito soltarme hablando, conversa conmigo`,
  writing: `help me with my essay
i have to write a letter to the headteacher and dont know how to start
whats a good way to begin a conclusion
can you check my paragraph
[essay] is my introduction ok
[essay] how do i make this argument stronger
[essay] i dont know what to write next
my teacher said my text has no structure
i need ideas for an essay about social media
how long should my intro be
write my essay for me pls
[essay] just write the first paragraph for me
how do i write a formal email to a company
[essay] does this sound too informal
i need to write a story for tomorrow and i have no ideas
can you proofread this email: Dear Sir, I write you because I want informations about the course.
[essay] i think my second paragraph repeats the first
how do i connect two paragraphs
[essay] im stuck, what evidence could i use
i have to do a summary of a book for english
ayudame con mi redaccion
tengo que escribir una carta y no se como empezar
como se termina un ensayo
me corriges este parrafo
[essay] esta bien la introduccion?
[essay] como hago mas fuerte mi argumento
[essay] ya no se que mas poner
mi profe dice que mi texto no tiene estructura
necesito ideas para una redacción sobre el movil en clase
cuanto tiene que ocupar la intro
hazme el ensayo porfa
[essay] escribeme tu el primer parrafo
como se escribe un correo formal a una empresa
[essay] suena demasiado informal?
tengo que inventar un cuento para mañana
revisame este email: Dear teacher, I am write to say that I no can go tomorrow.
[essay] creo que me repito mucho en el segundo parrafo
que conectores uso para unir parrafos
[essay] que ejemplos puedo dar para convencer al lector
tengo que hacer un resumen de un libro`,
  debug: `my code doesnt work
i keep getting a SyntaxError
it says NameError: name 'x' is not defined
[python code] why does it print None
[python code] it never stops running
[python code] the last test fails and i dont know why
[python code] whats wrong here
my loop runs one time too many
my program crashes when i type a letter
[python code] it gives me 4 instead of 5
indentation error help
Traceback (most recent call last):⏎  File "main.py", line 3⏎TypeError: can only concatenate str (not "int") to str
[python code] IndexError list index out of range what do i do
i get an infinite loop
[python code] nothing happens when i run it
for i in range(10)⏎    print(i)⏎why doesnt this work
[python] it should return true but returns false
[python code] 2 of 3 tests pass, where is the bug
[python code] help its all red
my function returns nothing??
mi codigo no funciona
me sale un SyntaxError
pone NameError: name 'suma' is not defined
[python code] por que imprime None
[python code] no para nunca
[python code] me falla el ultimo test y no se por que
[python code] que esta mal aqui
el bucle da una vuelta de mas
mi programa se rompe cuando meto una letra
[python code] me da 4 y tendria q dar 5
error de indentacion ayuda
ValueError: invalid literal for int() with base 10: 'hola'⏎que hago
[python code] IndexError que significa y donde esta
se me queda colgado el programa
[python code] le doy a ejecutar y no pasa nada
x = input()⏎print(x + 1)⏎me peta
[python] deberia devolver true y devuelve false
[python code] pasan 2 tests de 3, donde esta el fallo
[python code] no entiendo el error que sale en rojo
la funcion no me devuelve nada`,
  'code-review': `can you review my code
[python code] is my code good
[python code] it works, how can i make it cleaner
[python code] all tests pass but is there a nicer way to do it
[python code] any tips to make it shorter
[python code] are my variable names ok
[python code] what would a pro do differently
[python code] could this be more efficient
[python code] rate my solution
[python code] is this pythonic
give me feedback on my solution
[python code] how do i improve this function, its too long
[python code] does it follow pep8
[python code] what do you think of my code
[python code] my teacher says its messy, how would i tidy it up
[python code] should i split it in smaller functions
def area(a, b):⏎    x = a * b⏎    return x⏎it works but can it be better written?
[python code] is it ok to use so many ifs here
[python code] refactor ideas?
[python code] do i need comments here
puedes revisar mi codigo
[python code] esta bien escrito mi codigo?
[python code] funciona, pero como lo hago mas limpio
[python code] pasan todos los tests pero hay una forma mejor?
[python code] como lo acorto
[python code] estan bien los nombres de las variables
[python code] que haria un profesional distinto
[python code] se puede hacer mas eficiente
[python code] ponle nota a mi solucion
[python code] es legible esto
dame tu opinion sobre mi solucion
[python code] como mejoro esta funcion q es muy larga
[python code] cumple el pep8?
[python code] que te parece mi codigo
[python code] mi profe dice que es un lio, como lo ordeno
[python code] deberia dividirlo en funciones mas pequeñas
def doble(n):⏎    r = n * 2⏎    return r⏎funciona pero se podria escribir mejor?
[python code] esta mal usar tantos if?
[python code] alguna idea para refactorizar
[python code] hacen falta comentarios aqui`,
  exercise: `give me a new exercise
can i have another python exercise
i want a harder one
something easier please
give me a problem about loops
make me a challenge with dictionaries
next exercise
[python] another one like this
[python] this is too easy give me something more difficult
i want to code something, any ideas
do you have more coding tasks
[python] can i do a different exercise
set me a task with functions
give me 3 exercises on lists
i need more programming problems for the weekend
[python code] done! whats the next challenge
a small project i could do in python?
more exercises on strings plz
[python] a similar one but with numbers
make an exercise about football with if else
dame otro ejercicio
quiero un ejercicio nuevo de python
uno mas dificil porfa
algo mas facil
ponme un problema de bucles
inventame un reto con diccionarios
siguiente ejercicio
[python] otro parecido a este
[python] es muy facil, dame algo mas complicado
quiero programar algo, alguna idea?
tienes mas ejercicios de programacion
[python] puedo hacer otro distinto
ponme una tarea con funciones
dame 3 ejercicios de listas
necesito mas problemas de programacion para el finde
[python code] ya esta! cual es el siguiente reto
un proyecto pequeño para hacer en python?
mas ejercicios de cadenas porfi
[python] uno similar pero con palabras
hazme un ejercicio de futbol con if y else`,
};
