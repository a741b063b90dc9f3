import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Lesson } from '../queries.ts';
import { SessionHeader } from '../session-header.tsx';
import type { RunProgress } from './lesson-run.ts';

/** The way out of a lesson and how far it is, with what comes back at its end. */
export function PlayerHeader(props: { lesson: Lesson; progress: RunProgress; isOver: boolean }): ReactNode {
  const { lesson, progress, isOver } = props;
  const t = useTranslations('lesson');
  const { answered, total, returning } = progress;
  return (
    <SessionHeader
      title={lesson.title}
      titleLanguage={lesson.language}
      wayOut={{ href: `/courses/${lesson.courseId}`, words: t('leave') }}
      answered={answered}
      total={total}
      words={
        !isOver && answered === total && returning > 0
          ? t('comingBack', { count: returning })
          : t('progress', { answered, total })
      }
      shortWords={t('progressShort', { answered, total })}
    />
  );
}
