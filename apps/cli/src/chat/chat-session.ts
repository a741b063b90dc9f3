import {
  currentTask,
  hintFor,
  judgeCriteria,
  openRolePlay,
  type RolePlay,
  replayRolePlay,
} from '@kindling/core/role-play';
import {
  type CorrectionDensity,
  LADDER_START,
  type PastTurn,
  type Turn,
  type TurnReply,
  type TutorLanguage,
} from '@kindling/core/turns';
import type { Coach } from '@kindling/runtime/coach';
import type { Tutor } from '@kindling/runtime/tutor';
import { chatWord, describeSummary } from './chat-words.ts';

export interface ChatOptions {
  language: TutorLanguage;
  corrections: CorrectionDensity;
  level?: string;
  /** The scene; without one it is free talk. */
  play?: RolePlay;
}

/** Where a chat writes to. `dim` marks what is not said by the partner, where there are colours. */
export interface ChatOutput {
  write(text: string): void;
  dim(text: string): string;
  /** Waits between words where somebody watches. */
  pause(signal: AbortSignal): Promise<void>;
}

export interface ChatSession {
  open(): void;
  /** Answers a line. False when it was the last one. */
  take(line: string, signal: AbortSignal): Promise<boolean>;
  /** Sums up. */
  close(): void;
}

/** What a tutor remembers word for word. */
const MOST_PAST = 20;

/** A conversation in a terminal: lines in, text out, nothing kept. */
export function createChatSession(
  { tutor, coach, output }: { tutor: Tutor; coach: Coach; output: ChatOutput },
  { language, corrections, level, play }: ChatOptions,
): ChatSession {
  const said: string[] = [];
  const inScene: string[] = [];
  const past: PastTurn[] = [];
  const line = (text: string) => output.write(`${text}\n`);
  const note = (text: string) => line(output.dim(text));
  const state = () => (play === undefined ? undefined : replayRolePlay(play, inScene, language).state);

  function tellTask(): void {
    const now = state();
    const task = play === undefined || now === undefined ? null : currentTask(play, now);
    if (task !== null) note(`${chatWord(language, 'task')}: ${task}`);
  }

  function sumUp(): void {
    const now = state();
    const criteria = play === undefined || now === undefined ? [] : judgeCriteria(play, now);
    const { summary } = coach.sumUp(said, { language, criteria });
    for (const text of describeSummary({ summary, criteria }, language)) note(text);
  }

  async function reply(message: string, signal: AbortSignal): Promise<void> {
    const turn = toTurn(message);
    for await (const part of tutor.take(turn, signal)) {
      if (part.type === 'end') remember(message, part.reply);
      if (part.type !== 'delta' || signal.aborted) continue;
      output.write(part.text);
      await output.pause(signal);
    }
    line(signal.aborted ? ` ${output.dim(chatWord(language, 'stopped'))}` : '');
    tellTask();
  }

  function toTurn(message: string): Turn {
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
  }

  function remember(message: string, { text, specialist }: TurnReply): void {
    said.push(message);
    if (specialist === 'conversation') inScene.push(message);
    past.push({ message, reply: text, specialist });
  }

  function command(text: string): boolean {
    const now = state();
    if (text === '/quit') return false;
    if (text === '/hint') note((play && now && hintFor(play, now, language)) ?? chatWord(language, 'noHint'));
    else if (text === '/summary') sumUp();
    // Nothing is being said any more when this is read here.
    else if (text !== '/stop')
      note(`${chatWord(language, 'unknown', { command: text })} ${chatWord(language, 'help')}`);
    return true;
  }

  return {
    open() {
      note(chatWord(language, 'help'));
      if (play === undefined) return line('Hello! What would you like to talk about?');
      note(`${play.title}. ${play.situation}`);
      note(`${chatWord(language, 'goal')}: ${play.goal}`);
      line(openRolePlay(play).reply.partner);
      tellTask();
    },
    async take(raw, signal) {
      const text = raw.trim();
      if (text === '') return true;
      if (text.startsWith('/')) return command(text);
      await reply(text, signal);
      return true;
    },
    close: sumUp,
  };
}
