'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { buttonStyle } from '#web/components/ui/button.tsx';
import { Dialog } from '#web/components/ui/dialog.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Select } from '#web/components/ui/field.tsx';
import { Waiting } from '#web/components/ui/paged.tsx';
import { Skeleton } from '#web/components/ui/skeleton.tsx';
import { type CoursePack, type ExportFormat, FORMATS, fileAddress, lossesQuery } from './queries.ts';
import { useSizeText } from './use-size-text.ts';

function formatsOf({ hasVocabulary }: CoursePack): ExportFormat[] {
  const all = Object.keys(FORMATS) as ExportFormat[];
  return all.filter((format) => hasVocabulary || FORMATS[format] !== 'vocabulary');
}

/** A course in a format to choose, with what that format cannot hold said before it is saved. */
export function DownloadDialog({ pack, onClose }: { pack: CoursePack; onClose(): void }): ReactNode {
  const t = useTranslations('packs.download');
  const [format, setFormat] = useState<ExportFormat>('pack');
  const result = useQuery(lossesQuery(pack.courseId, format));
  return (
    <Dialog open onClose={onClose} title={t('title', { title: pack.title })}>
      <Field label={t('format')}>
        {(control) => (
          <Select
            {...control}
            value={format}
            onChange={(event) => setFormat(event.target.value as ExportFormat)}
          >
            {formatsOf(pack).map((one) => (
              <option key={one} value={one}>
                {t(`formats.${one}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {result.isPending && (
        <Waiting>
          <Skeleton className="h-16" />
        </Waiting>
      )}
      <FormError error={result.error} messages={{ conflict: t('gone') }} />
      {result.data && (
        <>
          <Losses losses={result.data.losses} />
          <Save href={fileAddress(pack.courseId, format)} file={result.data} />
        </>
      )}
    </Dialog>
  );
}

function Save({ href, file }: { href: string; file: { fileName: string; sizeBytes: number } }): ReactNode {
  const t = useTranslations('packs.download');
  const size = useSizeText()(file.sizeBytes);
  return (
    <a
      href={href}
      download={file.fileName}
      className={buttonStyle({ variant: 'primary', className: 'wrap-anywhere' })}
    >
      {t('save', { fileName: file.fileName, size })}
    </a>
  );
}

function Losses({ losses }: { losses: readonly { item: string; what: string }[] }): ReactNode {
  const t = useTranslations('packs.download');
  if (losses.length === 0) return <p className="text-muted">{t('nothingLost')}</p>;
  return (
    <details>
      <summary className="min-h-11 content-center font-semibold">
        {t('losses', { count: losses.length })}
      </summary>
      <p className="mb-2 text-muted">{t('lossesText')}</p>
      <ul className="grid gap-1">
        {losses.map(({ item, what }) => (
          <li key={`${item} ${what}`} className="wrap-anywhere" lang="en">
            {item !== '' && <code className="font-mono text-sm">{item}: </code>}
            {what}
          </li>
        ))}
      </ul>
    </details>
  );
}
