import { Waiting } from '../ui/paged.tsx';
import { Skeleton, SkeletonRows } from '../ui/skeleton.tsx';

/** A screen of title and list on its way; the `loading.tsx` of most routes. */
export function ListPageSkeleton() {
  return (
    <div className="page">
      <Waiting>
        <div className="grid gap-8">
          <div className="grid gap-3">
            <Skeleton className="h-10 w-64 max-w-full" />
            <Skeleton className="w-96 max-w-full" />
          </div>
          <SkeletonRows />
        </div>
      </Waiting>
    </div>
  );
}
