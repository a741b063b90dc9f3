'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useFieldErrors } from '#web/accounts/use-form.ts';
import { BandSelect } from '#web/ages/band-select.tsx';
import { BANDS, type Band, isBand } from '#web/ages/bands.ts';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import type { Body } from '#web/api/types.ts';
import { announce } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { Dialog } from '#web/components/ui/dialog.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Input } from '#web/components/ui/field.tsx';
import type { Credentials } from './credentials.tsx';
import { isLocalName, suggestLocalName } from './local-name.ts';
import { classKeys } from './queries.ts';

/** Makes an account and keeps the last one made, so that the dialog can say so and wait for the next name. */
function useMakeStudent(classId: string, onMade: (account: Credentials) => void) {
  const t = useTranslations('classes.addStudent');
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (body: Body<'createStudent'>) => {
      const params = { path: { classId } };
      const made = unwrap(await browserApi.POST('/v1/classes/{classId}/students', { params, body }));
      return { ...made, displayName: body.displayName };
    },
    onSuccess: async (made) => {
      onMade(made);
      announce(t('made', { name: made.displayName }));
      await cache.invalidateQueries({ queryKey: classKeys.one(classId) });
    },
  });
}

/** Makes accounts for students without an e-mail address, one after the other; stays open for the next. */
export function AddStudentDialog({
  classId,
  open,
  onClose,
  onMade,
}: {
  classId: string;
  open: boolean;
  onClose(): void;
  onMade(account: Credentials): void;
}) {
  const t = useTranslations('classes.addStudent');
  const common = useTranslations('common');
  const formId = useId();
  const [lastMade, setLastMade] = useState<Credentials | null>(null);
  const make = useMakeStudent(classId, (account) => {
    setLastMade(account);
    onMade(account);
  });
  const close = () => {
    setLastMade(null);
    make.reset();
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={close}
      title={t('title')}
      footer={
        <>
          <Button onClick={close}>{lastMade ? t('finish') : common('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" busy={make.isPending}>
            {t('submit')}
          </Button>
        </>
      }
    >
      <p className="text-muted">{t('text')}</p>
      {lastMade ? (
        <p className="rounded-md bg-sage-soft px-4 py-3 text-sage">
          {t('made', { name: lastMade.displayName })}
        </p>
      ) : null}
      {/* Another key empties the form and puts focus on its first field, ready for the next name. */}
      <StudentForm
        key={lastMade?.signInName}
        formId={formId}
        next={lastMade !== null}
        onMake={make.mutate}
        error={make.error}
      />
    </Dialog>
  );
}

function StudentForm({
  formId,
  next,
  onMake,
  error,
}: {
  formId: string;
  /** Whether an account was made before: then typing goes on at once. */
  next: boolean;
  onMake(body: Body<'createStudent'>): void;
  error: unknown;
}) {
  const t = useTranslations('classes.addStudent');
  const ages = useTranslations('ages');
  const [ageBand, setAgeBand] = useState<Band | ''>('');
  const [displayName, setDisplayName] = useState('');
  const [typedName, setTypedName] = useState<string | null>(null);
  const localName = typedName ?? suggestLocalName(displayName);
  const { errors, check, mend } = useFieldErrors<'displayName' | 'localName'>();
  const nameInput = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (next) nameInput.current?.focus();
  }, [next]);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const valid = check(event, {
      ...(displayName.trim() ? {} : { displayName: t('nameMissing') }),
      ...(isLocalName(localName) ? {} : { localName: t('localNameWrong') }),
    });
    if (!valid) return;
    onMake({ displayName: displayName.trim(), localName, ...(ageBand === '' ? {} : { ageBand }) });
  };
  return (
    <form id={formId} noValidate className="grid gap-4" onInput={mend} onSubmit={onSubmit}>
      <Field label={t('name')} error={errors.displayName}>
        {(control) => (
          <Input
            {...control}
            ref={nameInput}
            name="displayName"
            value={displayName}
            onChange={(event) => setDisplayName(event.target.value)}
            maxLength={80}
            autoComplete="off"
          />
        )}
      </Field>
      <BandSelect
        label={ages('ofStudent.label')}
        none={ages('unknown')}
        // That somebody is of age is said on the page of their progress, by an admin.
        bands={BANDS.filter((band) => band !== 'adult')}
        value={ageBand}
        onChange={(band) => setAgeBand(isBand(band) ? band : '')}
      />
      <LocalNameField value={localName} onType={setTypedName} error={errors.localName} />
      <FormError error={error} messages={{ conflict: t('taken') }} />
    </form>
  );
}

function LocalNameField(props: { value: string; onType(name: string): void; error: string | undefined }) {
  const t = useTranslations('classes.addStudent');
  return (
    <Field label={t('localName')} hint={t('localNameHint')} error={props.error}>
      {(control) => (
        <Input
          {...control}
          name="localName"
          value={props.value}
          onChange={(event) => props.onType(event.target.value.toLowerCase())}
          maxLength={32}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      )}
    </Field>
  );
}
