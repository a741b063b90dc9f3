import type { MessagesBySpecialist } from './read-messages.ts';

/** What ways of writing have too little of: the app and its people, whole stories of a day, one's own record. */
export const SCHOOL_LIFE: MessagesBySpecialist = {
  triage: `
    is my chat private | who reads what i write | will you tell my parents | are there rules here | do you save my messages | the website is down
    how do i link my account with google | the picture doesn't load | my tablet is at two percent, bye | i need a new password | where do i see the announcements
    how do i send a message to my teacher | can i change my avatar | how do i mute the notifications | i was not in class, what is this page for | is there an app for android
    does it cost anything | i can't open the link | can my friend join too | why is it asking for my birthday | how do i log out | which browser do i need
    es privado este chat | quién lee lo que escribo | se lo vas a decir a mis padres | hay normas aquí | guardas mis mensajes | se ha caído la web
    cómo vinculo mi cuenta con google | no carga la imagen | me queda poca batería, adiós | necesito otra contraseña | dónde veo los avisos
    cómo le mando un mensaje a mi profe | puedo cambiar mi avatar | cómo quito las notificaciones | hay app para android | no se abre el enlace
    puede entrar mi amiga también | por qué me pide la fecha de nacimiento | cómo cierro sesión | esto cuesta dinero? | el botón de enviar no responde
    perdona que te moleste | buenas, soy el padre de una alumna | estoy probando | no sé por dónde va la cosa | qué tal estás hoy | vuelvo en cinco minutos`,
  concepts: `
    what is a comma splice | what is a subordinate clause | why does python need indentation | can a function call itself | what's the word for "lluvia" | is "people" singular or plural
    why does input return text | can you use two verbs in a row | what is the opposite of generous | what does a compiler do | how many tenses does english have
    por qué input devuelve texto | se pueden poner dos verbos seguidos | cuál es el contrario de generous | qué es una coma mal puesta | cuántos tiempos verbales hay en inglés
    puede una función llamarse a sí misma | "people" es singular o plural | por qué python necesita la indentación | what are idioms | qué son los sinónimos | qué es una oración compuesta`,
  practice: `
    time for my daily review | what words are waiting for me | ready for today's questions | let's revise | ask me the capitals of the lesson | i want to do my reviews
    hora del repaso | qué palabras tengo pendientes | listo para las preguntas de hoy | vamos a repasar | hazme la revisión diaria | quiero hacer mis repasos
    check if this is right: he have two cats | comprueba si está bien: he have two cats | repeat the last question | repite la última pregunta | let me guess again | déjame adivinar otra vez`,
  progress: `
    a report of my month please | weekly summary | what's my next badge | do i study enough | which day did i study most | how far behind am i | my history | compare may and june
    do i practise often enough | what did i get for the last lesson | did i pass the last unit | how close am i to my goal | my marks of this week | what have i achieved
    un informe de mi mes | resumen semanal | cuál es mi próxima insignia | estudio bastante? | qué día estudié más | cuánto voy de retraso | mi historial | compara mayo y junio
    practico lo suficiente? | qué saqué en la última lección | aprobé la última unidad? | estoy cerca de mi objetivo? | mis notas de la semana | qué he conseguido`,
  conversation: `
    last night i had a strange dream | our teacher is very nice but she gives a lot of homework | i think teenagers should sleep more | i broke my arm when i was seven | my town has a big market on tuesdays
    we are painting my room blue | my uncle drives a lorry | there was a storm and the lights went out | i'm learning the guitar but my fingers hurt | on fridays we have chips for dinner
    i was late because i missed the bus | my sister is getting married in june | i found twenty euros in the street | we don't have school on monday | i would rather live in a warm country
    anoche tuve un sueño raro | nuestra profe es simpática pero manda muchos deberes | creo que los adolescentes deberían dormir más | me rompí el brazo a los siete años
    en mi pueblo hay mercado los martes | estamos pintando mi cuarto de azul | mi tío conduce un camión | hubo una tormenta y se fue la luz | estoy aprendiendo a tocar la guitarra
    los viernes cenamos patatas fritas | llegué tarde porque perdí el autobús | mi hermana se casa en junio | me encontré veinte euros en la calle | el lunes no hay cole
    preferiría vivir en un país cálido | tenemos un compañero nuevo de Marruecos | pienso que los deberes son demasiados | soñé que era famosa | mi hermano ha aprobado el carnet
    good morning, i have an appointment with doctor smith | can i try this on in a smaller size | how much is this t-shirt | buenas tardes, tengo cita con el doctor | me lo puedo probar en otra talla | cuánto cuesta esta camiseta`,
  writing: `
    how do i quote somebody in my text | in which person should i write the story | can you plan the essay with me | how do i begin a diary entry | make my introduction catchy | is my letter polite enough
    cómo cito a alguien en mi texto | en qué persona escribo el cuento | hacemos juntos el esquema de la redacción | cómo empiezo una entrada de diario | haz más llamativa mi introducción | es educada mi carta`,
  debug: `
    [python code] it keeps asking me | [python code] i'm missing something but don't know what | the drawing does not appear | the window closes at once | [python code] i get a float and they want an int
    [python code] it adds the numbers as text | [python code] me pregunta sin parar | [python code] me falta algo y no sé qué | no aparece el dibujo | se cierra la ventana enseguida | [python code] me sale decimal y piden entero
    [python code] junta los números como texto | [python code] where did it go wrong | [python code] solo funciona la primera vez`,
  'code-review': `
    [python code] it's right but slow | [python code] should i have used a comprehension | [python code] could i use a set here instead | [python code] too many variables? | [python code] is one function too much
    [python code] está bien pero va lento | [python code] tendría que haber usado una comprensión | [python code] podría usar un conjunto | [python code] demasiadas variables? | [python code] sobra alguna línea? | [python code] comments on this?`,
  exercise: `
    [python] can we do another thing | [python] let's do something else | [python] otra cosa, este no | [python] hagamos otro | a program with dates would be nice | me apetece un programa con fechas | new kata please | ponme a programar algo`,
};
