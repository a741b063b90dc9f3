import type { TurnContext } from '@kindling/core/turns';
import { type Answer, turnOf } from './answer.ts';
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
const MIN_COVERAGE = 0.3;

/** A task of the courses about what the message names, without its answer; asks what about when it names nothing. */
export function proposeTask(context: TurnContext, { tasks }: Library): Answer {
  const { message, language, past } = context;
  const given = new Set(past.map(({ reply }) => reply));
  const hits = tasks.search(message, 10, (task) => task.kind !== 'quiz');
  const fresh = hits.filter(({ coverage }) => coverage >= MIN_COVERAGE);
  const { item } = fresh.find((hit) => ![...given].some((reply) => reply.includes(hit.item.statement))) ?? {};
  if (item === undefined) return { act: 'ask-back', text: say(ABOUT_WHAT, language, turnOf(context)) };
  return {
    act: 'propose-next',
    text: `${say(TRY_THIS, language)}\n\n${item.statement}`,
    sources: [item.source],
  };
}
