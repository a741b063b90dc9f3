import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SessionHeader } from '../session-header.tsx';
import type { QuestionSource } from './question-source.ts';

/** The way out of a session and how far it is. */
export function PracticeHeader(props: {
  occasion: QuestionSource['occasion'];
  answered: number;
  total: number;
}): ReactNode {
  const { occasion, answered, total } = props;
  const t = useTranslations('practice');
  return (
    <SessionHeader
      title={t(`title.${occasion}`)}
      wayOut={{ href: '/today', words: t('leave') }}
      answered={answered}
      total={total}
      words={t('progress', { answered, total })}
    />
  );
}
