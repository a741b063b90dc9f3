import type { ReactNode } from 'react';
import { unwrap } from '#web/api/error.ts';
import { serverApi } from '#web/api/server.ts';
import type { Today } from '../queries.ts';
import { besides, Recommendations } from './recommendations.tsx';
import { StreakCard } from './streak-card.tsx';

/** The quiet part of today: the streak, and what else is worth doing. Sent when it is ready; the page does not wait. */
export async function TodayExtras({
  personId,
  next,
}: {
  personId: string;
  next: Today['next'];
}): Promise<ReactNode> {
  const api = await serverApi();
  const [streak, recommendations] = await Promise.all([
    api.GET('/v1/people/{personId}/streak', { params: { path: { personId } } }),
    api.GET('/v1/recommendations'),
  ]);
  return (
    <>
      <StreakCard streak={unwrap(streak)} withDays={false} />
      <Recommendations items={besides(next, unwrap(recommendations).items)} />
    </>
  );
}
