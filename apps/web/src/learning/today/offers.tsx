import ArrowRight from 'lucide-react/icons/arrow-right';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useReasonText } from '../next-step/reason-text.ts';
import type { Today } from '../queries.ts';

type Offer = Today['offers'][number];

/** A question of a lesson not begun yet is met in that lesson, behind its introduction. */
function addressOf({ lessonStatus, lessonId, activityId }: Offer): string {
  return lessonStatus === 'not-started' ? `/lessons/${lessonId}` : `/practice?activity=${activityId}`;
}

/** Up to three activities worth practising now, each with its reason. Nothing when there are none. */
export function Offers({ offers }: { offers: readonly Offer[] }): ReactNode {
  const t = useTranslations('today');
  const explain = useReasonText();
  if (offers.length === 0) return null;
  return (
    <section className="flex flex-col gap-3" aria-labelledby="offers">
      <h2 id="offers" className="text-xl">
        {t('offers')}
      </h2>
      <p className="measure text-muted">{t('offersText')}</p>
      <ul className="grid gap-3 lg:grid-cols-3">
        {offers.map((offer) => (
          <li key={offer.activityId}>
            <Link
              href={addressOf(offer)}
              className="group flex h-full flex-col gap-2 rounded-lg border border-hairline bg-surface p-5 no-underline shadow-soft hover:border-edge"
            >
              <span className="text-muted text-sm" lang={offer.language}>
                {offer.courseTitle} · {offer.lessonTitle}
              </span>
              <span className="flex items-start justify-between gap-3 font-semibold text-lg">
                <span lang={offer.language}>{offer.activityTitle}</span>
                <ArrowRight aria-hidden className="mt-1 size-5 shrink-0 text-ember rtl:-scale-x-100" />
              </span>
              <span className="text-muted">
                <span className="sr-only">{t('why')}: </span>
                {offer.reasons.map(explain).join(' ')}
              </span>
              {offer.lessonStatus === 'not-started' && (
                <span className="text-muted text-sm">{t('offerLesson', { lesson: offer.lessonTitle })}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
