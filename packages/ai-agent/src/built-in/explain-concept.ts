import { foldText } from '@kindling/core/text';
import type { TurnContext, TutorLanguage } from '@kindling/core/turns';
import { type Concept, sourceOfConcept } from '../retrieval/index.ts';
import type { Answer } from './answer.ts';
import { fitsTask } from './fits-task.ts';
import { leaveOutAnswer } from './leave-out-answer.ts';
import type { Library } from './library.ts';
import { type Phrase, say } from './say.ts';

const ASKS_WHAT_BEFORE =
  /\b(?:before|need to know|should i (?:already )?know|prerequisit\w*|antes de|necesito saber|deberia saber|hace falta saber|tengo que saber)\b/;
const ASKS_DIFFERENCE = /\b(?:difference|differ|versus|vs|diferenci\w*|distingu\w*|confus\w*|confund\w*)\b/;

const SHOWS: Phrase = { en: ['It prints:'], es: ['Muestra:'] };
const WATCH_OUT: Phrase = { en: ['Watch out:'], es: ['Ojo:'] };
const BEFORE: Phrase = {
  en: ['Before **{title}** it helps to know:'],
  es: ['Antes de **{title}** conviene saber:'],
};
const NOTHING_BEFORE: Phrase = {
  en: ['For **{title}** you need nothing before: you can begin.'],
  es: ['Para **{title}** no hace falta nada antes: puedes empezar.'],
};
const WHICH_KNOWN: Phrase = {
  en: ['Which of these could you explain to a friend?'],
  es: ['¿Cuál de ellas sabrías explicarle a un amigo?'],
};

function showExample({ card: { example, prints } }: Concept, language: TutorLanguage): string {
  if (prints === undefined) return `*${example}*`;
  return `\`\`\`python\n${example}\n\`\`\`\n${say(SHOWS, language)}\n\`\`\`\n${prints}\n\`\`\``;
}

/** An idea: what it is, how it looks, what goes wrong, and a question. */
function explain(concept: Concept, language: TutorLanguage): string[] {
  const { title, says, mistake, ask } = concept.card[language];
  return [
    `**${title}**: ${says}`,
    showExample(concept, language),
    `${say(WATCH_OUT, language)} ${mistake}`,
    ask,
  ];
}

/** Two ideas side by side, with the question of the second. */
function compare(one: Concept, other: Concept, language: TutorLanguage): string {
  const lines = [one, other].map(({ card }) => `- **${card[language].title}**: ${card[language].says}`);
  return `${lines.join('\n')}\n\n${other.card[language].ask}`;
}

function listBefore(concept: Concept, { concepts }: Library, language: TutorLanguage): string {
  const { title, ask } = concept.card[language];
  const before = concepts.listBefore(concept);
  if (before.length === 0) return `${say(NOTHING_BEFORE, language, 0, { title })} ${ask}`;
  const lines = before.map(({ card }) => `- **${card[language].title}**: ${card[language].says}`);
  return [say(BEFORE, language, 0, { title }), lines.join('\n'), say(WHICH_KNOWN, language)].join('\n\n');
}

/** Reads out the card of the idea a message names; undefined when it names none. */
export function explainConcept(
  context: TurnContext,
  library: Library,
  accepts: (course: string) => boolean = () => true,
): Answer | undefined {
  const { message, language, activity } = context;
  const [concept, other] = library.concepts.findNamed(
    message,
    ({ course }) => accepts(course) && fitsTask(course, library, activity),
  );
  if (concept === undefined) return undefined;
  const question = foldText(message);
  const act = activity === undefined ? 'explain' : 'hint';
  if (ASKS_WHAT_BEFORE.test(question))
    return {
      act,
      text: listBefore(concept, library, language),
      sources: [sourceOfConcept(concept, language)],
    };
  if (ASKS_DIFFERENCE.test(question) && other !== undefined) {
    const sources = [concept, other].map((one) => sourceOfConcept(one, language));
    return { act, text: compare(concept, other, language), sources };
  }
  const parts = leaveOutAnswer(explain(concept, language), context);
  // A question, or an example of nothing, explains nothing.
  if (parts.length < 2) return undefined;
  return { act, text: parts.join('\n\n'), sources: [sourceOfConcept(concept, language)] };
}
