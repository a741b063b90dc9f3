import { readMessage } from '@kindling/core/role-play';
import type { TurnContext } from '@kindling/core/turns';
import { CefrLevel } from '@kindling/shared';
import type { Answer } from '../built-in/answer.ts';
import { type Phrase, say } from '../built-in/say.ts';
import { askOnWhatWasSaid } from './follow-up.ts';
import { ANYTHING, askAbout, findSubject, SUBJECTS, type Subject } from './questions.ts';
import { recast } from './recast.ts';

/** Where nobody said what a learner can do. */
const USUAL_LEVEL: CefrLevel = 'A2';
/** A message of fewer words names nothing to ask about. */
const FEW_WORDS = 2;
const MOST_WORDS_OF_A_REQUEST = 12;

const IN_ENGLISH: Phrase = {
  en: ['I understand you. Try it in English; you could begin like this: “{starter}”'],
  es: ['Te entiendo. Prueba a decirlo en inglés; puedes empezar así: «{starter}»'],
};
const STARTER: Phrase = {
  en: ['You could begin like this: “{starter}”'],
  es: ['Puedes empezar así: «{starter}»'],
};
const HEARD = ['I see.', 'OK!', 'Right.', 'Oh, really?'];
const WANTS_A_TOPIC =
  /\b(?:let'?s (?:talk|chat)|talk (?:to|with) (?:me|you)|(?:don'?t|do not) know what to (?:say|talk)|another (?:topic|subject)|change the (?:topic|subject)|something else|de qu[eé] hablamos|no s[eé] qu[eé] (?:decir|contar)|otro tema|hablemos|charlemos)\b/i;

function levelOf({ level }: TurnContext): CefrLevel {
  const parsed = CefrLevel.safeParse(level);
  return parsed.success ? parsed.data : USUAL_LEVEL;
}

/** What was talked about last, newest first: who changes the words does not change the subject. */
function subjectOf({ message, past }: TurnContext): Subject {
  const said = [
    message,
    ...past
      .toReversed()
      .slice(0, 2)
      .map((turn) => turn.message),
  ];
  return said.map(findSubject).find((subject) => subject !== undefined) ?? ANYTHING;
}

/** Something the learner likes, or else three things to choose from. */
function proposeTopic(context: TurnContext): string {
  const turn = context.past.length;
  const interests = context.talk?.interests ?? [];
  const interest = interests[turn % Math.max(1, interests.length)];
  if (interest !== undefined) {
    const known = findSubject(interest);
    const question = known ? askAbout(known, levelOf(context), turn) : 'Why do you like it?';
    return `You like ${interest}. Let's talk about that! ${question}`;
  }
  const names = [0, 1, 2].map((index) => SUBJECTS[(turn * 3 + index) % SUBJECTS.length]?.name ?? '');
  return `What would you like to talk about? ${names[0]}, ${names[1]} or ${names[2]}?`;
}

/** An answer to who is lost, in whichever language: an easy question, and a way to begin. */
function makeEasier(context: TurnContext): Answer {
  const subject = subjectOf(context);
  const turn = context.past.length;
  const starter = say(STARTER, context.language, 0, { starter: subject.starter });
  return { act: 'hint', text: `${askAbout(subject, 'A1', turn)}\n\n${starter}` };
}

/** A partner to talk with: hears what was said, says it better in passing, and asks on. */
export function talkFreely(context: TurnContext): Answer {
  const { message, language, past } = context;
  const turn = past.length;
  const heard = readMessage(message);
  // With more behind it, it is an opening and no request.
  if (WANTS_A_TOPIC.test(message) && heard.words.length <= MOST_WORDS_OF_A_REQUEST)
    return { act: 'propose-next', text: proposeTopic(context) };
  if (heard.confused || heard.wantsHelp) return makeEasier(context);
  if (heard.spanish)
    return { act: 'recast', text: say(IN_ENGLISH, language, 0, { starter: subjectOf(context).starter }) };
  const { text, corrections, better } = recast(context);
  const question =
    (heard.words.length > FEW_WORDS ? askOnWhatWasSaid(better, turn) : undefined) ??
    askAbout(subjectOf(context), levelOf(context), turn);
  if (text !== undefined) return { act: 'recast', text: `${text}\n\n${question}`, corrections };
  return { act: 'ask-back', text: `${HEARD[turn % HEARD.length]} ${question}` };
}
