import type { ReactNode } from 'react';
import { requireRole } from '#web/api/session.ts';

/** Checked outside of the loading state, so that others get a true 404. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  await requireRole(['admin']);
  return children;
}
