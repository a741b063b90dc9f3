import { currentTask, hintFor, judgeCriteria, openRolePlay, replayRolePlay } from '@kindling/core/role-play';
import type { Coach } from '@kindling/runtime/coach';
import type { Tutor } from '@kindling/runtime/tutor';
import { type ChatOptions, createChatTurns } from './chat-turns.ts';
import { chatWord, describeSummary } from './chat-words.ts';

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
  /** Sums up, unless nothing was said since that was done last. */
  close(): void;
}

/** A conversation in a terminal: lines in, text out, nothing kept. */
export function createChatSession(
  { tutor, coach, output }: { tutor: Tutor; coach: Coach; output: ChatOutput },
  options: ChatOptions,
): ChatSession {
  const { language, play } = options;
  const turns = createChatTurns(tutor, options);
  const line = (text: string) => output.write(`${text}\n`);
  const note = (text: string) => line(output.dim(text));
  /** How much was said when it was summed up last. */
  let summedUp: number | undefined;
  const stand = () => play && { play, state: replayRolePlay(play, turns.inScene, language).state };

  function tellTask(): void {
    const now = stand();
    const task = now && currentTask(now.play, now.state);
    if (task) note(`${chatWord(language, 'task')}: ${task}`);
  }

  function sumUp(): void {
    summedUp = turns.said.length;
    const now = stand();
    const criteria = now ? judgeCriteria(now.play, now.state) : [];
    const { summary } = coach.sumUp(turns.said, { language, criteria, isScene: play !== undefined });
    for (const text of describeSummary({ summary, criteria }, language)) note(text);
  }

  async function reply(message: string, signal: AbortSignal): Promise<void> {
    for await (const text of turns.speak(message, signal)) {
      if (signal.aborted) continue;
      output.write(text);
      await output.pause(signal);
    }
    line(signal.aborted ? ` ${output.dim(chatWord(language, 'stopped'))}` : '');
    tellTask();
  }

  function obey(command: string): boolean {
    const now = stand();
    const hint = now && hintFor(now.play, now.state, language);
    if (command === '/hint') note(hint ?? chatWord(language, 'noHint'));
    else if (command === '/summary') sumUp();
    // Nothing is being said any more when a stop is read here.
    else if (command !== '/stop' && command !== '/quit')
      note(`${chatWord(language, 'unknown', { command })} ${chatWord(language, 'help')}`);
    return command !== '/quit';
  }

  return {
    open: () => openScene(line, note, options, tellTask),
    async take(raw, signal) {
      const text = raw.trim();
      if (text.startsWith('/')) return obey(text);
      if (text !== '') await reply(text, signal);
      return true;
    },
    close: () => {
      if (summedUp !== turns.said.length) sumUp();
    },
  };
}

type Print = (text: string) => void;

function openScene(line: Print, note: Print, { language, play }: ChatOptions, tellTask: () => void): void {
  note(chatWord(language, 'help'));
  if (play === undefined) {
    line('Hello! What would you like to talk about?');
    return;
  }
  note(`${play.title}. ${play.situation}`);
  note(`${chatWord(language, 'goal')}: ${play.goal}`);
  line(openRolePlay(play).reply.partner);
  tellTask();
}
