'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import Trash2 from 'lucide-react/icons/trash-2';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import type { Row } from '#web/api/types.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { ConfirmDialog } from '#web/components/ui/confirm-dialog.tsx';
import { adminKeys } from './queries.ts';

type Job = Row<'listExhaustedJobs'>;

/** Jobs that used up their tries: the error in full, since it is what decides between again and never. */
export function ExhaustedJobs({ jobs }: { jobs: readonly Job[] }) {
  return (
    <ul className="grid gap-3">
      {jobs.map((job) => (
        <ExhaustedJob key={job.id} job={job} />
      ))}
    </ul>
  );
}

function ExhaustedJob({ job }: { job: Job }) {
  const t = useTranslations('admin.jobs');
  const format = useFormatter();
  const when = format.dateTime(new Date(job.exhaustedAt), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li className="grid gap-3 rounded-lg border border-hairline bg-surface p-4 sm:grid-cols-[1fr_auto] sm:items-center sm:p-5">
      <div className="grid min-w-0 gap-1">
        <p className="break-all font-mono font-semibold text-sm">{job.task}</p>
        <p>{job.lastError}</p>
        <p className="text-muted text-sm">
          {t('gaveUp', { count: job.attempts, when })} ·{' '}
          <code className="font-mono">{job.correlationId}</code>
        </p>
      </div>
      <JobActions job={job} when={when} />
    </li>
  );
}

/** Run again, or discard; both renew the counts above. */
function useJobActions(jobId: string, onSettled: () => void) {
  const t = useTranslations('admin.jobs');
  const cache = useQueryClient();
  const params = { path: { jobId } };
  const settle = async (sentence: string) => {
    onSettled();
    toast(sentence);
    await cache.invalidateQueries({ queryKey: adminKeys.jobs });
  };
  const retry = useMutation({
    mutationFn: async () =>
      unwrap(await browserApi.POST('/v1/admin/jobs/exhausted/{jobId}/retry', { params })),
    onSuccess: () => settle(t('retried')),
    onError: () => toast(t('failed'), 'problem'),
  });
  const discard = useMutation({
    mutationFn: async () => unwrap(await browserApi.DELETE('/v1/admin/jobs/exhausted/{jobId}', { params })),
    onSuccess: () => settle(t('discarded')),
  });
  return { retry, discard };
}

function JobActions({ job, when }: { job: Job; when: string }) {
  const t = useTranslations('admin.jobs');
  const [asking, setAsking] = useState(false);
  const { retry, discard } = useJobActions(job.id, () => setAsking(false));
  const named = { task: job.task, when };
  return (
    <div className="flex flex-wrap gap-2">
      <Button busy={retry.isPending} onClick={() => retry.mutate()} aria-label={t('retryOf', named)}>
        <RotateCcw aria-hidden />
        {t('retry')}
      </Button>
      <Button variant="quiet" onClick={() => setAsking(true)} aria-label={t('discardOf', named)}>
        <Trash2 aria-hidden />
        {t('discard')}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('discardTitle')}
        confirm={t('discard')}
        variant="danger"
        action={discard}
      >
        {t('discardText')}
      </ConfirmDialog>
    </div>
  );
}
