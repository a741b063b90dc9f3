import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SessionHeader } from '../session-header.tsx';
import type { SessionKind } from './practice-session.tsx';

/** The way out of a session and how far it is. */
export function PracticeHeader(props: {
  kind: SessionKind['kind'];
  answered: number;
  total: number;
}): ReactNode {
  const { kind, answered, total } = props;
  const t = useTranslations('practice');
  return (
    <SessionHeader
      title={t(`title.${kind}`)}
      wayOut={
        kind === 'assignment'
          ? { href: '/assignments', words: t('toAssignments') }
          : { href: '/today', words: t('leave') }
      }
      answered={answered}
      total={total}
      words={t('progress', { answered, total })}
    />
  );
}
