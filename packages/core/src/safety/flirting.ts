import { foldText } from '../text/index.ts';

/** Advances to the tutor itself: it is asked for love, for kisses, to play a lover, or told what it looks like. */
const ADVANCES: readonly RegExp[] = [
  /\b(?:will|would|can|could|do) (?:you|u) (?:want to |wanna )?(?:be|become) my (?:girl ?friend|boy ?friend|gf|bf|lover|wife|husband|valentine|date)\b/,
  /\b(?:be|act (?:like|as)|play|pretend (?:to be|you'?re|youre|you are)|you'?re|you are|youre) my (?:\w+ )?(?:girl ?friend|boy ?friend|gf|bf|lover|wife|husband)\b/,
  /\b(?:flirt|sext|make out|sleep|talk dirty|have sex) with me\b|\btalk dirty\b/,
  /\b(?:go|come) (?:out|on a date) with me\b|\b(?:date|kiss|marry|seduce|hug and kiss) me\b/,
  /\bi(?:'?m| am)? ?(?:think i'?m )?(?:in love with|have a crush on|want to kiss|want to date|wanna kiss|wanna date) (?:you|u)\b/,
  /^(?:hey |hi |omg )?i (?:really )?love (?:you|u)\b(?! for| helping|r )|\bdo (?:you|u) (?:love|fancy|like like) me\b/,
  /\b(?:you|u)(?:'?re| are|r)? (?:so |very |really )?(?:sexy|hot|seductive)\b|\bwhat are (?:you|u) wearing\b/,
  /\b(?:quieres|quisieras|puedes|podrias) ser mi (?:novi[oa]|pareja|amante|espos[oa]|crush)\b/,
  /\b(?:haz de|actua como|finge (?:que eres|ser)|haz como si fueras|eres|se|juega a ser) mi (?:novi[oa]|pareja|amante)\b/,
  /\b(?:coquetea|liga|tontea|acuestate|sal|sales|saldrias) conmigo\b|\bdime (?:cosas )?(?:sexys?|guarr\w+|sucias)\b/,
  /\b(?:besame|dame un beso|te doy un beso|seduceme|casate conmigo)\b|\bque llevas puest[oa]\b/,
  /^(?:oye |hola )?te (?:quiero|amo)\b(?! (?:decir|preguntar|contar|pedir|ensenar|mostrar))|\bestoy enamorad[oa] de ti\b|\bme (?:amas|quieres)\b(?! \w+r\b)/,
  /\beres (?:muy |tan )?(?:sexy|guap[oa]|buenorr[oa]|sensual)\b/,
];
/** Words that are asked about, written for somebody else or told of somebody. */
const OF_WORDS =
  /["“”«»]|\b(?:how (?:do|can|would) (?:i|you) (?:say|write|ask|spell)|translate|what does|mean(?:s|ing)?|poem|letter|song|lyrics|story|scene|dialogue|verb|tense|sentence|past of|como (?:se )?(?:dice|digo|escribo|pregunto)|traduce|significa|poema|carta|cancion|cuento|dialogo|verbo|frase)\b/;

/** Whether somebody makes advances to the tutor. Questions about such words are none. */
export function isFlirting(message: string): boolean {
  const folded = foldText(message.slice(0, 400)).replace(/[’`]/g, "'").replace(/\s+/g, ' ').trim();
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
