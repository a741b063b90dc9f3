import type { SafetyRule } from './safety-rule.ts';

const ADULT_EN =
  "(?:(?:step ?)?(?:dad|father|mum|mom|mother|brother|sister)|uncle|aunt|grand(?:pa|father|dad|ma|mother)|cousin|teacher|coach|neighbou?r|(?:mum|mom|mother|dad)'s boyfriend|boyfriend|girlfriend|babysitter|priest|an adult|a man|some man|he|she|they)";
const ADULT_ES =
  '(?:mi (?:padre|papa|madre|mama|padrastro|madrastra|tio|tia|abuelo|abuela|hermano|hermana|primo|prima|profe|profesor|profesora|entrenador|entrenadora|vecino|novio|novia|pareja)|el novio de mi (?:madre|mama)|un (?:hombre|adulto|senor))';

/** Blows, touching, threats at home, neglect, and bullying, told by the one it happens to. */
export const ABUSE_RULES: readonly SafetyRule[] = (
  [
    ['urgent', new RegExp(`\\b${ADULT_EN} (?:is|are) (?:hitting|beating|hurting|choking) (?:me|my (?:mum|mom|brother|sister))\\b`)],
    ['urgent', /\b(?:locked me (?:in|out)|won't let me (?:out|eat(?! (?:sweets|candy|chocolate|junk|in|before|so|too|pizza|dessert|more)))|i'm locked in|i am locked in)\b/],
    ['urgent', new RegExp(`\\b${ADULT_ES} (?:me|nos) esta (?:pegando|golpeando|haciendo dano)\\b`)],
    ['urgent', /\b(?:me (?:ha |han )?encerr(?:o|aron|ado) en|no me dejan? (?:salir de (?:casa|la habitacion|mi cuarto)|comer(?! (?:dulces|chuches|chocolate|golosinas|en|antes|pizza|mas|tanto))))\b/],
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
    ['high', new RegExp(`\\b(?:my )?(?:${ADULT_EN}|step\\w+|parents|foster \\w+) (?:\\w+ ){0,3}?(?:throws? (?:things|stuff|plates|bottles|shoes) at|threw .{1,20} at|pulls? my (?:hair|ears?)|pulled my hair|(?:drags?|dragged) (?:me|us)\\b(?! to (?:the |a )?(?:shops?|mall|doctor|dentist|church|school|party))|(?:shakes?|shook|burn(?:s|t|ed)|whips?|spanks?) (?:me|us|my)\\b|hits? my|bangs? my|pushes? me (?:down|against)|grabs? me by|spits? (?:at|on)|uses the belt)\\b`)],
    ['high', /\b(?:hit|hits|beat|beats|hitting|slaps?|punish\w*) (?:me|us) (?:\w+ )?with (?:a|the|his|her) (?:belt|stick|cable|shoe|broom|ruler|hanger|slipper)\b/],
    ['high', /\b(?:puts?|putting|slides?|slid|moves?|moved) (?:his|her|their) hands? (?:\w+ )?(?:under|up|down|inside|in|on) my (?:shirt|skirt|pants|trousers|underwear|clothes|legs?|thighs?|chest|dress|t-?shirt|breasts?|bum|body)\b/],
    ['high', /\b(?:touch\w*|rub\w*|kiss\w*|lick\w*|grop\w*) my (?:private|privates|private parts|breasts?|chest|bum|butt|bottom|thighs?|body|neck)\b/],
    ['high', /\b(?:kissed|kisses|touched|touches|hugs?) me\b.{0,30}\b(?:not to tell|don't tell|dont tell|our secret|a secret|keep quiet|nobody can know)\b/],
    ['high', /\b(?:comes?|came|gets?|got|climbs?|lies?|sneaks?) (?:in|into|to|on) my (?:bed|room|bedroom)\b.{0,40}\b(?:nights?|asleep|alone|works?|working|away|drunk)\b/],
    ['high', /\b(?:bruises?|marks|black eye|burns)\b.{0,40}\b(?:have to (?:say|hide|tell|lie)|told me to say|say i fell|hide them|cover them|so nobody sees)\b/],
    ['high', /\b(?:locks?|locked|shuts?|shut|ties?|tied|chains?) me (?:up )?(?:in|inside|outside|to) (?:the |a |my )?\w+/],
    ['high', /\b(?:leaves?|left|leave) (?:me|us) (?:home )?(?:alone|by myself) (?:for|all) (?:days?|the weekend|weeks?|\w+ days|night\w*)\b/],
    ['high', /\b(?:boys|girls|kids|classmates|they|older kids|people)\b.{0,30}\b(?:punch|kick|hit|beat|burn|choke|strip)\b(?:ed|es|s)? me (?:every|all|always|in the|at|after|until|up)\b/],
    ['high', new RegExp(`\\b${ADULT_ES} (?:\\w+ ){0,4}?(?:me|nos) (?:\\w+ ){0,3}?(?:tira(?:n|ba)? (?:cosas|del pelo|de los pelos|del brazo|platos|objetos|al suelo)|tiro (?:cosas|del pelo|un|una)|da con (?:el|la|un)|dar con (?:el|la|un)|dio con (?:el|la|un)|quemo|quema|sacude|sacudio|agarra del|arrastra|empuja contra|escupe)`)],
    ['high', /\b(?:con (?:el|un) (?:cinturon|palo|cable|cinto)|con la (?:correa|zapatilla|chancla|vara))\b.{0,20}$|\b(?:me (?:pega|pego|da|dio|pegan|azota\w*)|dar) .{0,14}con (?:el|la|un|una) (?:cinturon|correa|palo|cable|chancla|zapatilla|vara|cinto)\b/],
    ['high', /\bme (?:mete|metio|pone|puso|pasa|paso) la mano (?:\w+ )?(?:debajo|por debajo|entre|en (?:el|la|los|las)|por (?:el|la|los|las)|bajo|dentro)\b/],
    ['high', /\b(?:me (?:beso|besa|toco|toca|acaricio|acaricia|abrazo))\b.{0,40}\b(?:no (?:se )?lo (?:contara|cuente|contase|dijera|diga|dijese)|secreto|que me callara|que no dijera)\b/],
    ['high', /\b(?:viene|vino|entra|entro|se mete|se metio|se acuesta) (?:a|en|por) mi (?:cama|cuarto|habitacion|dormitorio)\b.{0,40}\b(?:noche|noches|dormid[oa]|sol[oa]|trabaja|borrach[oa]|duermen)\b/],
    ['high', /\b(?:moratones|moretones|cardenales|marcas|quemaduras)\b.{0,40}\b(?:tengo que decir|me obligan? a|me hacen decir|decir que me cai|esconder\w*|tapar\w*|que nadie)\b/],
    ['high', /\bme (?:encierra|encierran|encerraron|atan|ata|amarran|dejan? encerrad[oa])\b/],
    ['high', /\bme (?:dejan?|han dejado) (?:en casa )?sol[oa] (?:en casa )?(?:\w+ )?(?:dias|semanas|todo el fin de semana|toda la noche|noches)\b/],
    ['high', /\b(?:los de mi (?:clase|cole)|unos chicos|mis companer[oa]s|las chicas|los mayores|ellos)\b.{0,20}\bme (?:pegan|golpean|dan patadas|escupen|queman|tiran al suelo|desnudan)\b/],
  ] as const
).map(([severity, pattern]) => ({ category: 'abuse', severity, pattern })); // biome-ignore format: one rule a line
