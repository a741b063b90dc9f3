import { foldText } from '../text/index.ts';
import type { LadderMove } from './hint-ladder.ts';
import type { TutorActivity } from './tutor-activity.ts';

/** Asking for help or for the answer, in English and Spanish, and the ways round it. */
const ASKS =
  /\b(?:hints?|clues?|help|give me|stuck|give up|answer|solution|solve (?:it|this)|tell me(?! (?:what (?:an?|the difference) |about |how |why |when ))|show me|do it for me|write (?:it|the code)|what (?:is|should i (?:write|do|put))|i (?:don'?t|do not|can'?t|cannot) (?:know|get|understand|do)|no idea|how do i (?:start|do|solve)|pistas?|ayud\w*|atascad[oa]|me rindo|respuesta|solucion|soluciona\w*|resuelve\w*|dime(?! (?:que (?:es|significa) |como |por que |cuando ))|dame|ensename|hazlo|escribe\w*|no (?:se(?! \w)|lo se|entiendo|puedo|me sale)|ni idea|como (?:empiezo|lo hago|se hace|se resuelve))\b/;
/** Showing an own answer. */
const TRIES =
  /\b(?:my (?:answer|attempt|code|try|version|guess)|i (?:think|wrote|tried|put|got|would say|guess|choose|chose|pick|picked)|is it|it'?s|mi (?:respuesta|intento|codigo|version)|creo que|he (?:escrito|puesto|probado|intentado)|puse|escribi|seria|elijo|escojo|es la)\b/;
/** A message this short that asks nothing is an answer to an open item. */
const ANSWER_WORDS = 25;

/** Whether a message asks for help, shows a try, or neither, while an activity is open. */
export function readMove(message: string, activity: TutorActivity | undefined, code?: string): LadderMove {
  if (activity === undefined) return 'none';
  if (activity.kind === 'python') {
    if (code !== undefined && code.trim() !== '' && code.trim() !== activity.starter?.trim()) return 'tried';
    return ASKS.test(foldText(message)) ? 'asked' : 'none';
  }
  const folded = foldText(message);
  if (/^(?:i think|my answer|creo que|mi respuesta)\b/.test(folded)) return 'tried';
  if (ASKS.test(folded)) return 'asked';
  if (TRIES.test(folded)) return 'tried';
  const isShort = folded.split(/\s+/).length <= ANSWER_WORDS;
  return isShort && !folded.trimEnd().endsWith('?') && activity.kind !== 'essay' ? 'tried' : 'none';
}

/** Code fenced in a message, or the message itself when it is a program. */
export function readCode(message: string): string | undefined {
  const fenced = [...message.matchAll(/```[^\n]*\n([\s\S]*?)(?:```|$)/g)].map((match) => match[1] ?? '');
  if (fenced.length > 0) return fenced.join('\n');
  return /^(?:(?:def|class|import) .+|from \w+ import .+|for .+:|while .+:|\w+ = .+)$/m.test(message) &&
    message.includes('\n')
    ? message
    : undefined;
}
