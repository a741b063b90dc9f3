/** Ways of speaking that sound worse than they are. They are taken out before the rules read a message. */
export const EVERYDAY_PHRASES: readonly RegExp[] = [
  /\b(?:kill(?:ed|s|ing)?|murder(?:ed|s|ing)?) (?:the |a |this |that |my |all )?(?:\w+ )?(?:process(?:es)?|thread|task|job|server|program|script|terminal|time|mood|vibe|bug|boss|dragon|zombies?|monsters?|enem(?:y|ies)|creepers?|mobs?|bacteria|germs|weeds|mosquito(?:es)?|spiders?|cockroach(?:es)?|lights?|engine)\b/,
  /\b(?:dying|die|died|dead|killed) (?:of|from|with) (?:laughter|laughing|boredom|embarrassment|shame|hunger|heat|cold|curiosity|cuteness)\b/,
  /\b(?:dying|to die) (?:to|for) (?:know|see|try|eat|meet|go|hear|read|play|a|an|some|that|this|pizza)\b/,
  /\b(?:homework|exam|test|maths?|this (?:exercise|lesson|class|heat|song)|my (?:feet|back|legs)|shoes|wait(?:ing)?) (?:is|are|was|were) (?:really |literally )?killing me\b/,
  /\b(?:shoot|fire) (?:me )?(?:an?|some|the|your) (?:e-?mail|message|text|questions?|photos?|video|film|movie|hoops?|arrow)\b/,
  /\b(?:could|would) (?:kill|murder) (?:for )?(?:a |an |some )(?:pizza|burger|coffee|drink|snack|sandwich|nap|tea)\b/,
  /\bbreak a leg\b|\bdead (?:tired|easy|serious|simple|code|end|line|lock)\b|\bkill (?:two|2) birds\b|\bcutting edge\b|\bdeadline\b/,
  /\b(?:my|the|his|her) (?:phone|battery|laptop|computer|tablet|pc|mic|character|plant|tamagotchi) (?:is |has |just )?(?:died|dying|dead|dies)\b/,
  /\b(?:mum|mom|dad|parents|mother|father|teacher|sister|brother) (?:is|are|will|would|'s|are going to|is going to|is gonna) (?:gonna |going to )?kill me (?:if|when|for|because|unless|i (?:forgot|lost|left|failed|broke|got|came|am|was|didn't|didnt|haven't|havent|have)|lol|haha)\b/,
  /\b(?:morir|morirme|muero|muriendo|muerto|muerta|mori|muertos) de (?:la )?(?:risa|hambre|sueno|sed|ganas|frio|calor|verguenza|aburrimiento|curiosidad|envidia|miedo|amor|cansancio)\b/,
  /\bmat(?:ar|o|amos|ando) (?:el|un) (?:rato|tiempo|proceso|hilo|jefe|dragon|zombi|bicho|mosquito)\b|\bmatar dos pajaros\b/,
  /\bmat(?:ar|o|amos|ando) (?:a )?(?:los |las |unos |un |una |al )?(?:zombis?|monstruos?|enemigos?|dragon(?:es)?|jefe|mosquitos?|aranas?|cucarachas?|proceso)\b/,
  /\bmi (?:madre|padre|mama|papa|profe|hermana|hermano)s? me (?:va|van) a matar (?:si|cuando|como|por|porque|olvide|he|no he|se me|me he|perdi|suspendi|llego|jaja\w*)\b/,
  /\bme (?:mata|matan|esta matando) (?:el |la |los |las |este |esta |esto)(?:\w+)?\b/,
  /\b(?:el movil|el telefono|la bateria|el ordenador|la tablet) (?:se )?(?:ha muerto|murio|esta muert[oa])\b/,
  /\b(?:beats?|beat) (?:me|us) (?:at|by|in (?:the |a |every |our )?(?:race|game|match|chess|quiz|test|exam|final|tournament|running|swimming|fifa|mario\w*)|to (?:it|the))\b/,
  /\b(?:i hate my life|odio mi vida) (?:lol|ha(?:ha)+|(?:ja)+|xd)/,
  /\bme (?:pego|pega|ha pegado|pegue) (?:un (?:susto|golpe con|porrazo|resfriado|atracon)|la gripe|el (?:virus|sol|catarro)|una (?:ducha|siesta|carrera))\b/,
  /\bhurt (?:myself|my \w+) (?:playing|while playing|in pe|at (?:football|basketball|training)|skating|running|dancing|falling|when i fell)\b/,
  /\bme (?:hice|he hecho) dano (?:jugando|corriendo|entrenando|patinando|al caer|cuando me cai|en (?:el|la) (?:tobillo|rodilla|pie|dedo))\b/,
  /\b(?:kill|murder|strangle|slap) (?:my |the )?(?:\w+ )?(?:brother|sister|cousin|friend|cat|dog|him|her)\b(?=.{0,40}\b(?:lol|lmao|ha(?:ha)+|(?:he|she) (?:ate|took|spoiled|finished) my)\b)/,
  /\b(?:matar|asesinar|ahorcar) (?:a |al )?(?:mi |la |el )?(?:hermano|hermana|primo|prima|amigo|amiga|gato|perro)\b(?=.{0,40}\b(?:(?:ja)+|xd|se comio mi|me quito el|me conto el final)\b)/,
  /\b(?:mum|mom|dad|parents|mother|father|teacher|sister|brother) (?:is|are|will|would|'s) (?:gonna |going to )?(?:murder|slay) me\b|\bmi (?:madre|padre|mama|papa|profe|hermana|hermano) me (?:asesina|mata) (?:cuando|si|por)\b/,
  /\b(?:shoot|fire) you (?:a|an|some) (?:question|email|message|text)s?\b|\b(?:arm|pillow) (?:wrestl\w+|fights?)\b/,
  // What one would rather do, and what one cannot do without: said of spinach and of headphones.
  /\b(?:rather|sooner) (?:die|be dead) than\b|\b(?:antes|prefiero estar) (?:muert[oa]|morir(?:me)?) que\b|\b(?:can't|cant|cannot|couldn't) live without (?:my|the|a|pizza|music|coffee|chocolate)\b|\bno (?:puedo|podria) vivir sin (?:mi|mis|el|la|los|las|musica|cafe|chocolate)\b/,
  /\b(?:die|dying|died|dead|dies) (?:of )?laughing\b|\b(?:mori|muero|morir(?:me)?) (?:jaja\w*|jeje\w*|xd)/,
  // At an hour: of mornings, and of no other waking.
  /\b(?:want to|wanna) wake up (?:(?:so |that |too )?early|at (?:\d|six|seven|five)|for school)|\bquiero (?:despertar(?:me)?|levantarme) (?:(?:tan |muy )?temprano|a las? \d|para (?:ir a )?(?:la escuela|el cole))/,
  // Things cannot kill: exercises, crosswords, heat.
  /\b(?:ejercicios?|examen(?:es)?|crucigrama|tarea|deberes|calor|frio|verbos?|sueno|proyecto|espera|silla|zapatos|profe de \w+) (?:este |esta |estos |nos |ya )?(?:me|nos) (?:va|van) a matar\b|\b(?:homework|exam|test|exercise|crossword|maths?|heat|essay|project|suspense|verbs?) (?:is|are|will) (?:really |literally )?(?:gonna |going to )?(?:kill|be the death of|finish|end) (?:me|us)\b/,
  /\b(?:hit|got|threw|struck) (?:me|us|him|her) (?:\w+ ){0,5}?with (?:a |the |his |her )?(?:snowballs?|pillows?|water balloons?|balloons?|nerf \w+|paper \w+|ball|feather)\b|\blocked (?:me|us|him|her) out of (?:my|his|her|the|our) (?:\w+ )?(?:account|instagram|insta|phone|email|group|chat|profile|tiktok|laptop|computer)\b/,
  // What the tutor is asked to do with a text.
  /(?:^|[.…] |\b(?:then|now|please|just|you|and|porfa|ahora) )(?:finish|complete|continue|end|encode|encrypt|decode|hide|spell|write|say|put|termina|completa|codifica|cifra|escribe|di)(?:lo|la|melo|mela)?(?: it| this| that| the (?:sentence|text|story|code|line|loop|word))?(?: so(?: that)? only (?:i|you|we) can (?:read|see|understand) it| para que solo yo l[oa] (?:lea|vea|entienda))?(?=$| ?[.…,]| (?:for me|please|key|in|with|porfa)\b)/,
  /\b(?:suicide squad|suicide prevention|hunger games|killer whale|serial killer|romeo and juliet|hamlet)\b/,
];

/** A message about a story, a game, a subject or a program: then the words are somebody else's. */
export const ABOUT_A_STORY =
  /\b(?:in (?:the|my|this|a) (?:book|novel|story|film|movie|play|poem|game|series|show|song|essay|text|chapter|article)|my character|the (?:main )?character|protagonist|chapter \d|(?:essay|story|text|paragraph|report|presentation|poem|article|homework|project) (?:about|on)|writing about|write about|shakespeare|history (?:lesson|class|homework)|world war|vocabulary|what does .{1,40} mean|how do you say|translate|meaning of|en (?:el|la|mi|un|una) (?:libro|novela|cuento|pelicula|obra|poema|juego|serie|cancion|redaccion|texto|capitulo)|mi personaje|el protagonista|la protagonista|el personaje|(?:redaccion|cuento|texto|trabajo|ensayo|poema) sobre|escribir sobre|que significa|como se dice|traduce|traducir|segunda guerra)\b/;

/** Games: a fight in them is none, and a stranger in them is one. */
export const IN_A_GAME = /\b(?:minecraft|fortnite|call of duty|gta|roblox game)\b/;

/** Words that somebody wrote or said to the learner are no story, whatever is asked about them. */
export const SAID_TO_ME =
  /\b(?:he|she|they|somebody|someone|this guy|a man|that man) (?:keeps? |just |always )?(?:wr(?:ote|ites?|iting)|sen(?:t|ds?|ding)|said|says?|text(?:s|ed)) (?:(?:it|that|this) )?(?:to )?me\b|\b(?:eso |esto )?me (?:lo )?(?:escrib\w+|mand[oa]\w*|pus[oi]\w*|pone)\b/;
