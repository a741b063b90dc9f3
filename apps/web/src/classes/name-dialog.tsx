'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { readForm, useFieldErrors } from '#web/accounts/use-form.ts';
import { Button } from '#web/components/ui/button.tsx';
import { Dialog } from '#web/components/ui/dialog.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Input } from '#web/components/ui/field.tsx';

/** Asks for the name of a class: a new one or another one. */
export function NameDialog({
  open,
  onClose,
  title,
  hint,
  submit,
  initial = '',
  action,
}: {
  open: boolean;
  onClose(): void;
  title: string;
  hint?: string;
  submit: string;
  initial?: string;
  action: Pick<UseMutationResult<unknown, Error, string>, 'mutate' | 'isPending' | 'error'>;
}) {
  const t = useTranslations('classes.create');
  const common = useTranslations('common');
  const formId = useId();
  const { errors, check, mend } = useFieldErrors<'name'>();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" busy={action.isPending}>
            {submit}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="grid gap-4"
        onInput={mend}
        onSubmit={(event) => {
          const { name } = readForm(event.currentTarget, ['name']);
          if (check(event, name ? {} : { name: t('nameMissing') })) action.mutate(name);
        }}
      >
        <Field label={t('name')} hint={hint} error={errors.name}>
          {(control) => (
            <Input {...control} name="name" defaultValue={initial} maxLength={80} autoComplete="off" />
          )}
        </Field>
        <FormError error={action.error} />
      </form>
    </Dialog>
  );
}
