'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import type { Answer } from '#web/api/types.ts';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Textarea } from '#web/components/ui/field.tsx';

/** A program of the teacher's own against the tests; nothing of it is kept. */
export function TryDraft({ draftId, starter }: { draftId: string; starter: string }): ReactNode {
  const t = useTranslations('exercises');
  const [source, setSource] = useState(starter);
  const run = useMutation({
    mutationFn: async () =>
      unwrap(
        await browserApi.POST('/v1/exercise-drafts/{draftId}/tries', {
          params: { path: { draftId } },
          body: { source },
        }),
      ),
  });
  return (
    <div className="grid gap-3">
      <Field label={t('tryHint')}>
        {(control) => (
          <Textarea
            {...control}
            value={source}
            onChange={(event) => setSource(event.target.value)}
            rows={8}
            spellCheck={false}
            className="font-mono text-sm"
          />
        )}
      </Field>
      <Button busy={run.isPending} onClick={() => run.mutate()} className="justify-self-start">
        {t('run')}
      </Button>
      <div role="status">{run.data && <Outcome outcome={run.data} />}</div>
      <FormError error={run.error} />
    </div>
  );
}

function Outcome({ outcome: { passed, tests } }: { outcome: Answer<'tryExerciseDraft'> }): ReactNode {
  const t = useTranslations('exercises');
  if (passed) return <p className="text-sage">{t('passed')}</p>;
  const failed = tests.filter((test) => !test.passed);
  return (
    <div className="grid gap-2">
      <p className="text-plum">{t('failed', { failed: failed.length, total: tests.length })}</p>
      <ul className="grid list-disc gap-1 ps-6">
        {failed.map(({ key, seen }) => (
          <li key={key}>
            <code className="text-sm">{t('seen', { test: key, seen: seen ?? '' })}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
