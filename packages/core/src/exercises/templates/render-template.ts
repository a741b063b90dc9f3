import {
  Exercise,
  type ExerciseEntry,
  ExerciseTest,
  type PythonValue,
  type TutorLanguage,
} from '@kindling/shared';
import { createRandom, type Random } from '../../learning/model/simulation/random.ts';
import { type DrawContext, drawValue, fillHoles, fillText, type Named, TemplateFault } from './draw-value.ts';
import type { AskedTest, ExerciseTemplate } from './template-schema.ts';

/** An exercise with its programs. Its tests ask for what no program does: see `PROBE`. */
export interface RenderedExercise {
  exercise: Exercise;
  starter: string;
  solution: string;
  misconceptions: ReadonlyMap<string, string>;
  story: string;
}

export interface Seeded {
  /** Same seed, same exercise, whoever asks. */
  seed: number;
  language: TutorLanguage;
  /** How many exercises of this seed were no good: the next is another. */
  skipped?: number;
}

/** Stands where the reference solution has not yet said what is expected: nothing that runs comes to it. */
export const PROBE = { value: { $bytes: 'a2luZGxpbmc=' }, text: '\u2063kindling\u2063' } as const;

/** Parameters that do not fit together are drawn again so often. */
const MOST_REDRAWS = 300;

/** FNV-1a: a number for the generator of random numbers that depends on every letter. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

function holds(constraint: ExerciseTemplate['constraints'][number], named: Named): boolean {
  const [left, sign, right] = constraint.map((part) =>
    typeof part === 'string' && part in named ? named[part] : part,
  );
  if (sign === '!=') return left !== right;
  if (typeof left !== 'number' || typeof right !== 'number')
    throw new TemplateFault(`${constraint.join(' ')} compares what is no number.`);
  return sign === '<' ? left < right : left <= right;
}

function drawParameters({ parameters, constraints }: ExerciseTemplate, context: DrawContext): Named {
  for (let tries = 0; tries < MOST_REDRAWS; tries += 1) {
    const named = Object.fromEntries(
      Object.entries(parameters).map(([name, draw]) => [name, drawValue(draw, context)]),
    );
    if (constraints.every((constraint) => holds(constraint, named))) return named;
  }
  throw new TemplateFault('No parameters meet the constraints.');
}

function poolsIn({ pools }: ExerciseTemplate, language: TutorLanguage) {
  return Object.fromEntries(Object.entries(pools).map(([name, words]) => [name, words[language]]));
}

const asRecord = (value: PythonValue) => value as Record<string, PythonValue>;

function renderCall(call: NonNullable<AskedTest['call']>, context: DrawContext) {
  const given = call.arguments.map((value) => fillHoles(value, context));
  const looks = new Set(call.look);
  return {
    arguments: given,
    keywords: asRecord(fillHoles(call.keywords, context)),
    ...(looks.has('value') && { expected: PROBE.value }),
    ...(looks.has('printed') && { stdout: PROBE.text }),
    ...(looks.has('arguments') && { argumentsAfter: given.map(() => PROBE.value) }),
  };
}

function renderStep({ code, look }: NonNullable<AskedTest['script']>[number], named: Named) {
  return {
    code: fillText(code, named),
    ...(look === 'value' && { expected: PROBE.value }),
    ...(look === 'printed' && { stdout: PROBE.text }),
  };
}

function renderTest(test: AskedTest, outer: DrawContext, language: TutorLanguage): ExerciseTest {
  const own = Object.fromEntries(
    Object.entries(test.draw).map(([name, draw]) => [name, drawValue(draw, outer)]),
  );
  const context = { ...outer, named: { ...outer.named, ...own } };
  const lines = test.stdin.flatMap((line) => {
    const filled = fillHoles(line, context);
    return Array.isArray(filled) ? filled : [filled];
  });
  return ExerciseTest.parse({
    key: test.key,
    visible: test.visible,
    hint: fillText(test.hint[language], context.named),
    stdin: lines.map((line) => `${line}\n`).join(''),
    ...(test.call && { call: renderCall(test.call, context) }),
    ...(test.program && { program: { stdout: PROBE.text } }),
    ...(test.script && { script: test.script.map((step) => renderStep(step, context.named)) }),
  });
}

function renderEntry({ entry }: ExerciseTemplate, named: Named): ExerciseEntry {
  if (entry.kind === 'program') return { kind: 'program' };
  return { kind: entry.kind, name: fillText(entry.name ?? '', named) };
}

function chooseStory({ stories }: ExerciseTemplate, random: Random) {
  const story = stories[Math.floor(random() * stories.length)];
  if (story === undefined) throw new TemplateFault('There is no story.');
  return story;
}

/**
 * One exercise of a template, but for what its tests expect: story, parameters and values by the seed.
 * @throws TemplateFault where the template asks for what cannot be, ZodError where what comes out is no exercise
 */
export function renderTemplate(
  template: ExerciseTemplate,
  { seed, language, skipped = 0 }: Seeded,
): RenderedExercise {
  const random = createRandom(hashText(`${template.key}/${seed}/${skipped}`));
  const story = chooseStory(template, random);
  const bare: DrawContext = { random, named: {}, pools: poolsIn(template, language) };
  const named = { ...story[language], ...drawParameters(template, bare) };
  const context = { ...bare, named };
  const fill = (text: string) => fillText(text, named);
  const { hints, misconceptions } = template;
  const exercise = Exercise.parse({
    schemaVersion: 1,
    key: `${template.key.slice(0, 48)}-${seed}`,
    title: fill(story[language].title),
    statement: fill(template.statement[language]),
    skills: template.skills,
    prerequisites: template.prerequisites,
    difficulty: template.difficulty,
    entry: renderEntry(template, named),
    limits: template.limits,
    tests: template.tests.map((test) => renderTest(test, context, language)),
    hints: hints[language].map(fill),
    misconceptions: misconceptions.map(({ key, explanation }) => ({
      key,
      explanation: fill(explanation[language]),
    })),
  });
  return {
    exercise,
    starter: fill(template.starter),
    solution: fill(template.solution),
    misconceptions: new Map(misconceptions.map(({ key, code }) => [key, fill(code)])),
    story: story.key,
  };
}
