import { readFile } from 'node:fs/promises';
import { TutorActivity } from '@kindling/core/turns';
import { AppError } from '@kindling/shared';
import { z } from 'zod';

const Message = z.string().max(20_000);

/** A line of a corpus: a conversation's messages, played to a fresh learner. */
export const ReplayCase = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  activityId: z.string().nullable().default(null),
  language: z.string().default('en'),
  /** What the learner says, turn by turn. */
  turns: z
    .array(z.union([Message, z.object({ message: Message, code: Message.optional() })]))
    .max(100)
    .default([]),
  /** One message, where there is but one; also the essay that a conversation is about. */
  text: Message.optional(),
  /** What the learner has on the screen. */
  code: Message.optional(),
  maxRung: z.number().int().min(0).max(3).optional(),
});
export type ReplayCase = z.infer<typeof ReplayCase>;

async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new AppError('not-found', `${file} cannot be read.`, { hint: 'Check the path.', cause });
  });
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('invalid-input', `${where} is not JSON.`, { hint: 'One JSON object a line.', cause });
  }
}

/** Every line of a corpus. @throws AppError that names the line which is not as the format says */
export async function readCorpus(file: string): Promise<ReplayCase[]> {
  const lines = (await readText(file)).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `${file}, line ${index + 1},`;
    const parsed = ReplayCase.safeParse(parseJson(line, where));
    if (!parsed.success) throw new AppError('invalid-input', `${where} ${z.prettifyError(parsed.error)}`);
    return [parsed.data];
  });
}

/** Activities that are not in the courses: a list, or an object with a list in `activities`. */
export async function readActivities(file: string): Promise<Map<string, TutorActivity>> {
  const Listed = z.union([z.array(TutorActivity), z.object({ activities: z.array(TutorActivity) })]);
  const parsed = Listed.safeParse(parseJson(await readText(file), file));
  if (!parsed.success) throw new AppError('invalid-input', `${file}: ${z.prettifyError(parsed.error)}`);
  const list = Array.isArray(parsed.data) ? parsed.data : parsed.data.activities;
  return new Map(list.map((activity) => [activity.id, activity]));
}
