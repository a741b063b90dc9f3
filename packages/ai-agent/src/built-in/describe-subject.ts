import { foldText } from '@kindling/core/text';
import type { LearnerProfile, SkillStanding, TurnContext, TutorLanguage } from '@kindling/core/turns';
import type { Subject } from '@kindling/shared';
import { type Concept, sourceOfConcept } from '../retrieval/index.ts';
import type { Answer } from './answer.ts';
import { sourceOfProgress, sourcesOfStanding, tellWhatWaits } from './describe-standing.ts';
import type { Library } from './library.ts';
import { type Phrase, say } from './say.ts';
import * as words from './subject-words.ts';
import { withoutAskingWords } from './without-asking-words.ts';

const SUBJECTS: readonly { subject: Subject; form: RegExp; name: Record<TutorLanguage, string> }[] = [
  {
    subject: 'python',
    form: /\b(?:python|programming|coding|code|programa\w*|codigo)\b/,
    name: { en: 'Python', es: 'Python' },
  },
  {
    subject: 'language',
    form: /\b(?:english|ingles|grammar|gramatica)\b/,
    name: { en: 'English', es: 'inglés' },
  },
  {
    subject: 'writing',
    form: /\b(?:writing|essays?|escritura|redaccion\w*|ensayos?)\b/,
    name: { en: 'writing', es: 'escritura' },
  },
];
const ASKS_WEAK =
  /\b(?:weak\w*|worst|struggl\w+|bad at|review|revise|least sure|debil\w*|floj\w+|peor|fall\w+|cuest\w+|repas\w+|reforz\w+)\b/;
const ASKS_STRONG = /\b(?:strong\w*|best|good at|surest|fuert\w+|mejor|bien)\b/;

const MOST_NAMED = 3;
const MOST_CARDS = 2;

function count(many: number, nouns: words.Noun, language: TutorLanguage): string {
  return nouns[language][many === 1 ? 0 : 1].replace('{count}', String(many));
}

function tellSkill({ name, percent, unaidedAnswers }: SkillStanding, language: TutorLanguage): string {
  const answers = count(unaidedAnswers, words.ANSWERS, language);
  return say(words.ONE, language, 0, { name, percent: String(percent), answers });
}

/** The first few of some skills. */
function tellSkills(
  phrase: Phrase,
  skills: readonly SkillStanding[],
  most: number,
  language: TutorLanguage,
): string {
  const named = skills.slice(0, most).map((skill) => tellSkill(skill, language));
  return say(phrase, language, 0, { list: named.join(', ') });
}

/** How many skills stand at each level that has any, the highest first. */
function tellLevels(skills: readonly SkillStanding[], subject: string, language: TutorLanguage): string {
  const levels = (['mastered', 'proficient', 'learning', 'beginner'] as const)
    .map((level) => ({ level, many: skills.filter((skill) => skill.level === level).length }))
    .filter(({ many }) => many > 0)
    .map(({ level, many }) => `${many} ${words.LEVELS[language][level]}`)
    .join(', ');
  const values = { subject, skills: count(skills.length, words.SKILLS, language), levels };
  return say(words.IN_SUBJECT, language, 0, values);
}

/**
 * How a learner stands in the idea or the subject that a message names, from what they did without help; undefined where
 * it names neither, or where nobody knows how they stand.
 */
export function describeSubject(context: TurnContext, library: Library): Answer | undefined {
  const { message, learner } = context;
  const standing = learner?.standing;
  if (learner === undefined || standing === undefined) return undefined;
  const [concept] = library.concepts.findNamed(withoutAskingWords(message));
  if (concept !== undefined) return describeIdea(concept, standing, context);
  const question = foldText(message);
  const named = SUBJECTS.find(({ form }) => form.test(question));
  if (named === undefined) return undefined;
  const skills = standing.filter(({ subject }) => subject === named.subject);
  return describeSkills(skills, named.name[context.language], learner, context, library);
}

/** A subject by its skills, the least sure first. */
function describeSkills(
  skills: readonly SkillStanding[],
  subject: string,
  learner: LearnerProfile,
  { message, language }: TurnContext,
  library: Library,
): Answer {
  const [weakest] = skills;
  const evidence = sourcesOfStanding(learner, language);
  if (weakest === undefined)
    return { act: 'summarise', text: say(words.NOTHING_IN, language, 0, { subject }), sources: evidence };
  const question = foldText(message);
  const cards = library.concepts.listOfSkill(weakest.key).slice(0, MOST_CARDS);
  const list = cards.map(({ card }) => `*${card[language].title}*`).join(', ');
  const asksPart = ASKS_WEAK.test(question) || ASKS_STRONG.test(question);
  // Both ends of a few, so that no skill stands at both.
  const most = asksPart ? MOST_NAMED : Math.min(MOST_NAMED, Math.ceil(skills.length / 2));
  const lines = [
    ...(asksPart ? [] : [tellLevels(skills, subject, language)]),
    ...(ASKS_WEAK.test(question) ? [] : [tellSkills(words.STRONGEST, skills.toReversed(), most, language)]),
    ...(ASKS_STRONG.test(question) ? [] : [tellSkills(words.WEAKEST, skills, most, language)]),
    ...(list === '' || ASKS_STRONG.test(question) ? [] : [say(words.READ_UP, language, 0, { list })]),
    ...(asksPart ? [] : tellWhatWaits(learner, language)),
  ];
  const begin = say(words.BEGIN, language, 0, { name: weakest.name });
  return {
    act: 'summarise',
    text: `${lines.map((line) => `- ${line}`).join('\n')}\n\n${begin}`,
    sources: [...cards.map((card) => sourceOfConcept(card, language)), ...evidence],
  };
}

/** An idea by the skill it belongs to, which is what answers count for. */
function describeIdea(
  concept: Concept,
  standing: readonly SkillStanding[],
  { language }: TurnContext,
): Answer {
  const { title: idea } = concept.card[language];
  const skill = standing.find(({ key }) => key === concept.card.skill);
  const text =
    skill === undefined
      ? say(words.IDEA_NOT_BEGUN, language, 0, { idea })
      : say(words.OF_IDEA, language, 0, { idea, skill: tellSkill(skill, language) });
  return {
    act: 'summarise',
    text,
    sources: [sourceOfConcept(concept, language), sourceOfProgress(language)],
  };
}
