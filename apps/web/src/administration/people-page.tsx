'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { InviteList } from '#web/classes/invite-list.tsx';
import { LinkButton } from '#web/components/ui/button.tsx';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { Tabs } from '#web/components/ui/tabs.tsx';
import { PeopleList } from './people-list.tsx';

const TABS = ['people', 'invites'] as const;

/** Everyone in the school, and who is invited. */
export function PeoplePage({ ownId }: { ownId: string }) {
  const t = useTranslations('admin.people');
  const router = useRouter();
  const tab = useSearchParams().get('tab');
  const content = { people: <PeopleList ownId={ownId} />, invites: <InviteList inviter="admin" /> };
  return (
    <div className="page">
      <PageHeader
        title={t('title')}
        actions={
          <>
            <LinkButton href="/admin/ai">{t('toModels')}</LinkButton>
            <LinkButton href="/admin/jobs">{t('toJobs')}</LinkButton>
          </>
        }
      >
        {t('text')}
      </PageHeader>
      <Tabs
        label={t('views')}
        value={TABS.find((known) => known === tab) ?? 'people'}
        onChange={(value) => router.replace(`?tab=${value}`, { scroll: false })}
        tabs={TABS.map((value) => ({ value, label: t(`tabs.${value}`), content: content[value] }))}
      />
    </div>
  );
}
