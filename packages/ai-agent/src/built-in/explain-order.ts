import { readOrderAsked } from '@kindling/core/triage';
import type { SkillStanding, Source, TurnContext, TutorLanguage } from '@kindling/core/turns';
import { type Concept, type ConceptIndex, sourceOfConcept } from '../retrieval/index.ts';
import type { Answer } from './answer.ts';
import { sourceOfProgress } from './describe-standing.ts';
import { fitsTask } from './fits-task.ts';
import { leaveOutAnswer } from './leave-out-answer.ts';
import type { Library } from './library.ts';
import * as words from './order-words.ts';
import { say } from './say.ts';
import { withoutAskingWords } from './without-asking-words.ts';

/** Ideas further back that are named; the map of the course has them all. */
const MOST_FURTHER = 6;
const MOST_OPENED = 5;
/** Sources a reader still looks at. */
const MOST_SOURCES = 4;

/** Everything one reply about the order of ideas is made from. */
interface Question {
  language: TutorLanguage;
  concepts: ConceptIndex;
  /** Undefined where nobody knows how the learner stands; empty for somebody who has shown nothing. */
  standing: readonly SkillStanding[] | undefined;
}

/** Parts of a reply, each of which may be left out, and the ideas it is read from. */
interface Told {
  parts: string[];
  read: readonly Concept[];
}

/**
 * What to know before an idea, what it opens, whether it can be begun, or which of two comes first; with how the learner
 * stands in each, where that is known. "This" is what the open task is about, or what was spoken of last. Undefined for
 * a message that asks nothing of the kind.
 */
export function explainOrder(context: TurnContext, library: Library): Answer | undefined {
  const { message, language, activity, learner } = context;
  const asked = readOrderAsked(message);
  if (asked === undefined) return undefined;
  const [concept, other] = findMeant(context, library);
  const act = activity === undefined ? 'explain' : 'hint';
  if (concept === undefined) return { act: 'ask-back', text: say(words.BEFORE_WHAT, language) };
  const question: Question = { language, concepts: library.concepts, standing: learner?.standing };
  const { parts, read } =
    asked === 'which-first' && other !== undefined
      ? tellFirst(concept, other, question)
      : asked === 'after'
        ? tellOpened(concept, question)
        : tellBefore(concept, question, asked === 'ready');
  const told = leaveOutAnswer(parts, context);
  if (told.length === 0) return undefined;
  const cards = read.slice(0, MOST_SOURCES).map((one) => sourceOfConcept(one, language));
  const evidence: Source[] = learner?.standing === undefined ? [] : [sourceOfProgress(language)];
  return { act, text: told.join('\n\n'), sources: [...cards, ...evidence] };
}

/** The ideas a message names; else those of the open task; else those of the latest message that named any. */
function findMeant({ message, activity, past }: TurnContext, library: Library): Concept[] {
  const { programCourses, concepts } = library;
  const find = (text: string) =>
    concepts.findNamed(text, ({ course }) => fitsTask(course, library, activity));
  const named = find(withoutAskingWords(message));
  if (named.length > 0) return named;
  if (activity !== undefined)
    return findOfTask(`${activity.title}. ${activity.statement}`, find, programCourses);
  for (const { message: earlier } of past.toReversed()) {
    const spoken = find(earlier);
    if (spoken.length > 0) return spoken;
  }
  return [];
}

/** Of what a task says little words are ideas of a language, too: where it speaks of Python at all, only that counts. */
function findOfTask(
  text: string,
  find: (text: string) => Concept[],
  programCourses: ReadonlySet<string>,
): Concept[] {
  const found = find(text);
  const ofPrograms = found.filter(({ course }) => programCourses.has(course));
  return ofPrograms.length > 0 ? ofPrograms : found;
}

function standingOf({ card }: Concept, { standing }: Question): SkillStanding | undefined {
  return standing?.find(({ key }) => key === card.skill);
}

const isKnown = (standing: SkillStanding | undefined) =>
  standing?.level === 'proficient' || standing?.level === 'mastered';

const titleOf = ({ card }: Concept, { language }: Question) => card[language].title;

