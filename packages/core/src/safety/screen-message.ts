import { foldText, remember } from '../text/index.ts';
import { routeMessage } from '../triage/route-message.ts';
import type { SpecialistName } from '../triage/specialist-name.ts';
import { ABUSE_RULES } from './abuse-rules.ts';
import { readDangerWords, readMeant } from './danger-features.ts';
import { soundsHarmless, suspectDanger } from './danger-model.ts';
import { ABOUT_A_STORY, EVERYDAY_PHRASES, SAID_TO_ME } from './everyday-phrases.ts';
import { GROOMING_RULES } from './grooming-rules.ts';
import { HALF_SAID_ABUSE_RULES } from './half-said-abuse-rules.ts';
import { HALF_SAID_SELF_HARM_RULES } from './half-said-self-harm-rules.ts';
import { HINTED_ABUSE_RULES } from './hinted-abuse-rules.ts';
import { HINTED_SELF_HARM_RULES } from './hinted-self-harm-rules.ts';
import { isPlayed, SOME_GAME } from './in-a-game.ts';
import { findNamedDanger } from './named-danger.ts';
import { answersTask, type OpenTask } from './of-open-task.ts';
import {
  SAFETY_SEVERITIES,
  type SafetyFinding,
  type SafetyRule,
  type SafetySeverity,
} from './safety-rule.ts';
import { isSchoolwork } from './schoolwork.ts';
import { SELF_HARM_RULES } from './self-harm-rules.ts';
import { TOLD_BY_MEANS_RULES } from './told-by-means-rules.ts';
import { VIOLENCE_RULES } from './violence-rules.ts';

const RULES: readonly SafetyRule[] = [
  ...SELF_HARM_RULES,
  ...ABUSE_RULES,
  ...GROOMING_RULES,
  ...VIOLENCE_RULES,
];

/** What is only let be known, or told by what it is done with: they add to what a message is like, and take nothing from it. */
const HINTS: readonly SafetyRule[] = [
  ...HINTED_SELF_HARM_RULES,
  ...HINTED_ABUSE_RULES,
  ...TOLD_BY_MEANS_RULES,
  ...HALF_SAID_SELF_HARM_RULES,
  ...HALF_SAID_ABUSE_RULES,
];

/** Each wherever it stands. */
const EVERYDAY = EVERYDAY_PHRASES.map((phrase) => new RegExp(phrase, 'g'));

/** Spellings that go round filters, and those of haste. */
const CHAT_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  // After a number or "how many" it is a distance.
  [/(?<!(?:\d|many|more|in|of|de|cuantos|los|unos) ?)\bkms\b/g, 'i want to kill myself'],
  [/\bk[*.\-_]?i?[*.\-_]?l+ my ?self\b/g, 'kill myself'],
  [/\bun ?aliv(?:e|ing)\b/g, 'kill'],
  [/\bsu[i1*][c(][i1*]de\b/g, 'suicide'],
  [/\bwan(?:t to|na)\b/g, 'want to'],
  [/\bgon+a\b/g, 'going to'],
  [/\bu\b/g, 'you'],
  [/\bdeth\b/g, 'death'],
  [/\bmy ?self\b/g, 'myself'],
  [/\bkiero\b/g, 'quiero'],
  [/\b(?:q|k)\b/g, 'que'],
  [/\bmat4r/g, 'matar'],
];

