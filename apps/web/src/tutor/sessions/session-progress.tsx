'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { browserApi } from '#web/api/client.ts';
import { LinkButton } from '#web/components/ui/button.tsx';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { ErrorState } from '#web/components/ui/error-state.tsx';
import { Waiting } from '#web/components/ui/paged.tsx';
import { ChartSkeleton } from '#web/learning/charts/chart-frame.tsx';
import { MistakeTable, ReviewList } from './mistakes.tsx';
import { type SessionProgress as Progress, sessionProgressQuery } from './queries.ts';
import { SessionList } from './session-list.tsx';
import { SessionSection } from './session-section.tsx';

/** What a learner's conversations come to: level and its trend, mistakes by type, what to look at again, each session. */
export function SessionProgress({ personId, isOwn }: { personId: string; isOwn: boolean }): ReactNode {
  const { data, error, refetch } = useQuery(sessionProgressQuery(browserApi, personId));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) {
    return (
      <Waiting>
        <ChartSkeleton />
      </Waiting>
    );
  }
  if (data.points.length === 0) return <NothingSaid isOwn={isOwn} />;
  return <Sessions personId={personId} isOwn={isOwn} progress={data} />;
}

function NothingSaid({ isOwn }: { isOwn: boolean }): ReactNode {
  const t = useTranslations('sessions.empty');
  return (
    <EmptyState title={t('title')} action={isOwn && <LinkButton href="/tutor">{t('toTutor')}</LinkButton>}>
      {t(isOwn ? 'own' : 'other')}
    </EmptyState>
  );
}

function Sessions(props: { personId: string; isOwn: boolean; progress: Progress }): ReactNode {
  const { personId, isOwn, progress } = props;
  const { mistakes, points, review } = progress;
  const t = useTranslations('sessions');
  return (
    <div className="flex flex-col gap-10">
      <SessionSection progress={progress} />
      <Part title={t('byType')} text={t('byTypeText', { sessions: points.length })}>
        <MistakeTable mistakes={mistakes} caption={t('byType')} />
      </Part>
      {review.length > 0 && (
        <Part title={t('review')} text={t('reviewText')}>
          <ReviewList review={review} />
          {isOwn && (
            <LinkButton className="self-start" href="/reviews">
              {t('toReviews')}
            </LinkButton>
          )}
        </Part>
      )}
      <Part title={t('all')}>
        <SessionList personId={personId} />
      </Part>
    </div>
  );
}

function Part({ title, text, children }: { title: string; text?: string; children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      {text && <p className="measure text-muted">{text}</p>}
      {children}
    </section>
  );
}
