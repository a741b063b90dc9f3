import type { RouteContext } from './route-message.ts';

/** Words before what is meant. */
const BEFORE =
  /^(?:(?:and|but|so|ok|okay|then|um+|hm+|please|now|y|e|pero|vale|entonces|ahora|pues|por favor) )+(?=\S)/;
const BEHIND = /(?: (?:please|now|then|por favor|entonces|ahora|again))+$/;
/** Nothing but going on with what was spoken of: whoever spoke of it knows what is meant. */
const GOES_ON =
  /^(?:then|why(?: not| so| is that(?: so)?)?|how (?:so|come)|go on|more|again|continue|once more|what else|anything else|else|simpler|slower|shorter|longer|(?:one |some )?more examples?|another example|say it again|same (?:thing )?(?:but |again )?(?:with|for|in|about) .{1,30}|(?:even|a bit|much) \w+er|more slowly|(?:still )?(?:i )?(?:still )?do(?:n't| not) (?:get|understand)(?: it| that)?|after that|por que(?: no)?|luego|despues|sigue|mas|otra vez.{0,20}|otro ejemplo|(?:dame )?mas ejemplos|de nuevo|mas (?:despacio|sencillo|facil|corto|largo)|lo mismo (?:pero )?(?:con|en|para) .{1,30}|(?:sigo sin|no) (?:lo )?(?:entiendo|pillo|entenderlo)|que mas|algo mas|eso por que)$/;
/** An example of what was spoken of. At a task that may be asked of the task itself. */
const WANTS_EXAMPLE =
  /^(?:(?:can|could|would) (?:you|i) (?:please )?(?:give|show|have|see|get|tell) (?:me )?|(?:give|show|tell) (?:me )?|(?:do you have|for|with|like) |(?:dame|ponme|dime|muestrame|ensename) |(?:me|nos) (?:das|pones|dices|muestras) |(?:puedes|podrias) (?:darme|ponerme|mostrarme|decirme) |(?:por|con|tienes) )?(?:(?:an|another|one|one more|some|some more|un|otro|algun|mas) )?(?:examples?|ejemplos?)$/;
/** It did not help, whatever was said. At an item that may be the answer. */
const DENIES =
  /^(?:(?:no|nope|nah|still|uh|mmm*|ay|pues|tampoco|aun|todavia) )*(?:nope|nah|not (?:really|yet|that either)|no luck|same (?:thing|again|as before)?|the same|tampoco|ni asi|sigue igual|igual que antes|nada|aun no|todavia no)$/;
/** `and a tuple?`, `y en python?`, `what about tuples`: the same question about something else. */
const TURNS_TO = /^(?:(?:and|y|e) |what about |how about |que tal |que hay de )\S.{0,28}$/;
const MOST_WORDS = 5;

export type FollowUp = 'goes on' | 'turns to' | undefined;

/**
 * Whether a message only makes sense behind another: "and then?", "otra vez más despacio", "and with strings?". Whoever
 * greets or thanks has said nothing that could be gone on with. @param message as the router reads it.
 */
export function followsUp(message: string, { previous, activity }: RouteContext): FollowUp {
  if (previous === undefined || previous === 'triage') return undefined;
  const text = message
    .replace(/[¿?¡!.,:;…]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const cores = [text, text.replace(BEFORE, ''), text.replace(BEHIND, '').replace(BEFORE, '')];
  if (cores.some((core) => GOES_ON.test(core))) return 'goes on';
  if (activity === undefined && cores.some((core) => WANTS_EXAMPLE.test(core))) return 'goes on';
  if ((activity === undefined || activity === 'python') && DENIES.test(text)) return 'goes on';
  return TURNS_TO.test(text) && text.split(' ').length <= MOST_WORDS ? 'turns to' : undefined;
}