function tellBefore(concept: Concept, question: Question, asksReady: boolean): Told {
  const { language, concepts } = question;
  const title = titleOf(concept, question);
  const needed = concepts.listBefore(concept);
  if (needed.length === 0) {
    const { ask } = concept.card[language];
    return { parts: [`${say(words.NOTHING_BEFORE, language, 0, { title })} ${ask}`], read: [concept] };
  }
  const missing = needed.filter((one) => !isKnown(standingOf(one, question)));
  const further = listFurther(needed, concepts).slice(0, MOST_FURTHER);
  const names = further.map((one) => `*${titleOf(one, question)}*`).join(', ');
  const parts = [
    ...(asksReady ? [tellReady(title, missing, question)] : []),
    [say(words.BEFORE, language, 0, { title }), ...needed.map((one) => tellNeeded(one, question))].join('\n'),
    ...(further.length > 0 ? [say(words.FURTHER, language, 0, { names })] : []),
    askOn(missing, question),
  ];
  return { parts, read: [concept, ...(missing.length > 0 ? missing : needed)] };
}

/** Whether all that is needed was shown without help. */
function tellReady(title: string, missing: readonly Concept[], { language, standing }: Question): string {
  if (standing === undefined || standing.length === 0) return say(words.CANNOT_TELL, language);
  return say(missing.length === 0 ? words.READY : words.NOT_READY, language, 0, { title });
}

function tellNeeded(one: Concept, question: Question): string {
  const { title, says } = one.card[question.language];
  const standing = standingOf(one, question);
  const { language } = question;
  if (question.standing === undefined) return `- **${title}**: ${says}`;
  const how =
    standing === undefined
      ? say(words.NOT_SHOWN, language)
      : say(words.SHOWN, language, 0, { percent: String(standing.percent), skill: standing.name });
  return `- **${title}** (${how}): ${says}`;
}

/** What is not sure yet is where to begin; else the learner tells what they know. */
function askOn(missing: readonly Concept[], question: Question): string {
  const { language, standing } = question;
  const [first] = missing;
  if (standing === undefined || first === undefined) return say(words.WHICH_KNOWN, language);
  return say(words.BEGIN_WITH, language, 0, { title: titleOf(first, question) });
}

/** What comes before what comes before, nearest first. */
function listFurther(needed: readonly Concept[], concepts: ConceptIndex): Concept[] {
  const seen = new Set(needed);
  const further: Concept[] = [];
  const waiting = [...needed];
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    for (const before of concepts.listBefore(one)) {
      if (seen.has(before)) continue;
      seen.add(before);
      further.push(before);
      waiting.push(before);
    }
  }
  return further;
}

function tellOpened(concept: Concept, question: Question): Told {
  const { language, concepts } = question;
  const title = titleOf(concept, question);
  const opened = concepts.listOpened(concept);
  if (opened.length === 0)
    return { parts: [say(words.OPENS_NOTHING, language, 0, { title })], read: [concept] };
  const lines = opened.slice(0, MOST_OPENED).map((one) => {
    const told = one.card[language];
    return `- **${told.title}**: ${told.says}`;
  });
  const parts = [
    [say(words.OPENS, language, 0, { title }), ...lines].join('\n'),
    say(words.WHICH_NEXT, language),
  ];
  return { parts, read: [concept, ...opened] };
}

function tellFirst(one: Concept, other: Concept, question: Question): Told {
  const { language, concepts } = question;
  const needs = (later: Concept, earlier: Concept) =>
    [...concepts.listBefore(later), ...listFurther(concepts.listBefore(later), concepts)].includes(earlier);
  const order = needs(one, other) ? [other, one] : needs(other, one) ? [one, other] : undefined;
  const [first = one, second = other] = order ?? [];
  const values = { first: titleOf(first, question), second: titleOf(second, question) };
  const { says, ask } = first.card[language];
  const parts = [
    say(order === undefined ? words.EITHER_FIRST : words.FIRST, language, 0, values),
    `**${values.first}**: ${says}`,
    ask,
  ];
  return { parts, read: [first, second] };
}
