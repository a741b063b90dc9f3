import type { ReactNode } from 'react';

/** A key as it is printed on the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-grid min-w-7 place-items-center rounded-md border border-edge border-b-2 bg-surface px-1.5 font-mono text-ink text-sm">
      {children}
    </kbd>
  );
}
