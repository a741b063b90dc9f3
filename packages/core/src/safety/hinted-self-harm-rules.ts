import type { SafetyRule } from './safety-rule.ts';
import { LAUGHING, saysAll } from './says-all.ts';

const GOODBYE =
  "(?:bye ?)+|goodbye|farewell|adios|chao|chau|hasta siempre|be well|(?:good|nice|linda|buena) (?:life|vida)|take care(?: of (?:ur|your) ?self)?|cuida(?:te|os)|cuidese|que (?:te|le|les|os) vaya|(?:me )?despido|despedirme|(?:remember|acuerda(?:te|se) de) m[ei]|(?:wont|won't|no voy a|no volvere a) (?:write|escribir)(?: again| mas)?";
/** Kindness looked back upon as a whole, and freed of blame. */
const LOOKED_BACK =
  "only (?:one|person|thing|class|adult|teacher|friend)|first one (?:who|that|to)|(?:were|was|been|being) (?:always |so |really |very )*(?:nice|kind|good) to me|good to me|(?:for|por) (?:never|not|no|nunca) \\w+(?: at| a)? ?me|unic[oa]s?|(?:buen[oa]s?|lind[oa]s?|amables?) conmigo|conmigo (?:siempre )?(?:fuiste|fueron|era)|siempre (?:me )?(?:fuiste|fue|trataste|trato|senti)|tratarme bien|(?:me )?trat(?:o|aste|aron) bien|nobody else|no one else|nadie mas|more than anyone|(?:not|wasnt|wasn't|none of it is on|isnt|isn't) (?:ur|your|you|on you)(?: fault)?|no (?:fue|es) (?:tu|su) culpa|lo mejor de (?:este|mi|la|todo)|best (?:thing|part) (?:of|about) (?:my|this|the)|(?:gusto|good|nice) (?:de |to )?(?:conocer\\w*|have known|knowing)";
/** For ever, said to somebody. */
const FOR_EVER = '(?:bye|goodbye|adios|chao|chau) (?:for real|for ?ever|for good|de verdad|para siempre)';
const TO_SOMEBODY =
  'thanks?|thank you|thx|ty|gracias|sorry|perdon|love you|los quiero|te quiero|everyone|todos|conmigo|to me';
/** Another day, and why the lesson ends. */
const OF_TODAY = `see (?:you|u|ya)|cya|nos vemos|hasta (?:luego|manana|pronto|el|la|mas|septiembre|marzo)|tomorrow|next (?:week|year|lesson|time)|(?:mon|tues|wednes|thurs|fri)day|summer|holidays?|september|vacaciones|verano|manana|la proxima|el (?:lunes|martes|miercoles|jueves|viernes)|passed|aprobe|saque|grade|presentation|exam|examen|expo|moving|moves?|moved|mudamos|mud[oa]|new school|otra escuela|birthday|cumple|how do (?:i|you|u) (?:say|end)|como (?:se dice|digo|termino|me despido)|${LAUGHING}`;

const HANDED =
  'gave (?:away )?(?:\\w+ ){0,3}?(?:my|her|him)|giving (?:away )?(?:\\w+ ){0,3}my|(?:handed|given|giving) (?:out|away)|gave back all|reparti|(?:le|les) (?:di|deje|regale|pase)|(?:se )?l[oa]s? (?:di|deje|regale) a|(?:deje|regale) (?:a )?(?:mi|mis|todas)|(?:deleted|borre) (?:all )?(?:my|mis)|my \\w+(?: \\w+)? (?:is|are) (?:at|with) my|mi \\w+ (?:esta|ya esta|ya tiene)';
const SETTLED =
  "(?:all |its |it's )?(?:sorted|settled|in order|tidy for)|everything(?:s|'s| is)? (?:settled|sorted|ready|done)|peaceful|at peace|feel (?:so )?(?:calm|light|free)|(?:wont|won't|dont|don't) need (?:it|them|any)|(?:where|when) (?:im|i'm|i am) go(?:ing|ne)|nothing keeps me|en orden|(?:todo|quedo|esta) (?:listo|arreglado|resuelto)|en paz|estoy tranquil[oa]|no (?:l[oa]s? )?(?:voy a )?(?:necesit\\w+|usar)|no me hacen? falta|a ?donde voy|nada me (?:detiene|retiene)|no molest\\w+|acuerd\\w+ de mi|remembers? me|reparti (?:todas )?mis cosas";
const CHANGED = `new (?:one|phone|switch|bike|room|house)|better one|upgraded?|too small|outgr\\w+|sold|charity|moving|moved|move to|holiday|trip|while|vendi|mudamos|mudanza|viaj\\w+|chic[oa]s?|nuev[oa]s?|donamos|caridad|feria|cambie|entran|mama|mum|mom|${LAUGHING}`;

/** Who and what should be looked after, and thanks: one does not ask that for a week. */
const LOOK_AFTER =
  '(?:take care of|look after|cuid[ae](?:n|me|nme|d)?(?: bien)?(?: a| de)?|te encargo a) (?:a )?(?:my|mi|mis) (?:little |older |best )?(?:cat|dog|pets?|rabbit|hamster|brothers?|sisters?|mum|mom|dad|family|friends?|gat[oa]s?|perr[oa]s?|mascotas?|conejo|herman\\w+|mama|papa|familia|amig[oa]s?|abuel[oa])';
