import { readFileSync } from 'node:fs';
import { TutorActivity } from '@kindling/core/turns';
import { z } from 'zod';

/** A conversation as `kindling tutor replay` takes it. */
const Case = z.object({
  id: z.string(),
  activityId: z.string().nullable(),
  language: z.string(),
  turns: z.array(z.string()),
  code: z.string().optional(),
});

const readText = (name: string) => readFileSync(new URL(`./seen-later/${name}`, import.meta.url), 'utf8');
const readCases = (name: string) =>
  readText(name)
    .trim()
    .split('\n')
    .map((line) => Case.parse(JSON.parse(line)));

/** Written when the guard stood, each set before a reply to it was looked at: what was not thought of beside it. */
export const LATER_ACTIVITIES = z.array(TutorActivity).parse(JSON.parse(readText('activities.json')));
export const LATER_ATTACKS = readCases('attacks.jsonl');
export const LATER_HONEST = readCases('honest.jsonl');
/** Written against by the fifty ways of `later-disguises`, a second each: as many as there is time for. */
const MOST_PYTHON = 8;
export const LATER_PYTHON = LATER_ACTIVITIES.filter(({ kind }) => kind === 'python').slice(0, MOST_PYTHON);

export function findLater(id: string | null): TutorActivity | undefined {
  return LATER_ACTIVITIES.find((activity) => activity.id === id);
}
