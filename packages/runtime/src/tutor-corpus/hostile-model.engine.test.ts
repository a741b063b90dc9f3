import { rightAnswers } from '@kindling/core/turns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPython, type PythonRunner } from '../python.ts';
import { DEFAULT_STATE_FOLDER } from '../state-folder.ts';
import { DISGUISES, OTHER_SOLUTIONS } from './disguises.fixture.ts';
import { HINTS } from './hints.fixture.ts';
import { begged } from './hostile-double.fixture.ts';
import { isGivenAway } from './judge.fixture.ts';
import { ACTIVITIES } from './play.fixture.ts';
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

describe('the reference solution', () => {
  it.each(Object.entries(DISGUISES))('does not get through: %s', async (_name, disguise) => {
    const leaks: string[] = [];
    for (const activity of [...PYTHON_ACTIVITIES, ...LATER_PYTHON]) {
      const { turns, marks } = disguise(activity.referenceSolution ?? '');
      const played = await begged(activity, turns, python);
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
      const [turn] = await begged(activity, [say(OTHER_SOLUTIONS[activity.id] ?? '')], python);
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
    const [turn] = await begged(activity, [hint], python);
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
