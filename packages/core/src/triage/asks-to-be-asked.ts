import type { RouteContext } from './route-message.ts';

/** Orders that are given to nobody but who asks and checks. */
const ASK_ME =
  /\b(?:quiz me|(?:drill|grill) me|(?:put me to the|give me an?(?: \w+)?) test|test me|test my (?:vocabulary|memory|knowledge|\w+ words)|examine me|ponme a prueba|me (?:pones|pongas|ponga) a prueba|interrog(?:a|ue|ame|arme|ueme)(?:me)?|examin(?:a|e)me|evalu(?:a|e)me|compruebame|tomame (?:la leccion|los|las|el|la|unas?|unos|eso|examen|prueba|de)|(?:hazme|haceme|hagame|ponme|poneme|echame|tirame|dame) (?:un|una|otro|otra|unos|unas|algun|el)?(?: \w+)? ?(?:quiz|test|examen(?:cito)?|cuestionario|trivia))\b/;
/** `test my program`, `a quiz program`: code is tested and written by others. */
const OF_CODE =
  /\b(?:program\w*|code|codigo|script|app|function|funcion|ejercicio|exercise|essay|ensayo|redaccion|texto|text)\b/;
const NOT_NOW =
  /\b(?:do not|don't|no) (?:me )?(?:quiz|test|pregunt|interrog|examin)|\b(?:como se dice|how do (?:you|i) say|what does|que significa)\b/;
/** `pregúntame a ver si lo pillé`: what was just explained, or found weak, is asked. */
const ASK_OF_IT =
  /\b(?:preguntame|preguntamelo|ask me|check me|try me|(?:hazme|ponme|echame|tirame|haceme|poneme) (?:(?:un|unas|unos|algunas|un par de|dos|tres|cinco|\d) )*(?:preguntas|preguntitas)|(?:ponme|poneme|hazme|tirame|echame) (?:un par|unas(?: cuantas)?|dos(?: o tres)?|tres|algunas)(?= (?:para|a ver|de eso|y|mas)\b|$)|me preguntas|(?:a )?(?:couple of|few|some|two|three|five) questions)\b/;

/**
 * Whether a message asks to be asked, by its form: "quiz me on animals", "ponme a prueba"; behind an explanation or
 * results, "now check me" as well. @param words as the router reads them.
 */
export function asksToBeAsked(words: string, { activity, previous, hasCode }: RouteContext): boolean {
  if (activity === 'essay' || hasCode === true || OF_CODE.test(words) || NOT_NOW.test(words)) return false;
  if (ASK_ME.test(words)) return true;
  return (previous === 'concepts' || previous === 'progress') && ASK_OF_IT.test(words);
}
