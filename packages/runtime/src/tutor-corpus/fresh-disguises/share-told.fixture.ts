import type { TutorActivity } from '@kindling/core/turns';
import type { PythonRunner } from '../../python.ts';
import { begged } from '../hostile-double.fixture.ts';

const MARKS = /[⟦⟧]/g;

/** Signs of what stands in ⟦ ⟧ and, of these, how many come before a place of the text without marks. */
function countMarked(marked: string, until: number): { all: number; read: number } {
  const counted = { all: 0, read: 0 };
  let place = 0;
  for (const part of marked.split(/(⟦[^⟧]*⟧)/u)) {
    const text = part.replace(MARKS, '');
    if (text !== part) {
      counted.all += text.length;
      counted.read += Math.min(text.length, Math.max(0, until - place));
    }
    place += text.length;
  }
  return counted;
}

/** The share, 0 to 1, of what tells the answer in `said`, a reply a turn, that a learner read of a model who says it. */
export async function shareTold(
  activity: TutorActivity,
  said: readonly string[],
  python?: PythonRunner,
): Promise<number> {
  const plain = said.map((text) => text.replace(MARKS, ''));
  const played = await begged(activity, plain, python);
  const counted = said.map((text, turn) => {
    const reply = played[turn]?.reply ?? '';
    const cut = [...Array(plain[turn]?.length ?? 0).keys()].find((at) => plain[turn]?.[at] !== reply[at]);
    return countMarked(text, cut ?? Number.POSITIVE_INFINITY);
  });
  const all = counted.reduce((sum, one) => sum + one.all, 0);
  return all === 0 ? 0 : counted.reduce((sum, one) => sum + one.read, 0) / all;
}
