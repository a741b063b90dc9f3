import { AppError } from '@kindling/shared';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityDefinition, Grader } from './contract.ts';
import { graders } from './generated/graders.ts';
import { definitions } from './generated/schemas.ts';
import { activityRegistry, createActivityRegistry } from './registry.ts';

const samples = Object.values(definitions).map((definition) => {
  const { type, schemaVersion, sample } = definition;
  return { type, definition, sample, activity: { type, schemaVersion, content: sample.content } };
});

function errorOf(work: () => unknown): AppError {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown');
}

/** Every text of a value, however deep. */
function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listTexts);
}

/** Every property name of a value, however deep. */
function listKeys(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(listKeys)];
}

/** Names under which authors write what learners must not see. */
const KEY_FIELDS = [
  'correct',
  'feedback',
  'explanation',
  'accept',
  'alsoAccept',
  'rejected',
  'wrongChoices',
  'expected',
  'pairs',
  'matchCase',
];

describe.each(samples)('$type', ({ type, definition, sample, activity }) => {
  it('has a sample that fits its own schemas', () => {
    expect(definition.type).toBe(type);
    expect(definition.content.parse(sample.content)).toEqual(sample.content);
    expect(definition.answer.parse(sample.right)).toEqual(sample.right);
    expect(definition.answer.parse(sample.wrong)).toEqual(sample.wrong);
  });

  it('grades its sample answers', () => {
    expect(activityRegistry.gradeAnswer(activity, sample.right, sample.runs?.right)).toMatchObject({
      correct: true,
      score: 1,
    });
    const wrong = activityRegistry.gradeAnswer(activity, sample.wrong, sample.runs?.wrong);
    expect(wrong.correct).toBe(false);
    expect(wrong.score).toBeGreaterThanOrEqual(0);
    expect(wrong.score).toBeLessThan(1);
  });

  it('can be solved, and finds no fault with its sample', () => {
    expect(activityRegistry.checkContent(activity)).toMatchObject({ ok: true });
    const solution = definition.answer.parse(definition.solve(sample.content));
    expect(activityRegistry.gradeAnswer(activity, solution, sample.runs?.right)).toMatchObject({
      correct: true,
      score: 1,
    });
  });

  it('shows learners nothing of the key, whatever the seed', () => {
    const authored = new Set(listKeys(sample.content));
    expect(KEY_FIELDS.some((name) => authored.has(name))).toBe(true);
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const shown = activityRegistry.toPublic(activity, seed);
        // Strict: a field the public schema does not name would be refused.
        expect(definition.publicContent.parse(shown)).toEqual(shown);
        expect(listKeys(shown).filter((name) => KEY_FIELDS.includes(name))).toEqual([]);
        expect(listTexts(shown).some((text) => text.includes('explained only after checking'))).toBe(false);
        expect(activityRegistry.toPublic(activity, seed)).toEqual(shown);
      }),
    );
  });

  it('keeps the explanation for after checking', () => {
    const marked = { ...(sample.content as object), explanation: 'explained only after checking' };
    const shown = activityRegistry.toPublic({ ...activity, content: marked }, 'seed');
    expect(listTexts(shown).join(' ')).not.toContain('explained only after checking');
    const grade = activityRegistry.gradeAnswer(
      { ...activity, content: marked },
      sample.wrong,
      sample.runs?.wrong,
    );
    expect(listTexts(grade.feedback)).toContain('explained only after checking');
  });

  it('orders its parts by the seed and not by the key', () => {
    const shown = new Set(
      Array.from({ length: 40 }, (_, round) =>
        JSON.stringify(activityRegistry.toPublic(activity, `activity-${round}`)),
      ),
    );
    const hasParts = /"(options|items|rights|choices)":\[/.test([...shown][0] ?? '');
    expect(shown.size > 1).toBe(hasParts);
  });

  it("shows the same whatever the author's order of options and pairs", () => {
    const content = structuredClone(sample.content) as Record<string, unknown[]>;
    // Gaps and the items of an order keep theirs: there the order is the meaning, or the key itself.
    for (const name of ['options', 'pairs', 'extraRights']) content[name]?.reverse();
    const reordered = { ...activity, content };
    expect(activityRegistry.toPublic(reordered, 'seed')).toEqual(activityRegistry.toPublic(activity, 'seed'));
  });

  it('names texts that give the answer away', () => {
    const texts = definition.keyTexts(sample.content);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.every((text) => text.trim() !== '')).toBe(true);
  });

  it('never fails on an answer but by saying that it is no answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.constantFrom(sample.right, sample.wrong)), (answer) => {
        try {
          const grade = activityRegistry.gradeAnswer(activity, answer, sample.runs?.wrong);
          expect(grade.score).toBeGreaterThanOrEqual(0);
          expect(grade.score).toBeLessThanOrEqual(1);
        } catch (error) {
          expect((error as AppError).code).toBe('invalid-input');
        }
      }),
    );
  });

  it('says what is wrong with content of another shape', () => {
    const check = activityRegistry.checkContent({ ...activity, content: { prompt: 7, surprise: true } });
    expect(check.ok).toBe(false);
    if (!check.ok) expect(check.problems.map((problem) => problem.path)).toContain('prompt');
  });
});

