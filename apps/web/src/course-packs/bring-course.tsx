'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useRef, useState } from 'react';
import { toApiError } from '#web/api/error.ts';
import { announce } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { Card } from '#web/components/ui/card.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Input } from '#web/components/ui/field.tsx';
import { Skeleton } from '#web/components/ui/skeleton.tsx';
import { PackReportView } from './pack-report.tsx';
import { type CoursePlan, checkPack, importPack, type PackReport, packsKey } from './queries.ts';

/** Checks the chosen file, and imports it once somebody has seen what that changes. */
function useBringing() {
  const t = useTranslations('packs.bring');
  const cache = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const check = useMutation({ mutationFn: checkPack });
  const bring = useMutation({
    mutationFn: importPack,
    onSuccess: async ({ courses }) => {
      announce(t('imported', { count: courses.length }));
      check.reset();
      await cache.invalidateQueries({ queryKey: packsKey });
    },
  });
  const choose = (chosen: File | null) => {
    setFile(chosen);
    bring.reset();
    check.reset();
    if (chosen) check.mutate(chosen);
  };
  return { file, check, bring, choose };
}

export function BringCourse(): ReactNode {
  const t = useTranslations('packs.bring');
  const titleId = useId();
  const input = useRef<HTMLInputElement>(null);
  const { file, check, bring, choose } = useBringing();
  const again = () => {
    if (input.current) input.current.value = '';
    choose(null);
    input.current?.focus();
  };
  return (
    <Card aria-labelledby={titleId} className="grid gap-5">
      <h2 id={titleId} className="text-2xl">
        {t('title')}
      </h2>
      <Field label={t('file')} hint={t('hint')}>
        {(control) => (
          <Input
            {...control}
            ref={input}
            type="file"
            className="file:me-3 file:cursor-pointer file:font-semibold file:underline"
            accept=".zip,application/zip"
            onChange={(event) => choose(event.target.files?.[0] ?? null)}
          />
        )}
      </Field>
      {check.isPending && (
        <div role="status" className="grid gap-2">
          <p className="text-muted">{t('checking')}</p>
          <Skeleton className="h-24" />
        </div>
      )}
      <Refusal error={check.error ?? bring.error} />
      {bring.isSuccess && (
        <p className="font-medium text-sage">{t('imported', { count: bring.data.courses.length })}</p>
      )}
      {check.data && file && (
        <>
          <PackReportView report={check.data} />
          <Decision
            report={check.data}
            busy={bring.isPending}
            onImport={() => bring.mutate(file)}
            onAnother={again}
          />
        </>
      )}
    </Card>
  );
}

/** What the server says of a file it cannot read is of use to whoever made it, in whatever language. */
function Refusal({ error }: { error: unknown }): ReactNode {
  const t = useTranslations('packs.bring');
  if (!error) return null;
  const { code, message } = toApiError(error);
  return (
    <div className="grid gap-2">
      <FormError error={error} messages={{ 'invalid-input': t('unreadable'), 'too-large': t('tooLarge') }} />
      {code === 'invalid-input' && message && (
        <p className="wrap-anywhere text-muted text-sm">
          {t('details')}: <span lang="en">{message}</span>
        </p>
      )}
    </div>
  );
}

const changesAnything = ({ parts }: CoursePlan) =>
  parts.some(({ added, changed, retired }) => added + changed + retired > 0);

function Decision(props: {
  report: PackReport;
  busy: boolean;
  onImport(): void;
  onAnother(): void;
}): ReactNode {
  const { report, busy, onImport, onAnother } = props;
  const t = useTranslations('packs.bring');
  const isSound = report.problemCount === 0;
  const isNew = report.courses.some(changesAnything);
  return (
    <div className="flex flex-wrap items-center gap-3">
      {isSound && isNew && (
        <Button variant="primary" busy={busy} onClick={onImport}>
          {t('import', { count: report.courses.length })}
        </Button>
      )}
      {isSound && !isNew && <p>{t('nothingNew')}</p>}
      <Button variant="quiet" onClick={onAnother}>
        {t('another')}
      </Button>
    </div>
  );
}
