import type { RouteContext } from './route-message.ts';

const TEXT =
  '(?:poems?|poemas?|verses?|versos?|haikus?|rhymes?|rimas?|lyrics|coplas?|decimas|short story|story|stories|cuentos?|relatos?|microrrelatos?|novela|sketch|monolog(?:ue|o)|guion|film script|dialog(?:ue|o)|speech|discurso|brindis|villancico|pregon|letter|carta|essay|ensayo|redaccion|comedia|comedy)';
/** A text that the writer wrote, or shows. */
const OWN = new RegExp(
  `\\b(?:(?:my|mi|mis|i wrote|i(?:'ve)? written|i drafted|i made|he escrito|escribi|hice|redacte|compuse|te (?:copio|pego|paso|dejo)|here(?:'s| is)|aqui (?:va|esta))(?: (?!read\\b|lei\\b)\\S+){0,2} ${TEXT}|${TEXT} (?:mi[oa]|of mine|i wrote|que (?:escribi|hice)))\\b`,
);
/** An opinion is wished for. */
const OPINION =
  /\b(?:dime (?:que|la verdad|si)|que (?:tal|te parece|le falta|opinas|piensas)|te parece|opin\w+|criti\w+|suenan?|sounds?|honest|harsh|any good|first reader|feedback|engancha|sobra|cursi\w*|corny|soppy|cheesy|floj[oa]s?|too (?:long|short|sad|cold|stiff|much)|scary|(?:is|are) (?:it|this|they) (?:ok|clear|polite|good|weak|right|too)|what do you think|(?:would|could|can|will) you (?:look|read|tell me)|me l[oa]s? (?:lees|miras|criticas)|leel[oa]|read (?:it|this)|mejor(?:o|ar|arl[oa])|improve|se (?:entiende|nota)|esta bien|is it clear|does it (?:work|hook|rhyme|flow))\b/;
/** What others wrote, or what is acted out. */
const OF_OTHERS =
  /\b(?:tu eres|you are|you're|let's|hagamos|juguemos|favou?rit\w+|program\w*|code|codigo|python|bot)\b/;

/** A letter as it is sent, from its first line on. */
const LETTER = /^(?:subject|asunto) ?: ?(?:\S+ ){5,}/;
/** How long a text may be or has to be. */
const LENGTH = /\b[1-9]\d0 (?:words|palabras)\b/;
const ASKED_LENGTH =
  /\b(?:they (?:want|ask)|(?:he|she|teacher|profe\w*|maestr[oa]) (?:wants|asks|asked|pide|pidio|quiere)|asked for|piden|pidieron|limite?|max\w*|min\w*|at (?:most|least)|too (?:long|short|many|few)|demasiad\w+|de mas|me pas[eo]|pasa algo|si me paso)\b/;

/** What is asked for in front of a text, and the text: `corrígeme esto: My sister have a dog`. */
const FOLLOWED =
  /\b(?:corrige\w*|corrig\w+|revisa\w*|check|correct|proofread|fix|look at|read|lee|leeme|te (?:paso|pego|copio|dejo)|(?:here|this) (?:is|are|goes)|here's|ahi (?:va|te va)|aqui (?:va|esta)|(?:mi|my) (?:text|texto|parrafo|paragraph|redaccion|email|correo|intro\w*))\b[^:]{0,60}: ?(?:[a-z']+,? ){4,}/;
const OF_CODE = /\b(?:error|print|def|loop|bucle|variable|funcion|function|list[as]?)\b/;

/** Whether somebody shows a text of their own and wants to hear what it is worth, or how long it should be. @param words as the router reads them. */
export function showsOwnText(words: string, { activity, hasCode }: RouteContext): boolean {
  if (activity !== undefined || hasCode === true || OF_OTHERS.test(words)) return false;
  if (FOLLOWED.test(words) && !OF_CODE.test(words)) return true;
  if (LETTER.test(words) || (LENGTH.test(words) && ASKED_LENGTH.test(words))) return true;
  return OWN.test(words) && OPINION.test(words);
}
