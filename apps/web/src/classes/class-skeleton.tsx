import { Waiting } from '#web/components/ui/paged.tsx';
import { Skeleton, SkeletonRows } from '#web/components/ui/skeleton.tsx';

/** A class on its way: name, code, rows. */
export function ClassSkeleton() {
  return (
    <div className="page">
      <Waiting>
        <div className="grid gap-6">
          <Skeleton className="h-10 w-72 max-w-full" />
          <Skeleton className="h-24" />
          <SkeletonRows />
        </div>
      </Waiting>
    </div>
  );
}
