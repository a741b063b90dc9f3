import { infiniteQueryOptions } from '@tanstack/react-query';

/** One page as every list of the API answers it. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** Query options of a paged list. `fetchPage` gets the cursor of the page before, undefined for the first. */
export function pagedQuery<Item>(
  queryKey: readonly unknown[],
  fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<Item>>,
) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page<Item>) => last.nextCursor ?? undefined,
  });
}

/** Query parameters of a page request; leaves the cursor out on the first page. */
export function pageQuery(cursor: string | undefined, limit = 25): { limit: number; cursor?: string } {
  return cursor === undefined ? { limit } : { limit, cursor };
}
