import type { ReactNode } from 'react';
import { requireMe } from '#web/api/session.ts';

/** Screens with nothing around the work: the lesson player draws its own header. */
export default async function FocusLayout({ children }: { children: ReactNode }) {
  await requireMe();
  return children;
}
