import { AppError, type Grade } from '@kindling/shared';
import type { z } from 'zod';
import type { ActivityDefinition, ContentProblem, Grader } from './contract.ts';
import { graders } from './generated/graders.ts';
import { definitions } from './generated/schemas.ts';

/** An activity as files and database hold it. */
export interface StoredActivity {
  type: string;
  schemaVersion: number;
  content: unknown;
}

export type ContentCheck =
  | { ok: true; content: unknown; keyTexts: string[]; schemaVersion: number }
  | { ok: false; problems: ContentProblem[] };

/** Every activity type by name, over unknown input. */
export interface ActivityRegistry {
  readonly types: readonly string[];
  /**
   * Looks at content without throwing: for authors, who want to see every fault. Also what learners could live with
   * (`review`), and whether the author's own answer earns full marks.
   */
  checkContent(activity: StoredActivity): ContentCheck;
  /** The content with defaults filled in. Throws `internal`: what is stored was checked when it was imported. */
  parseActivity(activity: StoredActivity): unknown;
  /** Throws `invalid-input` when the answer does not have the type's shape. */
  parseAnswer(type: string, answer: unknown): unknown;
  /** Whether answers of the type are programs, which somebody must run before they can be graded. */
  isRun(type: string): boolean;
  /**
   * `answer` must come from `parseAnswer`; `run` is what running it showed, where `isRun`. Throws `invalid-input` when
   * the answer names parts the content does not have.
   */
  grade(activity: StoredActivity, answer: unknown, run?: unknown): Grade;
  /** `parseAnswer` and `grade` in one. */
  gradeAnswer(activity: StoredActivity, answer: unknown, run?: unknown): Grade;
  /** The content without its key; `seed` (the activity id) orders shuffled parts the same way every time. */
  toPublic(activity: StoredActivity, seed: string): Record<string, unknown>;
}

interface KnownType {
  definition: ActivityDefinition;
  grade: Grader;
}

/** Puts definitions and graders together; a type must have both. */
export function createActivityRegistry(
  byType: Readonly<Record<string, ActivityDefinition>>,
  gradersByType: Readonly<Record<string, Grader>>,
): ActivityRegistry {
  const known = new Map<string, KnownType>();
  for (const [type, definition] of Object.entries(byType)) {
    const grade = gradersByType[type];
    if (!grade) throw new AppError('internal', `The activity type ${type} has no grader`);
    known.set(type, { definition, grade });
  }
  const find = (type: string): KnownType => {
    const found = known.get(type);
    if (!found) throw new AppError('internal', describeUnknown(type, [...known.keys()]));
    return found;
  };
  const parseActivity = (activity: StoredActivity): unknown => {
    const check = checkContent(known, activity);
    if (check.ok) return check.content;
    throw new AppError('internal', `A stored ${activity.type} activity no longer fits its type`, {
      hint: 'Import the course again from its files.',
      details: { problems: check.problems },
    });
  };
  const parseAnswer = (type: string, answer: unknown) => parseAnswerOf(find(type).definition, answer);
  const grade = (activity: StoredActivity, answer: unknown, run?: unknown) =>
    gradeWith(find(activity.type), parseActivity(activity), answer, run);
  return {
    types: [...known.keys()],
    checkContent: (activity) => reviewContent(known, activity),
    parseActivity,
    parseAnswer,
    isRun: (type) => find(type).definition.sample.runs !== undefined,
    grade,
    gradeAnswer: (activity, answer, run) => grade(activity, parseAnswer(activity.type, answer), run),
    toPublic: (activity, seed) =>
      find(activity.type).definition.toPublic(parseActivity(activity), seed) as Record<string, unknown>,
  };
}

/** The registry of every type in `src/types`. */
export const activityRegistry: ActivityRegistry = createActivityRegistry(definitions, graders);

function checkContent(known: ReadonlyMap<string, KnownType>, activity: StoredActivity): ContentCheck {
  const definition = known.get(activity.type)?.definition;
  if (!definition) {
    return {
      ok: false,
      problems: [{ path: 'type', message: describeUnknown(activity.type, [...known.keys()]) }],
    };
  }
  if (definition.schemaVersion !== activity.schemaVersion) {
    const message = `${activity.type} is at version ${definition.schemaVersion}, this content at ${activity.schemaVersion}: bring it to the shape of version ${definition.schemaVersion}`;
    return { ok: false, problems: [{ path: 'schemaVersion', message }] };
  }
  const parsed = definition.content.safeParse(activity.content);
  if (!parsed.success) return { ok: false, problems: toProblems(parsed.error) };
  const keyTexts = definition.keyTexts(parsed.data);
  return { ok: true, content: parsed.data, keyTexts, schemaVersion: definition.schemaVersion };
}

function reviewContent(known: ReadonlyMap<string, KnownType>, activity: StoredActivity): ContentCheck {
  const check = checkContent(known, activity);
  const type = known.get(activity.type);
  if (!check.ok || !type) return check;
  const problems = type.definition.review(check.content);
  if (!isSolved(type, check.content)) {
    problems.push({ path: '', message: 'the right answer, given as it stands here, is not judged right' });
  }
  return problems.length > 0 ? { ok: false, problems } : check;
}

/** Whether the author's own answer earns full marks. A program is tried elsewhere, by running it. */
function isSolved(type: KnownType, content: unknown): boolean {
  const { answer, solve, sample } = type.definition;
  const solution = answer.safeParse(solve(content));
  if (sample.runs !== undefined) return solution.success;
  return solution.success && gradeWith(type, content, solution.data, undefined).correct;
}

function describeUnknown(type: string, types: readonly string[]): string {
  return `There is no activity type \`${type}\`; known are ${types.join(', ')}`;
}

function parseAnswerOf(definition: ActivityDefinition, answer: unknown): unknown {
  const parsed = definition.answer.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new AppError('invalid-input', `This is not an answer to a ${definition.type} activity`, {
    hint: toProblems(parsed.error)
      .map((problem) => `${problem.path || 'answer'}: ${problem.message}`)
      .join('; '),
  });
}

/** The verdict's feedback is parsed too: a renderer may trust its shape. */
function gradeWith(type: KnownType, content: unknown, answer: unknown, run: unknown): Grade {
  if (type.definition.sample.runs !== undefined && run === undefined) {
    throw new AppError('internal', `A ${type.definition.type} answer must be run before it is graded`);
  }
  const grade = type.grade(content, answer, run);
  return { ...grade, feedback: type.definition.feedback.parse(grade.feedback) };
}

function toProblems(error: z.ZodError): ContentProblem[] {
  return error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message }));
}
