import type { ReactNode } from 'react';
import { unwrap } from '#web/api/error.ts';
import { serverApi } from '#web/api/server.ts';
import { requireRole } from '#web/api/session.ts';
import { loadOrNotFound } from '#web/learning/load-or-not-found.ts';

/** Asked before anything is sent, so that whoever may not be here gets a true 404. */
export default async function AssignmentLayout({
  params,
  children,
}: {
  params: Promise<{ assignmentId: string }>;
  children: ReactNode;
}) {
  const [{ assignmentId }, api] = await Promise.all([params, serverApi(), requireRole(['teacher', 'admin'])]);
  const path = { assignmentId };
  await loadOrNotFound(api.GET('/v1/assignments/{assignmentId}', { params: { path } }).then(unwrap));
  return children;
}
