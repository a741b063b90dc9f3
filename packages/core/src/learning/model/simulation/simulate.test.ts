import { describe, expect, it } from 'vitest';
import { LEARNING_LAWS } from './learning-laws.ts';
import { anyItem, fixedOrder } from './policies.ts';
import { createRandom } from './random.ts';
import { createWorlds, meanOf, meanOfBottomDecile, simulatePolicy } from './simulate.ts';
import { simulateLog } from './simulate-log.ts';
import { createWorld } from './world.ts';

const SMALL = {
  worlds: 1,
  studentsPerWorld: 10,
  skills: 10,
  itemsPerSkill: 8,
  days: 8,
  answersPerDay: 15,
  earlierStudents: 40,
};

describe('the simulator', () => {
  it('builds skills on earlier ones only', () => {
    const { prerequisites, items } = createWorld(30, 4, createRandom(1));
    prerequisites.forEach((needed, skill) => {
      for (const one of needed) expect(one).toBeLessThan(skill);
    });
    expect(items).toHaveLength(120);
    expect(items[119]?.skill).toBe(29);
  });

  it.each(LEARNING_LAWS)('$name: practice of an item teaches it, nights without practice do not', (law) => {
    const world = createWorld(1, 8, createRandom(2));
    const gains = Array.from({ length: 60 }, (_, seed) => {
      const student = law.enrol(world, createRandom(seed));
      const chance = () => world.items.reduce((sum, item) => sum + student.chanceOf(item), 0) / 8;
      const before = chance();
      for (let answer = 0; answer < 20; answer++)
        for (const item of world.items.slice(3, 5)) student.practise(item);
      const after = chance();
      for (let night = 0; night < 20; night++) student.sleep();
      return { learned: after - before, kept: chance() - after };
    });
    expect(meanOf(Float64Array.from(gains, ({ learned }) => learned))).toBeGreaterThan(0.1);
    expect(meanOf(Float64Array.from(gains, ({ kept }) => kept))).toBeLessThan(0);
  });

  it('teaches the same students the same way from the same seed', () => {
    const worlds = createWorlds(SMALL);
    for (const law of LEARNING_LAWS)
      expect(simulatePolicy(law, anyItem, worlds, SMALL)).toEqual(
        simulatePolicy(law, anyItem, worlds, SMALL),
      );
  });

  it('walks the syllabus from the first item to the last', () => {
    const world = createWorld(4, 5, createRandom(1));
    const teacher = fixedOrder.start(world, 20, createRandom(1));
    const order = Array.from({ length: 20 }, (_, answer) => {
      const item = teacher.choose(answer);
      teacher.observe(item, true, answer);
      return item;
    });
    expect(order).toEqual([...Array(20).keys()]);
  });

  it('writes a log with the ids of the world, an answer for each step', () => {
    const world = createWorld(5, 3, createRandom(4));
    const log = simulateLog(LEARNING_LAWS, world, { students: 4, days: 2, answersPerDay: 5, seed: 1 });
    expect([log.item.length, log.itemCount, log.skillCount]).toEqual([40, 15, 5]);
    for (let row = 0; row < 40; row++) expect(log.skill[row]).toBe(world.items[log.item[row] ?? -1]?.skill);
    expect([...log.seconds.slice(0, 6)]).toEqual([0, 40, 80, 120, 160, 86_400]);
  });

  it('takes the worst tenth, at least one', () => {
    expect(meanOfBottomDecile(Float64Array.from({ length: 20 }, (_, place) => place))).toBe(0.5);
    expect(meanOfBottomDecile(Float64Array.of(3, 1, 2))).toBe(1);
  });
});
