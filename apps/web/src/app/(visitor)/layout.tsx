import type { ReactNode } from 'react';
import { findMe } from '#web/api/session.ts';
import { AppShell } from '#web/components/shell/app-shell.tsx';

/** Screens anyone may open; a signed-in person keeps their own navigation. */
export default async function VisitorLayout({ children }: { children: ReactNode }) {
  return <AppShell me={await findMe()}>{children}</AppShell>;
}
