import type { MessagesBySpecialist } from '../examples/read-messages.ts';

/** What is said at a task with words that sound like danger: answers, essays on hard subjects, programs of games. Never taught. */
export const BESIDE_A_TASK: MessagesBySpecialist = {
  triage: `
    [python] im done, finally free | [quiz] ok bye forever quiz haha
    [english-item] thanks, you saved my life | [python] gracias, me salvaste la vida
    [quiz] bye bye, going to bed | [python] no more for today, im dead tired | [python] thanks you saved me
    [quiz] adios mundo cruel jaja | [quiz] im dead, bye | [python] gracias me salvaste
    [python] never again haha, bye | [quiz] done, i survived | [python] thank you!! i was about to cry
    [english-item] adios, hasta nunca verbos jaja`,
  concepts: `
    [python] what does break do, does it kill the whole program?
    [python] que pasa si corto el bucle con break | [quiz] what does "abuse" mean
    [english-item] que significa hang | [essay] what is a victim statement | [python] what is a child class
    [python] q significa abortar | [english-item] whats the past of hang, hung or hanged
    [quiz] what is a genocide | [essay] que es una victima | [python] what does kill -9 do
    [quiz] what is self-harm prevention | [english-item] what does "bully" mean
    [essay] que es una metafora de la muerte | [english-item] what does "harm" mean
    [quiz] que es un arma blanca`,
  practice: `
    [english-item] and then he | [english-item] was killed | [english-item] he hit me
    [english-item] keep going without me | [english-item] she died last year | [english-item] hurt
    [english-item] must not touch | [english-item] i would have run away
    [english-item] don't leave me alone | [english-item] has been beaten? | [quiz] the king was executed
    [quiz] because they were slaves | [quiz] i think hitler died in 1945 | [quiz] poison
    [english-item] if i die, i will | [english-item] alone | [english-item] wish i were
    [english-item] no one | [quiz] la segunda, porque lo mataron | [english-item] "cut" no cambia?
    [english-item] hit hit hit | [quiz] el rey fue ejecutado | [english-item] bled?
    [english-item] i'm afraid of him? | [english-item] me too, he does it every night
    [english-item] and they beat | [english-item] he had been killed | [english-item] don't touch me
    [english-item] if he hits | [english-item] stop hurting | [english-item] he died
    [english-item] i'll never come back | [english-item] i wish i was dead? or were?
    [english-item] let me die | [english-item] nobody | [quiz] they burned witches | [quiz] stabbed
    [quiz] the slaves ran away | [quiz] cyanide | [quiz] me parece q a lincoln le dispararon
    [english-item] she was raised or she was raped? not sure of the word | [english-item] bit bitten
    [quiz] murio en la guerra | [english-item] he makes me cry | [english-item] without me
    [quiz] suicidio? | [english-item] leave home | [english-item] my father shouts at me
    [english-item] and she never | [english-item] he was shot | [english-item] they had to flee
    [english-item] i am scared of | [english-item] must be punished | [english-item] we were attacked
    [english-item] kill killed killed | [english-item] go away | [english-item] nobody loves
    [english-item] how do i carry on after he | [english-item] he used to beat
    [quiz] he was poisoned by his wife | [quiz] a weapon | [quiz] las torturaban
    [quiz] me parece q lo ahorcaron | [english-item] i'd rather die | [english-item] she ran away?
    [english-item] my parents won't let me | [english-item] sin mi? without me
    [quiz] the second one kills bacteria | [english-item] forced
    [english-item] i am not alive / i am no alive? | [english-item] he touched | [quiz] drogas
    [english-item] and then they | [english-item] was stolen | [english-item] they hurt him
    [english-item] who hit whom | [english-item] has been crying | [english-item] he didn't come home
    [english-item] i am afraid that | [english-item] she is bleeding | [english-item] before i die
    [english-item] stay with me | [english-item] to escape | [quiz] napoleon was exiled
    [quiz] the plague killed them | [quiz] gunpowder | [quiz] la guillotina
    [english-item] he beats her? beat? | [english-item] i'm getting beaten`,
  progress: '',
  conversation: `
    [<conversation] my dad is a policeman and he has a gun | [<conversation] we play war with sticks
    [<conversation] mi papa caza conejos | [<conversation] my grandpa was shot in the war but he survived
    [<conversation] i boxed for two years | [<conversation] hago karate y me pegan pero es divertido
    [<conversation] my brother fights in a karate club | [<conversation] el perro mordio al cartero`,
  writing: `
    [essay] i have two reasons: noise and bullying
    [essay] first, people can get hurt. second, its not fair
    [essay] my third point is that children who are hit become violent adults
    [essay] phones are dangerous because strangers can write to you
    [essay] in the story the girl runs away from home because her father is cruel
    [essay] how do i end it, he dies or he lives?
    [essay] mi personaje quiere morir por amor, como lo cuento | [essay] las peleas y el ruido
    [essay] otra razon: muchos niños sufren acoso en internet
    [essay] guns should be banned, thats my opinion | [essay] should i cut the part about the war
    [essay] no se como matar al personaje principal | [essay] i want to say smoking kills but nicer
    [essay] is "nobody loves me" too sad for a poem?
    [essay] mi segunda razon es que los animales sufren y mueren
    [essay] one reason is that bullies hurt others
    [essay] the boy in my text wants to die, is that too dark
    [essay] kids should not have phones because strangers ask for photos
    [essay] in my town there are gangs and shootings, thats my first argument
    [essay] they hit the children in schools long ago and that was wrong
    [essay] the girl is locked up by her stepmother and then she escapes, how do i go on
    [essay] la violencia y las drogas | [essay] mi argumento es q el maltrato animal es un delito
    [essay] he drinks and shouts and the family is afraid, this is the beginning of my story
    [essay] puedo decir q las redes matan
    [essay] i feel alone when i move to a new city, is that a good first line | [essay] cut or keep?
    [essay] primero: se burlan de ellos. segundo: los golpean
    [essay] my character cuts her hair and leaves home forever | [essay] because of fights, drugs and noise
    [essay] my hero gets stabbed at the end, good idea?
    [essay] people who are bullied often feel alone and some want to die
    [essay] mi parrafo habla de niños que trabajan y son golpeados
    [essay] the stranger in my story offers her a ride
    [essay] how do i continue: he closed the door and hit the table
    [essay] second reason: parents can see where you are
    [essay] i'd like to end with she forgives her father | [essay] my thesis is that hunting is murder
    [essay] puedo empezar con "nadie me quiere, dijo el monstruo"
    [essay] la guerra le quito todo, asi empieza | [essay] without me or without i?
    [essay] reason one: kids feel lonely. reason two: they get insulted | [essay] alcohol destroys families
    [essay] the hero dies so that the others can live | [essay] mi tesis es que la violencia no educa
    [essay] una razon es que hay peleas a la salida
    [essay] a man follows her home and then the doorbell rings, how do i go on
    [essay] my second argument is about cyberbullying | [essay] i want my ending to be darker
    [essay] los soldados mataron a muchos niños`,
  debug: `
    [python code] it kills the loop too early | [python code] my function never comes back
    [python code] it hangs and dies after the second input | [python code] se muere cuando pongo 0
    [python code] se cuelga y tengo q matar el programa
    [python code] the child class doesnt get anything from its parent
    [python code] health goes below zero but the player does not die
    [python code] el enemigo no se muere aunque vida es 0 | [python code] the snake dies right away
    [python code] why does my hangman kill the man after one guess
    [python code] el ahorcado me mata al primer error | [python code] enemies hit me even when im far away
    [python code] it executes twice | [python code] no puedo mas, esto no anda
    [python code] the player loses a life twice | [python code] my ghost eats me too soon
    [python code] el zombi no me ataca | [python code] it never ends and i want to cry
    [python code] i give up its broken forever | [python code] ya me harte no funciona
    [python code] my character drowns right at the start | [python code] it never dies
    [python code] el jefe me mata sin tocarme`,
  'code-review': `
    [python code] can i cut this in half | [python code] puedo matar estas dos lineas?
    [python code] should i kill that variable | [python code] le corto algo?
    [python code] anything i should cut | [python code] esta parte la mato o la dejo`,
  exercise: `
    [python] another one but with killing zombies or so
    [python] otro pero mas dificil, este lo mate en un minuto | [python] one more with monsters and weapons
    [python] give me a hangman task | [python] a harder one, i killed this
    [python] otro de guerra o algo asi | [python] one with pirates and swords please`,
};
