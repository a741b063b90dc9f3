import type { RouteContext } from './route-message.ts';

/** Parts of a page, as one names what is the app's and not one's own. */
const PART =
  '(?:the|this|el|la|los|las|este|esta) (?:sounds?|audios?|videos?|images?|pictures?|buttons?|microphone|mic|pages?|text ?box|(?:\\w+ )?icons?|speaker|links?|menus?|(?:\\w+ )?arrows?|settings?|timer|sonidos?|imagen(?:es)?|foto|boton(?:es)?|microfono|paginas?|casilla|iconos?|altavoz|bocina|enlaces?|flechas?|cronometro)';
const STANDS_STILL =
  "(?:(?:does not|doesn't|doesnt|do not|don't|dont|won't|wont|will not|is not|isn't) (?:play\\w*|load\\w*|work\\w*|open\\w*|show\\w*|appear\\w*|respond\\w*|react\\w*|do (?:anything|nothing))|does nothing|(?:is|are) (?:gr[ea]yed out|gr[ea]y|missing|gone)|no (?:hace|pasa) nada|no (?:se )?(?:me )?(?:oye|carga|suena|funciona|abre|aparece|ve|escucha|reproduce|responde|reacciona)n?)";
const TROUBLE = new RegExp(
  `\\b${PART}\\b(?: \\S+){0,4} ${STANDS_STILL}|\\bno (?:se )?(?:me )?(?:oye|carga|suena|abre|aparece|ve|escucha|reproduce)n? (?:bien )?${PART}\\b`,
);
/** What the writer made, or is at home. */
const OF_OTHERS =
  /\b(?:my|mi|mis|our|nuestr[oa]s?|phone|telefono|program\w*|code|codigo|script|tkinter|pygame|game|juego|html|css)\b/;

/** Whether a part of the app does not do what it should: "the audio of this question doesn't play". @param words as the router reads them. */
export function tellsOfAppTrouble(words: string, { activity, hasCode }: RouteContext): boolean {
  if (activity === 'python' || hasCode === true || OF_OTHERS.test(words)) return false;
  return TROUBLE.test(words);
}
