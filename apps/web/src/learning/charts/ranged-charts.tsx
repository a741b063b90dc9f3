'use client';

import { keepPreviousData, type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ErrorState } from '#web/components/ui/error-state.tsx';
import { Waiting } from '#web/components/ui/paged.tsx';
import { ChartSkeleton } from './chart-frame.tsx';
import type { Range } from './queries.ts';
import { RangeChoice } from './range-choice.tsx';

/** A history and the choice of how far back it goes. While another range loads, the present one stays in sight. */
export function RangedCharts<History, Key extends QueryKey>(props: {
  queryOf(range: Range): UseQueryOptions<History, Error, History, Key>;
  children(history: History): ReactNode;
}): ReactNode {
  const [range, setRange] = useState<Range>('28');
  const history = useQuery({ ...props.queryOf(range), placeholderData: keepPreviousData });
  if (history.isPending)
    return (
      <Waiting>
        <ChartSkeleton />
      </Waiting>
    );
  if (history.isError) return <ErrorState error={history.error} onRetry={() => void history.refetch()} />;
  return (
    <div className="flex flex-col gap-10">
      <RangeChoice range={range} onChange={setRange} />
      {props.children(history.data)}
    </div>
  );
}
