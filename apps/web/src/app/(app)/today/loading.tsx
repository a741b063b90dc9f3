import { Skeleton } from '#web/components/ui/skeleton.tsx';

export default function TodayLoading() {
  return (
    <div className="page grid gap-8">
      <Skeleton className="h-10 w-64" />
      <Skeleton className="h-72" />
      <Skeleton className="h-16 w-80" />
    </div>
  );
}
