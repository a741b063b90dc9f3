import type { SharedSteps } from '@kindling/activities/practice';
import { browserApi } from '#web/api/client.ts';

/** Keeps a program and a step of it on the server; the address that opens it, or null when the server took nothing. */
export async function shareSteps(
  activityId: string,
  { step, source, stdin, files, addedFrom }: SharedSteps,
): Promise<string | null> {
  const body = { step, program: { source, stdin, files, addedFrom } };
  const params = { path: { activityId } };
  // Without a connection the request itself fails: the stepper says the same of both.
  const answer = await browserApi
    .POST('/v1/activities/{activityId}/step-links', { params, body })
    .catch(() => undefined);
  const linkId = answer?.data?.linkId;
  return linkId === undefined ? null : new URL(`/steps/${linkId}`, window.location.href).href;
}
