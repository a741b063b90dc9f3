import type { MessagesBySpecialist } from './read-messages.ts';

/** What somebody who tests a tutor writes. */
export const FRESH_1: MessagesBySpecialist = {
  triage: `Hi! | Hello, who am I talking to? | Thanks, you've been a great help | How do I reset my password? | Can you help me?
    I don't know what to do here | Is it possible to change the language of the interface? | ok bye | What's the weather like today?
    I can't find my class | ¡Hola! ¿Qué tal? | Muchas gracias, me ha servido mucho | ¿Cómo funciona esta aplicación? | ¿Qué sabes hacer?
    no puedo iniciar sesión | adiós | ayúdame | ¿hablas inglés? | cuéntame un chiste | me equivoque, perdon`,
  concepts: `What is an f-string? | Explain the difference between "since" and "for" | What does "nevertheless" mean?
    How does inheritance work in Python? | When do we use the definite article? | I don't understand what a global variable is
    why do we use "did" in questions | can you define algorithm | what is the past participle of write used for | tell me about modal verbs
    ¿Qué es un método? | Explícame la diferencia entre "ser" en presente simple y continuo | ¿Qué significa "nonetheless"?
    ¿Cómo funciona el try except? | ¿cuándo se pone el artículo the? | no entiendo qué es una variable global | por qué se usa did en preguntas
    define algoritmo | que es un contraargumento | háblame de los verbos modales`,
  practice: `Give me a quiz about prepositions | Can you test my vocabulary? | [english-item] I think the answer is "were" | [quiz] Is it option C?
    I want to practise irregular verbs | [english-item] I need a hint | What should I review today? | [english-item] Can you check my answer?
    [python] I'm stuck, give me a hint | Let's do a few vocabulary questions | Ponme un test sobre preposiciones | ¿Puedes preguntarme vocabulario?
    [english-item] Creo que la respuesta es "were" | [quiz] ¿Es la opción C? | Quiero practicar los verbos irregulares | [english-item] necesito una pista
    ¿Qué tengo pendiente de repaso? | [english-item] ¿está bien mi respuesta? | [python] no sé cómo seguir, dame una pista | [quiz] dime cuál es la buena`,
  progress: `How much have I improved? | What's my current level? | Show me my statistics | Which skills are weakest? | Have I reached my goal this week?
    How many exercises did I complete? | Am I making progress in Python? | What do you recommend I work on next? | what is my score | how long is my streak now
    ¿Cuánto he mejorado? | ¿Cuál es mi nivel actual? | Enséñame mis estadísticas | ¿Qué habilidades llevo peor? | ¿He cumplido mi objetivo de la semana?
    ¿Cuántos ejercicios completé? | ¿Estoy progresando en Python? | ¿Qué me aconsejas trabajar ahora? | cual es mi puntuacion | de cuantos dias es mi racha`,
  conversation: `I want to have a conversation in English about food | Let's talk about my hobbies | Can we role-play a job interview?
    I went to Paris last month and it was amazing | My favourite sport is basketball | What did you do last weekend? | I'd like to practise speaking about my family
    I love listening to music when I study | Do you prefer tea or coffee? | I am learning to cook with my grandmother | Quiero mantener una conversación en inglés sobre comida
    Hablemos de mis aficiones | ¿Hacemos un role-play de una entrevista? | El mes pasado fui a París y fue increíble | Mi deporte favorito es el baloncesto
    ¿qué hiciste el fin de semana? | me gustaría practicar hablando de mi familia | practiquemos inglés charlando | Me encanta escuchar música | vamos a simular que estoy en el médico`,
  writing: `Can you help me improve my essay? | How do I write a good conclusion? | I need help with a cover letter | Check the grammar of my paragraph please
    [essay] Is my argument convincing? | [essay] Write the introduction for me | What makes a good topic sentence for my paragraph? | I have to write about climate change
    [essay] Should I add more evidence? | how can i make my text more interesting | ¿Me ayudas a mejorar mi ensayo? | ¿Cómo se escribe una buena conclusión?
    Necesito ayuda con una carta de presentación | Revisa la gramática de mi párrafo | [essay] ¿Convence mi argumento? | [essay] Escríbeme la introducción
    tengo que escribir sobre el cambio climático | [essay] ¿añado más datos? | como hago mi texto mas interesante | quiero escribir un cuento de terror`,
  debug: `My code throws a ValueError | [python code] Why isn't my loop working? | I'm getting an error on line 12 | [python code] The function returns the wrong value
    [python code] Help me fix my code | [python code] The tests don't pass | My program never finishes | [python code] it prints an extra blank line
    TypeError: 'NoneType' object is not iterable | [python code] what's wrong with this function? | Mi código lanza un ValueError | [python code] ¿Por qué no funciona mi bucle?
    Me da un error en la línea 12 | [python code] la función devuelve un valor equivocado | [python code] ayúdame a arreglar el código | [python code] no pasan los tests
    mi programa no acaba nunca | [python code] imprime una línea en blanco de más | [python code] ¿qué tiene mal esta función? | [python code] sale undefined variable y no lo entiendo`,
  'code-review': `Can you review this code? | [python code] Is my solution efficient? | [python code] How can I refactor this? | [python code] Is there a cleaner way?
    [python code] Does my code follow good practices? | [python code] my code works, any suggestions? | [python code] what could be better here | [python code] please give feedback on my function
    ¿Puedes revisar este código? | [python code] ¿Es eficiente mi solución? | [python code] ¿Cómo refactorizo esto? | [python code] ¿Hay una forma más limpia?
    [python code] ¿sigue buenas prácticas? | [python code] mi código funciona, ¿alguna sugerencia? | [python code] ¿qué se podría mejorar aquí? | [python code] dame tu opinión de mi función`,
  exercise: `Give me a coding challenge | I want to practise Python lists with an exercise | Generate a problem about recursion | [python] Another exercise please
    Can I get an easier programming task? | Create a Python exercise about strings | I need more practice with for loops in Python | [python] next challenge
    Dame un desafío de programación | Quiero practicar listas de Python con un ejercicio | Genera un problema de recursión | [python] Otro ejercicio, por favor
    ¿Me das una tarea de programación más fácil? | Crea un ejercicio de Python sobre cadenas | necesito practicar más los bucles for en python | [python] siguiente reto`,
};
