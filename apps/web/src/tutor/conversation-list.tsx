'use client';

import ChartLine from 'lucide-react/icons/chart-line';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { Badge } from '#web/components/ui/badge.tsx';
import { LinkButton } from '#web/components/ui/button.tsx';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { Paged } from '#web/components/ui/paged.tsx';
import { type Conversation, conversationsQuery } from './queries.ts';

/** The learner's conversations, the last used first. */
export function ConversationList(): ReactNode {
  const t = useTranslations('tutor.list');
  return (
    <section aria-labelledby="conversations" className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 id="conversations" className="text-2xl">
          {t('title')}
        </h2>
        <LinkButton href="/progress?view=sessions">
          <ChartLine aria-hidden />
          {t('progress')}
        </LinkButton>
      </div>
      <Paged
        query={conversationsQuery(browserApi)}
        empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
      >
        {(conversations) => (
          <ul className="divide-y divide-hairline border-hairline border-y">
            {conversations.map((conversation) => (
              <ConversationRow key={conversation.id} conversation={conversation} />
            ))}
          </ul>
        )}
      </Paged>
    </section>
  );
}

function ConversationRow({ conversation }: { conversation: Conversation }): ReactNode {
  const t = useTranslations('tutor');
  const format = useFormatter();
  const { id, title, kind, activity, course, lastMessageAt } = conversation;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
      <Link
        href={`/tutor/${id}`}
        prefetch={false}
        className="inline-flex min-h-11 min-w-0 flex-1 basis-56 items-center wrap-anywhere font-semibold text-ink underline decoration-edge underline-offset-4 hover:decoration-ember"
      >
        {title || activity?.title || course?.title || t('list.untitled')}
      </Link>
      <span className="flex items-center gap-3 text-muted text-sm">
        <Badge>{t(`kinds.${kind}`)}</Badge>
        <time dateTime={lastMessageAt}>
          {format.dateTime(new Date(lastMessageAt), { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
      </span>
    </li>
  );
}
