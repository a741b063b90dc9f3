import X from 'lucide-react/icons/x';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Logo } from '#web/components/logo.tsx';
import { LinkButton } from '#web/components/ui/button.tsx';
import { ProgressBar } from '#web/components/ui/progress-bar.tsx';
import type { Lesson } from '../queries.ts';
import type { RunProgress } from './lesson-run.ts';

/** The way out, how far it is, and the mark that lights up with every answer. */
export function PlayerHeader(props: { lesson: Lesson; progress: RunProgress; isOver: boolean }): ReactNode {
  const { lesson, progress, isOver } = props;
  const t = useTranslations('lesson');
  const { answered, total, returning } = progress;
  const words =
    !isOver && answered === total && returning > 0
      ? t('comingBack', { count: returning })
      : t('progress', { answered, total });
  return (
    <header className="sticky top-0 z-30 border-hairline border-b bg-ground">
      <div className="mx-auto flex min-h-16 w-full max-w-3xl items-center gap-3 px-2 sm:px-6">
        <LinkButton
          variant="quiet"
          size="icon"
          href={`/courses/${lesson.courseId}`}
          prefetch={false}
          aria-label={t('leave')}
          title={t('leave')}
        >
          <X aria-hidden />
        </LinkButton>
        <div className="grid min-w-0 flex-1 gap-1.5">
          <p className="flex items-baseline justify-between gap-3">
            <span className="truncate font-semibold" lang={lesson.language}>
              {lesson.title}
            </span>
            <span aria-hidden className="shrink-0 text-muted text-sm tabular-nums">
              <span className="sm:hidden">{t('progressShort', { answered, total })}</span>
              <span className="max-sm:hidden">{words}</span>
            </span>
          </p>
          <ProgressBar label={lesson.title} value={answered} max={total} valueText={words} />
        </div>
        <Logo lit={total > 0 ? answered / total : 0} className="size-9" />
      </div>
    </header>
  );
}