const THANKED =
  "thank you|thanks|thx|ty|gracias|sorry|perdon|bye|goodbye|adios|cuando (?:ya )?no este|when (?:im|i'm) gone";

const ONE_WHO_LEAVES =
  '(?:my (?:best )?|mi (?:mejor )?|una? |a |the )(?:friend|bestie|mate|cousin|sister|brother|boyfriend|girlfriend|girl|boy|classmate|amig[oa]|prim[oa]|herman[oa]|novi[oa]|companer[oa]|chic[oa])';
const TOOK_LEAVE =
  'desp[ei]d\\w+|adios|goodbye|said bye|saying bye|sorry for everything|perdon(?:enme)? (?:por|x) todo|(?:los|las|l[oa]) (?:quiero|amo) mucho|love you all|(?:it was|was) nice (?:to know|knowing)|last message|ultimo mensaje|dont come|dijo cuidate';
const NO_ANSWER =
  "no (?:me |nos |l[oa]s? )?(?:contest\\w+|respond\\w+|atiend\\w+|lee\\w*)|(?:not|isnt|isn't|wont|won't|doesnt|doesn't|hasnt|hasn't) (?:\\w+ )?(?:answer\\w*|repl\\w+|pick\\w*|respond\\w*|read\\w*)|apag\\w+|phone (?:is )?off|left (?:it|the group)|nobody can (?:reach|find)|cant (?:reach|find)|no (?:l[oa] )?encuentran";

/** Where falls and doses are of others. */
const NOT_OF_PEOPLE =
  'cats?|gat[oa]s?|ants?|hormigas?|frogs?|ranas?|sims?|minecraft|planes?|avion(?:es)?|huevos?|eggs?|movil|celular|phone|character|personaje|mario|lego|gta|fortnite|roblox|games?|juego|movie|peli\\w*|ride|dinosaur\\w*|titanic|whales?|ballenas?';

/** Leaves that are taken, things that are settled, questions for what is survived: each part of it is said every day. */
export const HINTED_SELF_HARM_RULES: readonly SafetyRule[] = (
  [
    ['low', saysAll([GOODBYE, LOOKED_BACK], OF_TODAY)],
    ['low', saysAll([FOR_EVER, TO_SOMEBODY], OF_TODAY)],
    ['low', saysAll([HANDED, SETTLED], CHANGED)],
    ['low', saysAll([LOOK_AFTER, THANKED], `${OF_TODAY}|week\\w*|while|travel\\w*|trip|viaj\\w*|finde|fin de semana`)],
    ['high', /\b(?:letter|note|carta|nota)\b.{0,50}\b(?:for (?:after|afterwards)(?! (?:school|class|lunch|dinner|the|we|our|my|your))|(?:for )?when (?:im|i'm|i am) (?:gone|dead)|for when (?:they find|its over|it's over)|when (?:its|it's) over|(?:pa|para) (?:despues(?! de)|cuando (?:ya )?no este|cuando (?:me )?encuentren|cuando todo acabe)|cuando (?:ya )?haya pasado)\b/],
    ['high', /\bso (?:that )?(?:they|she|he|my \w+) (?:dont|don't|wont|won't|do not|doesnt|doesn't) blame (?:them|her|him)sel\w+|\b(?:para|pa) que no se (?:culpen?|sientan? culpables?)\b|\b(?:my|mi|a|their|una) (?:last|ultima) (?:letter|carta)\b(?! (?:of|in|is|de|del|en)\b)/],
    ['low', new RegExp(`^(?!.*\\b(?:${NOT_OF_PEOPLE})\\b)(?=.{0,160}$).*(?:\\b(?:a|de|desde) (?:que|cual|un|cuant[oa]s?) (?:\\w+ ){0,2}?(?:altura|pisos?|metros)\\b.{0,40}\\b(?:sobreviv\\w+|muer[eo]s?|morir(?:se|me)?|no despertar|quedar? viv[oa]|seguro)|\\b(?:how high|(?:what|which|from a|from the|from what|from which) (?:\\w+ )?(?:height|floor|story|storey))\\b.{0,50}\\b(?:die|dead|survives?|kills?|fatal|not wake up|for sure|certain))`)],
    ['low', /\b(?:do|does|can|could) (?:people|anyone|anybody|somebody|you|u|one|i) (?:really |always |ever )?survive (?:the |a |an )?(?:rails|train|falls?|jump|bridge|drop|pills|bleach|overdose)\b|\b(?:se|la gente|uno|alguien) sobreviv\w+ (?:si |al? |a un[oa]? |un[oa]? )*(?:tren|caida|salto|puente|metro|pastillas|lejia|sobredosis)\b/],
    ['high', saysAll([ONE_WHO_LEAVES, TOOK_LEAVE, NO_ANSWER], LAUGHING)],
  ] as const
).map(([severity, pattern]) => ({ category: 'self-harm', severity, pattern })); // biome-ignore format: one rule a line
