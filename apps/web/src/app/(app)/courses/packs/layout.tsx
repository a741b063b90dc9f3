import type { ReactNode } from 'react';
import { requireRole } from '#web/api/session.ts';

/** Checked outside of the loading state, so that others get a true 404. */
export default async function PacksLayout({ children }: { children: ReactNode }) {
  await requireRole(['teacher', 'admin']);
  return children;
}
