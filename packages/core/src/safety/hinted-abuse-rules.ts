import type { SafetyRule } from './safety-rule.ts';
import { LAUGHING, saysAll } from './says-all.ts';

const WOUND =
  'fell|fall|stairs|tripped|slipped|bruise\\w*|splint|plaster|cast|black eye|broken?|wrist|arm|neck|tooth|clumsy|walked into|hospital|cai|caida|escaleras?|tropece|resbale|moret\\w+|morat\\w+|yeso|escayola|ferula|ojo|diente|cuello|golpe\\w*|torpe|pegue con';
/** A version for others. */
const SO_WE_SAY =
  "(?:that's|thats|its|it's) (?:just )?what (?:we|i) (?:\\w+ )?(?:say|tell)|what (?:we're|were|i'm|im) (?:meant|supposed) to say|we (?:just |always )?(?:say|tell (?:them|everyone|people))|officially|(?:that's|thats|is) the (?:version|story)|(?:version|story) for (?:school|the|everyone)|has a story|(?:must|have to|had to|told me to|supposed to) (?:say|tell)|practi[sc]ed (?:with me )?what i|made me repeat|answered for me|(?:dont|don't) have a (?:dog|cat|bike)|lo que (?:(?:siempre )?(?:decimos|digo)|se (?:tiene que |debe )?(?:dice|decir)|hay que decir|(?:tengo|tenemos) que (?:decir|contestar)|quedamos)|asi (?:quedamos|decimos)|(?:en casa|siempre) decimos|(?:le|les) decimos que|version (?:para|pa)|para todos (?:fue|es)|pa todos (?:fue|es)|(?:tengo|tenemos|tuve) que decir|dice que (?:diga|si preguntan)|me l[oa] hizo repetir|contesto (?:el|ella) por mi|no ten(?:emos|go) (?:perro|gato|bici|moto|patineta)|siempre digo eso|eso digo siempre|(?:its|it's) always the (?:stairs|door|bike|dog)|so (?:that )?(?:the|my) (?:nurse|teacher|school) believes|practi[sc](?:ed|ing) saying|dij[eo] (?:en (?:el|la) \\w+ )?que .{0,40}pero no (?:fue|era)";

const TAKES_CARE_OF_ME =
  "uncle|grand(?:pa|dad|father)|gramps|coach|trainer|teacher|tutor|neighbou?r|babysitter|stepdad|stepfather|(?:mum|mom|mother)'?s (?:boyfriend|bf)|priest|monitor|helper|camp leader|tio|abuelo|padrastro|entrenador|profe\\w*|maestro|vecino|monitor|padrino|novio de mi|primo|cousin|canguro|cura|el de (?:natacion|musica|futbol|gimnasia|judo)|el del campamento";
const CLOSE =
  "tickl\\w+|cuddl\\w+|massag\\w+|hugs?|lap|knees?|rubs?|strok\\w+|plays? '?doctor'?|cosquillas|mimos|masajes?|abraz\\w+|rodillas|caric\\w+|acaric\\w+|sobar?|piernas|juega al (?:doctor|medico)";
const AGAINST_MY_WILL =
  "(?:dont|don't|do not|didnt|didn't) (?:really )?(?:like|want) (?:it|that|how|him|to)|hate (?:it|that|how|when)|(?:wont|won't|doesnt|doesn't|never) (?:stop|let (?:me|go))|holds me down|door (?:is )?(?:always )?shut|cierra la puerta|(?:says? |said )?(?:no|stop) and he|go stiff|freeze|no (?:me )?gusta|odio (?:cuando|como|que)|no me (?:deja|suelta|dejan)|no para|me sujeta|me quedo (?:ties[oa]|quiet[oa]|helad[oa])|incomod[oa]|no quiero";
const PLAYED = `physio|fisio\\w*|baby sister|hermanit[oa]|bebe|dog|perr[oa]|gat[oa]|cat|${LAUGHING}`;

const BLOW =
  '(?:golpe|pina|trompada|trompazo|palo|palazo|patada|punetazo|punete|cachetada|bofetada|correazo|cinturonazo|cintazo|chancletazo|chanclazo|zapatillazo|manotazo|tortazo|hostia|ostia|guantazo|guantada|combo|madrazo|cocotazo|zape|coscorron|azote|varazo|cablazo|escobazo|rebencazo|fajazo)';
const GROWN =
  '(?:mi (?:padre|papa|apa|viejo|madre|mama|ama|vieja|padrastro|madrastra|tio|tia|abuelo|abuela|profe|entrenador|novio)|el novio de mi (?:madre|mama))';
const GROWN_EN =
  "(?:dad|father|old man|mum|mom|mother|step\\w+|uncle|aunt|grand\\w+|coach|boyfriend|brother|(?:mum|mom)'?s (?:boyfriend|bf)|he|she)";
/** Beside these a blow is struck on a screen, on a field or by mistake. */
const PLAY = `nivel|jefe final|juego|partida|boss|olas?|sin querer|pelota|balon|${LAUGHING}`;

