'use client';

import { type UseQueryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from '#web/components/ui/error-state.tsx';
import { Waiting } from '#web/components/ui/paged.tsx';
import { Skeleton } from '#web/components/ui/skeleton.tsx';

/** A policy that is fetched: its shape while it comes, a retry when it does not. */
export function PolicyStates<Policy, Key extends readonly unknown[]>({
  query,
  children,
}: {
  query: UseQueryOptions<Policy, Error, Policy, Key>;
  children(policy: Policy): ReactNode;
}) {
  const result = useQuery(query);
  if (result.data !== undefined) return children(result.data);
  if (result.isError) return <ErrorState error={result.error} onRetry={() => result.refetch()} />;
  return (
    <Waiting>
      <Skeleton className="h-28 w-full" />
    </Waiting>
  );
}
