'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import { readForm, useFieldErrors } from '#web/accounts/use-form.ts';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import type { Body } from '#web/api/types.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Input } from '#web/components/ui/field.tsx';
import { FIELDS, RANGES, readThreshold, type Thresholds } from './threshold-ranges.ts';

/** From when on the school hears that somebody is stuck: each rule's number, within what makes sense. */
export function StruggleSettings({ thresholds }: { thresholds: Thresholds }): ReactNode {
  const t = useTranslations('settings.struggle');
  const common = useTranslations('common');
  const [current, setCurrent] = useState(thresholds);
  const { errors, check, mend } = useFieldErrors<keyof Thresholds>();
  const save = useMutation({
    mutationFn: async (body: Body<'setStruggleThresholds'>) =>
      unwrap(await browserApi.PUT('/v1/struggle-thresholds', { body })),
    onSuccess: (saved) => {
      setCurrent(saved);
      toast(t('saved'));
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const texts = readForm(event.currentTarget, FIELDS);
    const read = FIELDS.map((field) => [field, readThreshold(field, texts[field])] as const);
    const wrong = read.filter(([, value]) => value === undefined);
    const valid = check(
      event,
      Object.fromEntries(wrong.map(([field]) => [field, t('outOfRange', RANGES[field])])),
    );
    if (valid) save.mutate(Object.fromEntries(read));
  };
  return (
    <form noValidate className="grid gap-5" onInput={mend} onSubmit={submit}>
      <p className="text-muted">{t('text')}</p>
      {FIELDS.map((field) => (
        <Field
          key={field}
          label={t(`fields.${field}`)}
          hint={t('range', RANGES[field])}
          error={errors[field]}
        >
          {(control) => (
            <Input
              {...control}
              name={field}
              inputMode="numeric"
              autoComplete="off"
              maxLength={4}
              // Begins anew with what was saved; the button that was pressed keeps the focus.
              key={current[field]}
              defaultValue={current[field]}
              className="max-w-32"
            />
          )}
        </Field>
      ))}
      <FormError error={save.error} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={save.isPending}>
          {common('save')}
        </Button>
        <Button variant="quiet" disabled={save.isPending} onClick={() => save.mutate({})}>
          {t('usual')}
        </Button>
      </div>
    </form>
  );
}