/** Wounds with a version for others, nearness that is not wanted, what begins when somebody comes home, blows in slang. */
export const HINTED_ABUSE_RULES: readonly SafetyRule[] = (
  [
    ['high', saysAll([WOUND, SO_WE_SAY], `dialogue|dialogo|embarrass\\w+|play|obra|pena|${LAUGHING}`)],
    ['high', /\b(?:i '?(?:slip|fall|trip|get hurt)'?|me '?(?:resbalo|caigo|tropiezo|lastimo)'?) .{0,20}\b(?:when|cuando) (?:he|hes|he's|she|shes|el|ella|my dad|mi (?:papa|padre|padrastro|mama))\b/],
    ['high', saysAll([TAKES_CARE_OF_ME, CLOSE, AGAINST_MY_WILL], PLAYED)],
    ['high', new RegExp(`\\b(?:${TAKES_CARE_OF_ME})\\b.{0,50}\\b(?:ban(?:emos|arnos|arme|arse|e)|duch(?:emos|arnos|arme|arse|e)|shower|bath|bathe|wash)\\b.{0,12}\\b(?:con (?:el|ella)|with (?:him|her|me|us)|junt[oa]s|together)\\b`)],
    ['low', new RegExp(`^(?=.{0,200}$)(?=.*\\b(?:${TAKES_CARE_OF_ME})\\b).*\\b(?:wants? to (?:wash|bathe|shower|undress|dry) (?:me|us)|(?:me|nos) quiere (?:banar|duchar|secar|desvestir)|quiere (?:banar|duchar|secar|desvestir)(?:me|nos))\\b`)],
    ['low', /\b(?:(?:he|she) (?:gets|comes|wakes|is) \w+ (?:\w+ )?(?:and|then) (?:it|everything) (?:all )?(?:starts|begins)|(?:el|ella) (?:llega|se despierta|vuelve|toma) y (?:todo )?(?:vuelve a )?(?:empieza|empezar)|se despierta (?:todo )?(?:vuelve a empezar|empieza)(?: todo| otra vez)?)\b(?! (?:to|a) )(?!.*\b(?:baby|bebe|concierto|song|partido|match|film|peli)\b)/],
    ['low', saysAll(["(?:dont|don't) want (?:the |this |it |my )*(?:lesson|class|bell|hour|school|day|chat)|no quiero que|ojala no", 'ends?|over|rings?|finish\\w*|terminen?|acaben?|suene', "then (?:its|it's|i have to go) home|(?:he|she) (?:comes|is|gets|starts)|hes|he's|with him|(?:toca|volver a|ir a) (?:mi )?casa|(?:el|llega) (?:llega|empieza|el|viene|vuelve)|con el"], `chores|clean\\w*|homework|profe|divertid[oa]|fun|${LAUGHING}`)],
    ['high', new RegExp(`^(?!.*\\b(?:${PLAY})\\b)(?=.{0,300}$).*\\b(?:me|nos|les?) (?:\\w+ ){1,3}?(?:a|de|a pura?s?|a punta de) ${BLOW}e?s\\b`)],
    ['high', new RegExp(`\\b${GROWN} (?:\\w+ ){0,3}?(?:me|nos) (?:dio|da|pego|pega|metio|mete|solto|suelta|encajo) (?:un|una|dos|tres|una? buen[a]?) (?:${BLOW}s?|paliza|tunda|zurra|madriza|golpiza|tranquiza|cueriza)\\b(?! de (?:suerte|calor|mano|ojo|estado))(?!.{0,40}\\b(?:${PLAY})\\b)`)],
    ['high', new RegExp(`\\b${GROWN_EN} (?:\\w+ ){0,3}?(?:batter(?:s|ed)|leather(?:s|ed)|belt(?:s|ed)|clobber(?:s|ed)|deck(?:s|ed)|thrash(?:es|ed)|wallop(?:s|ed)|(?:laid|lays|laying) into) (?:me|us)\\b(?! (?:at|in|\\d|on))(?!.{0,40}\\b(?:${PLAY}|fifa|uno|chess)\\b)`)],
    ['high', /\b(?:(?:me|nos) (?:patearon|pisaron|patean|pisan) (?:en )?(?:la|el|las|los) (?:cabeza|cara|panza|barriga|estomago|espalda|costillas|nariz|mano)|me (?:fajaron|agarraron|tiraron|tumbaron|acorralaron|arrinconaron|botaron|aventaron)\b.{0,30}\bentre (?:todos|varios|\w+)|me (?:tiraron|tumbaron|acorralaron|arrinconaron|botaron|aventaron)\b.{0,40}\by me (?:patearon|pegaron|golpearon|dieron|pisaron|escupieron))\b(?!.{0,40}\b(?:juego|partida|nivel|jaja\w*|sin querer)\b)/],
    ['low', /\bme dej(?:o|aron) (?:la|el|los|las) (?:espalda|brazos?|piernas?|cara|cuerpo|ojo) (?:tod[oa] |bien )?(?:marcad[oa]s?|morad[oa]s?|hinchad[oa]s?|sangrando)\b(?!.*\b(?:vacuna|inyeccion|mochila|raqueta|pelota|balon|mosquitos?|sol)\b)/],
  ] as const
).map(([severity, pattern]) => ({ category: 'abuse', severity, pattern })); // biome-ignore format: one rule a line
