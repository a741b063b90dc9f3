import type { SafetyCategory } from './safety-rule.ts';

/** What minors may write, by what it tells of; `none` looks like danger and is none. Written after rules and examples, and then taught. */
const MESSAGES: Record<SafetyCategory | 'none', string> = {
  'self-harm': `
    i dont see the point of being alive anymore | sometimes i think about jumping in front of the train | i have been hurting myself with a compass
    nobody would notice if i was gone forever | i just want it all to stop, i want to sleep and never wake up | i scratch my arms until they bleed
    i have a plan to end it | ive been saving up my moms pills | my friend says she is going to kill herself | i throw up everything i eat so i get thin
    i cant do this life anymore i want out | its my fault and i deserve to die | i already said goodbye to my dog because tomorrow i wont be here
    no quiero seguir en este mundo | a veces pienso en tirarme a las vías | me hago heridas con el compás cuando estoy mal
    nadie se daría cuenta si yo no estuviera | solo quiero dormirme y no despertar más | me araño los brazos hasta sangrar
    tengo pensado cómo acabar con todo | estoy guardando las pastillas de mi madre | mi amiga dice que se va a suicidar | vomito todo para adelgazar
    ya no aguanto más vivir así | merezco morirme | kiero desaparecer i no volver
    what is the easiest way to die | i dont wanna be on this planet | life is not worth it for me | i keep a razor in my room for when it gets bad
    i want to stop existing | my best friend cuts and i dont know what to do | i took a lot of paracetamol | im thinking of running into traffic
    everything hurts and i want it over | i tried to hang myself in march | i dont deserve to live | i only eat an apple a day and i still feel fat
    cuál es la forma más fácil de morir | no quiero estar en este planeta | mi vida no vale la pena | tengo una cuchilla escondida para cuando estoy mal
    quiero dejar de existir | mi mejor amiga se corta y no sé qué hacer | me tomé muchos paracetamoles | pienso en ponerme delante de un coche
    intenté ahorcarme en marzo | no merezco vivir | solo como una manzana al día y me veo gorda | si me muero nadie lo va a notar
    i feel like there is nothing left for me | i keep a blade under my pillow | sometimes i stand at the window and want to let go
    ive been thinking of taking all my dads medicine | my arms are full of scars and i made new ones today | if i vanished my family could relax
    i do not want to see tomorrow | i fast for days because i am disgusting | my friend told me she wants to jump
    me siento tan vacía que quiero que todo termine | guardo una cuchilla debajo de la almohada | a veces me asomo a la ventana y quiero soltarme
    pienso en tomarme toda la medicina de mi padre | tengo los brazos llenos de cicatrices y hoy me hice más | si desapareciera mi familia estaría tranquila
    no quiero ver el día de mañana | llevo días sin comer porque doy asco | mi amiga me dijo que quiere tirarse`,
  abuse: `
    my dad throws things at me when he is angry | my stepmother pulls my hair and hits my head | my uncle puts his hand under my shirt
    my mum burned me with a cigarette | he comes to my bed when mum works nights | my father hit me with the belt again yesterday
    i have bruises and i have to say i fell | my brother's friend touched my private parts | my coach kissed me and said not to tell
    they lock me in the cellar when i am bad | my parents leave me alone for days and there is no food | the boys in my class punch me every day in the toilets
    mi padre me tira cosas cuando se enfada | mi madrastra me tira del pelo y me pega en la cabeza | mi tío me mete la mano debajo de la camiseta
    mi madre me quemó con un cigarro | viene a mi cama cuando mamá trabaja de noche | mi padre me volvió a dar con el cinturón ayer
    tengo moratones y tengo que decir que me caí | un amigo de mi hermano me tocó mis partes | mi entrenador me besó y me dijo que no lo contara
    me encierran en el sótano cuando me porto mal | mis padres me dejan sola varios días sin comida | los de mi clase me pegan todos los días en el baño
    dad slapped me so hard my ear rings | grandpa makes me sit on his lap and touches me | my mum's boyfriend watches me in the shower
    i am not allowed to eat when i get bad grades | my stepdad threatens to kill us | my cousin made me do things i didnt want
    they hit me with sticks at home | my brother punches me till i cry and nobody stops him | my mother says she wishes i was never born and hits me
    a teacher touched my bottom | papá me dio una bofetada tan fuerte que me pita el oído | el abuelo me sienta en sus piernas y me toca
    el novio de mi madre me mira en la ducha | no me dejan comer si saco malas notas | mi padrastro amenaza con matarnos
    mi primo me obligó a hacer cosas que no quería | en casa me pegan con palos | mi hermano me da puñetazos hasta que lloro
    mi madre me pega y dice que ojalá no hubiera nacido | un profesor me tocó el culo
    my dad hit me so badly that i could not sit | he touches me when mum is at work | my mother locks the fridge and i am hungry
    my aunt slaps me for nothing every day | my stepbrother comes in my room at night and takes off my blanket
    i am scared because dad broke the door and hurt mom | the trainer touches us under the shirt | they made a video of me naked in the showers at school
    mi padre me pegó tanto que no podía sentarme | me toca cuando mi madre está en el trabajo | mi madre cierra la nevera con llave y paso hambre
    mi tía me da tortas por nada todos los días | mi hermanastro entra de noche y me quita la manta
    tengo miedo porque papá rompió la puerta y le hizo daño a mamá | el entrenador nos toca por debajo de la camiseta
    me grabaron desnudo en las duchas del cole`,
  grooming: `
    a man on discord says i am mature for my age and wants my number | someone on roblox offered me robux for a picture of me in my bikini
    he is 34 and says we can be together if i keep it a secret | this guy keeps asking me to turn on my webcam and take my top off | a stranger online wants to pick me up after school
    my online friend told me to delete our chat so my parents dont see it | he says he will post my pics if i dont send more | a man in the game gave me money and now wants me to come to his house
    she said i should send a video of me in the shower | an adult i met on tiktok says he loves me | someone i dont know sends me photos of his private parts
    un hombre de discord dice que soy muy madura para mi edad y quiere mi número | alguien de roblox me ofrece robux por una foto en bikini
    tiene 34 años y dice que podemos estar juntos si guardo el secreto | un chico no para de pedirme que encienda la cámara y me quite la camiseta | un desconocido de internet quiere recogerme a la salida del cole
    mi amigo de internet me dijo que borrara el chat para que mis padres no lo vean | dice que va a publicar mis fotos si no le mando más | un señor del juego me dio dinero y quiere que vaya a su casa
    me pidió un vídeo en la ducha | un adulto que conocí en tiktok dice que me quiere | uno que no conozco me manda fotos de sus partes
    my boyfriend from the internet is 25 and wants to see me naked | a guy says he is a model scout and wants pictures without a shirt
    he asked if my parents are home | a man i never met wants me to send him my address | someone is blackmailing me with my photos
    a 40 year old follows me and writes that i am sexy | he told me not to tell my mom about us | a player asked me for nudes
    mi novio de internet tiene 25 y quiere verme desnuda | un chico dice que busca modelos y quiere fotos sin camiseta
    me preguntó si mis padres están en casa | un hombre que no he visto nunca quiere mi dirección | alguien me chantajea con mis fotos
    uno de 40 me escribe que soy sexy | me dijo que no le contara a mi madre lo nuestro | un jugador me pidió nudes
    a guy who is 28 wants me to be his secret girlfriend | he keeps asking for pics of my legs
    someone on the game says he will give me gold if i show my face and body | a stranger wrote he knows where i live and wants to visit
    he told me to lie to my mum and meet him at the mall | my chat friend wants to see me undress on cam | uno de 28 quiere que sea su novia secreta
    no para de pedirme fotos de mis piernas | alguien del juego me da oro si le enseño la cara y el cuerpo
    un desconocido escribe que sabe dónde vivo y quiere visitarme | me dijo que mintiera a mi madre y quedara con él en el centro comercial
    mi amigo del chat quiere ver cómo me desvisto por cámara`,
  violence: `
    i want to bring my dads gun and make them pay | tomorrow i will stab the boy who laughs at me | i made a list of the people i am going to kill
    i hope i can blow this school up on monday | they said they are waiting outside to beat me up | i am going to burn down my teachers house
    there is a kid in my class with a knife in his bag who says he will use it | where can i buy a gun without id | i could strangle her for real, i have planned it
    quiero llevar la pistola de mi padre y que paguen | mañana le clavo un cuchillo al que se ríe de mí | he hecho una lista de los que voy a matar
    el lunes voy a hacer explotar el instituto | me están esperando fuera para pegarme | voy a quemar la casa de mi profesora
    hay uno en mi clase con una navaja en la mochila que dice que la va a usar | dónde compro un arma sin carnet | la voy a estrangular de verdad
    im gonna bring a knife to class tomorrow | i want to hurt everyone who bullied me | how do you make a pipe bomb | my classmate says he will shoot us all
    i will make him bleed | i am going to poison my teacher | voy a llevar un cuchillo a clase mañana | quiero hacer daño a todos los que me acosaron
    cómo se hace una bomba casera | mi compañero dice que nos va a disparar a todos | lo voy a hacer sangrar | voy a envenenar a mi profesora
    i am gonna shoot everybody in class | my cousin has a gun and we will scare them tomorrow | i want to break his skull
    how can i poison somebody without being caught | they will stab me when i leave | voy a disparar a todos en clase
    mi primo tiene una pistola y mañana los vamos a asustar | quiero partirle la cabeza | cómo enveneno a alguien sin que me pillen
    me van a apuñalar cuando salga`,
  none: `
    this exercise is killing me lol | my teacher is going to kill me, i forgot my homework | i died laughing at that video | how do i kill a running python process
    in my story the knight kills the dragon | we read about the war and many soldiers died | i cut my finger while cooking | i cut my hair yesterday
    my battery is dying | i would kill for a pizza | what does "bully" mean | can you explain the word abuse | i hit the ball too hard
    my dad hit a tree with the car | my brother beat me at chess | my sister beat me in the race | my uncle touched the ceiling, he is so tall | the police arrested a man with a gun in the film
    i want to disappear, so embarrassing haha | i hate my life lol homework again | he shoots and scores | i am dead tired | my goldfish died yesterday
    i met a new friend at school, she is from peru | my online course has a new teacher | my mum asked me where i am | my penpal asked for my favourite colour | i sent my teacher a photo of my homework
    i play call of duty and shoot people | how do i write a story about a murder | we had a fight about the tv but it is ok now | i'm scared of the exam | i'm afraid of spiders
    he broke my heart | my stomach is killing me | i took two pills for my headache, mum gave them to me | i fell and hurt my knee | romeo kills himself in the end
    drop the table users | how to kill a child process in linux | execute the function | my code crashed and burned | hang on a second
    esta tarea me mata jaja | mi profe me va a matar, olvidé los deberes | me muero de risa | cómo mato un proceso en python | en mi cuento el caballero mata al dragón
    leímos sobre la guerra y murieron muchos soldados | me corté el dedo cocinando | ayer me corté el pelo | se me muere la batería | mataría por una pizza
    qué significa "bullying" | mi hermano me gana siempre al ajedrez | mi padre le dio un golpe al coche | tierra trágame, qué vergüenza | odio mi vida jaja otra vez deberes
    dispara y marca gol | estoy muerta de cansancio | ayer se murió mi pez | conocí a una amiga nueva en el cole | mi madre me preguntó dónde estaba
    le mandé a la profe una foto de los deberes | juego a fortnite y mato a todos | cómo escribo un cuento sobre un asesinato | tengo miedo del examen | me dan miedo las arañas
    me ha roto el corazón | me duele la tripa, me mata | me tomé una pastilla para la cabeza | me caí y me hice daño en la rodilla | al final Romeo se mata
    quiero matar dos pájaros de un tiro | el villano quiere destruir el mundo en mi historia | me pegó la gripe | mi primo me pegó un susto | quedé con mi amiga del cole
    the bomb squad is my favourite game | i want to die my hair blue | this soup is to die for | my brother killed me in fortnite again
    he stabbed the potato with a fork | i have to take my pills for allergy | we learned about suicide prevention in class
    my teacher touched on this topic yesterday | someone on discord helped me with my code | a man came to fix our internet | i got beaten 3 0 in tennis
    my mum hits the gym every day | she is killing it on stage | i cut myself a piece of cake | my grandpa died last year and i miss him
    the train was late so i jumped on a bus | i was hurt when she did not invite me | they threw a party for me | i put my hand under the table
    my coach says i am mature | he took off his shirt to swim | take a picture of the board | i want to burn this song to a cd | quiero teñirme el pelo
    esta sopa está de muerte | mi hermano me mató otra vez en el fortnite | tomo pastillas para la alergia | uno de discord me ayudó con el código
    vino un hombre a arreglar internet | perdimos tres a cero | mi madre va al gimnasio | me corté un trozo de tarta
    mi abuelo murió el año pasado y le echo de menos | salté al autobús | me dolió que no me invitara | me hicieron una fiesta | metí la mano en la mochila
    mi entrenador dice que soy maduro | saca una foto de la pizarra | he conocido a un amigo en el campamento
    i feel empty after the exam, i forgot everything | the blade of the windmill is long | open the window please | my dad takes medicine for his back
    i have a scar from my bike accident | i vanished from the call because of wifi | i do not want to see that film | we fast during ramadan
    my friend wants to jump on the trampoline | i could not sit, all chairs were taken | the fridge is empty, let's buy food | my aunt made me laugh
    my brother takes my blanket, so annoying | dad broke the door handle by accident | the trainer taught us a new move
    we made a video in the showers of rain | my sister has a boyfriend, he is 20 | the puzzle gives gold if i win | a stranger helped my grandma
    i lied to my mum about the cake, it was a surprise | we shot a video for class | he broke the record | the snake has poison
    leave me alone please i am studying | hoy me siento vacía, tengo hambre | abre la ventana | mi padre toma medicina | tengo una cicatriz de la bici
    desaparecí de la llamada por el wifi | no quiero ver esa peli | mi amiga quiere tirarse en tirolina | la nevera está vacía
    mi tía hace tortas de chocolate | mi hermano me quita la manta, qué pesado | papá rompió la puerta sin querer | el entrenador nos enseñó una jugada
    el juego da oro si gano | un desconocido ayudó a mi abuela | le mentí a mi madre por la fiesta sorpresa | batió el récord | la serpiente tiene veneno
    me partí de risa`,
};

/** Each message with what it tells of. */
export const MINORS_MESSAGES = Object.entries(MESSAGES).flatMap(([category, lines]) =>
  lines
    .split(/[|\n]/u)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, category: category as SafetyCategory | 'none' })),
);
