import { Skeleton, SkeletonRows } from '#web/components/ui/skeleton.tsx';

export default function ProgressLoading() {
  return (
    <div className="page grid gap-8">
      <Skeleton className="h-10 w-56" />
      <SkeletonRows rows={6} />
    </div>
  );
}
