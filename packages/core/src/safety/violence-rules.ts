import type { SafetyRule } from './safety-rule.ts';
import { LAUGHING, saysAll } from './says-all.ts';

const SOMEONE_EN =
  '(?:him|her|them|you|everyone|everybody|all of them|(?:my|the|this|that|a) (?:\\w+ )?(?:teacher|classmates?|class|school|brother|sister|mum|mom|dad|father|mother|boss|kid|boy|girl|bully|bullies|ex|neighbou?r|parents|family|principal|headteacher))';
const SOMEONE_ES =
  '(?:lo|la|los|las|le|a todos|a todas|a mi (?:profe\\w*|companer[oa]s?|hermano|hermana|padre|madre|padrastro|ex|jefe|vecino)|al? (?:profe\\w*|director\\w*|chico|chica|nino)|a (?:ese|esa|el|ella|ellos|alguien)|a mis (?:companer[oa]s|padres|profes\\w*))';

/** Plans and threats to hurt others, weapons at school. */
export const VIOLENCE_RULES: readonly SafetyRule[] = (
  [
    ['urgent', /\b(?:bring|bringing|brought|take|taking|took|have|got|hid|hidden) (?:a |my |my dad's |his |the )?(?:\w+ )?(?:gun|rifle|pistol|knife|bomb|weapon|machete)\b.{0,40}\b(?:school|class|backpack|bag|locker|tomorrow)\b/],
    ['urgent', /\b(?:shoot|shooting|blow|burn|bomb) (?:up |down )?(?:the |my |this )?(?:school|class|classroom|place|cafeteria|canteen|gym|playground|assembly|church|mall|library|lunchroom)\b/],
    ['urgent', new RegExp(`\\b(?:i'm|i am|im|i) (?:going to|gonna|will|about to) (?:kill|stab|shoot|murder|strangle|poison|set fire to) ${SOMEONE_EN}\\b.{0,40}\\b(?:tomorrow|tonight|today|after school|with (?:a|my)|right now)\\b`)],
    ['urgent', /\b(?:voy a|pienso) (?:llevar|traer|meter) .{0,12}\b(?:pistola|cuchillo|navaja|arma|bomba|escopeta)\b/],
    ['urgent', /\b(?:llevo|tengo|he escondido|escondi) .{0,12}\b(?:pistola|cuchillo|navaja|arma|bomba|escopeta)\b.{0,30}\b(?:mochila|colegio|cole|instituto|escuela|clase|taquilla)\b/],
    ['urgent', /\b(?:disparar|tirotear|quemar|volar|poner una bomba en) (?:en |a |todo )?(?:el|la|mi) (?:colegio|cole|instituto|escuela|clase)\b/],
    ['urgent', /\b(?:i'?m|i am|i|i'?ll|we|gonna|going to|wants? to|plans? to|could|will) (?:\w+ ){0,2}?set (?:the|my|our|his|her|their|this) (?:\w+ )?(?:gym|canteen|library|bus|house|home|school|class\w*|car|room|bed|building|shed|church) on fire\b|\b(?:le |les )?(?:voy|vamos|quiero|pienso) (?:a )?prender(?:le|les)? fuego (?:a|al) (?:la |el |mi |su |todo )?(?:casa|cuarto|pieza|colegio|cole|escuela|salon|coche|carro|auto|cama)\b/],
    ['high', new RegExp(`\\b(?:i'm|i am|im|i|i'd like|i want|i wanna|i really want|thinking of|planning) (?:(?!never|not|dont|wont|wouldnt)\\w+ ){0,2}?(?:to )?(?:going to |gonna )?(?:kill|stab|shoot|murder|strangle|poison|beat up|hurt badly|set fire to) ${SOMEONE_EN}\\b`)],
    ['high', /\b(?:wants?|going|gonna|threatened|threatens|said (?:he|she|they)(?:'ll| will| would)) (?:to )?(?:kill|stab|shoot|beat up|jump) me\b/],
    ['high', /\bhow (?:do i|to|can i|would i) (?:make|build|get) (?:a |an )?(?:\w+ )?(?:bomb|explosive|gun|molotov|poison (?:someone|somebody|him|her))\b/],
    ['high', new RegExp(`(?<!\\b(?:no|nunca|jamas) )\\b(?:voy a|quiero|pienso|me gustaria|ganas de) (?:matar|apunalar|disparar|asesinar|envenenar|estrangular|dar una paliza|pegarle una paliza|quemar)(?:l[oa]s?|le)? ?(?:${SOMEONE_ES})?\\b(?! el tiempo| el rato| dos pajaros)`)],
    ['high', /\b(?:me (?:quiere|quieren|van a|va a|ha amenazado con|amenazo con|amenazan con)) (?:matar|apunalar|dar una paliza|pegar(?:me)? una paliza|pegar)\w*\b/],
    ['high', /\bcomo (?:se )?(?:hago|hacer|hace|fabrico|fabricar|construir) (?:una? )?(?:\w+ )?(?:bomba(?! de agua| de aire)|explosivo|pistola|arma|molotov)\b/],
    ['low', /\b(?:i|we) (?:had|got into|started) a (?:fist ?)?fight (?:at school|with knives)\b/],
    ['low', /\b(?:he|she|they|a boy|a girl|somebody|someone) (?:has|had|brought|showed me) a (?:knife|gun) (?:at|to|in) (?:school|class)\b/],
    ['low', /\b(?:alguien|un chico|una chica|un companero) (?:tiene|trajo|lleva|me enseno) una (?:navaja|pistola)\b/],
    ['urgent', /\b(?:list|lista) (?:of|de) (?:the |las? |los )?(?:people|kids|teachers|names|personas|gente|nombres|profes\w*|que)? ?.{0,24}\b(?:kill|shoot|die|hurt|matar|morir|disparar|van a morir)\b/],
    ['urgent', /\b(?:bring|take|use|get|grab|steal|llevar|coger|usar|traer|robar) .{0,14}\b(?:gun|rifle|pistol|knife|weapon|pistola|escopeta|cuchillo|navaja|arma)\b.{0,30}\b(?:pay|revenge|sorry|regret|scared|paguen|vengarme|se arrepientan|se enteren)\b/],
    ['urgent', /\b(?:burn|blow|smash|set fire to) (?:down |up )?(?:my |the |his |her |this )?(?:\w+ )?(?:house|school|car|class|home)\b/],
    ['urgent', /\b(?:quemar|incendiar|hacer explotar|reventar|prender fuego a|hacer volar|volar) (?:el |la |mi |su |a )?(?:casa|colegio|cole|instituto|escuela|clase|coche)\b/],
    ['urgent', /\b(?:le clavo|clavarle|clavare|le voy a clavar|apunalo|le rajo|rajarle|pegarle un tiro|le pego un tiro)\b/],
    ['high', /\b(?:kid|boy|girl|guy|someone|somebody|classmate|friend)\b.{0,40}\b(?:knife|gun|weapon|bomb)\b.{0,50}\b(?:use it|going to|says|will|kill|shoot|stab|attack)\b/],
    ['high', /\b(?:waiting|wait|follow\w*|chasing) .{0,24}\b(?:to|and) (?:beat|hit|hurt|jump|stab|kill|fight) (?:me|us|him|her)\b/],
    ['high', /\b(?:where|how) (?:can|do|could|to) ?(?:i|you)? (?:buy|get|find|make) (?:a |an |some )?(?:gun|pistol|rifle|weapon|bullets|explosives?|grenade)\b/],
    ['high', /\b(?:uno|una|alguien|chico|chica|companer[oa]|amigo)\b.{0,40}\b(?:navaja|pistola|cuchillo|arma|bomba)\b.{0,50}\b(?:usar|va a|dice que|matar|atacar|clavar)/],
    ['high', /\b(?:esperando|esperan|espera|siguiendo|persiguen) .{0,24}\bpara (?:pegarme|pegarnos|darme|matarme|hacerme|apunalarme|darle)/],
    ['high', /\b(?:donde|como) (?:\w+ )?(?:compro|comprar|consigo|conseguir|encuentro) (?:un |una )?(?:arma|pistola|rifle|escopeta|balas|explosivos?)\b/],
    ['high', /\b(?:la|lo|le|los|las) voy a (?:matar|estrangular|apunalar|rajar|ahogar|asfixiar|reventar)(?:l[oa]s?)?\b(?! (?:a besos|a preguntas))/],
    // Who laughed is counted, and so are the days.
    ['high', saysAll(['list|lista|names?|nombres?', "laugh\\w*|film\\w*|bull\\w+|mock\\w*|made fun|picked on|hurt|rieron|rien|burl\\w+|grab(?:o|aron)|molest\\w+|humill\\w+|know where (?:they|he|she) (?:sit|live)s?|se donde (?:se sientan?|viven?)", "(?:theyll|they'll|they will|everyone will|u'll|you'll|youll) (?:all )?(?:see|pay|be sorry|regret)|not long|soon|know where (?:they|he|she) (?:sit|live)s?|se donde (?:se sientan?|viven?)|falta (?:poco|menos)|ya ver(?:an|as)|van a ver|se van a|me las (?:van a )?pagan?"], `joke|chiste|party|cumple|play|plan|${LAUGHING}`)],
    ['high', saysAll(['(?:they|everyone|everybody) (?:all )?laugh\\w*|se (?:rieron|rien|burlan|burlaron)|la risa|reirse', 'next week|soon|on (?:mon|tues|wednes|thurs|fri)day|la otra semana|pronto|ya casi|el (?:lunes|martes|miercoles|jueves|viernes)', "nobody (?:laughs|will)|no one (?:laughs|will)|(?:wont|won't|stop|not) (?:be )?laugh\\w*|no se (?:rie|rien|va|van)|no se rie nadie|se (?:les )?(?:va a )?acab\\w+"], `joke|chiste|film|peli|${LAUGHING}`)],
  ] as const
).map(([severity, pattern]) => ({ category: 'violence', severity, pattern })); // biome-ignore format: one rule a line
