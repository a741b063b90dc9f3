import { appendFile, readFile } from 'node:fs/promises';
import type { Pack } from '@kindling/core/curriculum';
import { SPECIALIST_NAMES } from '@kindling/core/triage';
import { noticeText, type PastTurn, type TurnReply, type TutorLanguage } from '@kindling/core/turns';
import { AppError } from '@kindling/shared';
import { Command, Option } from 'commander';
import { z } from 'zod';
import { decodeText, typedPath, unreadable } from '../python/read-files.ts';
import { playConversation, tutorLanguage } from '../tutor/play-conversation.ts';
import { parseJson } from '../tutor/read-json.ts';
import { withTutor } from '../tutor/with-tutor.ts';

interface AskOptions {
  course?: string;
  activity?: string;
  transcript?: string;
  language: string;
  origin: string;
  json?: boolean;
}

const PastLine = z.object({ message: z.string(), reply: z.string(), specialist: z.enum(SPECIALIST_NAMES) });

/** The conversation so far; a file that is not there yet is an empty one. */
async function readTranscript(file: string): Promise<PastTurn[]> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return new Uint8Array();
    throw unreadable(file, error);
  });
  return decodeText(bytes)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const parsed = PastLine.safeParse(parseJson(line, `${file}, line ${index + 1},`));
      if (!parsed.success)
        throw new AppError('invalid-input', `${file}, line ${index + 1}: ${z.prettifyError(parsed.error)}`);
      return parsed.data;
    });
}

/** What `--json` prints. */
function toJson(reply: TurnReply): object {
  const { text, specialist, act, rung, sources, origin, corrections, safety, heldBack, notice } = reply;
  const leak = { blocked: heldBack !== null, ...(heldBack ?? {}) };
  return { reply: text, specialist, act, rung, sources, origin, corrections, safety, leak, notice };
}

function toText({ text, specialist, origin, sources, notice }: TurnReply, language: TutorLanguage): string {
  const from = sources.map(({ title }) => title).join(', ');
  const beside = notice === null ? [] : [noticeText(notice, origin, language)];
  return [text, '', ...beside, `(${specialist}, ${origin}${from === '' ? '' : `; from: ${from}`})`].join(
    '\n',
  );
}

function assertCourse(slug: string | undefined, packs: readonly Pack[]): void {
  const slugs = packs.map(({ course }) => course.slug);
  if (slug === undefined || slugs.includes(slug)) return;
  throw new AppError('not-found', `No course ${slug} in content/.`, { hint: `One of ${slugs.join(', ')}.` });
}

async function ask(text: string, options: AskOptions): Promise<void> {
  await withTutor(async (tutor, packs) => {
    const { course, activity: key, language } = options;
    const transcript = options.transcript === undefined ? undefined : typedPath(options.transcript);
    assertCourse(course, packs);
    const activity = key === undefined ? undefined : tutor.findActivity(key, course);
    if (key !== undefined && activity === undefined)
      throw new AppError('not-found', `No activity ${key} in the courses.`, {
        hint: 'Keys are in content/<course>/lessons and exercises.',
      });
    const past = transcript === undefined ? [] : await readTranscript(transcript);
    const [reply] = await playConversation(tutor, {
      messages: [{ message: text }],
      language: tutorLanguage(language),
      past,
      ...(activity === undefined ? {} : { activity }),
    });
    if (reply === undefined) throw new AppError('internal', 'The tutor said nothing.');
    if (transcript !== undefined) {
      const line = { message: text, reply: reply.text, specialist: reply.specialist };
      await appendFile(transcript, `${JSON.stringify(line)}\n`);
    }
    console.log(options.json ? JSON.stringify(toJson(reply)) : toText(reply, tutorLanguage(language)));
  }, options.origin);
}

/** `kindling ask "text"`: one turn with the tutor, without an account. */
export function askCommand(): Command {
  return new Command('ask')
    .description('asks the tutor')
    .argument('<text>', 'what the learner says')
    .option('--course <slug>', 'the course of --activity')
    .option('--activity <key>', 'the activity the learner is at')
    .option('--transcript <file>', 'the conversation so far, a JSON line a turn; this turn is added')
    .addOption(new Option('--language <tag>', 'language to answer in').choices(['en', 'es']).default('en'))
    .option('--origin <name>', 'who answers: builtin, auto or the name of a model that is set up', 'builtin')
    .option('--json', 'the reply as data')
    .action(ask);
}
