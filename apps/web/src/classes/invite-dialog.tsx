'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { readForm, useFieldErrors } from '#web/accounts/use-form.ts';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import type { Body, Role } from '#web/api/types.ts';
import { Button } from '#web/components/ui/button.tsx';
import { CopyButton } from '#web/components/ui/copy-button.tsx';
import { Dialog } from '#web/components/ui/dialog.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Input } from '#web/components/ui/field.tsx';
import { Segmented } from '#web/components/ui/segmented.tsx';
import { classKeys } from './queries.ts';

interface Target {
  roles: readonly [Role, ...Role[]];
  classId?: string;
  studentId?: string;
}

/** Invites one person by link, and by e-mail when an address is given. The link is shown once. */
export function InviteDialog({
  open,
  onClose,
  title,
  ...target
}: Target & { open: boolean; onClose(): void; title: string }) {
  const t = useTranslations('classes.invite');
  const common = useTranslations('common');
  const cache = useQueryClient();
  const formId = useId();
  const invite = useMutation({
    mutationFn: async (body: Body<'createInvite'>) => unwrap(await browserApi.POST('/v1/invites', { body })),
    onSuccess: () => cache.invalidateQueries({ queryKey: classKeys.invites }),
  });
  const close = () => {
    invite.reset();
    onClose();
  };
  const made = invite.data;
  const finish = (
    <Button variant="primary" onClick={close}>
      {t('finish')}
    </Button>
  );
  const send = (
    <>
      <Button onClick={close}>{common('cancel')}</Button>
      <Button type="submit" form={formId} variant="primary" busy={invite.isPending}>
        {t('submit')}
      </Button>
    </>
  );
  return (
    <Dialog open={open} onClose={close} title={title} footer={made ? finish : send}>
      {made ? (
        <InviteLink link={made.link} email={made.invite.email} />
      ) : (
        <InviteForm formId={formId} target={target} onSend={invite.mutate} error={invite.error} />
      )}
    </Dialog>
  );
}

function InviteForm({
  formId,
  target: { roles, classId, studentId },
  onSend,
  error,
}: {
  formId: string;
  target: Target;
  onSend(body: Body<'createInvite'>): void;
  error: unknown;
}) {
  const t = useTranslations('classes.invite');
  const common = useTranslations('common');
  const [role, setRole] = useState<Role>(roles[0]);
  const { errors, check, mend } = useFieldErrors<'email'>();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const { email } = readForm(event.currentTarget, ['email']);
    const wrong = email !== '' && !/^\S+@\S+\.\S+$/.test(email);
    if (!check(event, wrong ? { email: t('emailWrong') } : {})) return;
    onSend({
      role,
      ...(email ? { email } : {}),
      ...(classId && role !== 'guardian' ? { classId } : {}),
      ...(studentId ? { studentId } : {}),
    });
  };
  return (
    <form id={formId} noValidate className="grid gap-4" onInput={mend} onSubmit={onSubmit}>
      {roles.length > 1 ? (
        <Segmented<Role>
          legend={t('role')}
          value={role}
          options={roles.map((value) => ({ value, label: common(`roles.${value}`) }))}
          onChange={setRole}
        />
      ) : null}
      <Field label={`${t('email')} (${common('optional')})`} hint={t('emailHint')} error={errors.email}>
        {(control) => <Input {...control} name="email" type="email" autoComplete="off" />}
      </Field>
      <FormError error={error} />
    </form>
  );
}

function InviteLink({ link, email }: { link: string; email: string | null }) {
  const t = useTranslations('classes.invite');
  const address = new URL(link, window.location.origin).href;
  return (
    <div className="grid gap-3" role="status">
      <p>{email ? t('sentTo', { email }) : t('made')}</p>
      <p id="invite-link" className="break-all rounded-md bg-sunken px-4 py-3 font-mono text-sm">
        {address}
      </p>
      <div>
        <CopyButton text={address} targetId="invite-link" />
      </div>
      <p className="text-muted text-sm">{t('once')}</p>
    </div>
  );
}
