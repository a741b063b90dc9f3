import type { SafetyRule } from './safety-rule.ts';

const ADULT_EN =
  "(?:(?:step ?)?(?:dad|father|mum|mom|mother|brother|sister)|uncle|aunt|grand(?:pa|father|dad|ma|mother)|cousin|teacher|coach|neighbou?r|(?:mum|mom|mother|dad)'s boyfriend|boyfriend|girlfriend|babysitter|priest|an adult|a man|some man|he|she|they)";
const ADULT_ES =
  '(?:mi (?:padre|papa|madre|mama|padrastro|madrastra|tio|tia|abuelo|abuela|hermano|hermana|primo|prima|profe|profesor|profesora|entrenador|entrenadora|vecino|novio|novia|pareja)|el novio de mi (?:madre|mama)|un (?:hombre|adulto|senor))';

/** Blows, touching, threats at home, neglect, and bullying, told by the one it happens to. */
export const ABUSE_RULES: readonly SafetyRule[] = (
  [
    ['urgent', new RegExp(`\\b${ADULT_EN} (?:is|are) (?:hitting|beating|hurting|choking) (?:me|my (?:mum|mom|brother|sister))\\b`)],
    ['urgent', /\b(?:locked me (?:in|out)|won't let me (?:out|eat)|i'm locked in|i am locked in)\b/],
    ['urgent', new RegExp(`\\b${ADULT_ES} (?:me|nos) esta (?:pegando|golpeando|haciendo dano)\\b`)],
    ['urgent', /\b(?:me (?:ha |han )?encerr(?:o|aron|ado) en|no me dejan? (?:salir de (?:casa|la habitacion|mi cuarto)|comer))\b/],
    ['high', new RegExp(`\\b(?:my )?${ADULT_EN} (?:\\w+ ){0,3}?(?:hits?|beats?|slaps?|kicks?|punch(?:es)?|chokes?|hurts?|burns?|whips?) (?:me|us|my (?:mum|mom|brother|sister))\\b`)],
    ['high', new RegExp(`\\b(?:my )?${ADULT_EN} (?:\\w+ ){0,2}?(?:beat|slapped|kicked|punched|choked|hurt|burned|whipped|raped|molested|assaulted|abused|abuses) (?:me|us)\\b`)],
    ['high', new RegExp(`\\b(?:my )?${ADULT_EN} (?:\\w+ ){0,3}?(?:touch(?:es|ed)?|grab(?:s|bed)?) (?:me (?:in (?:a |places)|where|down there|under|and told|at night|inappropriately|when)|my (?:private|body|breasts?|leg|thigh|bum|butt))`)],
    ['high', /\b(?:came|comes|come) into my (?:room|bed) (?:at night|when everyone)\b/],
    ['high', /\b(?:i was|i've been|i have been|i am being|i'm being|i get) (?:raped|molested|abused|sexually assaulted|beaten|hit at home)\b/],
    ['high', /\bi(?:'m| am)? (?:so )?(?:scared|afraid|terrified) (?:to go home|of going home|of my (?:dad|father|mum|mom|mother|stepdad|stepfather|uncle|brother))\b/],
    ['high', /\b(?:made|makes|forced|forces) me (?:to )?(?:undress|take (?:my clothes|off)|touch him|touch her|watch (?:porn|him))\b/],
    ['high', new RegExp(`\\b${ADULT_ES} (?:\\w+ ){0,3}?(?:me|nos) (?:\\w+ )?(?:pega|pego|golpea|golpeo|maltrata|maltrato|viola|violo|abusa|abuso|toca|toco|quema|quemo|patea|pateo|abofetea|da (?:palizas|golpes|bofetadas|cinturonazos))\\b`)],
    ['high', /\b(?:me (?:pegan|golpean|maltratan|violaron|violo|manosean|manosea|manoseo) (?:en casa|mis padres|todos los dias|cuando)?|abusan? de mi|abusaron de mi|abuso de mi|han abusado de mi|fui violada|fui abusad[oa])\b/],
    ['high', /\b(?:me (?:toca|toco|tocaba|tocan) (?:donde no|ahi abajo|mis partes|el cuerpo|por debajo|la pierna|los pechos)|entra en mi (?:cuarto|habitacion|cama) (?:por la noche|de noche|cuando))\b/],
    ['high', /\b(?:tengo|me da) (?:mucho )?miedo (?:de )?(?:volver a casa|ir a casa|a? ?mi (?:padre|papa|padrastro|tio|madre|mama))\b/],
    ['high', /\bme (?:obligo|obliga|obligan|obligaron) a (?:desnudarme|quitarme la ropa|tocarle|tocarlo|ver porno)\b/],
    ['low', /\b(?:i'm|im|i am|i get|i've been|they keep) (?:being )?(?:bull(?:ied|ying me)|picked on|harassed)\b/],
    ['low', /\b(?:everyone|everybody|they|kids|people|the others|classmates) (?:at school |in my class )?(?:bully|bullies|make fun of|makes fun of|laugh at|laughs at|spit on|push|hit) me\b/],
    ['low', /\b(?:there's|there is|we have) (?:no food|nothing to eat) at home\b/],
    ['low', /\b(?:me (?:hacen|estan haciendo) (?:bullying|acoso)|sufro (?:bullying|acoso)|se (?:burlan|rien) de mi|me acosan|me insultan (?:todos|cada|en clase|en el cole))\b/],
    ['low', /\bno (?:hay|tenemos) (?:comida|nada (?:de|que) comer) en casa\b/],
  ] as const
).map(([severity, pattern]) => ({ category: 'abuse', severity, pattern })); // biome-ignore format: one rule a line
