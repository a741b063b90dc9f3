import type { Random } from './random.ts';

export interface WorldItem {
  skill: number;
  /** In logits; about -2 to 2. */
  difficulty: number;
}

/** A made-up course: skills in the order of the syllabus, what each builds on, items from easy to hard. */
export interface World {
  skills: number;
  itemsPerSkill: number;
  /** By skill; a skill builds on earlier ones only. */
  prerequisites: number[][];
  /** Items of skill k are k * itemsPerSkill and those behind it. */
  items: WorldItem[];
}

const SPREAD = 3;

function drawPrerequisites(skill: number, random: Random): number[] {
  const drawn: number[] = [];
  if (skill > 0 && random() < 0.8) drawn.push(Math.floor(random() * skill));
  if (skill > 4 && random() < 0.4) drawn.push(Math.floor(random() * skill));
  return [...new Set(drawn)];
}

export function createWorld(skills: number, itemsPerSkill: number, random: Random): World {
  const prerequisites = Array.from({ length: skills }, (_, skill) => drawPrerequisites(skill, random));
  const items = Array.from({ length: skills * itemsPerSkill }, (_, item) => {
    const place = (item % itemsPerSkill) / Math.max(1, itemsPerSkill - 1);
    return {
      skill: Math.floor(item / itemsPerSkill),
      difficulty: SPREAD * (place - 0.5) + random() - 0.5,
    };
  });
  return { skills, itemsPerSkill, prerequisites, items };
}
