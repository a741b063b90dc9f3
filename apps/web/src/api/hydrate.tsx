import { dehydrate, type FetchQueryOptions, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';

interface Prefetchable {
  queryKey: readonly unknown[];
}

/**
 * Runs queries on the server and hands their data to the browser's cache, so that the first paint has content.
 * A query that fails here is simply absent: the browser asks again and draws the error with a retry.
 */
export async function Hydrate({
  queries = [],
  lists = [],
  children,
}: {
  queries?: readonly Prefetchable[];
  /** Infinite queries: their first page. */
  lists?: readonly Prefetchable[];
  children: ReactNode;
}) {
  const client = new QueryClient();
  await Promise.all([
    ...queries.map((query) => client.prefetchQuery(query as FetchQueryOptions)),
    ...lists.map((list) =>
      client.prefetchInfiniteQuery(list as Parameters<typeof client.prefetchInfiniteQuery>[0]),
    ),
  ]);
  return <HydrationBoundary state={dehydrate(client)}>{children}</HydrationBoundary>;
}
