import type { ReactNode } from 'react';

/** Shows the key that picks a part, where a keyboard is likely. Parts beyond nine have none. */
export function KeyBadge({ index }: { index: number }): ReactNode {
  if (index > 8) return null;
  return (
    <kbd className="hidden size-6 shrink-0 place-items-center rounded border border-hairline font-mono text-xs text-muted pointer-fine:grid">
      {index + 1}
    </kbd>
  );
}
