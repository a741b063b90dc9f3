import type { KeptTry } from '@kindling/activities/practice';
import type { AttemptResult } from '../answers/send-answer.ts';

/**
 * What a learner has in front of them of a piece of work that is not right yet, besides the work itself: how the last try
 * and the last check came out. Kept on the device, so that a page that is loaded again explains what it explained before.
 */
export interface ShownWork {
  activityId: string;
  tried?: KeptTry | undefined;
  checked?: ShownCheck | undefined;
}

export interface ShownCheck {
  result: Pick<AttemptResult, 'attemptId' | 'grade'>;
  answer: unknown;
}

/** Undefined for what another version of the app has written. */
export function readShownWork(value: unknown): ShownWork | undefined {
  if (!isRecord(value) || typeof value.activityId !== 'string') return undefined;
  const { activityId, tried, checked } = value;
  return {
    activityId,
    tried: isTry(tried) ? tried : undefined,
    checked: isCheck(checked) ? checked : undefined,
  };
}

function isTry(value: unknown): value is KeptTry {
  if (!isRecord(value) || typeof value.source !== 'string') return false;
  if (!Array.isArray(value.parts) || !isRecord(value.result)) return false;
  if (value.files !== undefined && !isRecord(value.files)) return false;
  const isText = (part: unknown) => isRecord(part) && typeof part.text === 'string';
  return value.parts.every(isText) && typeof value.result.status === 'string';
}

function isCheck(value: unknown): value is ShownCheck {
  if (!isRecord(value) || !isRecord(value.result) || !isRecord(value.result.grade)) return false;
  return typeof value.result.attemptId === 'string' && isRecord(value.result.grade.feedback);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
