/** What is sworn at and harmed by nobody. */
const THING =
  '(?<!(?:profe\\w*|maestr[oa]|teacher|miss|sir|clase|class) (?:de |of )?)(?:fracci\\w+|fractions?|decimal\\w*|verbos?|verbs?|ecuaci\\w+|equations?|integral\\w*|deriva\\w+|acentos|tildes|subjuntivo|ejercicios?|tareas?|deberes|homework|worksheet|maths?|mates|matematicas|programa|codigo|code|compu\\w*|ordenador|computer|laptop|impresora|printer|bucles?|loops?|wifi|router|bugs?|phrasal verbs?)';

/** Whoever is between a thing and what is sworn: then it may be about them. */
const NOBODY_BETWEEN =
  '(?:(?!(?:a|al|mi|mis|my|our|his|her|he|she|they|el|ella|ellos|profe\\w*|teacher\\w*|class\\w*|clase|school|cole\\w*|herman\\w+|brother|sister|friends?|amig\\w+|people|gente|todos|everyone|kids|by|de) )\\S+ ){0,5}?';

/** Where somebody may live: a kind of place, or its bare name; `in this world`, `in fear` and `en mi casa` are none. */
const SOMEWHERE =
  '(?:(?:this|the|that|a|an|my|esta|este|esa|ese|el|la|un|una|mi) (?:\\w+ )?(?:city|town|village|country|countryside|flat|apartment|capital|mountains?|centre|center|suburbs?|desert|island|farm|ciudad|pueblo|pais|campo|piso|departamento|depto|montana|centro|barrio|isla|desierto|granja|sur|norte)|(?!(?:this|that|here|there|fear|pain|hell|shit|misery|peace|silence|miedo|paz|mierda|esto|dolor|silencio|casa|hiding|terror|calle|guerra|dark\\w*|oscuridad|angustia|mentira\\w*|lies?)\\b)[a-z]{4,}(?= ?(?:$|[.…]|(?:and|y|i|me|quiero|mejor|prefiero|muy|mucho|too|yo|because|porque|xq|pero|but|too|when|cuando|is|it|es)\\b)))';

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
  /\b(?:mum|mom|dad|parents|mother|father|teacher|sister|brother)(?:'?s)? (?:(?:is|are|will|would) )?(?:gonna |going to )?kill me (?:if|when|for|because|unless|i (?:forgot|lost|left|failed|broke|got|came|am|was|didn't|didnt|haven't|havent|have)|lol|haha)\b/,
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
  /\b(?:mum|mom|dad|parents|mother|father|teacher|sister|brother)(?:'?s)? (?:(?:is|are|will|would) )?(?:gonna |going to )?(?:murder|slay) me\b|\bmi (?:madre|padre|mama|papa|profe|hermana|hermano) me (?:asesina|mata) (?:cuando|si|por|he|perdi|olvide|rompi|se me)\b/,
  /\b(?:shoot|fire) you (?:a|an|some) (?:question|email|message|text)s?\b|\b(?:arm|pillow) (?:wrestl\w+|fights?)\b/,
  // What one would rather do, and what one cannot do without: said of spinach and of headphones.
  /\b(?:rather|sooner) (?:die|be dead) than\b|\b(?:antes|prefiero estar) (?:muert[oa]|morir(?:me)?) que\b|\b(?:can't|cant|cannot|couldn't) live without (?:my|the|a|pizza|music|coffee|chocolate)\b|\bno (?:puedo|podria) vivir sin (?:mi|mis|el|la|los|las|musica|cafe|chocolate)\b/,
  /\b(?:die|dying|died|dead|dies) (?:of )?laughing\b|\b(?:mori|muero|morir(?:me)?) (?:jaja\w*|jeje\w*|xd)/,
  // At an hour: of mornings, and of no other waking.
  /\b(?:want to|wanna) wake up (?:(?:so |that |too )?early|at (?:\d|six|seven|five)|for school)|\bquiero (?:despertar(?:me)?|levantarme) (?:(?:tan |muy )?temprano|a las? \d|para (?:ir a )?(?:la escuela|el cole))/,
  // Things cannot kill: exercises, crosswords, heat.
  /\b(?:ejercicios?|examen(?:es)?|crucigrama|tarea|deberes|calor|frio|verbos?|sueno|proyecto|espera|silla|zapatos|profe de \w+) (?:este |esta |estos |nos |ya )?(?:me|nos) (?:va|van) a matar\b|\b(?:homework|exam|test|exercise|crossword|maths?|heat|essay|project|suspense|verbs?) (?:is|are|will) (?:really |literally )?(?:gonna |going to )?(?:kill|be the death of|finish|end) (?:me|us)\b/,
  /\b(?:hit|got|threw|struck) (?:me|us|him|her) (?:\w+ ){0,5}?with (?:a |the |his |her )?(?:snowballs?|pillows?|water balloons?|balloons?|nerf \w+|paper \w+|ball|feather)\b|\blocked (?:me|us|him|her) out of (?:my|his|her|the|our) (?:\w+ )?(?:account|instagram|insta|phone|email|group|chat|profile|tiktok|laptop|computer)\b|\blocked (?:me|us) out of (?:netflix|spotify|youtube|roblox|discord|steam|whatsapp|the wifi|the game|the call|the meeting|zoom)\b/,
  // What the tutor is asked to do with a text.
  /(?:^|[.…] |\b(?:then|now|please|just|you|and|porfa|ahora) )(?:finish|complete|continue|end|encode|encrypt|decode|hide|spell|write|say|put|termina|completa|codifica|cifra|escribe|di)(?:lo|la|melo|mela)?(?: it| this| that| the (?:sentence|text|story|code|line|loop|word))?(?: so(?: that)? only (?:i|you|we) can (?:read|see|understand) it| para que solo yo l[oa] (?:lea|vea|entienda))?(?=$| ?[.…,]| (?:for me|please|key|in|with|porfa)\b)/,
  // Things cannot be murdered: exercises that hate one, a printer.
  new RegExp(
    `\\b${THING} ${NOBODY_BETWEEN}(?:(?:l[oa]s? |me l[oa]s? )(?:voy a|quiero|quisiera|podria) (?:matar|asesinar|ahorcar|estrangular|quemar)|(?:quiero|voy a) (?:matar|asesinar|ahorcar|quemar)l[oa]s?|(?:kill|murder|strangle|burn) (?:it|them all|them))\\b`,
  ),
  new RegExp(
    `\\b(?:kill|murder|strangle|matar|asesinar|ahorcar)(?:l[oa]s?)? (?:a )?(?:the |this |these |my |el |la |los |las |este |esta |estos |estas )?${THING}\\b`,
  ),
  // What is struck at sport and on the road; with somebody beside it, it is a blow.
  /\b(?:hits?|hit) (?:an?|the|another|his|her|my|some|\d+|six|all the) (?:\w+ )?(?:deer|fox|badger|rabbit|bird|cow|moose|hedgehog|kerb|curb|pole|post|tree|bush|home ?run|crossbar|ball|target|drums?|brakes?|traffic|\w+ followers|followers|notes?|buttons?|keys?|penalt\w+|pinata|bumper)\b(?!.{0,50}\b(?:then|and) (?:\w+ )?(?:me|us|mum|mom|my (?:mum|mom|mother|sister|brother))\b)/,
  /\b(?:le (?:pego|pegue|dio|di)|choco|atropello|atropellaron|metio|golpeo) (?:con |contra |a )?(?:un|una|al|el|la|el|los|las|\w+)? ?(?:travesano|poste|pelota|balon|tambor|pinata|arbol|arbusto|ciervo|venado|jabali|tejon|zorro|perr(?:o|ito)|gat(?:o|ito)|vaca|vereda|bordillo|semaforo|home ?run|jonron|penal\w*|bola)\b(?!.{0,50}\b(?:luego|despues|y) (?:luego |despues )?(?:me|nos|a mi)\b)/,
  // Where one would rather live: of a place, and neither of the world nor of a home.
  new RegExp(
    `\\b(?:(?:no|not|never|dont|don't|doesnt|doesn't|who|quien) (?:\\w+ )?(?:want|wants|wanna) (?:to )?live|(?:no|nunca|quien) (?:quiero|quisiera|quiere) (?:seguir )?(?:vivir|viviendo)|couldnt live|couldn't live|no podria vivir)(?: any ?more| anymore| mas)? (?:(?:near|next to|close to|cerca|lejos|far from) (?!(?:de )?(?:him|her|them|el|ella|ellos|my|mi)\\b)\\w+|(?:in|en|on|abroad) ${SOMEWHERE})`,
  ),
  // Too much of what is sweet, and hugs.
  /\boverdos(?:e|ed|ing) on (?:sweets|candy|chocolate\w*|pizza|sugar|cake|ice cream|crisps|cookies|coffee|netflix|tiktok|popcorn|memes)\b|\bsobredosis de (?:dulces|chocolate|azucar|pizza|helado|cafe|memes|series|caramelos|torta)\b/,
  /\b(?:hugged|hugs?|abraz[oa]\w*) (?:\w+ ){0,2}?(?:so (?:hard|tight)|tan fuerte) (?:\w+ ){0,2}?(?:nearly|almost|casi) (?:broke|breaks?|cracked|me rompe|me rompio) (?:\w+ )?(?:ribs?|back|bones?|costillas?|espalda|huesos?)\b/,
  // What is shot at and is nobody.
  /\b(?:shoot(?:ing)?|shot|disparar|disparamos|dispare|tirar|tiramos) (?:\w+ ){0,5}?(?:clay pigeons?|cans?|targets?|bottles?|hoops|latas|dianas?|blancos?|botellas|balines|paintball)\b/,
  // Cats.
  /\b(?:my|our|the|mi|la|el) (?:cat|kitten|gat[oa]|gatit[oa]) (?:\w+ ){0,2}?(?:scratch(?:ed|es)|bit|bites|aran[oa]|mordio|muerde) (?:me|my \w+|l[oa]s \w+|la \w+)\b(?!.*\b(?:say|tell|told|digo|decimos|decir|dije)\b)/,
  // Letters for a day of joy.
  /\b(?:letter|card|poem|carta|tarjeta|poema) (?:to|for|para|pa|a) (?:my |mi )\w+ (?:for|por|en|para) (?:mothers?|mother's|fathers?|father's|her birthday|his birthday|christmas|su dia|su cumple\w*|el dia de|navidad)\b/,
  // Asked of a program: an account, a list.
  /\b(?:que (?:pasa|hago|devuelv\w+)|y|what(?: happens| do i return)?) (?:si|if) (?:no hay|there(?:'s| is|s| are)? (?:no|not enough)) (?:\w+ ){0,3}?(?:saldo|dinero|money|stock|datos|data|users?|usuarios?|elements?|elementos|(?:en|in) (?:la|the|una|a) (?:lista|list|cuenta|account|tabla|table))\b(?!.*\b(?:casa|home|mama|papa|mum|mom|dad|padres|parents|familia|family|comer|comida|eat|food|renta|rent|luz)\b)/,
  // Cut at work and by chance, not where it was meant: of what one cuts oneself with only what nobody takes for that.
  /\b(?:i )?cut (?:myself|my (?:finger|thumb|hand|chin|leg)) (?:on|with) (?:(?:a|an|the|my|some) )?(?:paper|cardboard|envelope|grater|fence|(?<=\bon (?:\w+ )?)(?:tin|can|shell|glass))\b(?! lid)(?!.*\b(?:on purpose|again|feel|feeling|deep|sad|hate|calm|nobody|no one|every|bathroom)\b)/,
  /\b(?:i )?cut (?:myself|my (?:finger|thumb|hand|chin|leg)) (?:(?:while|when|by|with the knife|with a knife) )?(?:i was )?(?:shaving|cooking|in cookery|chopping|peeling|slicing|making|opening)\b(?!.*\b(?:on purpose|again|feel|feeling|deep|sad|hate|calm|nobody|no one|every|bathroom)\b)/,
  /\bme (?:corte|he cortado) (?:(?:el|la|un) (?:dedo|mano|pulgar|pierna|menton|barbilla) )?(?:con |en )?(?:(?:una|un|el|la|los|las|hoja|de|mientras) )*(?:papel(?! de lija)|carton|lata|sobre|concha|rallador|cocinando|picando|pelando|cortando|afeitand\w+|rasurand\w+|cebolla)\b(?!.*\b(?:a proposito|adrede|sentir|sangr\w+|triste|odi\w+|calm\w+|nadie|siempre|cada|bano|otra vez|de nuevo)\b)/,
  /\b(?:cut|trim(?:med)?|dyed) my (?:own )?(?:hair|fringe|bangs|nails)\b|\bme (?:corte|cortaron|corto) (?:yo (?:sola|solo) )?(?:el (?:pelo|cabello|flequillo)|las (?:puntas|unas)|los rulos)\b/,
  // What a costume needs.
  /\b(?:fake |plastic |toy )?(?:blood|knife|scars?|wounds?|gun|make ?up) (?:\w+ ){0,2}?for (?:halloween|carnival|the (?:school )?play|(?:a|my) costume)\b/,
  /\b(?:sangre|cuchillo|cicatri\w+|heridas?|pistola|maquillaje) (?:\w+ ){0,2}?(?:para|pa) (?:halloween|carnaval|la obra|(?:el|mi) disfraz)\b/,
  // Potatoes are no parents.
  /\b(?:(?:bolsa|bolsita|paquete|kilo|plato|pure|ensalada|sopa|tortilla|saco) de papas|papas (?:fritas|con|al|asadas|bravas)|(?:pelar|pelando|pelo|freir|comi|comer|cocinar) (?:las |unas )?papas)\b/,
  // What is glued and is no blow.
  /\bme peg(?:a|o|aron|an) (?:\w+ )?(?:un|una|el|la|los|las|unos|unas) (?:\w+ )?(?:stickers?|pegatinas?|chicles?|calcoman\w+|etiquetas?|post ?its?|papel\w*|estampitas?|cinta|curitas?|tiritas?)\b/,
  // Doctors.
  /\b(?:(?:the )?(?:doctor|nurse)s? )?(?:took|take|taking|drew|drawing) (?:some |my |a lot of )?blood(?: (?:from|out of) my arm)?(?: (?:and|so) i (?:almost|nearly)? ?(?:fainted|passed out))?\b|\bblood (?:test|sample)s?\b|\b(?:me |le |nos )?(?:sacaron|sacar|sacan|extrajeron) (?:la |un poco de )?sangre(?: (?:y|casi|que) (?:casi )?me (?:desmay\w+|maree|mareo))?\b|\b(?:analisis|examen|muestra)s? de sangre\b/,
  // Knives for wood and bread.
  /\b(?:knife|knives|cuchillos?|navaja|machete) (?:to|for|para|pa) (?:carv\w+|peel\w*|chop\w*|slic\w+|whittl\w+|cutting|cut|pelar|picar|tallar|cortar|rebanar|untar) (?:the |some |el |la |los |las )?(?:wood|sticks?|potatoes|veg\w*|onions?|bread|cake|fruit|meat|papas|patatas|verduras?|cebollas?|pan|pastel|fruta|carne|madera|palos?|cana)\b/,
  // Where one will live once one is grown up.
  /\b(?:(?:dont|don't) (?:want to |wanna )?live|no quiero vivir) (?:with|con) (?:my|mis|los) (?:parents|mum|mom|papas|padres|viejos)\b(?=.*\b(?:when i(?:'m| am)? (?:grow up|grown up|older|18|an adult)|cuando (?:sea|tenga|crezca)|a flat|apartment|departamento|depto|piso|uni|university|universidad)\b)|(?<=\bcuando (?:sea|tenga|crezca)\b.{0,25})\bno quiero vivir con (?:mis|los) (?:papas|padres|viejos)\b/,
  // Lives that are counted, and who takes them.
  /\b(?:i'?m |i )?(?:gonna |going to )?(?:die|dies|dying|died) (?:to|against) (?:the|a) (?:boss|creeper|enderman|ghost|zombie)\b|\b(?:the )?(?:boss|creeper|enderman|zombie) (?:\w+ ){0,2}?(?:kill(?:s|ed)?) me\b|\b(?:el )?(?:jefe final|creeper|enderman|zombi)(?: \w+)? me (?:va a matar|mata|mato)\b|(?<=\b(?:vidas?|nivel|juego)\b.{0,50})\bel jefe me (?:va a matar|mata|mato)\b/,
  /\b(?:i )?(?:only )?(?:have |has |got |me quedan? |tengo )?(?:\d+|an?|una?|one|two|three|dos|tres|only one|ningun[ao]?|no) (?:more |extra )?(?:li(?:fe|ves)|vidas?|hearts?|corazon(?:es)?|hp)(?: left)?(?: (?:in|en) (?:the|this|my|el|este) (?:game|juego))?(?: (?:and|y) (?:no|ningun|sin) (?:hearts?|corazon(?:es)?|potions?|pociones))?\b(?=.{0,60}(?:…|\b(?:boss|levels?|game|respawn\w*|jefe|nivel|juego|partida|hp|potions?|pociones)\b))/,
  // Holds that are taught, of nobody.
  /\b(?:aprend\w+|ensen\w+|learn\w*|taught|teach\w*|practi\w+) (?:(?!(?:mi|my|mum|dad|papa|he|him|el|padrastro) )\w+ ){0,8}?(?:agarr\w+|sujet\w+|grabs?|grabbed|holds?|chokes?|choke hold)\b(?! (?:el|mi|a mi)\b)/,
  // One thing once more, and laughter.
  /\b(?:if (?:i|they) (?:have to |must )?(?:hear|see|read|play|do|sing)\b.{0,60}\b(?:again|one more time)|if (?:i|they) .{0,40}\bone more (?:time )?\w+|si (?:vuelvo|vuelven|ponen|escucho|leo|veo) (?:a \w+ )?(?:un|una|otr[oa]|el|la|esa|ese)\b).{0,60}\b(?:(?:ill|i'll|i will|i) (?:jump|throw myself|die|kill myself)|me (?:tiro|mato|muero|lanzo))\b(?: \w+){0,3}(?=.*\b(?:lol|haha\w*|jaja\w*|xd|aburrimiento|boredom)\b)/,
  /\b(?:suicide squad|suicide prevention|hunger games|killer whale|serial killer|romeo and juliet|hamlet)\b/,
];

/** A message about a story, a game, a subject or a program: then the words are somebody else's. */
export const ABOUT_A_STORY =
  /\b(?:in (?:the|my|this|a) (?:book|novel|story|film|movie|play|poem|game|series|show|song|essay|text|chapter|article)|my character|the (?:main )?character|protagonist|chapter \d|(?:essay|story|text|paragraph|report|presentation|poem|article|homework|project) (?:about|on)|writing about|write about|shakespeare|history (?:lesson|class|homework)|world war|vocabulary|what does .{1,40} mean|how do you say|translate|meaning of|en (?:el|la|mi|un|una) (?:libro|novela|cuento|pelicula|obra|poema|juego|serie|cancion|redaccion|texto|capitulo)|mi personaje|el protagonista|la protagonista|el personaje|(?:redaccion|cuento|texto|trabajo|ensayo|poema) sobre|escribir sobre|que significa|como se dice|traduce|traducir|segunda guerra)\b/;

/** Words that somebody wrote or said to the learner are no story, whatever is asked about them. */
export const SAID_TO_ME =
  /\b(?:he|she|they|somebody|someone|this guy|a man|that man) (?:keeps? |just |always )?(?:wr(?:ote|ites?|iting)|sen(?:t|ds?|ding)|said|says?|text(?:s|ed)) (?:(?:it|that|this) )?(?:to )?me\b|\b(?:eso |esto )?me (?:lo )?(?:escrib\w+|mand[oa]\w*|pus[oi]\w*|pone)\b/;
