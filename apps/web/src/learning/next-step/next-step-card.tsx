import ArrowRight from 'lucide-react/icons/arrow-right';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LinkButton } from '#web/components/ui/button.tsx';
import { Card } from '#web/components/ui/card.tsx';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import type { NextStep } from '../queries.ts';
import { useReasonText } from './reason-text.ts';

/**
 * The one next step with its reason; or that there is none, which is fine too. `heading` is the level of its title on
 * the page.
 */
export function NextStepCard(props: { next: NextStep; heading: 'h2' | 'h3' }): ReactNode {
  const { next, heading } = props;
  return next.kind === 'lesson' ? <LessonStep next={next} heading={heading} /> : <NothingLeft next={next} />;
}

type LessonNext = Extract<NextStep, { kind: 'lesson' }>;

function LessonStep({ next, heading: Heading }: { next: LessonNext; heading: 'h2' | 'h3' }): ReactNode {
  const t = useTranslations('today');
  const explain = useReasonText();
  const { lesson } = next;
  const begun = lesson.status === 'in-progress';
  return (
    <Card className="flex flex-col gap-5 sm:p-8">
      <div className="flex flex-col gap-2" lang={next.language}>
        <p className="text-muted">{next.courseTitle}</p>
        <Heading className="text-2xl sm:text-3xl">{lesson.title}</Heading>
        <p className="measure text-lg">{lesson.goal}</p>
      </div>
      <p className="measure border-ember border-s-2 ps-4 text-muted">
        <span className="sr-only">{t('why')}: </span>
        {explain(next.reason)}
      </p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <LinkButton
          variant="primary"
          size="lg"
          href={`/lessons/${lesson.id}`}
          className="w-full sm:w-auto sm:min-w-44"
        >
          {t(begun ? 'continue' : 'begin')}
          <ArrowRight aria-hidden className="rtl:-scale-x-100" />
        </LinkButton>
        <span className="text-muted">
          {begun
            ? t('answered', { answered: lesson.activitiesAnswered, total: lesson.activityCount })
            : t('minutes', { minutes: lesson.minutes })}
        </span>
      </div>
    </Card>
  );
}

function NothingLeft({ next }: { next: Extract<NextStep, { kind: 'nothing' }> }): ReactNode {
  const t = useTranslations('today');
  const explain = useReasonText();
  const isEmpty = next.reason.values.lessons === 0;
  return (
    <EmptyState
      title={t(isEmpty ? 'emptyTitle' : 'nothingTitle')}
      action={
        <>
          <LinkButton href="/courses">{t('toCourses')}</LinkButton>
          {!isEmpty && <LinkButton href="/progress">{t('toProgress')}</LinkButton>}
        </>
      }
    >
      {isEmpty ? t('emptyText') : `${explain(next.reason)} ${t('nothingText')}`}
    </EmptyState>
  );
}
