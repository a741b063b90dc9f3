import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { WaitingHelp } from '#web/alerts/waiting-help.tsx';
import { unwrap } from '#web/api/error.ts';
import { serverApi } from '#web/api/server.ts';
import { requireMe } from '#web/api/session.ts';
import { DueAssignments } from '#web/assignments/due-assignments.tsx';
import { ClientMessages } from '#web/i18n/client-messages.tsx';
import { WaitingAnswers } from '#web/learning/answers/waiting-answers.tsx';
import { TodayExtras } from '#web/learning/motivation/today-extras.tsx';
import { NextStepCard } from '#web/learning/next-step/next-step-card.tsx';
import { DueReviews } from '#web/learning/today/due-reviews.tsx';
import { Offers } from '#web/learning/today/offers.tsx';
import { PlacementOffer } from '#web/learning/today/placement-offer.tsx';
import { Week } from '#web/learning/today/week.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('today'))('title') };
}

/**
 * One clear next step and why, what else would fit, what is due; the week stays quiet beneath it. Without a skeleton:
 * the page is ready in less time than React keeps one on the screen once it was drawn.
 */
export default async function TodayPage() {
  const me = await requireMe();
  const [today, t] = await Promise.all([
    serverApi().then(async (api) => unwrap(await api.GET('/v1/today'))),
    getTranslations('today'),
  ]);
  return (
    <div className="page flex flex-col gap-8">
      <h1 className="text-3xl sm:text-4xl">{t('greeting', { name: me.person.displayName })}</h1>
      <ClientMessages namespaces={['answers']}>
        <WaitingAnswers />
      </ClientMessages>
      <WaitingHelp />
      <Suspense>
        <DueAssignments />
      </Suspense>
      {today.lead === 'offers' && <Offers offers={today.offers} />}
      <NextStepCard next={today.next} heading="h2" />
      <ClientMessages namespaces={['practice']}>
        <PlacementOffer placement={today.placement} />
      </ClientMessages>
      {today.lead === 'next' && <Offers offers={today.offers} />}
      <DueReviews reviews={today.reviews} />
      <Week days={today.activeDays} answersToday={today.answersToday} />
      <Suspense>
        <TodayExtras personId={me.person.id} next={today.next} />
      </Suspense>
    </div>
  );
}
