import type { ReactNode } from 'react';

/** Title of a screen, a line that says what it is for, and its main actions. */
export function PageHeader({
  title,
  children,
  actions,
}: {
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-4 sm:mb-8">
      <div className="grid min-w-0 gap-1.5">
        <h1 className="text-3xl sm:text-4xl">{title}</h1>
        {children ? <p className="measure text-muted">{children}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-3 print:hidden">{actions}</div> : null}
    </header>
  );
}
