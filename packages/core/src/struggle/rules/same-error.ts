import type { StruggleThresholds } from '@kindling/shared';
import { type Finding, type Scene, type Try, toEvidence } from '../scene.ts';

const MINUTE_MS = 60_000;

/** The latest try repeats a mistake so often within the time; exactly the time still counts. */
export function findSameError(
  { tries }: Pick<Scene, 'tries'>,
  limits: Pick<StruggleThresholds, 'sameErrors' | 'sameErrorsMinutes'>,
): Finding | undefined {
  const latest = tries.at(-1);
  if (latest === undefined || latest.correct || latest.errorKey === null) return undefined;
  const earliest = latest.at.getTime() - limits.sameErrorsMinutes * MINUTE_MS;
  const isSame = (one: Try) =>
    !one.correct && one.errorKey === latest.errorKey && one.at.getTime() >= earliest;
  const same = tries.filter(isSame);
  const [first] = same;
  if (first === undefined || same.length < limits.sameErrors) return undefined;
  const minutes = Math.ceil((latest.at.getTime() - first.at.getTime()) / MINUTE_MS);
  return { rule: 'same-error', facts: { count: same.length, minutes }, evidence: same.map(toEvidence) };
}
