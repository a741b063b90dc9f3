import { guessLabel, type LinearModel, remember, scoreLabels, unpackModel } from '../text/index.ts';
import { answersOpenItem } from './answers-open-item.ts';
import { tellsOfAppTrouble } from './app-trouble.ts';
import { asksAboutIdea } from './asks-about-idea.ts';
import { readOrderAsked } from './asks-about-order.ts';
import { asksForExercise } from './asks-for-exercise.ts';
import { asksOwnStanding } from './asks-own-standing.ts';
import { asksToBeAsked } from './asks-to-be-asked.ts';
import { followsUp } from './follows-up.ts';
import { MOST_READ, readPlaceFeatures, readTextFeatures } from './message-features.ts';
import { readMessage } from './read-message.ts';
import { ROUTER_WEIGHTS } from './router-weights.generated.ts';
import { saysGoodbye } from './says-goodbye.ts';
import { showsOwnText } from './shows-own-text.ts';
import { speaksOfTask } from './speaks-of-task.ts';
import { SPECIALIST_NAMES, type SpecialistName } from './specialist-name.ts';
import { isStrayKeys } from './stray-keys.ts';
import { asksOpinionOfCode, showsWorkingProgram, tellsOfError, tellsOfFault } from './tells-of-program.ts';

/** What the learner is at while they write; it tips the scale where words leave it open. */
export interface RouteContext {
  /** The open activity, if any. */
  activity?: 'python' | 'english-item' | 'quiz' | 'essay';
  /** Who answered last in this conversation: a reply to a question goes back to whom it answers. */
  previous?: SpecialistName;
  /** Code the learner has on the screen or pasted. */
  hasCode?: boolean;
}

export interface Route {
  specialist: SpecialistName;
  /** 0 to 1. Below `UNSURE` a model may be asked, where one is allowed. */
  confidence: number;
  by: 'words' | 'context';
}

/** Below it a model is worth its cost. */
export const UNSURE = 0.4;
/** From here on the words outweigh what is open. */
export const SURE = 0.85;
/** Below it a short message stays with whoever spoke before. */
const STAYS = 0.6;
/** A message shorter than this, to somebody who just asked, is an answer. */
const ANSWER_WORDS = 12;
/** Nobody writes more before saying what they want. */
const MOST_CHARACTERS = 2000;

/** Who talked and now says a word or two, or that they are lost for words, still talks. */
const A_WORD = 3;
const LOST =
  /^(?:i )?(?:do not|don't|dont) know(?: what to (?:say|tell|answer))?$|^no se(?: que (?:decir|contestar|contar))?$/;
const NO_ANSWER =
  /^(?:what|how|why|when|where|who|which|que|como|por|cuando|donde|quien|cual|explain|explica|explicame|define|give|dame|show|dime|tell|help|ayuda|ayudame|stop|bye|goodbye|adios|thanks?|thank|gracias|hi|hello|hola|can|could|puedes|podemos|do|does|is|are)\b/;

function goesOnTalking(text: string, words: string): boolean {
  const said = words.replace(/[^\p{L}' ]/gu, '').trim();
  const isAnswer = said.split(/\s+/).length <= A_WORD && !text.includes('?') && !NO_ANSWER.test(said);
  return isAnswer || LOST.test(said);
}

let unpacked: LinearModel<SpecialistName> | undefined;

function routerModel(): LinearModel<SpecialistName> {
  unpacked ??= unpackModel(SPECIALIST_NAMES, ROUTER_WEIGHTS);
  return unpacked;
}

/** What the words alone speak for: worked out while the place they were written at is read. */
const scoreWords = remember(MOST_READ, (words) => scoreLabels(routerModel(), readTextFeatures(words)));

/** Code asks for the people who read code; where no program is written nobody writes new ones. */
function inContext(specialist: SpecialistName, { activity, hasCode }: RouteContext): SpecialistName {
  const isPython = activity === 'python' || hasCode === true;
  if (specialist === 'exercise' && activity !== undefined && !isPython) return 'practice';
  if (specialist === 'conversation' && activity === 'essay') return 'writing';
  return specialist;
}

/** What a message is by its form alone, which few words leave a classifier to guess. */
function readForm(text: string, words: string, context: RouteContext): SpecialistName | undefined {
  if (isStrayKeys(text) || saysGoodbye(words, context) || tellsOfAppTrouble(words, context)) return 'triage';
  const ofTask = speaksOfTask(words, context);
  if (ofTask !== undefined) return ofTask;
  if (asksOwnStanding(words)) return 'progress';
  if (asksToBeAsked(words, context)) return 'practice';
  if (asksForExercise(words, context)) return 'exercise';
  if (showsWorkingProgram(words, context)) return 'code-review';
  if (tellsOfError(words, context) || tellsOfFault(words)) return 'debug';
  return showsOwnText(words, context) ? 'writing' : undefined;
}

/** A message with nothing said around its code: a fault, but for what is asked at the end of its last line. */
function readAlone(text: string, hasCode: boolean): SpecialistName {
  if (!hasCode) return 'triage';
  return asksOpinionOfCode(text) ? 'code-review' : 'debug';
}

/**
 * Who should answer a message, without a model: a small linear classifier over its words and what the learner is at.
 * English and Spanish. Reads the first 2,000 characters; takes less than a millisecond.
 */
export function routeMessage(text: string, context: RouteContext = {}): Route {
  const { words, at, hasCode } = readMessage(text.slice(0, MOST_CHARACTERS), context);
  if (words === '') return { specialist: readAlone(text, hasCode), confidence: 0.9, by: 'context' };
  const form = readForm(text, words, { ...context, hasCode });
  if (form !== undefined) return { specialist: form, confidence: 0.9, by: 'words' };
  const { previous } = context;
  const following = followsUp(words, context);
  if (following === 'goes on' && previous !== undefined)
    return { specialist: previous, confidence: SURE, by: 'context' };
  const asksOrder = context.activity !== 'essay' && readOrderAsked(words) !== undefined;
  if (asksOrder || asksAboutIdea(words, { ...context, hasCode }))
    return { specialist: 'concepts', confidence: 0.9, by: 'words' };
  const model = routerModel();
  const byPlace = scoreLabels(model, readPlaceFeatures(words, at));
  const { label, confidence } = guessLabel(model, [scoreWords(words), byPlace]);
  if (previous === 'conversation' && context.activity === undefined && goesOnTalking(text, words))
    return { specialist: 'conversation', confidence: 0.9, by: 'context' };
  const answered = confidence < SURE ? answersOpenItem(words, context) : undefined;
  if (answered !== undefined) return { specialist: answered, confidence: 0.6, by: 'context' };
  const isShort = words.split(' ').length <= ANSWER_WORDS;
  const unsure = following === 'turns to' ? SURE : STAYS;
  if (isShort && confidence < unsure && previous !== undefined && previous !== 'triage')
    return { specialist: previous, confidence: 0.6, by: 'context' };
  return { specialist: inContext(label, { ...context, hasCode }), confidence, by: 'words' };
}