/** Small letters without accents, plain quotes, single blanks, chat spellings written out. */
function foldMessage(text: string): string {
  const plain = foldText(text)
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/[!?;]+/g, '. ')
    .replace(/[^\p{L}\p{N}'*.\-_()@$]+/gu, ' ')
    .trim();
  return CHAT_SPELLINGS.reduce((message, [spelling, written]) => message.replace(spelling, written), plain);
}

type Found = Pick<SafetyFinding, 'severity' | 'category'>;

function worstOf(found: readonly Found[]): Found | undefined {
  const rank = ({ severity }: Found) => SAFETY_SEVERITIES.indexOf(severity);
  return found.reduce<Found | undefined>(
    (worst, next) => (worst === undefined || rank(next) > rank(worst) ? next : worst),
    undefined,
  );
}

/** What is called by its name is as clear as what a rule has the words of, but where it is a subject among others. */
function named(words: readonly string[]): Found | undefined {
  const category = findNamedDanger(words);
  return category && !soundsHarmless(words) ? { category, severity: 'high' } : undefined;
}

/** Who helps with ideas and programs: danger is told in no words that are so clearly for them. Letters are another matter. */
const OF_LESSONS: ReadonlySet<SpecialistName> = new Set(['concepts', 'debug', 'code-review', 'exercise']);
/** From here on hardly one danger in a thousand sounds like a question to them. */
const PLAINLY = 0.95;

function isForLesson(text: string): boolean {
  const { specialist, confidence } = routeMessage(text);
  return confidence >= PLAINLY && OF_LESSONS.has(specialist);
}

/**
 * What a message is like; what is plainly a question on what is learned only sounds so. Without an everyday phrase few words may be left, which sound like anything: it has to be
 * like danger with it as well.
 */
function suspect(told: string, message: string, text: string): Found | undefined {
  const found = suspectDanger(told);
  const isLike =
    found !== undefined && (told === message || suspectDanger(message) !== undefined) && !isForLesson(text);
  return worstOf([...(isLike ? [found] : []), ...HINTS.filter(({ pattern }) => pattern.test(told))]);
}

/** Told inside a story it is a sign at most; what was written to the learner is none, and games are where strangers meet. */
function inItsContext({ severity, category }: Found, message: string): SafetySeverity {
  const read = category === 'grooming' ? message.replace(SOME_GAME, ' ') : message;
  const isTold = ABOUT_A_STORY.test(read) && !SAID_TO_ME.test(message);
  return isTold || isPlayed(category, message) ? 'low' : severity;
}

/** A finding as it is for everybody; who hears of it depends on whose message it is, and at what. */
interface Judged extends Pick<SafetyFinding, 'category' | 'severity'> {
  isStory: boolean;
  isLikeness: boolean;
  words: readonly string[];
}

function judge(text: string): Judged | undefined {
  const message = foldMessage(text);
  const told = EVERYDAY.reduce((rest, phrase) => rest.replace(phrase, ' … '), message);
  const words = readDangerWords(told);
  const isLesson = isSchoolwork(message);
  const clear = worstOf(RULES.filter(({ pattern }) => pattern.test(told))) ?? named(words);
  // Likeness alone makes no danger of a lesson.
  const worst = clear ?? (isLesson ? undefined : suspect(told, message, text));
  if (worst === undefined) return undefined;
  const severity = isLesson ? 'low' : inItsContext(worst, message);
  return {
    category: worst.category,
    severity,
    isStory: isLesson || severity !== worst.severity,
    isLikeness: clear === undefined,
    words,
  };
}

/**
 * A message is read with those before it, and once more for what is to be remembered of it. So many are those of a class
 * that talks at the same time.
 */
const judged = remember(500, judge);

/** Whose message is screened, and at what it was written. */
export interface Screened {
  isMinor: boolean;
  task?: OpenTask | undefined;
}

/**
 * Whether a message tells of danger to a person, by fixed rules in English and Spanish and, where none has its words, by
 * likeness to what others in danger wrote: nobody can talk it out of it, and a model may only add. Of several findings of
 * rules the worst counts. Undefined when there is nothing.
 * `isMinor` lowers the bar for telling an adult. Rules read the first 4,000 characters.
 */
export function screenMessage(text: string, { isMinor, task }: Screened): SafetyFinding | undefined {
  const found = judged(text.slice(0, 4000));
  if (found === undefined) return undefined;
  if (task !== undefined && answersTask(readMeant(found.words), found.isLikeness, task)) return undefined;
  const { category, severity, isStory } = found;
  const isTold = severity !== 'low' || (isMinor && !isStory && category !== 'violence');
  return { category, severity, alertAdult: isTold };
}
