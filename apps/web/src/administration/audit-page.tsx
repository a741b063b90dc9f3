'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { browserApi } from '#web/api/client.ts';
import type { Row } from '#web/api/types.ts';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { Paged } from '#web/components/ui/paged.tsx';
import { type AuditWords, findActionKey, formatDetails } from './audit-words.ts';
import { groupByDay } from './group-by-day.ts';
import { auditQuery } from './queries.ts';

type Entry = Row<'listAuditLog'>;

/** Who did what, newest first, by day. */
export function AuditPage() {
  const t = useTranslations('admin.audit');
  const format = useFormatter();
  return (
    <div className="page">
      <PageHeader title={t('title')}>{t('text')}</PageHeader>
      <Paged
        query={auditQuery(browserApi)}
        empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
      >
        {(entries) => (
          <div className="grid gap-8">
            {groupByDay(entries, (at) => format.dateTime(at, { dateStyle: 'full' })).map(([day, rows]) => (
              <div key={day} className="grid gap-2">
                <h2 className="text-lg">{day}</h2>
                <ol className="divide-y divide-hairline rounded-lg border border-hairline bg-surface">
                  {rows.map((entry) => (
                    <AuditLine key={entry.id} entry={entry} />
                  ))}
                </ol>
              </div>
            ))}
          </div>
        )}
      </Paged>
    </div>
  );
}

function AuditLine({ entry }: { entry: Entry }) {
  const t = useTranslations('admin.audit');
  const actions = useTranslations('admin.audit.actions');
  const words = useAuditWords();
  const format = useFormatter();
  const key = findActionKey(entry.action, (candidate) => actions.has(candidate));
  const more = [entry.actorName ?? t('system'), formatDetails(entry.details, words)]
    .filter(Boolean)
    .join(' · ');
  return (
    <li className="grid gap-x-5 gap-y-0.5 px-4 py-3 sm:grid-cols-[5.5rem_1fr]">
      <time dateTime={entry.at} className="text-muted text-sm tabular-nums leading-relaxed">
        {format.dateTime(new Date(entry.at), { timeStyle: 'short' })}
      </time>
      <div className="grid min-w-0 gap-0.5">
        <p className="wrap-anywhere">
          {key ? <span>{actions(key)}</span> : <code className="font-mono text-sm">{entry.action}</code>}
          {': '}
          <span className="font-semibold">{words.role(entry.subject)}</span>
        </p>
        <p className="wrap-anywhere text-muted text-sm">{more}</p>
      </div>
    </li>
  );
}

function useAuditWords(): AuditWords {
  const labels = useTranslations('admin.audit.details');
  const roles = useTranslations('common.roles');
  const values = useTranslations('admin.audit.values');
  return {
    label: (key) => findWord(labels, key),
    role: (text) => findWord(values, findWord(roles, text)),
  };
}

/** The catalogue's word for `key`, or `key` itself. */
function findWord<Key extends string>(
  words: { (key: Key): string; has(key: Key): boolean },
  key: string,
): string {
  return words.has(key as Key) ? words(key as Key) : key;
}
