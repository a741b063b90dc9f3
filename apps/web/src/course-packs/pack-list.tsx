'use client';

import Download from 'lucide-react/icons/download';
import { useFormatter, useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Badge } from '#web/components/ui/badge.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { SubjectIcon } from '#web/learning/courses/subject-icon.tsx';
import { DownloadDialog } from './download-dialog.tsx';
import type { CoursePack } from './queries.ts';
import { useSizeText } from './use-size-text.ts';

/** The school's courses with where they come from, each to be taken along. */
export function PackList({ packs }: { packs: readonly CoursePack[] }): ReactNode {
  const t = useTranslations('packs.list');
  const [opened, setOpened] = useState<CoursePack | null>(null);
  return (
    <>
      <ul className="divide-y divide-hairline rounded-lg border border-hairline bg-surface">
        {packs.map((pack) => (
          <li
            key={pack.courseId}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-4 py-4 sm:px-5"
          >
            <div className="wrap-anywhere grid min-w-0 flex-1 basis-72 gap-1">
              <p className="flex items-center gap-2 font-semibold text-lg">
                <SubjectIcon subject={pack.subject} />
                <span lang={pack.language}>{pack.title}</span>
              </p>
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted text-sm">
                <Badge tone={pack.origin === 'own' ? 'sky' : 'neutral'}>{t(pack.origin)}</Badge>
                <Provenance pack={pack} />
              </p>
            </div>
            <Button aria-label={t('downloadOf', { title: pack.title })} onClick={() => setOpened(pack)}>
              <Download aria-hidden />
              {t('download')}
            </Button>
          </li>
        ))}
      </ul>
      {opened && <DownloadDialog pack={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

function Provenance({ pack: { own } }: { pack: CoursePack }): ReactNode {
  const t = useTranslations('packs.list');
  const format = useFormatter();
  const sizeText = useSizeText();
  if (own === null) return null;
  const when = format.dateTime(new Date(own.importedAt), { dateStyle: 'medium' });
  const size = sizeText(own.sizeBytes);
  return (
    <span>
      {own.importedBy === null
        ? t('imported', { when, size })
        : t('importedBy', { when, size, name: own.importedBy })}
    </span>
  );
}
