import type { ReactNode } from 'react';
import { requireMe } from '#web/api/session.ts';
import { AppShell } from '#web/components/shell/app-shell.tsx';

/** Screens of signed-in people. */
export default async function AppLayout({ children }: { children: ReactNode }) {
  return <AppShell me={await requireMe()}>{children}</AppShell>;
}
