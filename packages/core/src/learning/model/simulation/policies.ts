import { chooseNext } from '../choice/choose-next.ts';
import { Tracer, type TracingModel } from '../tracing/tracing-model.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

/** Chooses items for one student: asked for an item, told the outcome. */
export interface Policy {
  choose(seconds: number): number;
  observe(item: number, correct: boolean, seconds: number): void;
}

export interface PolicyFamily {
  name: string;
  /** @param budget answers the student will give in all. */
  start(world: World, budget: number, random: Random): Policy;
}

/** The syllabus: as many answers for each skill, its items from easy to hard. A strong rival. */
export const fixedOrder: PolicyFamily = {
  name: 'fixed-order',
  start(world, budget) {
    const perSkill = budget / world.skills;
    let answers = 0;
    return {
      choose() {
        const skill = Math.min(world.skills - 1, Math.floor(answers / perSkill));
        const share = (answers - skill * perSkill) / perSkill;
        const place = Math.min(world.itemsPerSkill - 1, Math.floor(share * world.itemsPerSkill));
        return skill * world.itemsPerSkill + place;
      },
      observe() {
        answers++;
      },
    };
  },
};

export const anyItem: PolicyFamily = {
  name: 'random',
  start: (world, _budget, random) => ({
    choose: () => Math.floor(random() * world.items.length),
    observe: () => undefined,
  }),
};

/** Our choice of next activity with a model, before its first fit or after. */
export function choosingWith(name: string, modelOf: (world: World) => TracingModel): PolicyFamily {
  const tracers = new Map<World, Tracer>();
  const tracerOf = (world: World) => {
    const tracer = tracers.get(world) ?? new Tracer(modelOf(world));
    tracers.set(world, tracer);
    return tracer;
  };
  return { name, start: (world) => startChoosing(tracerOf(world), world) };
}

function startChoosing(tracer: Tracer, world: World): Policy {
  const learner = tracer.start();
  const recentItems: number[] = [];
  const candidates = world.items.map(({ skill }, item) => ({ item, skills: [skill] }));
  const prerequisites = new Map(world.prerequisites.entries());
  return {
    choose(seconds) {
      const [best] = chooseNext(tracer, learner, { candidates, prerequisites, recentItems, seconds });
      return best?.candidate.item ?? 0;
    },
    observe(item, correct, seconds) {
      tracer.record(learner, { item, skills: candidates[item]?.skills ?? [], seconds }, correct);
      recentItems.push(item);
    },
  };
}
