import { foldText } from '../text/index.ts';
import type { RouteContext } from './route-message.ts';

/** An exception by its name, and `terror` is none. */
export const NAMES_ERROR =
  /\b(?:(?!terror)\w+error|(?:name|type|value|key|index|syntax|indentation|attribute|import|assertion|recursion|runtime|zero ?division|eof) error|stopiteration|keyboardinterrupt|systemexit)\b/;
/** Who wants to be asked about errors has none. */
export const WANTS_TO_BE_ASKED = /\b(?:ask|quiz|test|preguntame|tomame|preguntas|questions)\b/;
/** What is about a program of one's own, and not about errors in general. */
const OWN =
  /\b(?:my|mine|i|i'm|i've|mi|mis|me|but|pero|here|aqui|ahi|there|line|linea|yo|puse|tengo|esta|estan|still|sigue|ahora|now|otra vez|again|veo|pasa|caigo|eso que|mira que)\b/;
/** What an error is, in general: a question on an idea. */
const IN_GENERAL =
  /^(?:(?:and|so|y|hey|hola|please|por favor|profe\w*) )*(?:what(?:'s| is| are| does| do)|que (?:es|son|significa\w*|quiere|era)|explain|explica\w*|define|definicion|(?:what )?difference|(?:que )?diferencia|cuando (?:sale|salta|ocurre|se)|when do(?:es)?|can you explain|puedes explicar\w*)\b/;
const GETS = /\b(?:i get|me (?:sale|salta|da|tira|aparece|marca|bota|lanza)|gives me|my|mi)\b/;

/** Whether an error is named with what one did oneself: "KeyError but the key is there". @param words as the router reads them. */
export function tellsOfError(words: string, { previous }: RouteContext): boolean {
  if (!NAMES_ERROR.test(words) || WANTS_TO_BE_ASKED.test(words) || previous === 'practice') return false;
  return IN_GENERAL.test(words) ? GETS.test(words) : OWN.test(words);
}

/** What a program should do, and what it does instead. */
const SHOULD =
  /\b(?:my|mi|the|el|la|this|este|esta) (?:\S+ )?(?:program\w*|code|codigo|script|function|funcion|loop|bucle|ciclo|bot|juego|game|while|for) (?:\S+ )?(?:should|is (?:supposed|meant) to|ought to|has to|deberia\w*|tendria que|tiene que|se supone que)\b.*\b(?:but|instead|and (?:it )?(?:gives|prints|leaves|shows|returns|just|only)|why|pero|y (?:l[oa]s? |me |se |solo |no )+\S+|que (?:hago|estoy haciendo|tiene) mal|por que|en (?:vez|lugar) de)\b/;

/** Whether it is told what a program should do and does not: "my loop should stop at 10 but goes on". @param words as the router reads them. */
export function tellsOfFault(words: string): boolean {
  return SHOULD.test(words) && !OF_TEXT.test(words);
}

/** It works, whatever it was before. */
const WORKS =
  /\b(?:(?:it|which|program|code|script|game|thing|and|but|ya|that) (?:now )?(?:works|runs|passes)|(?:works|runs) (?:now|fine|well|though|but|and)|(?:bug|error)(?:'s| is)? (?:gone|fixed)|(?:ya )?no (?:falla|da error)|(?:ya|si|pero|y) (?:funciona|anda|corre|va|jala|sirve|sale|salio|pasa)|funciona(?:,| pero| y| bien)|(?:all )?tests (?:pass|are green)|pasa (?:las pruebas|los tests|todo)|fixed it|arreglado|solucionado|resuelto)\b/;
/** A critical look, or a better form, is wished for. */
const LOOK =
  /\b(?:critic\w+|critique|roast|opinion\w*|review|revis\w+|tidy|clean (?:it|this|up)|nicer|neater|presentable|pul(?:ir|e|irias?)|limpi\w+|orden(?:ar|o|amos|arlo)|bonito|mas (?:corto|limpio|elegante)|shorter|elegant|polish|refactor\w*|smells?|huele|bad form|frowned|mal visto|what would you (?:change|improve|pick)|que (?:cambiarias|mejorarias|criticarias|limpiarias)|how (?:good|bad|ugly))\b/;
const OF_PROGRAM =
  /\b(?:program\w*|code|codigo|script|function|funcion|app|bot|global|while|elif|ifs?|try|variables?|bug|error|fallo|github)\b/;
/** It does not do so after all. */
const FAILS =
  /\b(?:doesn't|does not|don't|not working|fails|wrong|crash\w*|(?:ahora|now|pero|but) (?:no|ya no|prints|falla|it (?:prints|says))|no (?:funciona|anda|va|corre|sale|jala)|ya no (?:funciona|anda|va|corre|suma|sale)|mal\b|raro)/;
/** Texts that are no programs. */
const OF_TEXT =
  /\b(?:essay|story|poem|letter|speech|paragraph|report|ensayo|cuento|poema|carta|discurso|parrafo|redaccion|informe|cancion)\b/;

/**
 * Whether a program that works is to be looked at: "the bug is gone, now help me tidy it". Of "it" only where a program was
 * spoken of, or is open. @param words as the router reads them.
 */
export function showsWorkingProgram(words: string, { activity, previous, hasCode }: RouteContext): boolean {
  const isAtProgram =
    activity === 'python' || hasCode === true || previous === 'debug' || OF_PROGRAM.test(words);
  if (!isAtProgram || OF_TEXT.test(words)) return false;
  return WORKS.test(words) && LOOK.test(words) && !FAILS.test(words);
}

/** What is asked of a form, on the line of the code itself. */
const OPINION =
  /[\])}"'\w]\s+(?:(?:is|does) (?:this|that|it) (?:ok|okay|fine|good|clean|look (?:ok|okay|fine|good))|(?:ok|okay|fine|good|better) (?:like (?:this|that)|so|now)|(?:what do you|thoughts)\b.{0,10}|any better|(?:asi )?(?:esta|queda|va) (?:bien|mejor)(?: asi)?|mejor asi|que (?:te parece|opinas|tal))\s*\?\s*$/;

/** Whether code is followed on its own line by the question of how good it is: `return x * 2   ok like that?` */
export function asksOpinionOfCode(text: string): boolean {
  return OPINION.test(foldText(text).replaceAll('¿', ' '));
}
