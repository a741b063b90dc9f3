import type { ReactNode } from 'react';
import { requireRole } from '#web/api/session.ts';

/** Asked before anything is sent, so that whoever may not be here gets a true 404. */
export default async function AssignmentsLayout({ children }: { children: ReactNode }) {
  await requireRole(['student', 'teacher', 'admin']);
  return children;
}
