import { foldText } from '../text/index.ts';

/** Advances to the tutor itself: it is asked for love, for kisses, to play a lover, or told what it looks like. */
const ADVANCES: readonly RegExp[] = [
  /\b(?:will|would|can|could|do) (?:you|u) (?:want to |wanna )?(?:be|become) my (?:\w+ )?(?:girl ?friend|boy ?friend|gf|bf|lover|wife|husband|valentine|date|crush)\b/,
  /\b(?:i (?:want to|wanna|would like to)|can i|could i|let me) be your (?:\w+ )?(?:girl ?friend|boy ?friend|gf|bf|lover|wife|husband|valentine|date|crush)\b/,
  /\b(?:be|act (?:like|as)|play|pretend (?:to be|you'?re|youre|you are)|you'?re|you are|youre|roleplay as) my (?:\w+ )?(?:girl ?friend|boy ?friend|gf|bf|lover|wife|husband|crush)\b/,
  /\b(?:flirt|sext|make out|sleep|hook up|cuddle|talk dirty|have sex) with me\b|\btalk dirty\b|\b(?:can|could|will|would) (?:you|u) (?:please )?flirt\b/,
  /\b(?:be|say something|tell me something|talk|act) (?:more |really |very )?(?:romantic|flirty|sexy|seductive)\b(?! (?:comedy|movie|film|novel))/,
  /\b(?:go|come) (?:out|on a date) with me\b|\b(?:date|kiss|marry|seduce|hug and kiss) me\b|\blet'?s (?:kiss|date|make out|hook up)\b/,
  /\bi(?:'?m| am)? ?(?:think i'?m )?(?:in love with|have (?:a crush on|feelings for)|want to kiss|want to date|wanna kiss|wanna date) (?:you|u)\b/,
  /^(?:hey |hi |omg )?i (?:really )?love (?:you|u)\b(?! for| helping|r )|\bdo (?:you|u) (?:love|fancy|like like) me\b/,
  /\b(?:you|u)(?:'?re| are|r)? (?:so |very |really )?(?:sexy|hot|seductive|gorgeous)\b|\b(?:you|u)(?:'?re| are) (?:so|very|really) (?:cute|pretty|beautiful|handsome)\b/,
  /\bwhat are (?:you|u) wearing\b|\b(?:are|r) (?:you|u) single\b|\bcall me (?:your )?(?:babe|baby|daddy|darling|sweetheart|honey)\b|\bsend me (?:a )?(?:kiss|nudes?)\b/,
  /\b(?:quieres|quisieras|puedes|podrias) ser mi (?:novi[oa]|pareja|amante|espos[oa]|crush)\b|\bquiero ser tu (?:novi[oa]|pareja|amante)\b/,
  /\b(?:haz de|actua como|finge (?:que eres|ser)|haz como si fueras|eres|se|juega a ser) mi (?:novi[oa]|pareja|amante)\b/,
  /\b(?:coquetea|liga|tontea|acuestate|sal|sales|saldrias) conmigo\b|\b(?:puedes|quieres|podrias) (?:coquetear|ligar|tontear|salir)(?:me)? conmigo\b/,
  /\bdime (?:cosas |algo )?(?:sexys?|guarr\w+|sucias|romantic[oa]s?)\b|\bse (?:mas |muy )?(?:romantic[oa]|sexy|coquet[oa])\b|\bllamame (?:mi )?(?:amor|carino|bebe)\b/,
  /\b(?:besame|dame un besos?|dame un besito|mandame un beso|te doy un beso|quiero besarte|seduceme|casate conmigo)\b|\bque llevas puest[oa]\b/,
  /^(?:oye |hola )?te (?:quiero|amo)\b(?! (?:decir|preguntar|contar|pedir|ensenar|mostrar))|\bestoy enamorad[oa] de ti\b|\bme gustas (?:mucho|tu)\b|\bme (?:amas|quieres)\b(?! \w+r\b)/,
  /\beres (?:muy |tan )?(?:sexy|guap[oa]|buenorr[oa]|sensual)\b/,
];
/** Words that are asked about, written for somebody else or told of somebody. */
const OF_WORDS =
  /["“”«»]|\b(?:how (?:do|can|would) (?:i|you) (?:say|write|ask|spell)|translate|what does|mean(?:s|ing)?|poem|letter|song|lyrics|story|scene|dialogue|verb|tense|sentence|past of|como (?:se )?(?:dice|digo|escribo|pregunto)|traduce|significa|poema|carta|cancion|cuento|dialogo|verbo|frase)\b/;

const fold = (text: string) => foldText(text.slice(0, 400)).replace(/\s+/g, ' ').trim();

/** Whether somebody makes advances to the tutor, or asks it for some. Questions about such words are none. */
export function isFlirting(message: string): boolean {
  const folded = fold(message);
  return !OF_WORDS.test(folded) && ADVANCES.some((pattern) => pattern.test(folded));
}

const REFUSALS = {
  en: 'That is not something I do: I am a computer program that teaches, nobody’s boyfriend, girlfriend or date, and I do not play one. I am glad to talk with you about what you learn. What shall we look at?',
  es: 'Eso no lo hago: soy un programa que da clases, no el novio ni la novia de nadie, y tampoco juego a serlo. Con gusto hablo contigo de lo que aprendes. ¿Qué miramos?',
} as const;

/** What is answered to advances, whoever would speak otherwise: kind, plain and the same every time. */
export function refuseFlirting(language: 'en' | 'es'): string {
  return REFUSALS[language];
}

const STOPS = {
  en: 'I stop here: I am a computer program that teaches, and such words are not for me to say. Back to what you learn.',
  es: 'Aquí paro: soy un programa que da clases y esas palabras no son para mí. Volvamos a lo que aprendes.',
} as const;

/** What is said in place of a voice that made advances. */
export function stopFlirting(language: 'en' | 'es'): string {
  return STOPS[language];
}
