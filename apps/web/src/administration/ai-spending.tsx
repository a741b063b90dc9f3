'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { Answer } from '#web/api/types.ts';
import { toDollars } from './dollars.ts';

type Spend = Answer<'getAiAdministration'>['today'];

/** What models cost the school today and this month. */
export function AiSpending({ today, month }: { today: Spend; month: Spend }) {
  const t = useTranslations('admin.ai');
  return (
    <section aria-labelledby="spending" className="grid gap-4">
      <h2 id="spending" className="text-2xl">
        {t('spending')}
      </h2>
      <dl className="grid gap-3 sm:grid-cols-2">
        <Period name={t('today')} spend={today} />
        <Period name={t('month')} spend={month} />
      </dl>
    </section>
  );
}

function Period({ name, spend }: { name: string; spend: Spend }) {
  const t = useTranslations('admin.ai');
  const format = useFormatter();
  const money = (micros: number) =>
    format.number(toDollars(micros), { style: 'currency', currency: 'USD', maximumFractionDigits: 4 });
  const tokens = format.number(spend.inputTokens + spend.outputTokens);
  return (
    <div className="grid gap-1 rounded-lg border border-hairline bg-surface p-4">
      <dt className="font-semibold text-muted">{name}</dt>
      <dd className="grid gap-1">
        <span className="font-semibold text-2xl tabular-nums">{money(spend.spentMicros)}</span>
        <span className="text-muted text-sm">{t('calls', { count: spend.calls, tokens })}</span>
        {spend.reservedMicros > 0 ? (
          <span className="text-muted text-sm">{t('reserved', { amount: money(spend.reservedMicros) })}</span>
        ) : null}
      </dd>
    </div>
  );
}
