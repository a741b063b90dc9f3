import type { TutorActivity } from '@kindling/core/turns';
import type { Tutor } from '@kindling/runtime/tutor';
import { AppError } from '@kindling/shared';
import { Command } from 'commander';
import { playConversation, tutorLanguage } from '../tutor/play-conversation.ts';
import { type ReplayCase, readActivities, readCorpus } from '../tutor/replay-files.ts';
import { withTutor } from '../tutor/with-tutor.ts';

interface ReplayOptions {
  activities?: string;
  origin: string;
  json?: boolean;
}

/** The learner's messages of a case; code on the screen comes with the last of them. */
function messagesOf({ turns, text, code }: ReplayCase): { message: string; code?: string }[] {
  const said = turns.map((turn) => (typeof turn === 'string' ? { message: turn, code: undefined } : turn));
  const all = said.length > 0 ? said : [{ message: text ?? '', code: undefined }];
  return all.map(({ message, code: own = code }) => ({
    message,
    ...(own === undefined ? {} : { code: own }),
  }));
}

function findActivity(
  one: ReplayCase,
  given: ReadonlyMap<string, TutorActivity>,
  tutor: Tutor,
): TutorActivity | undefined {
  if (one.activityId === null) return undefined;
  const activity = given.get(one.activityId) ?? tutor.findActivity(one.activityId);
  if (activity !== undefined) return activity;
  throw new AppError('not-found', `Case ${one.id} is about activity ${one.activityId}, which nobody knows.`, {
    hint: 'Name the file that has it: --activities FILE.json',
  });
}

async function playCase(
  one: ReplayCase,
  given: ReadonlyMap<string, TutorActivity>,
  tutor: Tutor,
): Promise<object> {
  const activity = findActivity(one, given, tutor);
  const replies = await playConversation(tutor, {
    messages: messagesOf(one),
    language: tutorLanguage(one.language),
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

async function replay(corpus: string, options: ReplayOptions): Promise<void> {
  await withTutor(async (tutor) => {
    const cases = await readCorpus(corpus);
    const given = options.activities === undefined ? new Map() : await readActivities(options.activities);
    for (const one of cases) console.log(JSON.stringify(await playCase(one, given, tutor)));
  }, options.origin);
}

/** `kindling tutor replay CORPUS.jsonl`: plays conversations to the tutor, each to a fresh learner. */
export function tutorCommand(): Command {
  const command = new Command('tutor').description('tries out the tutor');
  command
    .command('replay')
    .description('plays a corpus of conversations and prints a JSON line for each')
    .argument('<corpus>', 'a JSON line for each conversation')
    .option('--activities <file>', 'activities that are not in the courses')
    .option('--origin <name>', 'who answers: builtin, auto or the name of a model that is set up', 'builtin')
    .option('--json', 'lines of JSON, which is what it prints in any case')
    .action(replay);
  return command;
}
