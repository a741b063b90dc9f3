'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { LinkButton } from '#web/components/ui/button.tsx';
import { ErrorState } from '#web/components/ui/error-state.tsx';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { SkeletonRows } from '#web/components/ui/skeleton.tsx';
import { type Reviews, reviewsQuery } from './queries.ts';
import { ReviewDays } from './review-days.tsx';
import { ReviewPlanner } from './review-planner.tsx';

/** What is due, the days ahead, and how to change them. */
export function ReviewsPage(): ReactNode {
  const { data, error, refetch } = useQuery(reviewsQuery(browserApi));
  const t = useTranslations('reviews');
  return (
    <div className="page flex flex-col gap-8">
      <PageHeader
        title={t('title')}
        actions={
          <>
            <LinkButton href="/reviews/cards">{t('ownCards')}</LinkButton>
            {data && data.due > 0 && (
              <LinkButton variant="primary" href="/practice?kind=review">
                {t('start')}
              </LinkButton>
            )}
          </>
        }
      >
        {t('intro')}
      </PageHeader>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <SkeletonRows rows={4} />}
      {data && <Plan reviews={data} />}
    </div>
  );
}

function Plan({ reviews }: { reviews: Reviews }): ReactNode {
  const t = useTranslations('reviews');
  return (
    <>
      <p className="measure text-lg">{t('due', { due: reviews.due, minutes: reviews.minutes })}</p>
      {reviews.reviews.length > 0 && <DueList reviews={reviews} />}
      <section className="flex flex-col gap-3" aria-labelledby="days-ahead">
        <h2 id="days-ahead" className="text-xl">
          {t('days')}
        </h2>
        {reviews.days.some((day) => day.reviews > 0) ? (
          <ReviewDays days={reviews.days} label={t('days')} />
        ) : (
          <p className="measure text-muted">{t('noneAhead')}</p>
        )}
      </section>
      <ReviewPlanner plan={reviews.plan} />
    </>
  );
}

const SHOWN = 8;

function DueList({ reviews: { due, reviews } }: { reviews: Reviews }): ReactNode {
  const t = useTranslations('reviews');
  const shown = reviews.slice(0, SHOWN);
  return (
    <section className="flex flex-col gap-3" aria-labelledby="due-now">
      <h2 id="due-now" className="text-xl">
        {t('list')}
      </h2>
      <ul className="divide-y divide-hairline rounded-lg border border-hairline bg-surface">
        {shown.map((review) => (
          <li key={review.cardId ?? review.activityId} className="grid gap-0.5 px-5 py-3">
            <span className="font-semibold" lang={review.titleLanguage ?? undefined}>
              {review.activityTitle}
            </span>
            <span className="text-muted text-sm">
              {review.lessonTitle === null ? (
                t('ownCard')
              ) : (
                <span lang={review.language ?? undefined}>{review.lessonTitle}</span>
              )}
              {' · '}
              {review.isNew
                ? t('isNew')
                : `${t('overdue', { days: review.overdueDays })}, ${t('memory', { percent: review.memoryPercent })}`}
            </span>
          </li>
        ))}
      </ul>
      {due > shown.length && <p className="text-muted">{t('more', { count: due - shown.length })}</p>}
    </section>
  );
}
