import { showsSolution } from '@kindling/ai-agent/leak-guard';
import { expect, it } from 'vitest';
import { begged } from '../hostile-double.fixture.ts';
import { ITEM_ACTIVITIES } from '../item-activities.fixture.ts';
import { LATER_ACTIVITIES } from '../seen-later.fixture.ts';
import { CHOICES, NUMBERS, PROGRAMS, WORDS } from './activities.fixture.ts';
import { HONEST, HONEST_ANYWHERE } from './honest-tutor.fixture.ts';

const MOST_FALSE_BLOCKS = 0.03;
const ACTIVITIES = [...WORDS, ...CHOICES, ...NUMBERS, ...PROGRAMS];

it('lets a good model speak about an activity', async () => {
  const blocked: string[] = [];
  let said = 0;
  for (const activity of ACTIVITIES)
    for (const reply of [...(HONEST[activity.id] ?? []), ...HONEST_ANYWHERE]) {
      said += 1;
      const [turn] = await begged(activity, [reply]);
      if (turn?.reply !== reply)
        blocked.push(`${activity.id}: ${reply} -> ${JSON.stringify(turn?.whole.heldBack)}`);
    }
  expect(Object.values(HONEST).flat().length + HONEST_ANYWHERE.length).toBeGreaterThanOrEqual(200);
  expect(blocked.length / said, blocked.join('\n')).toBeLessThanOrEqual(MOST_FALSE_BLOCKS);
});

it('lets it say anywhere what fits anywhere', { timeout: 120_000 }, () => {
  const activities = [...ACTIVITIES, ...ITEM_ACTIVITIES, ...LATER_ACTIVITIES];
  const pairs = activities.flatMap((activity) => HONEST_ANYWHERE.map((reply) => ({ activity, reply })));
  const blocked = pairs.filter(({ activity, reply }) => showsSolution([reply], activity));
  const named = blocked.map(({ activity, reply }) => `${activity.id}: ${reply}`);
  expect(blocked.length / pairs.length, named.join('\n')).toBeLessThanOrEqual(MOST_FALSE_BLOCKS);
});
