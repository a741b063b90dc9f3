'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/client.ts';
import { BackLink } from '#web/components/ui/back-link.tsx';
import { ErrorState } from '#web/components/ui/error-state.tsx';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { Waiting } from '#web/components/ui/paged.tsx';
import { SkeletonRows } from '#web/components/ui/skeleton.tsx';
import { AiProviders } from './ai-providers.tsx';
import { AiSettingsForm } from './ai-settings-form.tsx';
import { AiSpending } from './ai-spending.tsx';
import { aiQuery } from './queries.ts';

/** Which models may answer in the school, what they may cost, and what they did cost. */
export function AiPage() {
  const t = useTranslations('admin.ai');
  const result = useQuery(aiQuery(browserApi));
  return (
    <div className="page grid gap-10">
      <div>
        <BackLink href="/admin/people">{t('back')}</BackLink>
        <PageHeader title={t('title')}>{t('text')}</PageHeader>
        {result.isPending ? (
          <Waiting>
            <SkeletonRows rows={3} />
          </Waiting>
        ) : null}
        {result.data ? (
          <AiSettingsForm settings={result.data.settings} providers={result.data.providers} />
        ) : null}
        {!result.isPending && !result.data ? (
          <ErrorState error={result.error} onRetry={() => result.refetch()} />
        ) : null}
      </div>
      {result.data ? (
        <>
          <AiSpending today={result.data.today} month={result.data.month} />
          <AiProviders providers={result.data.providers} pricesVersion={result.data.pricesVersion} />
        </>
      ) : null}
    </div>
  );
}
