import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge } from '#web/components/ui/badge.tsx';
import { type Column, Table } from '#web/components/ui/table.tsx';
import type { CoursePlan } from './queries.ts';

type Part = CoursePlan['parts'][number];

const CHANGES = ['added', 'changed', 'retired'] as const;
const TONES = { new: 'sage', own: 'sky', 'built-in': 'honey' } as const;

/** One course of a file: whose place it takes, and what of it is new, changed or no longer shown. */
export function CoursePlanView({ course }: { course: CoursePlan }): ReactNode {
  const t = useTranslations('packs.report');
  const { title, language, replaces, parts, changes } = course;
  const changing = parts.filter((part) => CHANGES.some((change) => part[change] > 0));
  const origin = replaces ?? 'new';
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 lang={language} className="wrap-anywhere text-xl">
          {title}
        </h3>
        <Badge tone={TONES[origin]}>{t(`replaces.${origin}`)}</Badge>
      </div>
      {replaces === 'built-in' && changing.length > 0 && (
        <p className="measure text-muted">{t('replacesText')}</p>
      )}
      {changing.length === 0 ? (
        <p className="text-muted">{t('asItIs')}</p>
      ) : (
        <PartTable title={title} parts={changing} />
      )}
      {changes.length > 0 && (
        <details>
          <summary className="min-h-11 content-center font-semibold">{t('changes')}</summary>
          <ul className="grid gap-1">
            {changes.map(({ kind, change, name }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: names may stand twice, and the list never changes
              <li key={index} className="wrap-anywhere">
                <span className="text-muted">
                  {t(`kinds.${kind}`)}, {t(`change.${change}`)}:
                </span>{' '}
                <span lang={language}>{name}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function PartTable({ title, parts }: { title: string; parts: readonly Part[] }): ReactNode {
  const t = useTranslations('packs.report');
  const format = useFormatter();
  const columns: Column<Part>[] = [
    {
      key: 'kind',
      header: t('kind'),
      bare: true,
      cell: ({ kind }) => <span className="font-semibold">{t(`kinds.${kind}`)}</span>,
    },
    ...(['total', ...CHANGES] as const).map((count) => ({
      key: count,
      header: t(count),
      numeric: true,
      cell: (part: Part) => format.number(part[count]),
    })),
  ];
  return <Table caption={t('parts', { title })} columns={columns} rows={parts} rowKey={({ kind }) => kind} />;
}
