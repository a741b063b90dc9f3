'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { Logo } from '#web/components/logo.tsx';
import { LinkButton } from '#web/components/ui/button.tsx';
import { Card } from '#web/components/ui/card.tsx';
import { KeptNotice } from '../answers/kept-notice.tsx';
import type { Outcome } from '../player/lesson-run.ts';
import type { SessionKind } from './practice-session.tsx';
import type { Turn } from './question-source.ts';

/** The end of a session: what came out, and the way on. */
export function PracticeEnd(props: {
  kind: SessionKind['kind'];
  answers: readonly Outcome[];
  placement: Turn['placement'];
}): ReactNode {
  const { kind, answers, placement } = props;
  const t = useTranslations('practice');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const right = answers.filter((outcome) => outcome === 'right').length;
  const total = answers.length;
  return (
    <div className="rise mx-auto flex w-full max-w-3xl flex-col gap-6 px-4 pt-8 pb-16 sm:px-8 sm:pt-12">
      <Logo lit={total > 0 ? right / total : 0} className="size-14" />
      <h1 ref={heading} tabIndex={-1} className="text-3xl outline-none">
        {t(total === 0 && !placement ? `nothing.${kind}` : `done.${kind}`)}
      </h1>
      {total > 0 && <p className="measure text-lg">{t('score', { right, total })}</p>}
      <KeptNotice />
      {placement && <PlacementResult placement={placement} />}
      <div className="flex flex-wrap gap-3">
        {kind === 'assignment' ? (
          <LinkButton variant="primary" href="/assignments">
            {t('toAssignments')}
          </LinkButton>
        ) : null}
        <LinkButton variant={placement || kind === 'assignment' ? 'secondary' : 'primary'} href="/today">
          {t('toToday')}
        </LinkButton>
      </div>
    </div>
  );
}

function PlacementResult({ placement }: { placement: NonNullable<Turn['placement']> }): ReactNode {
  const t = useTranslations('practice.placement');
  const { outcome, courseTitle, language } = placement;
  const { knownPercent: known, lowPercent: low, highPercent: high, beginWith } = outcome;
  return (
    <Card className="flex flex-col gap-4">
      <p className="text-muted" lang={language}>
        {courseTitle}
      </p>
      <p className="measure text-lg">{t('known', { known })}</p>
      <div aria-hidden className="relative h-4 rounded-full bg-hairline">
        <div
          className="absolute inset-y-0 rounded-full bg-honey opacity-50"
          style={{ insetInlineStart: `${low}%`, width: `${high - low}%` }}
        />
        <div
          className="absolute inset-y-0 w-1 rounded-full bg-ember"
          style={{ insetInlineStart: `${known}%` }}
        />
      </div>
      <p className="measure text-muted">{t('band', { low, high })}</p>
      <p className="measure">
        {t('begin', { count: outcome.lessonsBefore })}{' '}
        <span className="font-semibold" lang={language}>
          {beginWith.title}
        </span>
      </p>
      <LinkButton variant="primary" href={`/lessons/${beginWith.lessonId}`} className="self-start">
        {t('go')}
      </LinkButton>
    </Card>
  );
}
