import Check from 'lucide-react/icons/check';
import Send from 'lucide-react/icons/send';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';

const LEAVES = ['messages', 'work', 'standing', 'memory'] as const;
const STAYS = ['names', 'contact', 'life', 'danger'] as const;

/** What a guardian agrees to, in plain words: it stands before the question. */
export async function WhatLeaves(): Promise<ReactNode> {
  const t = await getTranslations('guardian.consent');
  return (
    <>
      <div className="grid gap-1.5">
        <h2 id="models-title" className="text-2xl">
          {t('title')}
        </h2>
        <p className="measure">{t('text')}</p>
      </div>
      <div className="grid gap-6 md:grid-cols-2">
        <PlainList
          title={t('leaves')}
          icon={<Send />}
          lines={LEAVES.map((line) => t(`leavesItems.${line}`))}
        />
        <PlainList title={t('stays')} icon={<Check />} lines={STAYS.map((line) => t(`staysItems.${line}`))} />
      </div>
      <p className="measure text-muted">{t('limits')}</p>
    </>
  );
}

function PlainList({ title, icon, lines }: { title: string; icon: ReactNode; lines: readonly string[] }) {
  return (
    <div className="grid content-start gap-2">
      <h3 className="font-sans font-semibold text-base">{title}</h3>
      <ul className="grid gap-2">
        {lines.map((line) => (
          <li key={line} className="flex gap-2.5">
            <span aria-hidden className="mt-1 shrink-0 text-muted [&_svg]:size-4.5">
              {icon}
            </span>
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
