import { describe, expect, it } from 'vitest';
import { pagedQuery, pageQuery } from './paged.ts';

describe('pageQuery', () => {
  it('leaves the cursor out on the first page', () => {
    expect(pageQuery(undefined)).toEqual({ limit: 25 });
    expect(pageQuery('abc', 50)).toEqual({ limit: 50, cursor: 'abc' });
  });
});

describe('pagedQuery', () => {
  const query = pagedQuery(['x'], async (cursor) => ({ items: [cursor ?? 'first'], nextCursor: null }));

  it('begins without a cursor and ends where the API says', () => {
    expect(query.initialPageParam).toBeUndefined();
    const next = (nextCursor: string | null) =>
      query.getNextPageParam({ items: [], nextCursor }, [], undefined, []);
    expect(next('more')).toBe('more');
    expect(next(null)).toBeUndefined();
  });
});
