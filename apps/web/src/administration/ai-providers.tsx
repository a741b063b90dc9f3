'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { Answer } from '#web/api/types.ts';
import { Badge } from '#web/components/ui/badge.tsx';
import { SectionTitle } from '#web/components/ui/section-title.tsx';

type Provider = Answer<'getAiAdministration'>['providers'][number];

/** What this installation can ask. Keys are in its settings and nowhere else, so none can be seen or set here. */
export function AiProviders({
  providers,
  pricesVersion,
}: {
  providers: readonly Provider[];
  pricesVersion: string;
}) {
  const t = useTranslations('admin.ai');
  const format = useFormatter();
  const date = format.dateTime(new Date(`${pricesVersion}T12:00:00Z`), { dateStyle: 'long' });
  return (
    <section aria-labelledby="providers" className="grid gap-4">
      <SectionTitle id="providers" title={t('providers')}>
        {t('providersText', { date })}
      </SectionTitle>
      <ul className="grid gap-3 sm:grid-cols-3">
        {providers.map((one) => (
          <li
            key={one.provider}
            className="grid content-start gap-2 rounded-lg border border-hairline bg-surface p-4"
          >
            <p className="font-semibold">{t(`names.${one.provider}`)}</p>
            <p className="break-all text-muted text-sm">{one.model ?? t('noModel')}</p>
            <p>
              <ProviderState {...one} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ProviderState({ configured, state }: Provider) {
  const t = useTranslations('admin.ai');
  if (!configured) return <Badge>{t('notConfigured')}</Badge>;
  return state === 'closed' ? (
    <Badge tone="sage">{t('configured')}</Badge>
  ) : (
    <Badge tone="honey">{t('resting')}</Badge>
  );
}
