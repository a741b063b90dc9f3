import type { ReactNode } from 'react';

/** Shows the key that picks a part, where a keyboard is likely. Parts beyond nine have none. Not part of the part's name. */
export function KeyBadge({ index }: { index: number }): ReactNode {
  if (index > 8) return null;
  return (
    <span
      aria-hidden="true"
      className="hidden size-6 shrink-0 place-items-center rounded border border-hairline font-mono text-xs text-muted pointer-fine:grid"
    >
      {index + 1}
    </span>
  );
}
