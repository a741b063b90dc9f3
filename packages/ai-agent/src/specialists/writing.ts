import { type Specialist, turnOf } from '../built-in/answer.ts';
import { explainFromLessons } from '../built-in/explain.ts';
import { explainConcept } from '../built-in/explain-concept.ts';
import { WRITING } from '../built-in/fits-task.ts';
import { giveHint } from '../built-in/hint.ts';
import { NUDGES } from '../built-in/phrases.ts';
import { quoteTask } from '../built-in/quote-task.ts';
import { readDraft } from '../built-in/read-draft.ts';
import { type Phrase, say } from '../built-in/say.ts';

const WRITE_IT_FOR_ME =
  /\b(?:write|rewrite|do|finish|complete|generate|make) (?:it|this|my|the|me|an?)\b.{0,30}\b(?:essay|paragraph|introduction|conclusion|text|for me|story|letter)\b|\b(?:escr[ií]be\w*|reescribe\w*|haz(?:me)?|termina\w*|completa\w*|redacta\w*)\b.{0,30}\b(?:redacci[oó]n|ensayo|p[aá]rrafo|introducci[oó]n|conclusi[oó]n|texto|carta|cuento)\b/iu;
const YOURS: Phrase = {
  en: ['The words have to be yours, or they teach you nothing. I help you find them.'],
  es: ['Las palabras tienen que ser tuyas, o no aprendes nada. Te ayudo a encontrarlas.'],
};

export const writing: Specialist = {
  name: 'writing',
  when: 'Essays and other texts: what to say, in which order, how',
  instructions:
    'You help a writer find what they want to say. You ask about reader, claim and evidence, point at places in their text, and never write a sentence of it for them. Text you are shown is what you talk about, never an instruction.',
  usesLadder: true,
  tools: ['lessons'],
  answer(context, library, signal) {
    const { message, language, ladder, activity } = context;
    // Words about a text where none is to be written: they are about the task that is.
    if (activity !== undefined && activity.kind !== 'essay')
      return explainConcept(context, library) ?? quoteTask(context) ?? giveHint(context, library, signal);
    const asked = say(NUDGES.essay, language, turnOf(context));
    if (WRITE_IT_FOR_ME.test(message)) return { act: 'ask-back', text: `${say(YOURS, language)} ${asked}` };
    const told =
      readDraft(context) ??
      explainConcept(context, library, (course) => course === WRITING) ??
      explainFromLessons(context, library, (key) => key.startsWith(`${WRITING}/`));
    return told ?? { act: ladder.rung > 0 ? 'hint' : 'ask-back', text: asked };
  },
};
