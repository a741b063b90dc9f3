import type { ReactNode } from 'react';
import { Logo } from '../logo.tsx';

/** Nothing here yet: says what will stand here and how to begin. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="grid justify-items-center gap-3 rounded-lg border border-edge border-dashed px-6 py-10 text-center">
      <Logo lit={0} className="size-12 text-muted" />
      <h2 className="text-xl">{title}</h2>
      <p className="measure max-w-md text-muted">{children}</p>
      {action ? <div className="mt-2 flex flex-wrap justify-center gap-3">{action}</div> : null}
    </div>
  );
}
