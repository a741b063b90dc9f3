import { Markdown } from '@kindling/activities/markdown';
import ArrowRight from 'lucide-react/icons/arrow-right';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '#web/components/ui/button.tsx';
import { TaughtConcepts } from '#web/concepts/lesson-concepts.tsx';
import type { Lesson } from '../queries.ts';
import { usePlayerKeys } from './use-player-keys.ts';

const nothing = () => undefined;

/** Read before the first activity. */
export function Introduction(props: { lesson: Lesson; onBegin(): void; onLeave(): void }): ReactNode {
  const { lesson, onBegin, onLeave } = props;
  const t = useTranslations('lesson');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus({ preventScroll: true });
  }, []);
  usePlayerKeys({ onEnter: onBegin, onUndo: nothing, onRedo: nothing, onLeave });
  return (
    <>
      <div className="mx-auto flex w-full max-w-3xl flex-1 flex-col gap-6 px-4 pt-8 pb-10 sm:px-8 sm:pt-12">
        <div className="flex flex-col gap-3">
          <p className="text-muted" lang={lesson.language}>
            {lesson.courseTitle}
          </p>
          <h1 className="text-3xl sm:text-4xl" lang={lesson.language}>
            {lesson.title}
          </h1>
          <p className="measure text-lg text-muted" lang={lesson.language}>
            {lesson.goal}
          </p>
        </div>
        <div className="measure text-lg">
          <Markdown text={lesson.introduction} language={lesson.language} />
        </div>
        <TaughtConcepts />
      </div>
      <div
        data-action-bar
        className="sticky bottom-0 z-30 border-hairline border-t bg-ground pb-[env(safe-area-inset-bottom)]"
      >
        <div className="mx-auto flex w-full max-w-3xl items-center justify-between gap-3 px-4 py-3 sm:px-8">
          <span className="text-muted">{t('activities', { count: lesson.activities.length })}</span>
          <Button ref={button} variant="primary" size="lg" className="min-w-36" onClick={onBegin}>
            {t('start')}
            <ArrowRight aria-hidden className="rtl:-scale-x-100" />
          </Button>
        </div>
      </div>
    </>
  );
}
