'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { Button } from '#web/components/ui/button.tsx';
import { Paged } from '#web/components/ui/paged.tsx';
import { type Run, runsQuery } from './queries.ts';
import { RunWords } from './run-words.tsx';

interface RunListProps {
  place: { personId: string; activityId: string };
  /** Shows the program as it was at that moment. */
  onGo(when: string): void;
}

/** Runs and checks in the order they were made. */
export function RunList({ place, onGo }: RunListProps): ReactNode {
  const t = useTranslations('work');
  return (
    <section aria-labelledby="replayed-runs" className="grid gap-3">
      <h2 id="replayed-runs" className="text-xl">
        {t('runs')}
      </h2>
      <Paged query={runsQuery(browserApi, place)} empty={<p className="text-muted">{t('noRuns')}</p>}>
        {(runs) => (
          <>
            <p className="text-muted">{t('runsText')}</p>
            <ol className="grid">
              {runs.map((run) => (
                <RunItem key={run.id} run={run} onGo={onGo} />
              ))}
            </ol>
          </>
        )}
      </Paged>
    </section>
  );
}

function RunItem({ run, onGo }: { run: Run } & Pick<RunListProps, 'onGo'>): ReactNode {
  const t = useTranslations('work');
  const format = useFormatter();
  const when = format.dateTime(new Date(run.at), { dateStyle: 'medium', timeStyle: 'medium' });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 border-hairline border-t py-1 first:border-t-0">
      <span>
        <time dateTime={run.at} className="text-muted tabular-nums">
          {when}
        </time>{' '}
        <RunWords run={run} />
      </span>
      <Button variant="quiet" onClick={() => onGo(run.at)}>
        {t('goTo')}
        <span className="sr-only">: {when}</span>
      </Button>
    </li>
  );
}
