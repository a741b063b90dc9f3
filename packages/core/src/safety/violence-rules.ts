import type { SafetyRule } from './safety-rule.ts';

const SOMEONE_EN =
  '(?:him|her|them|you|everyone|everybody|all of them|(?:my|the|this|that|a) (?:\\w+ )?(?:teacher|classmates?|class|school|brother|sister|mum|mom|dad|father|mother|boss|kid|boy|girl|bully|bullies|ex|neighbou?r|parents|family|principal|headteacher))';
const SOMEONE_ES =
  '(?:lo|la|los|las|le|a todos|a todas|a mi (?:profe\\w*|companer[oa]s?|hermano|hermana|padre|madre|padrastro|ex|jefe|vecino)|al? (?:profe\\w*|director\\w*|chico|chica|nino)|a (?:ese|esa|el|ella|ellos|alguien)|a mis (?:companer[oa]s|padres|profes\\w*))';

/** Plans and threats to hurt others, weapons at school. */
export const VIOLENCE_RULES: readonly SafetyRule[] = (
  [
    ['urgent', /\b(?:bring|bringing|brought|take|taking|took|have|got|hid|hidden) (?:a |my |my dad's |his |the )?(?:\w+ )?(?:gun|rifle|pistol|knife|bomb|weapon|machete)\b.{0,40}\b(?:school|class|backpack|bag|locker|tomorrow)\b/],
    ['urgent', /\b(?:shoot|shooting|blow|burn|bomb) (?:up |down )?(?:the |my |this )?(?:school|class|classroom|place)\b/],
    ['urgent', new RegExp(`\\b(?:i'm|i am|im|i) (?:going to|gonna|will|about to) (?:kill|stab|shoot|murder|strangle|poison|set fire to) ${SOMEONE_EN}\\b.{0,40}\\b(?:tomorrow|tonight|today|after school|with (?:a|my)|right now)\\b`)],
    ['urgent', /\b(?:voy a|pienso) (?:llevar|traer|meter) .{0,12}\b(?:pistola|cuchillo|navaja|arma|bomba|escopeta)\b/],
    ['urgent', /\b(?:llevo|tengo|he escondido|escondi) .{0,12}\b(?:pistola|cuchillo|navaja|arma|bomba|escopeta)\b.{0,30}\b(?:mochila|colegio|cole|instituto|escuela|clase|taquilla)\b/],
    ['urgent', /\b(?:disparar|tirotear|quemar|volar|poner una bomba en) (?:en |a |todo )?(?:el|la|mi) (?:colegio|cole|instituto|escuela|clase)\b/],
    ['high', new RegExp(`\\b(?:i'm|i am|im|i|i'd like|i want|i wanna|i really want|thinking of|planning) (?:(?!never|not|dont|wont|wouldnt)\\w+ ){0,2}?(?:to )?(?:going to |gonna )?(?:kill|stab|shoot|murder|strangle|poison|beat up|hurt badly|set fire to) ${SOMEONE_EN}\\b`)],
    ['high', /\b(?:wants?|going|gonna|threatened|threatens|said (?:he|she|they)(?:'ll| will| would)) (?:to )?(?:kill|stab|shoot|beat up|jump) me\b/],
    ['high', /\bhow (?:do i|to|can i|would i) (?:make|build|get) (?:a |an )?(?:\w+ )?(?:bomb|explosive|gun|molotov|poison (?:someone|somebody|him|her))\b/],
    ['high', new RegExp(`(?<!\\b(?:no|nunca|jamas) )\\b(?:voy a|quiero|pienso|me gustaria|ganas de) (?:matar|apunalar|disparar|asesinar|envenenar|estrangular|dar una paliza|pegarle una paliza|quemar)(?:l[oa]s?|le)? ?(?:${SOMEONE_ES})?\\b(?! el tiempo| el rato| dos pajaros)`)],
    ['high', /\b(?:me (?:quiere|quieren|van a|va a|ha amenazado con|amenazo con|amenazan con)) (?:matar|apunalar|dar una paliza|pegar(?:me)? una paliza|pegar)\w*\b/],
    ['high', /\bcomo (?:se )?(?:hago|hacer|hace|fabrico|fabricar|construir) (?:una? )?(?:\w+ )?(?:bomba(?! de agua| de aire)|explosivo|pistola|arma|molotov)\b/],
    ['low', /\b(?:i|we) (?:had|got into|started) a (?:fist ?)?fight (?:at school|with knives)\b/],
    ['low', /\b(?:he|she|they|a boy|a girl|somebody|someone) (?:has|had|brought|showed me) a (?:knife|gun) (?:at|to|in) (?:school|class)\b/],
    ['low', /\b(?:alguien|un chico|una chica|un companero) (?:tiene|trajo|lleva|me enseno) una (?:navaja|pistola)\b/],
  ] as const
).map(([severity, pattern]) => ({ category: 'violence', severity, pattern })); // biome-ignore format: one rule a line
