'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { Paged } from '#web/components/ui/paged.tsx';
import { Segmented } from '#web/components/ui/segmented.tsx';
import { useLive } from '#web/live/use-live.ts';
import { classWorkQuery, type Sort, workKey } from './queries.ts';
import { WorkTable } from './work-table.tsx';

/** A class of thirty runs something several times a second. */
const PACE_MS = 250;
/** Without the live connection the page still asks. */
const POLL_MS = 10_000;

/** Who is on which exercise, who needs help first. Changes while students work. */
export function ClassWork({ classId }: { classId: string }): ReactNode {
  const t = useTranslations('work');
  const cache = useQueryClient();
  const [sort, setSort] = useState<Sort>('need');
  const askAgain = () => void cache.invalidateQueries({ queryKey: workKey(classId) });
  useLive('class-work-changed', PACE_MS, askAgain, (change) => change.classId === classId);
  useLive('class-alerts-changed', PACE_MS, askAgain, (change) => change.classId === classId);
  return (
    <div className="grid gap-5">
      <p className="measure text-muted">{t('text')}</p>
      <Segmented
        legend={t('sort')}
        value={sort}
        options={[
          { value: 'need', label: t('byNeed') },
          { value: 'name', label: t('byName') },
        ]}
        onChange={(value) => setSort(value)}
      />
      <Paged
        query={{ ...classWorkQuery(browserApi, classId, sort), refetchInterval: POLL_MS }}
        empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
      >
        {(rows) => <WorkTable classId={classId} rows={rows} />}
      </Paged>
    </div>
  );
}
