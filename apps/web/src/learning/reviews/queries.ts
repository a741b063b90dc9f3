import { queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import type { Answer } from '#web/api/types.ts';

export type Reviews = Answer<'listReviews'>;
export type ReviewDay = Reviews['days'][number];
export type PlanPreview = Answer<'previewReviewPlan'>;
export type PlanWish = { kind: 'exam'; examAt: string } | { kind: 'relief'; minutesPerDay: number };

export function reviewsQuery(api: Api) {
  return queryOptions({
    queryKey: ['reviews'],
    queryFn: async ({ signal }): Promise<Reviews> => unwrap(await api.GET('/v1/reviews', { signal })),
  });
}
