import type { TurnContext } from '@kindling/core/turns';
import { type Answer, turnOf } from './answer.ts';
import { sourcesOfStanding, tellWhatWaits } from './describe-standing.ts';
import type { Library } from './library.ts';
import { type Phrase, say } from './say.ts';

const TRY_THIS: Phrase = {
  en: ['Try this one, and tell me how you got there:'],
  es: ['Prueba con esta y dime cómo has llegado:'],
};
const ABOUT_WHAT: Phrase = {
  en: [
    'Gladly. About what: a grammar point, a kind of word, a piece of Python? The page Today also has the next step for you.',
  ],
  es: [
    'Claro. ¿Sobre qué: un punto de gramática, un tipo de palabras, algo de Python? En la página Hoy tienes además tu siguiente paso.',
  ],
};
const OR_ANOTHER: Phrase = {
  en: ['Shall we take one of these, or is there something else you want to practise?'],
  es: ['¿Cogemos algo de esto o quieres practicar otra cosa?'],
};
const NOT_SEEN_HERE: Phrase = {
  en: [
    'I do not hand out answers, and from here I do not see your exercise. Choose it under “About an exercise” on the page Tutor: there I help you find it, step by step.',
  ],
  es: [
    'No doy las respuestas, y desde aquí no veo tu ejercicio. Elígelo en «Sobre un ejercicio», en la página Tutor: allí te ayudo a encontrarla paso a paso.',
  ],
};
/** The answer to something that is not open in this conversation. To ask for a task with one is another thing. */
const WANTS_THE_ANSWER =
  /\b(?:the (?:answers?|solutions?)|(?:la|las) (?:respuestas?|soluci[oó]n(?:es)?)|(?:solve it|do it|write it) for me|hazlo por m[ií])(?![\p{L}])/iu;
const MIN_COVERAGE = 0.3;

/** A task of the courses about what the message names, without its answer; what waits when it names nothing. */
export function proposeTask(context: TurnContext, { tasks }: Library): Answer {
  const { message, language, past } = context;
  if (WANTS_THE_ANSWER.test(message)) return { act: 'ask-back', text: say(NOT_SEEN_HERE, language) };
  const given = new Set(past.map(({ reply }) => reply));
  const hits = tasks.search(message, 10, (task) => task.kind !== 'quiz');
  const fresh = hits.filter(({ coverage }) => coverage >= MIN_COVERAGE);
  const { item } = fresh.find((hit) => ![...given].some((reply) => reply.includes(hit.item.statement))) ?? {};
  if (item === undefined) return proposeWhatWaits(context);
  return {
    act: 'propose-next',
    text: `${say(TRY_THIS, language)}\n\n${item.statement}`,
    sources: [item.source],
  };
}

/** The learner's own reviews and next lesson; of somebody who is not known it is asked what about. */
function proposeWhatWaits(context: TurnContext): Answer {
  const { learner, language } = context;
  if (learner === undefined) return { act: 'ask-back', text: say(ABOUT_WHAT, language, turnOf(context)) };
  const text = [...tellWhatWaits(learner, language), say(OR_ANOTHER, language)].join('\n\n');
  return { act: 'propose-next', text, sources: sourcesOfStanding(learner, language) };
}
