'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useId } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Input, Textarea } from '#web/components/ui/field.tsx';
import { exerciseKeys, type WholeDraft } from './queries.ts';

const NAMES = ['title', 'statement', 'hint1', 'hint2', 'hint3', 'starter', 'solution'] as const;
type Name = (typeof NAMES)[number];

/** Texts and programs of a draft; saving checks the whole anew, and says what does not hold. */
export function DraftEditor({ draft, onClose }: { draft: WholeDraft; onClose(): void }): ReactNode {
  const t = useTranslations('exercises');
  const heading = useId();
  const save = useSave(draft.id, onClose);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const read = (name: Name) => String(form.get(name) ?? '');
    const [title, statement, starter, solution] = [
      read('title'),
      read('statement'),
      read('starter'),
      read('solution'),
    ];
    save.mutate({
      title,
      statement,
      starter,
      solution,
      hints: [read('hint1'), read('hint2'), read('hint3')],
    });
  };
  const code = (name: Name, label: string, value: string) => (
    <LongField name={name} label={label} value={value} rows={8} className="font-mono text-sm" />
  );
  return (
    <form onSubmit={submit} aria-labelledby={heading} className="grid gap-5">
      <h1 id={heading} className="text-3xl">
        {t('edit')}
      </h1>
      <Field label={t('titleField')}>
        {(control) => <Input {...control} name="title" defaultValue={draft.title} maxLength={120} required />}
      </Field>
      <LongField name="statement" label={t('statement')} value={draft.statement} rows={8} />
      {draft.hints.map((hint, index) => (
        <LongField
          key={hint}
          name={`hint${index + 1}` as Name}
          label={t('hint', { number: index + 1 })}
          value={hint}
          rows={2}
        />
      ))}
      {code('starter', t('starter'), draft.starter)}
      {code('solution', t('solution'), draft.solution)}
      <FormError error={save.error} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" busy={save.isPending}>
          {t('save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  );
}

function LongField(props: {
  name: Name;
  label: string;
  value: string;
  rows: number;
  className?: string;
}): ReactNode {
  const { name, label, value, rows, className } = props;
  return (
    <Field label={label}>
      {(control) => (
        <Textarea {...control} name={name} defaultValue={value} rows={rows} className={className} required />
      )}
    </Field>
  );
}

function useSave(draftId: string, onSaved: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: Pick<WholeDraft, 'title' | 'statement' | 'hints' | 'starter' | 'solution'>) =>
      unwrap(await browserApi.PUT('/v1/exercise-drafts/{draftId}', { params: { path: { draftId } }, body })),
    onSuccess: (saved) => {
      client.setQueryData(exerciseKeys.draft(draftId), saved);
      onSaved();
    },
  });
}
