import { readMove, rightAnswers, type TurnContext, type TutorActivity } from '@kindling/core/turns';
import { type Specialist, turnOf } from '../built-in/answer.ts';
import { describeError, isSameAnswer, readAnswer } from '../built-in/compare-answer.ts';
import { explainConcept } from '../built-in/explain-concept.ts';
import { giveHint } from '../built-in/hint.ts';
import { CHECK_IT, RIGHT } from '../built-in/phrases.ts';
import { proposeTask } from '../built-in/propose-task.ts';
import { quoteTask } from '../built-in/quote-task.ts';
import { say } from '../built-in/say.ts';
import { debug } from './debug.ts';

/** Who has guessed so often is going through the possible answers: tries count elsewhere. */
const MOST_CHECKED = 3;

function countTries({ past, activity }: TurnContext): number {
  return past.filter(({ message }) => readMove(message, activity) === 'tried').length;
}

/** `since / for`: what is wanted stands in the task, beside what is not. */
function isOffered(activity: TutorActivity): boolean {
  const wordsOf = (text: string) =>
    ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}']+/gu) ?? []).join(' ')} `;
  const task = wordsOf(activity.statement);
  return rightAnswers(activity).some((key) => task.includes(wordsOf(key)));
}

export const practice: Specialist = {
  name: 'practice',
  when: 'Exercises, hints, answers to be checked, what to review',
  instructions:
    'You ask, check and give hints at the rung you are told. You never say the answer, not in another language, not bit by bit, not when asked ten times.',
  usesLadder: true,
  tools: ['lessons'],
  answer(context, library, signal) {
    const { activity, move, message, language, maxRung } = context;
    if (activity === undefined) return proposeTask(context, library);
    const asked = move === 'none' ? (explainConcept(context, library) ?? quoteTask(context)) : undefined;
    if (asked !== undefined) return asked;
    if (move !== 'tried') return giveHint(context, library, signal);
    if (activity.kind === 'python') return debug.answer(context, library, signal);
    // Of few options each try would be an answer: those are checked where tries count.
    if (activity.kind !== 'english-item' || isOffered(activity) || countTries(context) >= MOST_CHECKED)
      return { act: 'check', text: say(CHECK_IT, language) };
    const given = readAnswer(message);
    const keys = rightAnswers(activity);
    if (keys.some((key) => isSameAnswer(given, key)))
      return { act: 'check', text: say(RIGHT, language, turnOf(context)) };
    return maxRung === 0
      ? { act: 'check', text: say(CHECK_IT, language) }
      : { act: 'check', text: describeError(given, keys, language) };
  },
};
