import { rightAnswers, rightOptions, type TutorActivity } from '@kindling/core/turns';
import type { Secret } from './secret.ts';

/** What must not be said about an activity, and what stands on its page. */
export function toSecret(activity: TutorActivity): Secret {
  const { title, statement, options, starter, visibleTests, hints, referenceSolution } = activity;
  const calls = visibleTests.map(({ call, expect }) => `${call} == ${expect}`);
  const publicText = [title, statement, ...(options ?? []), starter ?? '', ...hints].join('\n');
  return {
    keyTexts: rightAnswers(activity),
    publicText: activity.kind === 'python' ? [publicText, ...calls].join('\n') : publicText,
    ...(options === undefined ? {} : { options: { texts: options, right: rightOptions(activity) } }),
    ...(referenceSolution === undefined
      ? {}
      : { code: { reference: referenceSolution, publicCode: [starter ?? '', statement, ...calls] } }),
  };
}
