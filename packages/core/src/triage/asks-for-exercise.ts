import type { RouteContext } from './route-message.ts';

/** What is wished for, in either language. */
const TASK =
  /\b(?:exercises?|tasks?|problems?|challenges?|programs? to (?:write|do)|ejercicios?|tareas?|problemas?|retos?|desafios?)\b/;
const NEW =
  /\b(?:another|one more|two more|a new|new|next|different|similar|more|like this|like that|otr[oa]s?|una? mas|un[oa]? nuev[oa]|nuev[oa]s?|siguientes?|distint[oa]s?|parecid[oa]s?|mas|como (?:este|esta|ese|esa))\b/;
const GIVE =
  /\b(?:give|make|want|get|have|need|create|generate|set|do|practi[cs]e|dame|ponme|hazme|quiero|quisiera|necesito|crea|inventa|genera|preparame|practicar|hacer)\b/;
/** Whether there is one of some kind. */
const ANY_SUCH =
  /\b(?:exercises?|challenges?|tasks?|programs? to (?:write|do)|ejercicios?|retos?|desafios?)\b.*\b(?:in which|where|about|with|for|on|en (?:el |la |los |las )?que|donde|de|con|sobre)\b/;
const IS_THERE =
  /\b(?:do you have|have you|is there|are there|any|got|looking for|i'd like|i would like|tienes|tendras|tiene|tenes|hay|habra|existe|busco|me gustaria)\b/;
/** \`one where i read a file\`: at a program of the next one. */
const ONE_WHERE = /^(?:un[oa]|algo|one|something) (?:en (?:el |la |lo )?que|donde|where|in which) /;
/** One thing within another, one too many, what the writer made: no wish. */
const NO_WISH =
  /\b(?:dentro de|inside) (?:otr|another)|\bvueltas? de mas\b|\b(?:hazme|do|did|hice|acabe|termine|finished) (?:el|the|my) |\bmas (?:lent|limpi|clar|cort)|\b(?:my|mi|mis) (?:exercises?|ejercicios?|tasks?|retos?)\b/;
/** Nothing is said but this: at a program it is about the next one. */
const BARE =
  /^(?:(?:ok|okay|done|ready|please|and|now|can i (?:have|get)|could i (?:have|get)|give me|vale|listo|hecho|ya|ahora|me das|dame|ponme|quiero|por favor) )*(?:another(?: one)?|one more|(?:an? )?(?:harder|easier|simpler|similar|different|new|next)(?: one)?|something (?:harder|easier|different|similar|new)|otr[oa]|un[oa]? (?:mas|parecid[oa]|distint[oa]|nuev[oa])|(?:algo |un[oa]? )?mas (?:dificil|facil|sencill[oa]))(?: (?:one|mas|like (?:this|that)|como (?:este|esta|ese|esa)|parecid[oa]|mas (?:dificil|facil)|please|pls|plz|por favor|porfa))*$/;
/** What a program is made of: says that the exercise is one of programming. */
const PROGRAMMING =
  /\b(?:python|code|coding|program\w*|files?|loops?|while|lists?|functions?|dictionar(?:y|ies)|strings?|tuples?|sets?|class(?:es)?|objects?|recursion|conditionals?|variables?|codigo|archivos?|ficheros?|bucles?|ciclos?|listas?|funcion(?:es)?|diccionarios?|cadenas?|tuplas?|conjuntos?|clases?|objetos?|recursividad|condicionales?)\b/;
/** Something to be programmed, or solved by a program. */
const SOMETHING_TO_CODE =
  /\b(?:give|get|want|need|dame|ponme|quiero|necesito|hazme|tirame|pasame) (?:me )?(?:something|smth|sth|some|a thing|algo|lo que sea) (?:\S+ )?(?:to|for me to|para|que) (?:code|program|programar|codear|resolver con codigo)\b/;
/** More of what was just explained. */
const OF_IT =
  /\b(?:(?:un|otro|algun|some|an|one) (?:ejercicio|reto|exercise|task|problem)s?|(?:dame|ponme|give me|make me) (?:algo|something)) (?:de|sobre|con|para (?:practicar|hacer)|on|about|with|to (?:do|practi[cs]e)(?: with)?) (?:es[eoa]|est[eoa]|ellos?|that|this|it|them)\b/;
/** Which others there are, behind those that were done. */
const WHICH_OTHERS =
  /\b(?:did|done|finished|solved|hice|acabe|termine|resolvi)\b.*\b(?:what else (?:is there|have you got|do you have)|which others?|(?:que|cuales) otros (?:tienes|hay|tenes)|(?:que|algo) mas (?:hay|tienes|tenes))\b/;
/** Help with the open one, or its answer: whoever practises with the learner knows better. */
const ABOUT_OPEN =
  /\b(?:hints?|clues?|answers?|solutions?|solve|help|stuck|explain|example|pistas?|respuestas?|solucion(?:es)?|resuelve\w*|ayuda\w*|atascad[oa]|explica\w*|ejemplos?|this (?:exercise|task|problem)|este (?:ejercicio|problema|reto)|quiz|questions?|preguntas?|how many|cuant[oa]s|understand|entiendo)\b/;

/** What is wished for without the word for it. */
function wantsToCode(text: string, previous: RouteContext['previous']): boolean {
  if (SOMETHING_TO_CODE.test(text) || WHICH_OTHERS.test(text)) return true;
  return (previous === 'concepts' || previous === 'debug') && OF_IT.test(text);
}

/**
 * Whether a message asks for a new programming exercise by its form: "another one like this", "one more on loops", "un
 * ejercicio más de listas". Away from programs it has to name one.
 */
export function asksForExercise(message: string, { activity, previous, hasCode }: RouteContext): boolean {
  if (activity !== undefined && activity !== 'python') return false;
  const text = message
    .replace(/[?!.,:;]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const isAtProgram = activity === 'python' || hasCode === true || previous === 'exercise';
  const without = text.replace(
    /\b(?:like this|como est[ea]) (?:exercise|task|problem|ejercicio|problema|reto)\b/g,
    'like this',
  );
  if (wantsToCode(text, previous)) return true;
  if (isAtProgram && (BARE.test(text) || ONE_WHERE.test(text))) return true;
  if (ABOUT_OPEN.test(without) || NO_WISH.test(without)) return false;
  const wishes =
    (TASK.test(without) && (NEW.test(without) || GIVE.test(without))) ||
    (ANY_SUCH.test(without) && IS_THERE.test(without));
  const isMore =
    NEW.test(without) && /\b(?:on|about|with|of|de|con|sobre)\b/.test(without) && PROGRAMMING.test(without);
  return (
    (wishes && (isAtProgram || PROGRAMMING.test(without))) || (isMore && text.split(' ').length <= MOST_WORDS)
  );
}

/** Longer ones tell of something else besides. */
const MOST_WORDS = 8;
