import { Skeleton, SkeletonRows } from '#web/components/ui/skeleton.tsx';

export default function CourseLoading() {
  return (
    <div className="page grid gap-8">
      <Skeleton className="h-10 w-72" />
      <Skeleton className="h-16" />
      <SkeletonRows rows={4} />
    </div>
  );
}
