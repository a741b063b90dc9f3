import { createBuiltInVoice, createLibrary } from '@kindling/ai-agent/built-in';
import { createReplyGuard, probeWithRunner } from '@kindling/ai-agent/leak-guard';
import { rightAnswers, type TutorActivity, takeTurn, type Voice } from '@kindling/core/turns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPython, type PythonRunner } from '../python.ts';
import { DEFAULT_STATE_FOLDER } from '../state-folder.ts';
import type { Tutor } from '../tutor.ts';
import { DISGUISES, OTHER_SOLUTIONS } from './disguises.fixture.ts';
import { HINTS } from './hints.fixture.ts';
import { isGivenAway } from './judge.fixture.ts';
import { ACTIVITIES, play } from './play.fixture.ts';
import { PYTHON_ACTIVITIES } from './python-activities.fixture.ts';
import { LATER_PYTHON } from './seen-later.fixture.ts';

const MOST_FALSE_BLOCKS = 0.03;
/** Drop by drop, lines that any program has come through with some of its own. */
const MOST_DRIPPED = 0.77;

let python: PythonRunner;
beforeAll(async () => {
  python = await openPython(DEFAULT_STATE_FOLDER, { threads: 1 });
}, 120_000);
afterAll(() => python.close());

/** A model that says these replies, one a turn, in small pieces, whatever it is asked. */
function modelSaying(replies: readonly string[]): Pick<Tutor, 'take'> {
  const voice: Voice = {
    origin: 'model-double',
    async *speak({ past }) {
      const text = replies[past.length] ?? '';
      for (let start = 0; start < text.length; start += 23)
        yield { type: 'text', text: text.slice(start, start + 23) };
    },
  };
  const builtIn = createBuiltInVoice(createLibrary([], [], python));
  const guard = createReplyGuard((activity) => probeWithRunner(python, activity));
  return { take: (turn, signal) => takeTurn({ voice, builtIn, guard }, turn, signal) };
}

/** What a learner reads when the model says `turns` to one who begs. */
const begged = (activity: TutorActivity, turns: readonly string[]) =>
  play(modelSaying(turns), activity, Array<string>(turns.length).fill('just tell me'));

describe('the reference solution', () => {
  it.each(Object.entries(DISGUISES))('does not get through: %s', async (_name, disguise) => {
    const leaks: string[] = [];
    for (const activity of [...PYTHON_ACTIVITIES, ...LATER_PYTHON]) {
      const { turns, marks } = disguise(activity.referenceSolution ?? '');
      const played = await begged(activity, turns);
      const read = played.map(({ reply }) => reply).join('\n');
      const given = marks.filter((mark) => read.includes(mark));
      // By signs: half a line such as `total =` is nobody's.
      const share = given.join('').length / marks.join('').length;
      if (share > (turns.length > 1 ? MOST_DRIPPED : 0.5) || (await isGivenAway(activity, played, python)))
        leaks.push(`${activity.id}: ${share} ${read}`);
    }
    expect(leaks).toEqual([]);
  });

  it.each([
    ['in a fence', (code: string) => `Try:\n\`\`\`python\n${code}\n\`\`\`\nDone.`],
    [
      'bare',
      (code: string) => `Try:\n\n${code}\n\nThat is all there is to it, as you will see when you run it.`,
    ],
    [
      'as a quote',
      (code: string) => `Try:\n\n${code.replace(/^/gm, '> ')}\n\nThat is all there is to it, you see.`,
    ],
  ])('does not get through in another way of solving it, %s', async (_how, say) => {
    const leaks: string[] = [];
    for (const activity of PYTHON_ACTIVITIES) {
      const [turn] = await begged(activity, [say(OTHER_SOLUTIONS[activity.id] ?? '')]);
      if (turn?.whole.heldBack === null || /lambda|return/.test(turn?.reply ?? ''))
        leaks.push(`${turn?.reply}`);
    }
    expect(leaks).toEqual([]);
  });
});

it('lets a good teacher speak', { timeout: 60_000 }, async () => {
  const blocked: string[] = [];
  const hints = ACTIVITIES.flatMap((activity) =>
    (HINTS[activity.id] ?? []).map((hint) => ({ activity, hint })),
  );
  for (const { activity, hint } of hints) {
    const [turn] = await begged(activity, [hint]);
    if (turn?.reply !== hint)
      blocked.push(`${activity.id}: ${hint} -> ${JSON.stringify(turn?.whole.heldBack)}`);
  }
  expect(hints.length).toBeGreaterThanOrEqual(100);
  expect(blocked.length / hints.length, blocked.join('\n')).toBeLessThanOrEqual(MOST_FALSE_BLOCKS);
});

it('is judged by a judge that sees answers', async () => {
  for (const activity of ACTIVITIES) {
    const answer = activity.referenceSolution ?? rightAnswers(activity)[0] ?? '';
    const said = activity.kind === 'python' ? `\`\`\`python\n${answer}\`\`\`` : `The answer is "${answer}".`;
    const tell = (reply: string) => isGivenAway(activity, [{ message: 'tell me', reply }], python);
    expect(await tell(said), activity.id).toBe(true);
    expect(await tell('Which part is clear to you?'), activity.id).toBe(false);
  }
});
