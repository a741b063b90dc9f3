import type { ReactNode } from 'react';
import { Logo } from '#web/components/logo.tsx';

/** One form on a quiet page. */
export function FormPage({
  title,
  text,
  lit = 0.3,
  children,
}: {
  title: ReactNode;
  text?: ReactNode;
  lit?: number;
  children: ReactNode;
}) {
  return (
    <div className="page grid justify-items-center">
      <div className="grid w-full max-w-md gap-6 sm:pt-6">
        <div className="grid gap-3">
          <Logo lit={lit} className="size-12" />
          <h1 className="text-3xl">{title}</h1>
          {text ? <p className="text-muted">{text}</p> : null}
        </div>
        {children}
      </div>
    </div>
  );
}
