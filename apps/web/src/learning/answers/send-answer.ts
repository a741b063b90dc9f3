import type { Api } from '#web/api/client.ts';
import type { Answer } from '#web/api/types.ts';
import type { KeptAnswer } from './kept-answer.ts';

export type AttemptResult = Answer<'recordAttempt'>;

export type SendOutcome =
  | { kind: 'recorded'; result: AttemptResult }
  /** The server will never take it: it is over, and the learner is told. */
  | { kind: 'refused'; code: string }
  /** Nothing was decided. `reached`: the server itself answered, so others may fare better than this one. */
  | { kind: 'later'; reached: boolean; signedOut: boolean; retryAfterMs: number };

const SEND_TIMEOUT_MS = 10_000;
/** Statuses of the caller's that heal: signed out, too slow, too early, too often. */
const HEALING = new Set([401, 408, 425, 429]);
const UNREACHED: SendOutcome = { kind: 'later', reached: false, signedOut: false, retryAfterMs: 0 };

/** Sends one answer. Never throws: whatever goes wrong on the way means trying again later. */
export async function sendAnswer(api: Api, kept: KeptAnswer): Promise<SendOutcome> {
  const { attemptId, activityId, answer, durationMs, answeredAt, occasion = 'lesson' } = kept;
  try {
    const { data, error, response } = await api.POST('/v1/attempts', {
      body: { attemptId, activityId, answer, durationMs, answeredAt, channel: 'web', occasion },
      signal: AbortSignal.timeout(SEND_TIMEOUT_MS),
    });
    if (data) return isResult(data) ? { kind: 'recorded', result: data } : UNREACHED;
    return judgeRefusal(error, response);
  } catch {
    // A cut connection, a timeout, a captive portal's page instead of JSON: the answer stays where it is.
    return UNREACHED;
  }
}

function isResult(data: AttemptResult): boolean {
  return typeof data === 'object' && 'grade' in data;
}

/** Only our own error shape refuses: a proxy's or a portal's 403 page says nothing about the answer. */
function judgeRefusal(error: unknown, response: Response): SendOutcome {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
  if (code !== null && response.status < 500 && !HEALING.has(response.status))
    return { kind: 'refused', code };
  const retryAfterSeconds = Number(response.headers.get('retry-after'));
  return {
    kind: 'later',
    reached: code !== null,
    signedOut: response.status === 401,
    retryAfterMs: Number.isFinite(retryAfterSeconds) ? retryAfterSeconds * 1000 : 0,
  };
}
