import { foldText } from '@kindling/core/text';
import type { TurnContext, TutorLanguage } from '@kindling/core/turns';
import { type Concept, sourceOfConcept } from '../retrieval/index.ts';
import type { Answer } from './answer.ts';
import { fitsTask } from './fits-task.ts';
import { leaveOutAnswer } from './leave-out-answer.ts';
import type { Library } from './library.ts';
import { type Phrase, say } from './say.ts';

const ASKS_DIFFERENCE = /\b(?:difference|differ|versus|vs|diferenci\w*|distingu\w*|confus\w*|confund\w*)\b/;

const SHOWS: Phrase = { en: ['It prints:'], es: ['Muestra:'] };
const WATCH_OUT: Phrase = { en: ['Watch out:'], es: ['Ojo:'] };
const RUN_IT: Phrase = {
  en: ['The card below has this program in an editor: run it, change a line, and run it again.'],
  es: [
    'La ficha de abajo tiene este programa en un editor: ejecútalo, cambia una línea y vuelve a ejecutarlo.',
  ],
};
const ASKS_TO_RUN = /\b(?:run|runnable|try|play|execute|ejecut\w*|prob\w+|prueb\w+|correr)\b/;

/** How an idea looks; of a program also what it prints. */
export function showExample({ card: { example, prints } }: Concept, language: TutorLanguage): string {
  if (prints === undefined) return `*${example}*`;
  return `\`\`\`python\n${example}\n\`\`\`\n${say(SHOWS, language)}\n\`\`\`\n${prints}\n\`\`\``;
}

/** An idea: what it is, how it looks, where that can be run, what goes wrong, and a question. */
function explain(concept: Concept, language: TutorLanguage, runs: boolean): string[] {
  const { title, says, mistake, ask } = concept.card[language];
  return [
    `**${title}**: ${says}`,
    showExample(concept, language),
    ...(runs && concept.card.prints !== undefined ? [say(RUN_IT, language)] : []),
    `${say(WATCH_OUT, language)} ${mistake}`,
    ask,
  ];
}

/** Two ideas side by side, with the question of the second. */
function compare(one: Concept, other: Concept, language: TutorLanguage): string {
  const lines = [one, other].map(({ card }) => `- **${card[language].title}**: ${card[language].says}`);
  return `${lines.join('\n')}\n\n${other.card[language].ask}`;
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
  if (ASKS_DIFFERENCE.test(question) && other !== undefined) {
    const sources = [concept, other].map((one) => sourceOfConcept(one, language));
    return { act, text: compare(concept, other, language), sources };
  }
  const parts = leaveOutAnswer(explain(concept, language, ASKS_TO_RUN.test(question)), context);
  // A question, or an example of nothing, explains nothing.
  if (parts.length < 2) return undefined;
  return { act, text: parts.join('\n\n'), sources: [sourceOfConcept(concept, language)] };
}
