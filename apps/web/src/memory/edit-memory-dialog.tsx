'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { Dialog } from '#web/components/ui/dialog.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Input } from '#web/components/ui/field.tsx';
import type { Memory } from './queries.ts';

/** As the contract has it. */
const MOST_CHARACTERS = 200;

export function EditMemoryDialog({
  memory,
  onClose,
  onChanged,
}: {
  memory: Memory;
  onClose(): void;
  onChanged(): void;
}): ReactNode {
  const t = useTranslations('memory');
  const common = useTranslations('common');
  const form = useId();
  const [text, setText] = useState(memory.text);
  const [isEmpty, setEmpty] = useState(false);
  const save = useSaving(memory.id, onChanged);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(text.trim() === '');
    if (text.trim() !== '') save.mutate(text.trim());
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('editTitle')}
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="primary" type="submit" form={form} busy={save.isPending}>
            {common('save')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={send} className="grid gap-4">
        <Field
          label={t('editLabel')}
          hint={t('editHint', { count: MOST_CHARACTERS })}
          error={isEmpty ? t('editEmpty') : undefined}
        >
          {(control) => (
            <Input
              {...control}
              value={text}
              maxLength={MOST_CHARACTERS}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <FormError error={save.error} />
      </form>
    </Dialog>
  );
}

function useSaving(memoryId: string, onChanged: () => void) {
  const t = useTranslations('memory');
  return useMutation({
    mutationFn: async (text: string) =>
      unwrap(
        await browserApi.PATCH('/v1/me/memories/{memoryId}', {
          params: { path: { memoryId } },
          body: { text },
        }),
      ),
    onSuccess: () => {
      toast(t('changed'));
      onChanged();
    },
  });
}
