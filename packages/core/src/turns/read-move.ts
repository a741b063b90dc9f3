import { foldText } from '../text/index.ts';
import type { LadderMove } from './hint-ladder.ts';
import { readsLikeAnswer } from './reads-like-answer.ts';
import { rightAnswers, type TutorActivity } from './tutor-activity.ts';

/** Asking for help or for the answer, in English and Spanish, and the ways round it. */
const ASKS =
  /\b(?:hints?|clues?|help|give me|stuck|give up|answer|solution|solve (?:it|this)|tell me(?! (?:what (?:an?|the difference) |about |how |why |when ))|show me|do it for me|write (?:it|the code)|what(?:'?s| is) (?:it|missing|right|correct|the (?:answer|solution|result|key|right|correct|word))\b|what (?:should|do) i (?:write|do|put)|que (?:pongo|escribo|hago)\b|i (?:don'?t|do not|can'?t|cannot) (?:know|get|understand|do)|no idea|how do i (?:start|do|solve)|pistas?|ayud\w*|atascad[oa]|me rindo|respuesta|solucion|soluciona\w*|resuelve\w*|dime(?! (?:que (?:es|significa) |como |por que |cuando ))|dame|ensename|hazlo|escribe\w*|no (?:se(?! \w)|lo se|entiendo|puedo|me sale)|ni idea|como (?:empiezo|lo hago|se hace|se resuelve))\b/;
/** Showing an own answer. */
const TRIES =
  /\b(?:my (?:answer|attempt|code|try|version|guess)|i (?:think|wrote|tried|put|got|would say|guess|choose|chose|pick|picked)|is it|it'?s|mi (?:respuesta|intento|codigo|version)|creo que|he (?:escrito|puesto|probado|intentado)|puse|escribi|seria|elijo|escojo|es la)\b/;
/** Nothing but begging. */
const BEGS =
  /^\W*(?:(?:come on|please+|pls+|plz+|now|tell me|por favor|porfa|venga|anda|va|dale|dime|ya|s'il te plait|allez|bitte|komm)\W*)+$/;
/** `ok and then?`, `next line please`: the help goes on. */
const GOES_ON_HELPING =
  /^\W*(?:(?:ok(?:ay)?|yes|and|so|now|well|y|si|vale|bueno|ahora|entonces)\W+)*(?:(?:the )?next(?: (?:line|step|part|bit))?|go on|keep going|carry on|continue|more|then|what (?:now|next|then|else|comes next)|now what|(?:la |el )?siguiente(?: (?:linea|paso|parte))?|sigue|continua|mas|(?:despues|luego)(?: que)?|que (?:mas|sigue|viene|va)(?: (?:ahora|despues|luego))?|ahora que)(?:\W+(?:please|pls|plz|porfa|por favor))?\W*$/;
/** Who begins so tells of a try, whatever they ask behind it. */
const SAYS_SO = /^(?:i (?:got|put|wrote|tried|get)|me (?:sale|da)|puse|he puesto)\b/;
/** `is it a noun or a verb?` */
const CHOOSES = /\b(?:or|o)\b.*\?/;
/** Who gives reasons asks, also with the words of somebody who tries. */
const ASKS_WHY =
  /^\W*(?:why|how|what|which|when|where|(?:can|could|may|should|shall|must|do) i|por que|como|que|cual|cuando|donde|puedo|debo)\b/;

/** Of a word alone only these are no try at a gap: `more`, `then` may be. */
const NO_TRY = /^\W*(?:next|continue|siguiente|sigue|continua)\W*$/;

/** Whether a message at an open activity says no more than that the help is to go on, and is none of what can be answered. */
export function asksOn(message: string, activity: TutorActivity): boolean {
  const folded = foldText(message).trim();
  if (!GOES_ON_HELPING.test(folded) || activity.kind === 'essay') return false;
  const isTry = activity.kind === 'english-item' && !/\s/.test(folded) && !NO_TRY.test(folded);
  const answers = [...(activity.options ?? []), ...rightAnswers(activity)];
  return !isTry && !answers.some((answer) => foldText(answer).trim() === folded);
}

/** At a program code of their own is a try, whatever is said of it. */
function readProgramMove(message: string, { starter }: TutorActivity, code = ''): LadderMove {
  if (code.trim() !== '' && code.trim() !== starter?.trim()) return 'tried';
  const folded = foldText(message);
  return ASKS.test(folded) || BEGS.test(folded) ? 'asked' : 'none';
}

/** Whether a message asks for help, shows a try, or neither, while an activity is open. */
export function readMove(message: string, activity: TutorActivity | undefined, code?: string): LadderMove {
  if (activity === undefined) return 'none';
  const isGoingOn = asksOn(message, activity);
  if (activity.kind === 'python') {
    const move = readProgramMove(message, activity, code);
    return move === 'none' && isGoingOn ? 'asked' : move;
  }
  if (isGoingOn) return 'asked';
  const folded = foldText(message);
  if (/^(?:i think|my answer|creo que|mi respuesta)\b/.test(folded)) return 'tried';
  if (ASKS.test(folded) || BEGS.test(folded)) return 'asked';
  if (activity.kind === 'essay') return TRIES.test(folded) ? 'tried' : 'none';
  if (SAYS_SO.test(folded)) return 'tried';
  if (TRIES.test(folded) && !ASKS_WHY.test(folded) && !CHOOSES.test(folded)) return 'tried';
  return readsLikeAnswer(message, folded, activity) ? 'tried' : 'none';
}

/** A line that is Python wherever it stands, and what goes on below one. */
const CODE_LINE =
  /^(?:@\w|(?:def|class) .+|import .+|from \w+ import .+|(?:for|while|if|with) .+:|(?:try|else):|return\b.*|print\(.*|\w[\w.[\]]* ?[-+*/]?= ?.+|# .*)$/;
const GOES_ON = /^(?:\s+\S|[)\]}]|\s*$)/;

/** Code fenced in a message, or the program that it holds between what is said about it. */
export function readCode(message: string): string | undefined {
  const fenced = [...message.matchAll(/```[^\n]*\n([\s\S]*?)(?:```|$)/g)].map((match) => match[1] ?? '');
  if (fenced.length > 0) return fenced.join('\n');
  const lines = message.split('\n');
  const first = lines.findIndex((line) => CODE_LINE.test(line));
  if (first < 0) return undefined;
  const last = lines.findLastIndex(
    (line) => CODE_LINE.test(line) || (line.trim() !== '' && GOES_ON.test(line)),
  );
  const code = lines.slice(first, last + 1);
  return code.filter((line) => line.trim() !== '').length > 1 || lines.length > 1
    ? code.join('\n')
    : undefined;
}
