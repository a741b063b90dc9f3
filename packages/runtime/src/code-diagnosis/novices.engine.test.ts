import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { diagnoseProgram, openPython } from '../python.ts';
import { readNovices } from './read-novices.fixture.ts';

const STATE = fileURLToPath(new URL('../../../../.kindling', import.meta.url));
/** Of programs written before the diagnosis had seen them; what it is held to here is not to fall back. */
const LEAST = { first: 0.85, firstThree: 0.95, idea: 0.75 };

it.each([
  ['novices.txt', 102],
  ['second-novices.txt', 63],
  ['third-novices.txt', 44],
  ['fourth-novices.txt', 78],
])(
  'finds the faults of the novices in %s, by tests in the shapes that teachers use',
  {
    timeout: 400_000,
  },
  async (file, count) => {
    const python = await openPython(STATE);
    try {
      const programs = readNovices(file);
      expect(programs.length).toBe(count);
      const ranks: number[] = [];
      const ideas: boolean[] = [];
      for (const { source, tested, faulty, misconceptions } of programs) {
        const found = await diagnoseProgram(python, source, tested);
        ranks.push(found.suspiciousLines.findIndex(({ line }) => faulty.includes(line)));
        const [one, other] = found.misconceptions.map(({ key }) => key);
        if (misconceptions.length > 0) ideas.push(misconceptions.some((key) => key === one || key === other));
      }
      const share = <Item>(items: Item[], fits: (item: Item) => boolean) =>
        items.filter(fits).length / items.length;
      expect(share(ranks, (rank) => rank === 0)).toBeGreaterThanOrEqual(LEAST.first);
      expect(share(ranks, (rank) => rank >= 0 && rank < 3)).toBeGreaterThanOrEqual(LEAST.firstThree);
      expect(share(ideas, Boolean)).toBeGreaterThanOrEqual(LEAST.idea);
    } finally {
      await python.close();
    }
  },
);

it('finds the one wrong place in programs of the textbooks', { timeout: 200_000 }, async () => {
  const python = await openPython(STATE);
  try {
    const missed: string[] = [];
    const programs = readNovices('algorithms.txt');
    expect(programs.length).toBe(14);
    for (const { name, source, tested, faulty } of programs) {
      const [first] = (await diagnoseProgram(python, source, tested)).suspiciousLines;
      if (first === undefined || !faulty.includes(first.line)) missed.push(`${name}: ${first?.line}`);
    }
    // The search for a change has a clock, too: on a busy machine three were missed.
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(4);
  } finally {
    await python.close();
  }
});

it('ends a number that grows beyond all bounds', { timeout: 60_000 }, async () => {
  const python = await openPython(STATE);
  try {
    const source = 'def power(x):\n    while x > 0:\n        x *= x\n    return x\n';
    const unitFiles = { 'test_power.py': 'def test_power():\n    assert power(3) == 9\n' };
    const found = await diagnoseProgram(python, source, { module: 'power', tests: [], unitFiles });
    expect(found.failingTests).toMatchObject([{ kind: 'endless' }]);
  } finally {
    await python.close();
  }
});
