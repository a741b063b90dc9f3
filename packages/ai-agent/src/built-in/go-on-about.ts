import { foldText } from '@kindling/core/text';
import { followsUp } from '@kindling/core/triage';
import type { PastTurn, TurnContext, TutorLanguage } from '@kindling/core/turns';
import { type Concept, sourceOfConcept } from '../retrieval/index.ts';
import type { Answer } from './answer.ts';
import { showExample } from './explain-concept.ts';
import type { Library } from './library.ts';
import { type Phrase, say } from './say.ts';

const EXAMPLE = /\b(?:examples?|ejemplos?)\b/;
const EASIER =
  /\b(?:simpler|slower|slowly|easier|shorter|again|understand|get it|despacio|sencill[oa]|facil|corto|entiendo|entenderlo|pillo|otra vez|de nuevo)\b/;
const MOST_NAMED = 3;

const AT_WORK: Phrase = {
  en: ['Here is **{one}** at work inside another idea, **{other}**:'],
  es: ['Aquí se ve **{one}** dentro de otra idea, **{other}**:'],
};
const NO_MORE: Phrase = {
  en: [
    'I have no further example of **{one}**. One of your own shows most: write it, and I look at it with you.',
  ],
  es: ['No tengo más ejemplos de **{one}**. Lo que más enseña es uno tuyo: escríbelo y lo miro contigo.'],
};
const RESTS_ON: Phrase = {
  en: ['It rests on:'],
  es: ['Se apoya en:'],
};
const WHICH_WORD: Phrase = {
  en: ['Which of these words is not clear yet?'],
  es: ['¿Cuál de estas palabras no está clara todavía?'],
};
const LEADS_TO: Phrase = {
  en: ['**{one}** matters because other ideas are built on it:'],
  es: ['**{one}** importa porque otras ideas se construyen encima:'],
};
const LOOK_AT: Phrase = {
  en: ['Which of them shall we look at?'],
  es: ['¿Cuál de ellas miramos?'],
};

const goesOn = (message: string) => followsUp(foldText(message), { previous: 'concepts' }) === 'goes on';

/**
 * "Another example", "simpler please", "why?" behind an idea that was explained: of that idea, not of the words of the
 * message, which name none. Undefined at a task, whose secrets an idea beside it may hold, and where no idea was spoken of.
 */
export function goOnAbout(
  { message, language, activity, past }: TurnContext,
  library: Library,
): Answer | undefined {
  if (activity !== undefined || !goesOn(message)) return undefined;
  const spoken = past.findLastIndex((turn) => turn.specialist === 'concepts' && !goesOn(turn.message));
  const [concept] = library.concepts.findNamed(past[spoken]?.message ?? '');
  if (concept === undefined) return undefined;
  const asked = foldText(message);
  if (EXAMPLE.test(asked)) return giveExample(concept, past.slice(spoken + 1), language, library);
  const [read, parts] = EASIER.test(asked)
    ? tellAgain(concept, language, library)
    : tellWhy(concept, past.length - spoken - 1, language, library);
  const sources = [concept, ...read].map((one) => sourceOfConcept(one, language));
  return { act: 'explain', text: parts.join('\n\n'), sources };
}

/** The idea at work inside one that is built on it: another each time it is asked for. */
function giveExample(
  concept: Concept,
  since: readonly PastTurn[],
  language: TutorLanguage,
  { concepts }: Library,
): Answer {
  const given = since.filter(({ message }) => EXAMPLE.test(foldText(message))).length;
  const other = nearest(concepts.listOpened(concept))[given];
  const one = concept.card[language].title;
  if (other === undefined)
    return {
      act: 'ask-back',
      text: `${say(NO_MORE, language, 0, { one })} ${concept.card[language].ask}`,
      sources: [sourceOfConcept(concept, language)],
    };
  const { title, ask } = other.card[language];
  const opening = say(AT_WORK, language, 0, { one, other: title });
  return {
    act: 'explain',
    text: [opening, showExample(other, language), ask].join('\n\n'),
    sources: [concept, other].map((card) => sourceOfConcept(card, language)),
  };
}

/** Those first that need the least beside it. */
const nearest = (opened: readonly Concept[]) =>
  opened.toSorted((one, other) => one.card.before.length - other.card.before.length);

type Told = [read: Concept[], parts: string[]];

const listed = (concepts: readonly Concept[], language: TutorLanguage) =>
  concepts.map(({ card }) => `- **${card[language].title}**: ${card[language].says}`).join('\n');

/** What it is, once more and alone, and what its words rest on. */
function tellAgain(concept: Concept, language: TutorLanguage, { concepts }: Library): Told {
  const before = concepts.listBefore(concept).slice(0, MOST_NAMED);
  const { title, says, ask } = concept.card[language];
  const rests = `${say(RESTS_ON, language)}\n${listed(before, language)}`;
  return [
    before,
    [`**${title}**: ${says}`, ...(before.length > 0 ? [rests, say(WHICH_WORD, language)] : [ask])],
  ];
}

/** What is built on it, others each time it is asked for; where there are no more, what it rests on itself. */
function tellWhy(concept: Concept, since: number, language: TutorLanguage, library: Library): Told {
  const from = since * MOST_NAMED;
  const opened = nearest(library.concepts.listOpened(concept)).slice(from, from + MOST_NAMED);
  if (opened.length === 0) return tellAgain(concept, language, library);
  const opening = say(LEADS_TO, language, 0, { one: concept.card[language].title });
  return [opened, [`${opening}\n${listed(opened, language)}`, say(LOOK_AT, language)]];
}
