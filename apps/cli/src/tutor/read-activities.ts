import { TutorActivity } from '@kindling/core/turns';
import { AppError } from '@kindling/shared';
import { z } from 'zod';
import { dropNulls, parseJson } from './read-json.ts';

/** Activities by id; one that is not as the format says stands for itself only. */
export type GivenActivities = ReadonlyMap<string, TutorActivity | AppError>;

const Listed = z.union([z.array(z.unknown()), z.object({ activities: z.array(z.unknown()) })]);
const Named = z.object({ id: z.union([z.string(), z.number()]).transform(String) });

/** A value of JSON as Python writes it. */
function toPython(value: unknown): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(toPython).join(', ')}]`;
  if (typeof value === 'object') {
    const pairs = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}: ${toPython(field)}`);
    return `{${pairs.join(', ')}}`;
  }
  return JSON.stringify(value);
}

/** What a call must give is Python as text, or the value itself. */
const GivenTest = z.object({ call: z.string(), expect: z.unknown() }).transform(({ call, expect }) => ({
  call,
  expect: typeof expect === 'string' ? expect : toPython(expect),
}));
const asText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);
const asTexts = (value: unknown): unknown => (Array.isArray(value) ? value.map(asText) : asText(value));

/** `{id: "a", text: "Paris"}`, as many files have options; `key` is then one of the ids. */
const Option = z
  .object({ id: z.coerce.string().optional(), key: z.coerce.string().optional(), text: z.string() })
  .transform(({ id, key, text }) => ({ id: id ?? key, text }));
const WithOptions = z.looseObject({ options: z.array(Option).min(1), key: z.unknown() });

function plainOptions(value: unknown): unknown {
  const given = WithOptions.safeParse(value).data;
  if (given === undefined) return value;
  const toText = (key: unknown) => given.options.find(({ id }) => id === key)?.text ?? key;
  const key = Array.isArray(given.key) ? given.key.map(toText) : toText(given.key);
  return { ...given, options: given.options.map(({ text }) => text), key };
}

/** Files of others write numbers where the answer is one, and null where there is nothing. */
const Given = z.preprocess(
  (value) => plainOptions(dropNulls(value)),
  z.looseObject({
    id: z.preprocess(asText, z.unknown()),
    visibleTests: z.array(GivenTest).optional(),
    hiddenTests: z.array(GivenTest).optional(),
    answer: z.preprocess(asTexts, z.unknown()).optional(),
    acceptedAnswers: z.preprocess(asTexts, z.unknown()).optional(),
    options: z.preprocess(asTexts, z.unknown()).optional(),
  }),
);

/**
 * The activities of a file: a list, or an object with a list in `activities`.
 * @throws AppError when the file as a whole is neither, or one has no id: nothing could name it
 */
export function readActivities(text: string, file: string): GivenActivities {
  const parsed = Listed.safeParse(parseJson(text, file, 'A list of activities, or {"activities": [...]}.'));
  if (!parsed.success) throw new AppError('invalid-input', `${file}: ${z.prettifyError(parsed.error)}`);
  const list = Array.isArray(parsed.data) ? parsed.data : parsed.data.activities;
  return new Map(list.map((one, index) => readActivity(one, `${file}, activity ${index + 1}`)));
}

function readActivity(given: unknown, where: string): [string, TutorActivity | AppError] {
  const named = Named.safeParse(given);
  if (!named.success) throw new AppError('invalid-input', `${where}: ${z.prettifyError(named.error)}`);
  const parsed = Given.pipe(TutorActivity).safeParse(given);
  if (parsed.success) return [named.data.id, parsed.data];
  const message = `${where}, ${named.data.id}: ${z.prettifyError(parsed.error)}`;
  return [named.data.id, new AppError('invalid-input', message)];
}
