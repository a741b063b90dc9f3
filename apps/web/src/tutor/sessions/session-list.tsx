'use client';

import ChevronRight from 'lucide-react/icons/chevron-right';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { Badge } from '#web/components/ui/badge.tsx';
import { LinkButton } from '#web/components/ui/button.tsx';
import { Paged } from '#web/components/ui/paged.tsx';
import { MistakeTable, ReviewList } from './mistakes.tsx';
import { type Session, sessionsQuery } from './queries.ts';
import { Level } from './session-section.tsx';
import { useSessionDates } from './use-session-dates.ts';

/** Every session, newest first; each opens what came of it. */
export function SessionList({ personId }: { personId: string }): ReactNode {
  return (
    <Paged query={sessionsQuery(browserApi, personId)} empty={null}>
      {(sessions) => (
        <ul className="grid gap-2">
          {sessions.map((session) => (
            <SessionRow key={session.conversationId} session={session} />
          ))}
        </ul>
      )}
    </Paged>
  );
}

function SessionRow({ session }: { session: Session }): ReactNode {
  const t = useTranslations('sessions');
  const { long } = useSessionDates();
  const { summary, title, at } = session;
  return (
    <li className="rounded-lg border border-hairline bg-surface">
      <details className="group">
        <summary className="flex min-h-14 items-center gap-3 rounded-lg px-4 py-3 hover:bg-sunken">
          <ChevronRight
            aria-hidden
            className="size-5 shrink-0 text-muted transition-transform group-open:rotate-90 rtl:-scale-x-100"
          />
          <span className="grid min-w-0 gap-0.5">
            <span className="wrap-anywhere font-semibold">{title || t('untitled')}</span>
            <span className="text-muted text-sm">
              <time dateTime={at}>{long(at)}</time>
              {' · '}
              {t('said', { turns: summary.turns, words: summary.words })}
            </span>
          </span>
        </summary>
        <div className="grid gap-6 border-hairline border-t px-4 py-5">
          <SessionDetails session={session} />
        </div>
      </details>
    </li>
  );
}

function SessionDetails({ session }: { session: Session }): ReactNode {
  const t = useTranslations('sessions');
  const { conversationId, summary } = session;
  const { accuracyPercent, mistakes, newWords, review, vocabulary, wordsPerTurn } = summary;
  return (
    <>
      <p className="measure">
        {accuracyPercent !== null && t('right', { percent: Math.round(accuracyPercent) })}{' '}
        {t('perTurn', { words: wordsPerTurn })} {t('level')}: <Level mean={vocabulary?.mean ?? null} />.
      </p>
      <Part title={t('byType')}>
        <MistakeTable mistakes={mistakes} caption={t('byType')} />
      </Part>
      {newWords.length > 0 && (
        <Part title={t('newWords', { count: newWords.length })}>
          <NewWords words={newWords} />
        </Part>
      )}
      {review.length > 0 && (
        <Part title={t('review')}>
          <ReviewList review={review} language={summary.practised} />
        </Part>
      )}
      <LinkButton className="justify-self-start" href={`/tutor/${conversationId}`} prefetch={false}>
        {t('chart.toConversation')}
      </LinkButton>
    </>
  );
}

function NewWords({ words }: { words: Session['summary']['newWords'] }): ReactNode {
  return (
    <ul className="flex flex-wrap gap-2">
      {words.map(({ word, level }) => (
        <li key={word}>
          <Badge>
            <span lang="en">{word}</span>
            {level}
          </Badge>
        </li>
      ))}
    </ul>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <div className="grid gap-2">
      <h3 className="font-sans font-semibold text-base">{title}</h3>
      {children}
    </div>
  );
}
