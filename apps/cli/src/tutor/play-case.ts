import type { TutorActivity } from '@kindling/core/turns';
import type { Tutor } from '@kindling/runtime/tutor';
import { AppError } from '@kindling/shared';
import { playConversation, tutorLanguage } from './play-conversation.ts';
import type { GivenActivities } from './read-activities.ts';
import { messagesOf, type ReplayCase, type ReplayLine } from './replay-case.ts';

/** No conversation of a corpus takes so long but one that hangs. */
const DEADLINE_MS = 120_000;

/** @throws AppError for an activity that nobody knows, or that is not as the format says */
function findActivity(
  { activityId }: ReplayCase,
  given: GivenActivities,
  tutor: Pick<Tutor, 'findActivity'>,
): TutorActivity | undefined {
  if (activityId === null) return undefined;
  const activity = given.get(activityId) ?? tutor.findActivity(activityId);
  if (activity instanceof AppError) throw activity;
  if (activity !== undefined) return activity;
  throw new AppError('not-found', `Nobody knows the activity ${activityId}.`, {
    hint: 'Name the file that has it: --activities FILE.json',
  });
}

async function playCase(one: ReplayCase, given: GivenActivities, tutor: Tutor): Promise<object> {
  const activity = findActivity(one, given, tutor);
  const replies = await playConversation(tutor, {
    messages: messagesOf(one),
    language: tutorLanguage(one.language),
    signal: AbortSignal.timeout(DEADLINE_MS),
    ...(activity === undefined ? {} : { activity }),
    ...(one.maxRung === undefined ? {} : { maxRung: one.maxRung }),
  });
  const turns = replies.map(({ text, specialist, act, rung, origin, corrections, safety, heldBack }) => ({
    reply: text,
    specialist,
    act,
    rung,
    origin,
    corrections,
    safety,
    blocked: heldBack !== null,
  }));
  return { id: one.id, turns };
}

/** What is printed for a line of a corpus, whatever is the matter with it; `hasFailed`: it was not played to its end. */
export async function playLine(
  line: ReplayLine,
  given: GivenActivities,
  tutor: Tutor,
): Promise<{ printed: object; hasFailed: boolean }> {
  if ('error' in line) return fail(line, line.error);
  try {
    return { printed: await playCase(line.case, given, tutor), hasFailed: false };
  } catch (error) {
    return fail(line, error);
  }
}

function fail({ id, line }: ReplayLine, error: unknown): { printed: object; hasFailed: true } {
  const told =
    error instanceof AppError
      ? {
          code: error.code,
          message: error.message,
          ...(error.hint === undefined ? {} : { hint: error.hint }),
        }
      : { code: 'internal', message: String(error) };
  return { printed: { id, line, turns: [], error: told }, hasFailed: true };
}
