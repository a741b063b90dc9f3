import { Command } from 'commander';
import { decodeText, readOne, typedPath } from '../python/read-files.ts';
import { playLine } from '../tutor/play-case.ts';
import { type GivenActivities, readActivities } from '../tutor/read-activities.ts';
import { readReplayLine } from '../tutor/replay-case.ts';
import { withTutor } from '../tutor/with-tutor.ts';

interface ReplayOptions {
  activities?: string;
  origin: string;
  json?: boolean;
}

const EXIT_CODES = `
Every line gives a line, in its order; one that cannot be played has "error" and no turns.
Ends with 0 when all were played, with 1 when one was not, or a file cannot be read.`;

async function readText(file: string): Promise<string> {
  const { bytes } = await readOne(typedPath(file));
  return decodeText(bytes);
}

async function openActivities(file: string | undefined): Promise<GivenActivities> {
  return file === undefined ? new Map() : readActivities(await readText(file), file);
}

/** A line out for each line in, also for one that cannot be played: who scores a corpus misses none. */
async function replay(corpus: string, options: ReplayOptions): Promise<void> {
  await withTutor(async (tutor) => {
    const lines = (await readText(corpus)).split(/\r?\n/);
    const given = await openActivities(options.activities);
    let failures = 0;
    for (const [index, text] of lines.entries()) {
      if (text.trim() === '') continue;
      const { printed, hasFailed } = await playLine(readReplayLine(text, index + 1), given, tutor);
      console.log(JSON.stringify(printed));
      if (hasFailed) failures += 1;
    }
    if (failures === 0) return;
    console.error(`${failures} ${failures === 1 ? 'line' : 'lines'} could not be played: see "error" there.`);
    process.exitCode = 1;
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
    .addHelpText('after', EXIT_CODES)
    .action(replay);
  return command;
}
