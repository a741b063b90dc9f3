import { cn } from '../class-names.ts';

/** A quiet shape where content will stand. Give it the size of what comes. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cn('skeleton base:h-5', className)} />;
}

/** Lines of a list that is on its way. */
export function SkeletonRows({ rows = 5, className = 'h-14' }: { rows?: number; className?: string }) {
  return (
    <div aria-hidden className="grid gap-3">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes without identity, never reordered.
        <Skeleton key={row} className={className} />
      ))}
    </div>
  );
}
