import { rightAnswers, rightOptions, type TutorActivity } from '@kindling/core/turns';
import { readAsSeen } from './fold-text.ts';
import type { Secret } from './secret.ts';

/** Languages whose words are known. */
const READ = /^(?:en|es)\b/;
const BRACKETS = /\(([^()\n]{3,80})\)/gu;
const BETWEEN = /\s*(?:\/|,|\||\bor\b|\bo\b)\s*/u;
const MOST_IN_TASK = 6;

/** Options that an item names in its own sentence, when one of them is right. */
function readOffered(activity: TutorActivity): Secret['options'] {
  if (activity.kind === 'python' || activity.kind === 'essay') return undefined;
  const keys = new Set(rightAnswers(activity).map((key) => readAsSeen(key).trim()));
  for (const [, inside = ''] of activity.statement.matchAll(BRACKETS)) {
    const texts = inside.split(BETWEEN).map((text) => text.trim());
    const right = texts.flatMap((text, index) => (keys.has(readAsSeen(text)) ? [index] : []));
    if (texts.length > 1 && texts.length <= MOST_IN_TASK && right.length > 0)
      return { texts, right, areInTask: true };
  }
  return undefined;
}

/** What must not be said about an activity, and what stands on its page. */
export function toSecret(activity: TutorActivity): Secret {
  const { title, statement, options, starter, visibleTests, hints, referenceSolution } = activity;
  const calls = visibleTests.map(({ call, expect }) => `${call} == ${expect}`);
  const offered =
    options === undefined ? readOffered(activity) : { texts: options, right: rightOptions(activity) };
  const publicText = [title, statement, ...(options ?? []), starter ?? '', ...hints].join('\n');
  return {
    keyTexts: rightAnswers(activity),
    publicText: activity.kind === 'python' ? [publicText, ...calls].join('\n') : publicText,
    ...(READ.test(activity.language) ? {} : { isUnread: true as const }),
    ...(offered === undefined ? {} : { options: offered }),
    ...(referenceSolution === undefined
      ? {}
      : { code: { reference: referenceSolution, publicCode: [starter ?? '', statement, ...calls] } }),
  };
}
