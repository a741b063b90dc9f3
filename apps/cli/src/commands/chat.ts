import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { styleText } from 'node:util';
import type { CorrectionDensity } from '@kindling/core/turns';
import { createCoach } from '@kindling/runtime/coach';
import { readLevels } from '@kindling/runtime/content';
import { AppError, CefrLevel, coaching } from '@kindling/shared';
import { Command, Option } from 'commander';
import { type ChatOutput, type ChatSession, createChatSession } from '../chat/chat-session.ts';
import { tutorLanguage } from '../tutor/play-conversation.ts';
import { withTutor } from '../tutor/with-tutor.ts';

/** Between words, for who reads along. */
const WORD_MS = 25;

interface ChatCommandOptions {
  scenario?: string;
  language: string;
  corrections: CorrectionDensity;
  level?: string;
}

interface Terminal {
  input: Readable;
  output: Writable & { isTTY?: boolean };
}

function openOutput({ output }: Terminal): ChatOutput {
  const isWatched = output.isTTY === true;
  return {
    write: (text) => void output.write(text),
    // Without a terminal, or where colours are not wanted, it is the text as it is.
    dim: (text) => styleText('dim', text, { stream: output }),
    async pause(signal) {
      if (!isWatched) return;
      await setTimeout(WORD_MS, undefined, { signal }).catch((error: Error) => {
        // Stopped: the rest is not waited for.
        if (error.name !== 'AbortError') throw error;
      });
    },
  };
}

/** Lines one after another, each answered before the next; only `/stop` cuts in. Ends with the input or `/quit`. */
async function converse(session: ChatSession, { input, output }: Terminal): Promise<void> {
  const lines = createInterface({ input, terminal: false });
  const waiting: string[] = [];
  let stop: AbortController | undefined;
  let wake = () => {};
  let isOver = false;
  lines.on('line', (line) => {
    if (line.trim() === '/stop' && stop !== undefined) return stop.abort();
    waiting.push(line);
    wake();
  });
  lines.on('close', () => {
    isOver = true;
    wake();
  });
  session.open();
  for (let goesOn = true; goesOn; ) {
    const line = waiting.shift();
    if (line !== undefined) {
      stop = new AbortController();
      goesOn = await session.take(line, stop.signal);
      stop = undefined;
    } else if (isOver) goesOn = false;
    else {
      if (output.isTTY) output.write('> ');
      await new Promise<void>((resolve) => {
        wake = resolve;
        // A line may have come in while the prompt was written.
        if (waiting.length > 0 || isOver) resolve();
      });
    }
  }
  lines.close();
  session.close();
}

export async function chat(options: ChatCommandOptions, terminal: Terminal): Promise<void> {
  await withTutor(async (tutor, packs) => {
    const coach = createCoach(packs, await readLevels('en'));
    const play = coach.rolePlays.find(({ key }) => key === options.scenario);
    if (options.scenario !== undefined && play === undefined)
      throw new AppError('not-found', `There is no scenario ${options.scenario}.`, {
        hint: `One of ${coach.rolePlays.map(({ key }) => key).join(', ')}.`,
      });
    const session = createChatSession(
      { tutor, coach, output: openOutput(terminal) },
      {
        language: tutorLanguage(options.language),
        corrections: options.corrections,
        ...(options.level === undefined ? {} : { level: options.level }),
        ...(play === undefined ? {} : { play }),
      },
    );
    await converse(session, terminal);
  });
}

/** `kindling chat`: a conversation with the built-in tutor in the terminal, without a server and an account. */
export function chatCommand(): Command {
  return new Command('chat')
    .description('talks with the built-in tutor: freely, or in a scenario of the courses')
    .option('--scenario <key>', 'a role-play, such as in-the-cafe')
    .addOption(
      new Option('--language <tag>', 'language of notes and hints').choices(['en', 'es']).default('en'),
    )
    .addOption(new Option('--level <level>', 'what you can do so far').choices(CefrLevel.options))
    .addOption(
      new Option('--corrections <how-many>', 'mistakes a reply takes up')
        .choices(coaching.CorrectionDensity.options)
        .default('some'),
    )
    .action((options: ChatCommandOptions) => chat(options, { input: process.stdin, output: process.stdout }));
}
