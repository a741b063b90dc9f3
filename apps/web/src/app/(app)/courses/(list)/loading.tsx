import { Skeleton } from '#web/components/ui/skeleton.tsx';

export default function CoursesLoading() {
  return (
    <div className="page grid gap-8">
      <Skeleton className="h-10 w-48" />
      <div className="grid gap-4 md:grid-cols-2">
        <Skeleton className="h-48" />
        <Skeleton className="h-48" />
        <Skeleton className="h-48" />
      </div>
    </div>
  );
}
