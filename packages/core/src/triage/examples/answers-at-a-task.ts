import type { MessagesBySpecialist } from './read-messages.ts';

/** What is written into the chat though it belongs into the task: bits of English, facts, sentences of a text. */
export const ANSWERS_AT_A_TASK: MessagesBySpecialist = {
  triage: `
    [english-item] i have to leave, bye | [english-item] that's all for today | [quiz] brb | [quiz] thanks a lot | [essay] going to bed now, thanks | [english-item] can my mum see what i write | [quiz] page is stuck | [essay] how do i hand it in | [python] i'm back
    [english-item] me tengo que ir, chau | [quiz] mil gracias | [quiz] no me carga esta pregunta | [python] ya volví | [essay] ¿dónde le doy a entregar?`,
  concepts: `
    [english-item] what does "leave" mean | [english-item] what's the past of shake | [quiz] what is a democracy | [essay] what's the difference between affect and effect | [english-item] ¿qué es "shore"? | [quiz] ¿qué es una monarquía? | [python] what is a parent class | [english-item] is "used to" always past`,
  practice: `
    [english-item] they left early | [english-item] he was late | [english-item] she would have known | [english-item] i have never been | [english-item] if she comes | [english-item] if it rains, we stay | [english-item] who told whom | [english-item] my parents let me | [english-item] used to live
    [english-item] he used to smoke | [english-item] i'll always remember | [english-item] without him | [english-item] with me | [english-item] hold held held | [english-item] drove driven | [english-item] fought? | [english-item] woken up? | [english-item] must have been | [english-item] should not go
    [english-item] let him in | [english-item] go home | [english-item] take care of | [english-item] i am looking forward to | [english-item] we had already eaten | [english-item] they were arrested | [english-item] it was broken | [english-item] has been found | [english-item] the door was opened | [english-item] him and me
    [english-item] i wish it were | [english-item] i'd rather stay | [english-item] she doesn't like it | [english-item] afraid of dogs | [english-item] angry with him | [english-item] cried | [english-item] nobody knows | [english-item] everybody was | [english-item] alone in the house | [english-item] don't forget me
    [english-item] because he has | [english-item] and she said | [english-item] before they arrive | [english-item] how long has he | [english-item] the man who | [english-item] whose car | [english-item] i'm not alone / i don't am alone? | [english-item] sink sank sunk | [english-item] "put" es igual en pasado? | [english-item] con ella? with her
    [english-item] would have died | [english-item] he pushed me | [english-item] they shouted at her | [english-item] she hid from him | [english-item] was bitten by | [english-item] has lost | [english-item] fell down the stairs | [english-item] my brother hits | [english-item] get hurt | [english-item] he threw it
    [english-item] stop crying | [english-item] never again | [english-item] to be honest | [english-item] myself | [english-item] themselves? | [english-item] a knife | [english-item] knives | [english-item] thieves? | [english-item] burnt or burned | [english-item] the most dangerous | [english-item] worse than | [english-item] keep quiet
    [english-item] will be gone | [english-item] i see him every day | [english-item] he never told me | [english-item] my teacher says | [english-item] close the window | [english-item] send a message | [english-item] what is your name | [english-item] who are you waiting for | [english-item] i'm sorry i'm late | [english-item] you are welcome | [english-item] goodbye for now?
    [quiz] columbus | [quiz] the romans | [quiz] because they wanted freedom | [quiz] the peasants had no food | [quiz] the treaty | [quiz] a virus | [quiz] iron | [quiz] the king was beheaded | [quiz] they lost the war | [quiz] he was assassinated | [quiz] oxygen and hydrogen | [quiz] the bomb | [quiz] slavery
    [quiz] the workers went on strike | [quiz] los esclavos | [quiz] la peste | [quiz] porque hubo hambre | [quiz] lo fusilaron | [quiz] napoleón perdió | [quiz] el mercurio | [quiz] los romanos los mataban | [quiz] la bomba atómica | [quiz] ¿veneno? | [quiz] ¿tabaco? | [quiz] huyeron del país | [quiz] un volcán | [quiz] la que sangra
    [english-item] he'd been waiting | [english-item] were you sleeping | [english-item] me gusta: i like | [english-item] "ella se fue": she left | [english-item] los niños: the childs? | [english-item] sin nosotros, without us | [english-item] más rápido, faster | [english-item] ¿"hide" cambia? | [english-item] lo escondieron: they hid it`,
  progress: '',
  conversation: `
    [<conversation] my father shouts when his team loses | [<conversation] we left early because of the rain | [<conversation] i was alone at home and watched films | [<conversation] my dog bit the postman | [<conversation] mi primo boxea | [<conversation] jugamos a la guerra con globos de agua`,
  writing: `
    [essay] the first reason is the noise | [essay] second, it is expensive | [essay] third: parents worry | [essay] my reason number two is that it saves money | [essay] everyone can see your photos | [essay] people get addicted to their phones | [essay] she walked home alone in the dark | [essay] he opened the door and nobody was there
    [essay] the soldiers left the village | [essay] animals suffer in cages | [essay] can i say that cars kill cities | [essay] the hero loses everything at the end, too sad? | [essay] her father never came back | [essay] los coches contaminan y hacen ruido | [essay] ¿puedo decir que las pantallas enganchan? | [essay] en segundo lugar, se gasta menos | [essay] la protagonista huye de su casa
    [essay] mi segundo argumento es la seguridad | [essay] el monstruo se come al rey, ¿lo dejo? | [essay] todos pueden ver tus fotos | [essay] los niños que trabajan no van a la escuela | [essay] tercero: los padres se preocupan | [essay] había una vez un soldado sin nombre | [essay] is the fight scene too long`,
  debug: `
    [python code] the player never loses lives | [python code] the snake goes through the wall | [python code] enemies don't move | [python code] my character falls through the floor | [python code] the boss dies with one hit | [python code] the child class ignores the parent's method | [python code] it shoots twice | [python code] the ball gets stuck
    [python code] el jugador no pierde vidas | [python code] la serpiente atraviesa la pared | [python code] el enemigo no se mueve | [python code] mi personaje cae sin fin | [python code] el jefe muere de un golpe | [python code] el ahorcado no cuenta bien los fallos | [python code] dispara dos veces | [python code] la pelota se queda quieta
    [python code] el tesoro aparece fuera de la pantalla | [python code] no gano nunca aunque llegue | [python code] the score goes down when i win`,
  'code-review': `
    [python code] keep this part or delete it | [python code] should i throw out that function | [python code] can i cut some lines | [python code] ¿borro esta parte o la dejo? | [python code] ¿elimino esa variable? | [python code] ¿recorto algo?`,
  exercise: `
    [python] one about knights | [python] a space game to write | [python] uno de vampiros | [python] otro de carreras | [python] a harder one, this was nothing`,
};
