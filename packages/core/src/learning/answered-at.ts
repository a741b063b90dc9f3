const DAY_MS = 86_400_000;
/** Older answers than this were kept offline too long to say anything about today. */
const MAX_OFFLINE_DAYS = 30;

/** Takes the device's time of an answer within limits: never in the future, at most 30 days back. */
export function clampAnsweredAt(answeredAt: Date, receivedAt: Date): Date {
  const latest = receivedAt.getTime();
  const earliest = latest - MAX_OFFLINE_DAYS * DAY_MS;
  return new Date(Math.min(latest, Math.max(earliest, answeredAt.getTime())));
}
