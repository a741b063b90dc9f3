import X from 'lucide-react/icons/x';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Logo } from '#web/components/logo.tsx';
import { LinkButton } from '#web/components/ui/button.tsx';
import { ProgressBar } from '#web/components/ui/progress-bar.tsx';
import type { QuestionSource } from './question-source.ts';

/** The way out of a session and how far it is. */
export function PracticeHeader(props: {
  occasion: QuestionSource['occasion'];
  answered: number;
  total: number;
}): ReactNode {
  const { occasion, answered, total } = props;
  const t = useTranslations('practice');
  const words = t('progress', { answered, total });
  return (
    <header className="sticky top-0 z-30 border-hairline border-b bg-ground">
      <div className="mx-auto flex min-h-16 w-full max-w-3xl items-center gap-3 px-2 sm:px-6">
        <LinkButton
          variant="quiet"
          size="icon"
          href="/today"
          prefetch={false}
          aria-label={t('leave')}
          title={t('leave')}
        >
          <X aria-hidden />
        </LinkButton>
        <div className="grid min-w-0 flex-1 gap-1.5">
          <p className="flex items-baseline justify-between gap-3">
            <span className="truncate font-semibold">{t(`title.${occasion}`)}</span>
            <span aria-hidden className="shrink-0 text-muted text-sm tabular-nums">
              {words}
            </span>
          </p>
          <ProgressBar label={t(`title.${occasion}`)} value={answered} max={total} valueText={words} />
        </div>
        <Logo lit={total > 0 ? answered / total : 0} className="size-9" />
      </div>
    </header>
  );
}
