import type { PythonValue } from '@kindling/shared';
import { z } from 'zod';
import type { Random } from '../../learning/model/simulation/random.ts';
import { Draw, ListDraw } from './template-schema.ts';

/** A template that asks for what cannot be: the author's mistake, said in a sentence. */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault';
}

/** What has a name while one exercise is made: parameters, words of the story, values of a test. */
export type Named = Readonly<Record<string, PythonValue>>;

export interface DrawContext {
  random: Random;
  named: Named;
  pools: Readonly<Record<string, readonly string[]>>;
}

const NAME_HOLE = z.strictObject({ $name: z.string(), plus: z.int().default(0) });
/** Distinct values are looked for so often before the template is found at fault. */
const MOST_DRAWS = 400;

const below = (random: Random, bound: number) => Math.floor(random() * bound);

function pick<Value>(random: Random, values: readonly Value[]): Value {
  const found = values[below(random, values.length)];
  if (found === undefined) throw new TemplateFault('There is nothing to draw from.');
  return found;
}

/** One value by chance. @throws TemplateFault for a pool that is not there */
export function drawValue(draw: Draw, { random, pools }: DrawContext): PythonValue {
  if ('of' in draw) return pick(random, draw.of);
  if ('pool' in draw) {
    const pool = pools[draw.pool];
    if (pool === undefined) throw new TemplateFault(`There is no pool ${draw.pool}.`);
    return pick(random, pool);
  }
  const { from, to, step } = draw;
  return from + step * below(random, Math.floor((to - from) / step) + 1);
}

function drawList(draw: ListDraw, context: DrawContext): PythonValue[] {
  const { random } = context;
  const { length, including, distinct } = draw;
  const wanted =
    typeof length === 'number' ? length : length.from + below(random, length.to - length.from + 1);
  const values = including.map((value) => fillHoles(value, context));
  const seen = new Set(values.map((value) => JSON.stringify(value)));
  for (let draws = 0; values.length < wanted; draws += 1) {
    if (draws === MOST_DRAWS) throw new TemplateFault('There are too few different values for a list.');
    const value = drawValue(draw.of, context);
    const text = JSON.stringify(value);
    if (distinct && seen.has(text)) continue;
    seen.add(text);
    values.push(value);
  }
  return shuffle(values, random);
}

/** Fisher and Yates, on a copy. */
function shuffle<Value>(values: readonly Value[], random: Random): Value[] {
  const shuffled = [...values];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = below(random, last + 1);
    [shuffled[last], shuffled[other]] = [shuffled[other] as Value, shuffled[last] as Value];
  }
  return shuffled;
}

function readName(hole: unknown, named: Named): PythonValue {
  const { $name, plus } = NAME_HOLE.parse(hole);
  const value = named[$name];
  if (value === undefined) throw new TemplateFault(`Nothing is called ${$name}.`);
  if (plus === 0) return value;
  if (typeof value !== 'number') throw new TemplateFault(`${$name} is no number to add ${plus} to.`);
  return value + plus;
}

/** A value of a template with everything in it that is drawn or named. */
export function fillHoles(value: unknown, context: DrawContext): PythonValue {
  if (typeof value === 'string') return fillText(value, context.named);
  if (Array.isArray(value)) return value.map((item) => fillHoles(item, context));
  if (typeof value !== 'object' || value === null) return value as PythonValue;
  if ('$draw' in value) return drawValue(Draw.parse(value.$draw), context);
  if ('$list' in value) return drawList(ListDraw.parse(value.$list), context);
  if ('$name' in value) return readName(value, context.named);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [fillText(key, context.named), fillHoles(item, context)]),
  );
}

const PLACEHOLDER = /<<([a-zA-Z]+)>>/g;
/** Words of a story name parameters, and a statement names words; deeper is a circle. */
const DEEPEST = 4;

/** Text as Python writes a value: what stands in code for a placeholder, and in prose reads the same. */
function toText(value: PythonValue): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return JSON.stringify(value).replaceAll(',', ', ');
}

/** A text with all its placeholders filled in. @throws TemplateFault for one that nothing is called */
export function fillText(text: string, named: Named, depth = 0): string {
  if (depth > DEEPEST) throw new TemplateFault('Words name each other in a circle.');
  return text.replace(PLACEHOLDER, (_, name: string) => {
    const value = named[name];
    if (value === undefined) throw new TemplateFault(`Nothing is called ${name}.`);
    return fillText(toText(value), named, depth + 1);
  });
}
