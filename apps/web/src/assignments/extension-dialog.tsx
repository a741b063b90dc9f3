'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useId } from 'react';
import { readForm, useFieldErrors } from '#web/accounts/use-form.ts';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import type { Body } from '#web/api/types.ts';
import { Button } from '#web/components/ui/button.tsx';
import { Dialog } from '#web/components/ui/dialog.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Input, Textarea } from '#web/components/ui/field.tsx';
import { nameZone } from './due-date.tsx';
import type { Assignment, StandingRow } from './queries.ts';
import { useChange } from './use-change.ts';
import { fromZonedInput, toZonedInput } from './zoned-time.ts';

interface ExtensionProps {
  assignment: Assignment;
  row: Pick<StandingRow, 'personId' | 'displayName' | 'dueAt'>;
  onClose(): void;
}

/** Gives one student another due date, with a reason. */
export function ExtensionDialog(props: ExtensionProps): ReactNode {
  const { assignment, row, onClose } = props;
  const t = useTranslations('assignments');
  const terms = useTranslations('terms');
  const common = useTranslations('common');
  const formId = useId();
  const { errors, mend, submit, save } = useExtension(props);
  const { timeZone, extensions } = assignment;
  const known = extensions.find(({ personId }) => personId === row.personId);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('extendTitle', { name: row.displayName })}
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" busy={save.isPending}>
            {common('save')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate className="grid gap-4" onInput={mend} onSubmit={submit}>
        <p className="text-muted">{t('extendText')}</p>
        <Field label={terms('due')} hint={terms('inZone', { zone: nameZone(timeZone) })} error={errors.dueAt}>
          {(control) => (
            <Input
              {...control}
              type="datetime-local"
              name="dueAt"
              defaultValue={toZonedInput(row.dueAt, timeZone)}
            />
          )}
        </Field>
        <Field label={t('reason')} hint={t('reasonHint')} error={errors.reason}>
          {(control) => (
            <Textarea
              {...control}
              name="reason"
              rows={3}
              maxLength={500}
              defaultValue={known?.reason ?? ''}
            />
          )}
        </Field>
        <FormError error={save.error} />
      </form>
    </Dialog>
  );
}

function useExtension({ assignment, row, onClose }: ExtensionProps) {
  const t = useTranslations('assignments');
  const { errors, check, mend } = useFieldErrors<'dueAt' | 'reason'>();
  const save = useChange(
    async (body: Body<'extendAssignment'>) => {
      const params = { path: { assignmentId: assignment.id, personId: row.personId } };
      return unwrap(
        await browserApi.PUT('/v1/assignments/{assignmentId}/extensions/{personId}', { params, body }),
      );
    },
    { done: t('extensionDone', { name: row.displayName }), onDone: onClose },
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const { dueAt: text, reason } = readForm(event.currentTarget, ['dueAt', 'reason']);
    const dueAt = fromZonedInput(text, assignment.timeZone);
    const isExtended = assignment.extensions.some(({ personId }) => personId === row.personId);
    const isSame = !isExtended && text === toZonedInput(row.dueAt, assignment.timeZone);
    const valid = check(event, {
      ...(dueAt === null ? { dueAt: t('dueMissing') } : isSame ? { dueAt: t('dueSame') } : {}),
      ...(reason === '' ? { reason: t('reasonMissing') } : {}),
    });
    if (valid && dueAt !== null) save.mutate({ dueAt, reason });
  };
  return { errors, mend, submit, save };
}
