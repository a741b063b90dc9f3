import { readMessage } from '@kindling/core/role-play';
import type { TurnContext } from '@kindling/core/turns';
import { CefrLevel } from '@kindling/shared';
import type { Answer } from '../built-in/answer.ts';
import { type Phrase, say } from '../built-in/say.ts';
import { isSpanish } from '../corrections/index.ts';
import { tellPractised } from './practised-language.ts';
import { askAbout, findSubject, type Subject } from './questions.ts';
import { recast } from './recast.ts';
import { TONGUES, type Tongue } from './tongue.ts';

/** Where nobody said what a learner can do. */
const USUAL_LEVEL: CefrLevel = 'A2';
/** A message of fewer words names nothing to ask about. */
const FEW_WORDS = 2;
const MOST_WORDS_OF_A_REQUEST = 12;

const STARTER: Phrase = {
  en: ['You could begin like this: “{starter}”'],
  es: ['Puedes empezar así: «{starter}»'],
};
const WANTS_A_TOPIC =
  /\b(?:let'?s (?:talk|chat)|talk (?:to|with) (?:me|you)|(?:don'?t|do not) know what to (?:say|talk)|another (?:topic|subject)|change the (?:topic|subject)|something else|de qu[eé] hablamos|no s[eé] qu[eé] (?:decir|contar)|otro tema|hablemos|charlemos)\b/i;

function levelOf({ level }: TurnContext): CefrLevel {
  const parsed = CefrLevel.safeParse(level);
  return parsed.success ? parsed.data : USUAL_LEVEL;
}

/** What was talked about last, newest first: who changes the words does not change the subject. */
function subjectOf({ message, past }: TurnContext, { subjects, anything }: Tongue): Subject {
  const said = [
    message,
    ...past
      .toReversed()
      .slice(0, 2)
      .map((turn) => turn.message),
  ];
  return said.map((text) => findSubject(text, subjects)).find((subject) => subject !== undefined) ?? anything;
}

/** Something the learner likes, or else three things to choose from. */
function proposeTopic(context: TurnContext, tongue: Tongue): string {
  const turn = context.past.length;
  const interests = context.talk?.interests ?? [];
  const interest = interests[turn % Math.max(1, interests.length)];
  if (interest !== undefined) {
    const known = findSubject(interest, tongue.subjects);
    const question = known ? askAbout(known, levelOf(context), turn) : tongue.whyLike;
    return `${tongue.likes(interest)} ${question}`;
  }
  const { subjects } = tongue;
  return tongue.choose([0, 1, 2].map((index) => subjects[(turn * 3 + index) % subjects.length]?.name ?? ''));
}

/** An answer to who is lost, in whichever language: an easy question, and a way to begin. */
function makeEasier(context: TurnContext, tongue: Tongue): Answer {
  const subject = subjectOf(context, tongue);
  const turn = context.past.length;
  const starter = say(STARTER, context.language, 0, { starter: subject.starter });
  return { act: 'hint', text: `${askAbout(subject, 'A1', turn)}\n\n${starter}` };
}

/** A partner to talk with: hears what was said, says it better in passing, and asks on. */
export function talkFreely(context: TurnContext): Answer {
  const { message, language, past } = context;
  const turn = past.length;
  const heard = readMessage(message);
  const practised = tellPractised(context);
  const tongue = TONGUES[practised];
  // With more behind it, it is an opening and no request.
  if (WANTS_A_TOPIC.test(message) && heard.words.length <= MOST_WORDS_OF_A_REQUEST)
    return { act: 'propose-next', text: proposeTopic(context, tongue) };
  if (heard.confused || heard.wantsHelp) return makeEasier(context, tongue);
  if (practised === 'en' ? heard.spanish : !isSpanish(message)) {
    const { starter } = subjectOf(context, tongue);
    return { act: 'recast', text: say(tongue.tryIt, language, 0, { starter }) };
  }
  const { text, corrections, better } = recast(context);
  const question =
    (heard.words.length > FEW_WORDS ? tongue.askOnWhatWasSaid(better, turn) : undefined) ??
    askAbout(subjectOf(context, tongue), levelOf(context), turn);
  if (text !== undefined) return { act: 'recast', text: `${text}\n\n${question}`, corrections };
  const heardAs = `${tongue.heard[turn % tongue.heard.length]} ${question}`;
  return { act: 'ask-back', text: heardAs, ...(corrections.length === 0 ? {} : { corrections }) };
}
