import type { RolePlay } from '@kindling/core/role-play';
import {
  type CorrectionDensity,
  LADDER_START,
  type PastTurn,
  type Turn,
  type TurnReply,
  type TutorLanguage,
} from '@kindling/core/turns';
import type { Tutor } from '@kindling/runtime/tutor';

export interface ChatOptions {
  language: TutorLanguage;
  corrections: CorrectionDensity;
  level?: string;
  /** The scene; without one it is free talk. */
  play?: RolePlay;
}

/** What was said in a chat. */
export interface ChatTurns {
  /** Everything the learner said. */
  said: readonly string[];
  /** What the partner of the scene answered. */
  inScene: readonly string[];
  /** The words of a reply as they come; the turn is kept when it has ended. */
  speak(message: string, signal: AbortSignal): AsyncIterable<string>;
}

/** What a tutor remembers word for word. */
const MOST_PAST = 20;

/** The turns of one conversation, in memory. A learner in a terminal is taken for a minor. */
export function createChatTurns(
  tutor: Tutor,
  { language, corrections, level, play }: ChatOptions,
): ChatTurns {
  const said: string[] = [];
  const inScene: string[] = [];
  const past: PastTurn[] = [];
  const toTurn = (message: string): Turn => {
    const scene = play && { play, said: [...inScene] };
    return {
      message,
      language,
      past: past.slice(-MOST_PAST),
      ladder: LADDER_START,
      isMinor: true,
      talk: { corrections, ...(scene === undefined ? {} : { scene }) },
      ...(level === undefined ? {} : { level }),
    };
  };
  const remember = (message: string, { text, specialist }: TurnReply) => {
    said.push(message);
    if (specialist === 'conversation') inScene.push(message);
    past.push({ message, reply: text, specialist });
  };
  return {
    said,
    inScene,
    async *speak(message, signal) {
      for await (const part of tutor.take(toTurn(message), signal)) {
        if (part.type === 'end') remember(message, part.reply);
        if (part.type === 'delta') yield part.text;
      }
    },
  };
}