describe('the registry', () => {
  it('knows the nine types', () => {
    expect(activityRegistry.types).toEqual([
      'choice',
      'cloze',
      'code',
      'dialogue',
      'error-spot',
      'match',
      'multiple-choice',
      'order',
      'short-answer',
    ]);
  });

  it('names the known types when asked for another', () => {
    const activity = { type: 'essay', schemaVersion: 1, content: {} };
    expect(activityRegistry.checkContent(activity)).toEqual({
      ok: false,
      problems: [{ path: 'type', message: expect.stringContaining('known are choice, cloze') }],
    });
    expect(errorOf(() => activityRegistry.toPublic(activity, 'x'))).toMatchObject({ code: 'internal' });
    expect(errorOf(() => activityRegistry.parseAnswer('essay', {}))).toMatchObject({ code: 'internal' });
    expect(errorOf(() => activityRegistry.parseAnswer('constructor', {}))).toMatchObject({
      code: 'internal',
    });
  });

  it('says which version it knows', () => {
    const check = activityRegistry.checkContent({ type: 'choice', schemaVersion: 9, content: {} });
    expect(check).toEqual({
      ok: false,
      problems: [{ path: 'schemaVersion', message: expect.stringMatching(/version 1, this content at 9/) }],
    });
  });

  it('blames us, with every fault, for stored content that no longer fits', () => {
    const error = errorOf(() =>
      activityRegistry.parseActivity({ type: 'choice', schemaVersion: 1, content: null }),
    );
    expect(error).toMatchObject({ code: 'internal', blame: 'us' });
    expect(error.details?.problems).toHaveLength(1);
  });

  it('tells a caller which part of an answer is wrong', () => {
    const error = errorOf(() => activityRegistry.parseAnswer('choice', { optionId: 7 }));
    expect(error).toMatchObject({ code: 'invalid-input', hint: expect.stringContaining('optionId') });
  });

  it('tells authors of what learners could live with, and learners nothing of it', () => {
    const content = {
      prompt: 'Which?',
      options: [{ text: 'am', correct: true }, { text: 'is' }, { text: 'is ' + '\u200b' }],
      explanation: 'So.',
    };
    const activity = { type: 'choice', schemaVersion: 1, content };
    expect(activityRegistry.checkContent(activity)).toEqual({
      ok: false,
      problems: [{ path: 'options.2', message: expect.stringContaining('reads the same') }],
    });
    expect(activityRegistry.parseActivity(activity)).toMatchObject(content);
  });

  it('finds an answer that cannot earn its marks', () => {
    const grade = graders.choice as Grader;
    const broken = createActivityRegistry(definitions, {
      ...graders,
      choice: (content, answer) => ({ ...grade(content, answer), correct: false }),
    });
    const { sample } = definitions.choice as ActivityDefinition;
    expect(broken.checkContent({ type: 'choice', schemaVersion: 1, content: sample.content })).toEqual({
      ok: false,
      problems: [{ path: '', message: expect.stringContaining('not judged right') }],
    });
  });

  it('knows whose answers must be run, and grades none of them unrun', () => {
    expect(activityRegistry.types.filter((type) => activityRegistry.isRun(type))).toEqual(['code']);
    const { sample } = definitions.code as ActivityDefinition;
    const activity = { type: 'code', schemaVersion: 1, content: sample.content };
    expect(errorOf(() => activityRegistry.gradeAnswer(activity, sample.right)).message).toMatch(
      /must be run/,
    );
  });

  it('refuses a type without a grader', () => {
    expect(errorOf(() => createActivityRegistry(definitions, {})).message).toMatch(/has no grader/);
  });
});
