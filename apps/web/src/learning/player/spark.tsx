import type { ReactNode } from 'react';

/** A small spark that opens once beside a right answer. */
export function Spark(): ReactNode {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="spark size-5 shrink-0 fill-ember">
      <path d="M12 2 13.9 10.1 22 12 13.9 13.9 12 22 10.1 13.9 2 12 10.1 10.1Z" />
    </svg>
  );
}
