import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LinkButton } from '#web/components/ui/button.tsx';
import type { Today } from '../queries.ts';

/** What is due for review and how long it takes. */
export function DueReviews({ reviews }: { reviews: Today['reviews'] }): ReactNode {
  const t = useTranslations('today');
  return (
    <section
      aria-labelledby="due-reviews"
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-lg border border-hairline bg-surface p-5"
    >
      <div className="grid gap-1">
        <h2 id="due-reviews" className="flex items-center gap-2 text-lg">
          <RotateCcw aria-hidden className="size-5 text-muted" />
          {t('reviews')}
        </h2>
        <p className="text-muted">{t(reviews.due > 0 ? 'reviewsDue' : 'reviewsNone', { ...reviews })}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        {reviews.due > 0 && <LinkButton href="/practice?kind=review">{t('review')}</LinkButton>}
        <LinkButton variant="quiet" href="/reviews">
          {t('toReviews')}
        </LinkButton>
      </div>
    </section>
  );
}
