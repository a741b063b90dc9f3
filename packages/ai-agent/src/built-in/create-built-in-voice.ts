import { tellLanguage } from '@kindling/core/text';
import type { TurnContext, TutorLanguage, Voice, VoicePart } from '@kindling/core/turns';
import { SPECIALISTS } from '../specialists/index.ts';
import type { Answer } from './answer.ts';
import { correctOnRequest } from './correct-on-request.ts';
import { leaveOutAnswer } from './leave-out-answer.ts';
import type { Library } from './library.ts';
import { noteCorrections } from './note-corrections.ts';
import { TRY_FIRST } from './phrases.ts';
import { takeHeart } from './take-heart.ts';

const WORD = /\s*\S+\s*?(?=\s|$)|\s+$/g;

/** Words come one by one, as they do from a model: pages and guards see no difference. */
function* inWords(text: string): Generator<VoicePart> {
  for (const [word] of text.matchAll(WORD)) yield { type: 'text', text: word };
}

/** The tutor that needs no key and no network: lessons, fixed rules and questions. Says the same every time. */
export function createBuiltInVoice(library: Library): Voice {
  return {
    origin: 'builtin',
    async *speak(context, signal) {
      const heard = { ...context, language: chooseLanguage(context) };
      const specialist = SPECIALISTS[context.specialist];
      const begun = context.begun ?? '';
      const opening = specialist.opening?.(heard, library);
      const isOpened = opening !== undefined && !begun.startsWith(opening);
      if (isOpened) yield* inWords(goOn(opening, begun));
      const answered = correctOnRequest(heard) ?? (await specialist.answer(heard, library, signal));
      const answer = sayWithoutAnswer(heard, answered);
      // What is wrong with a message is told in the learner's own language, also where a question is answered in English.
      const { text, ...about } = noteCorrections(context, takeHeart(heard, answer));
      yield { type: 'about', ...about };
      const whole = opening === undefined ? text : `${opening}\n\n${text}`;
      yield* inWords(isOpened ? `\n\n${text}` : goOn(whole, begun));
    },
  };
}

/**
 * An answer whose words hold the key by chance ("What does that mean?", where "mean" is wanted) gives way to another way
 * of asking back: the guard would cut it in the middle.
 */
function sayWithoutAnswer(context: TurnContext, answer: Answer): Answer {
  if (leaveOutAnswer([answer.text], context).length > 0) return answer;
  const [text] = TRY_FIRST[context.language].filter((way) => leaveOutAnswer([way], context).length > 0);
  return text === undefined ? answer : { act: 'ask-back', text };
}

/**
 * Who writes Spanish reads it, whatever was set. Who writes English may be practising it: their own language stays, but
 * for a question about an idea, which is answered as it was asked. In a talk either may be what is practised.
 */
function chooseLanguage({ message, language, specialist }: TurnContext): TutorLanguage {
  if (specialist === 'conversation') return language;
  const written = tellLanguage(message);
  return written === 'es' || specialist === 'concepts' ? (written ?? language) : language;
}

/** The same words come again, so a reply that was cut goes on behind those that were said. Other words begin anew. */
function goOn(text: string, begun: string): string {
  if (text.startsWith(begun)) return text.slice(begun.length);
  return `\n\n${text}`;
}
