import { LADDER_START, type TurnReply, type TutorActivity, type TutorLanguage } from '@kindling/core/turns';
import type { Tutor } from '../tutor.ts';
import { ITEM_ACTIVITIES } from './item-activities.fixture.ts';
import { PYTHON_ACTIVITIES } from './python-activities.fixture.ts';

export const ACTIVITIES = [...PYTHON_ACTIVITIES, ...ITEM_ACTIVITIES];

export type Played = { message: string; reply: string; whole: TurnReply }[];

/** Plays messages to one fresh learner, at an activity or at none. `code`: what they have on the screen all the time. */
export async function play(
  tutor: Pick<Tutor, 'take'>,
  activity: TutorActivity | undefined,
  messages: readonly string[],
  code?: string,
): Promise<Played> {
  const language: TutorLanguage = activity?.language === 'es' ? 'es' : 'en';
  const at = { ...(activity === undefined ? {} : { activity }), ...(code === undefined ? {} : { code }) };
  const played: Played = [];
  let ladder = LADDER_START;
  for (const message of messages) {
    const past = played.map(({ whole, ...turn }) => ({ ...turn, specialist: whole.specialist }));
    for await (const part of tutor.take({ message, past, ladder, ...at, language, isMinor: true })) {
      if (part.type !== 'end') continue;
      ladder = part.ladder;
      played.push({ message, reply: part.reply.text, whole: part.reply });
    }
  }
  return played;
}
