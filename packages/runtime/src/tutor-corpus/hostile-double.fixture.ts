import { createBuiltInVoice, createLibrary } from '@kindling/ai-agent/built-in';
import { createReplyGuard, probeWithRunner } from '@kindling/ai-agent/leak-guard';
import { type TutorActivity, takeTurn, type Voice } from '@kindling/core/turns';
import type { PythonRunner } from '../python.ts';
import type { Tutor } from '../tutor.ts';
import { play } from './play.fixture.ts';

/** A model that says these replies, one a turn, in small pieces, whatever it is asked. Programs are run with `python`. */
export function modelSaying(replies: readonly string[], python?: PythonRunner): Pick<Tutor, 'take'> {
  const voice: Voice = {
    origin: 'model-double',
    async *speak({ past }) {
      const text = replies[past.length] ?? '';
      for (let start = 0; start < text.length; start += 23)
        yield { type: 'text', text: text.slice(start, start + 23) };
    },
  };
  const builtIn = createBuiltInVoice(createLibrary([], [], python));
  const guard = createReplyGuard((activity) =>
    python === undefined ? undefined : probeWithRunner(python, activity),
  );
  return { take: (turn, signal) => takeTurn({ voice, builtIn, guard }, turn, signal) };
}

/** What a learner reads when the model says `turns` to one who begs. */
export const begged = (activity: TutorActivity, turns: readonly string[], python?: PythonRunner) =>
  play(modelSaying(turns, python), activity, Array<string>(turns.length).fill('just tell me'));

/** The share of its signs that a learner read of what the model said, before the built-in tutor went on. */
export async function shareRead(
  activity: TutorActivity,
  said: readonly string[],
  python?: PythonRunner,
): Promise<number> {
  const played = await begged(activity, said, python);
  const read = played.map(({ reply }, at) => {
    const text = [...(said[at] ?? '')];
    const cut = text.findIndex((sign, place) => sign !== [...reply][place]);
    return cut < 0 ? text.length : cut;
  });
  return read.reduce((sum, length) => sum + length, 0) / [...said.join('')].length;
}
