import {
  LADDER_START,
  type PastTurn,
  type Turn,
  type TurnReply,
  type TutorActivity,
  type TutorLanguage,
} from '@kindling/core/turns';
import type { Tutor } from '@kindling/runtime/tutor';

export interface Conversation {
  messages: readonly { message: string; code?: string }[];
  language: TutorLanguage;
  activity?: TutorActivity;
  maxRung?: number;
  /** Earlier turns, when the conversation goes on. */
  past?: readonly PastTurn[];
  /** Ends a conversation that takes too long. */
  signal?: AbortSignal;
}

/**
 * Plays messages one after another to the tutor, as one learner in one conversation. A learner here is a minor.
 * @throws the reason of a signal that ended it
 */
export async function playConversation(tutor: Tutor, conversation: Conversation): Promise<TurnReply[]> {
  const { messages, language, activity, maxRung, signal } = conversation;
  const past: PastTurn[] = [...(conversation.past ?? [])];
  const replies: TurnReply[] = [];
  let ladder = LADDER_START;
  for (const { message, code } of messages) {
    signal?.throwIfAborted();
    const turn: Turn = {
      message,
      language,
      past,
      ladder,
      isMinor: true,
      // Whoever tries out the tutor sees all that it would take up, not what one learner chose.
      talk: { corrections: 'all' },
      ...(code === undefined ? {} : { code }),
      ...(activity === undefined ? {} : { activity }),
      ...(maxRung === undefined ? {} : { maxRung }),
    };
    const parts = tutor.take(turn, signal);
    for await (const part of parts) {
      if (part.type !== 'end') continue;
      ladder = part.ladder;
      replies.push(part.reply);
      past.push({ message, reply: part.reply.text, specialist: part.reply.specialist });
    }
  }
  return replies;
}

/** A tutor's languages, from any tag; what it does not speak it answers in English. */
export function tutorLanguage(tag: string): TutorLanguage {
  return tag.toLowerCase().startsWith('es') ? 'es' : 'en';
}
