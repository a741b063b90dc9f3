import { foldText } from '../text/index.ts';

const LOOKS = '(?:beautiful|gorgeous|handsome|cute|sexy|hot|pretty|attractive|adorable|irresistible)';
const PETS =
  '(?:darling|sweetheart|sweetie|honey|babe|baby|gorgeous|handsome|cutie|my (?:love|dear love|darling|angel))';
const LOOKS_ES =
  '(?:guap[oa]|hermos[oa]|precios[oa]|lind[oa]|bonit[oa]|bell[oa]|sexy|atractiv[oa]|irresistible)';
const PETS_ES = '(?:mi amor|mi vida|mi cielo|carino|corazon|amor mio|bebe|guap[oa]|precios[oa])';

/** What no teacher says to a learner: love, kisses, looks, pet names, secrets and pictures. */
const ADVANCES: readonly RegExp[] = [
  /\bi(?:'m| am)? (?:\w+ )?(?:love|adore|desire|fancy) (?:you|u)\b(?! (?:asked|said|chose|used|wrote|put|picked|tried))/,
  /\bi(?:'m| am) (?:\w+ )?(?:in love with|falling for|crazy about|attracted to) you\b|\bi have (?:a crush on|feelings for) you\b/,
  /\bi (?:miss(?:ed)?|want|need) you (?:so|too|badly|here|close|near|tonight)\b|\bi (?:really )?want you\s*[.!*…]|\bi like you (?:so much|a lot|more than)\b/,
  /\b(?:kiss(?:es)?|kissing|hug(?:s)?|cuddl\w+|hold(?:s)?|touch(?:es)?|caress\w*) (?:you|your (?:hand|lips|cheek|face|neck))\b(?! (?:back )?(?:accountable|to))|\b(?:kiss|cuddle|touch|marry|date) me\b/,
  /\*\s*(?:winks?|blush\w*|kiss\w*|hug\w*|giggles|leans (?:in|closer)|strokes?|moans?)\b/,
  new RegExp(`\\byou(?:'re| are| look) (?:so |very |really |such a |the most |a )*${LOOKS}\\b`),
  new RegExp(
    `(?:^|[,.!?] )(?:hey|hi|hello|oh|yes|well|come here|goodnight|thanks),? ${PETS}\\b|, ${PETS}(?=\\s*(?:[.!?…,;~*]|$))`,
  ),
  /\b(?:i(?:'ll| will|'d love to| would love to)|let me|can i) be your (?:\w+ )?(?:girl ?friend|boy ?friend|lover|valentine|date|crush)\b|\bi(?:'m| am) your (?:\w+ )?(?:girl ?friend|boy ?friend|lover)\b|\b(?:will you )?be (?:mine|my (?:\w+ )?(?:girl ?friend|boy ?friend|lover|valentine|date))\b/,
  /\b(?:let'?s|shall we|want to|we (?:could|should)) (?:go (?:out )?on a date|kiss|cuddle|make out|be more than friends)\b/,
  /\b(?:our|this is our) (?:little |own )?secret\b|\b(?:don'?t|do not|never) tell (?:anyone|anybody|your (?:parents|mum|mom|dad|teacher)) (?:about us|about this|what we)\b/,
  /\bsend me (?:a |some |your )*(?:photos?|pictures?|pics?|selfies?)(?: of you)?\b|\bare you (?:home )?alone\b|\bwhat are you wearing (?:tonight|in bed|right now|under)\b/,
  /\bte (?:amo|adoro|deseo|besaria|beso|extrano|abrazo fuerte|como a besos)\b|\bte quiero\b(?! (?:\w+ )?(?:\w+[aei]r|que)\b)|\bte echo (?:tanto |mucho )?de menos\b/,
  /\bme (?:gustas|encantas|vuelves loc[oa]|atraes)\b|\bestoy (?:muy |tan )?enamorad[oa] de ti\b|\bquiero (?:besarte|abrazarte|tocarte|estar contigo)\b|\b(?:besame|abrazame|tocame|casate conmigo)\b/,
  /\*\s*(?:guina|se sonroja|te besa|te abraza|suspira|se acerca)\b|\b(?:un )?bes(?:os|itos?) (?:para ti|en (?:la|tu|los|tus)|,? ?(?:mi|guap|amor))/,
  new RegExp(`\\b(?:eres|estas|te ves) (?:tan |muy |la mas |el mas |una? )*${LOOKS_ES}\\b`),
  new RegExp(
    `(?:^|[,.!?¡¿] ?)(?:hola|oye|si|ay|ven|buenas noches|gracias),? ${PETS_ES}\\b|, ${PETS_ES}(?=\\s*(?:[.!?…,;*]|$))`,
  ),
  /\b(?:sere|quiero ser|soy|puedo ser) tu (?:novi[oa]|pareja|amante|enamorad[oa])\b|\bquieres ser mi (?:novi[oa]|pareja|amante)\b|\bsal conmigo\b|\b(?:vamos|salgamos) (?:tu y yo |juntos )?(?:a|en) una cita\b/,
  /\b(?:nuestro|sera nuestro) (?:pequeno )?secreto\b|\bno se lo (?:digas|cuentes) a (?:nadie|tus padres|tu (?:madre|padre|profe))\b|\b(?:mandame|enviame) (?:una |tus |alguna )?fotos? (?:tuya|de ti)\b|\bestas (?:en casa )?sol[oa]\b/,
];

/** Where a language is taught such words are told of: then they stand in quotes, and what they are is said beside. */
const QUOTED = /["“«„][^"”»“]{1,80}["”»“]|`[^`]{1,80}`/g;
const TELLS_OF_WORDS =
  /\b(?:mean(?:s|ing)?|say|says|said|translat\w+|phrase|sentence|word|words|verb|past|tense|example|expression|line|lyrics|song|poem|story|character|writes?|wrote|significa|quiere decir|se dice|decimos|traduc\w+|frase|oracion|palabras?|verbo|pasado|ejemplo|expresion|letra|cancion|poema|cuento|personaje|escrib\w+)\b/;

/** Whether a sentence of a voice makes advances to whoever reads it. */
export function makesAdvances(sentence: string): boolean {
  const folded = foldText(sentence).replace(/\s+/g, ' ').trim();
  const own = TELLS_OF_WORDS.test(folded) ? folded.replace(QUOTED, ' … ') : folded;
  return ADVANCES.some((pattern) => pattern.test(own));
}

/** Beginnings of words that no advance does without. */
const MARKS =
  'abraz|acerca|ador|alone|amo|amor|angel|atrac|atrae|attract|babe|baby|beaut|bebe|bell|besa|beso|besi|bes|blush|bonit|boy|caress|carino|cielo|cita|conmigo|corazon|crazy|crush|cuddl|cuent|cute|cuti|darling|date|dese|desi|dig|echo|enamor|encanta|enviame|extran|falling|fancy|feelings|foto|friend|giggl|girl|gorgeous|guap|guina|gusta|handsome|hermos|hold|honey|hot|hug|irresist|kiss|leans|like|lind|loc|love|lover|mandame|marry|mia|mine|miss|moan|need|novi|photo|pic|pict|precios|pretty|quiero|quieres|secret|secreto|selfi|send|sexy|sol|sonroj|strok|suspir|sweet|tell|toca|touch|valentin|vida|want|wear|wink'.split(
    '|',
  );
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * Where in an unfinished sentence an advance may begin: `at`, its length where none can have begun yet. `seen`: from where
 * to look when it has grown; what stands before need not be looked at again. `from`: that of the look before.
 */
export function lookForAdvance(unfinished: string, from = 0): { at: number; seen: number } {
  const words = new RegExp(WORD);
  words.lastIndex = from;
  for (let found = words.exec(unfinished); found !== null; found = words.exec(unfinished)) {
    const { 0: word, index } = found;
    const folded = foldText(word);
    const isLast = index + word.length === unfinished.length;
    const isMarked = MARKS.some((mark) => folded.startsWith(mark) || (isLast && mark.startsWith(folded)));
    if (isMarked) return { at: index, seen: index };
    // It may go on.
    if (isLast) return { at: unfinished.length, seen: index };
  }
  return { at: unfinished.length, seen: unfinished.length };
}
