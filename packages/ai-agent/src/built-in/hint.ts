import { readMove, rightAnswers, type TurnContext } from '@kindling/core/turns';
import { type Answer, turnOf } from './answer.ts';
import { describeError, readAnswer } from './compare-answer.ts';
import { describeTrial } from './describe-trial.ts';
import type { Library } from './library.ts';
import { NOT_THE_ANSWER, NUDGES, TRY_FIRST } from './phrases.ts';
import { say } from './say.ts';
import { showWorkedExample } from './show-worked-example.ts';
import { tryProgram } from './try-program.ts';

/** Asks for the answer itself; to ask why one is right, or what a word means, is another thing. */
const WANTS_ANSWER =
  /\b(?:(?:tell|give|show|send|say|print|reveal|want|need|just|only|what(?:'s| is)|is)\b.{0,30}\b(?:answer|solution)|(?:answer|solution)(?:,? (?:now|please|already)|\W*$)|solve it|do it for me|just tell|tell me what (?:it is|to|goes|i)|write (?:it|the code)|(?:la|dame|dime|quiero|solo) (?:la )?(?:respuesta|soluci[oó]n)|resu[eé]lve\w*|hazlo|d[ií]melo|dime(?! (?:qu[eé] (?:es|significa)|c[oó]mo|por qu[eé]|cu[aá]ndo))|escr[ií]beme)\b/iu;
const ASKS_WHY = /^\W*(?:why|how|when|por qu[eé]|c[oó]mo|cu[aá]ndo)\b/iu;

/** The last thing the learner tried in this conversation. */
function lastTry({ past, activity }: TurnContext): string | undefined {
  const tried = past.findLast(({ message }) => readMove(message, activity) === 'tried');
  return tried === undefined ? undefined : readAnswer(tried.message);
}

/** A hint at the rung the ladder stands on; a refusal before it when the answer itself was asked for. */
export async function giveHint(
  context: TurnContext,
  library: Library,
  signal?: AbortSignal,
): Promise<Answer> {
  const { language, message } = context;
  const hint = await hintAtRung(context, library, signal);
  if (ASKS_WHY.test(message) || !WANTS_ANSWER.test(message)) return hint;
  return { ...hint, text: `${say(NOT_THE_ANSWER, language, turnOf(context))} ${hint.text}` };
}

async function hintAtRung(context: TurnContext, library: Library, signal?: AbortSignal): Promise<Answer> {
  const { ladder, activity, language, code } = context;
  if (activity === undefined || ladder.rung === 0) return askToTry(context);
  const isBegging = !ladder.hasTried && ladder.asksSinceTry > 2;
  if (isBegging) return askToTry(context);
  if (ladder.rung >= 3) {
    const worked = showWorkedExample(context, library);
    if (worked !== undefined) return worked;
  }
  const authored = activity.hints[Math.min(ladder.rung, activity.hints.length) - 1];
  if (ladder.rung >= 2) {
    if (activity.kind === 'python' && code !== undefined && library.runner !== undefined)
      return {
        act: 'hint',
        text: describeTrial(
          await tryProgram(library.runner, context, code, { signal }),
          language,
          activity.visibleTests.length > 0,
        ),
      };
    const tried = lastTry(context);
    if (activity.kind === 'english-item' && ladder.hasTried && tried !== undefined)
      return { act: 'hint', text: describeError(tried, rightAnswers(activity), language) };
  }
  if (authored !== undefined) return { act: 'hint', text: authored };
  return { act: 'hint', text: say(NUDGES[activity.kind], language, turnOf(context)) };
}

function askToTry(context: TurnContext): Answer {
  return { act: 'ask-back', text: say(TRY_FIRST, context.language, turnOf(context)) };
}
