'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { focusFirstInvalid } from '#web/accounts/use-form.ts';
import { browserApi } from '#web/api/client.ts';
import { ApiError, unwrap } from '#web/api/error.ts';
import { announce, toast } from '#web/components/ui/announcer.tsx';
import { Button, LinkButton } from '#web/components/ui/button.tsx';
import { Dialog } from '#web/components/ui/dialog.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Input } from '#web/components/ui/field.tsx';
import { Segmented } from '#web/components/ui/segmented.tsx';
import type { Memory, Noted } from './queries.ts';

/** As the contract has it. */
const MOST_CHARACTERS = 200;
/** Mistakes are noted by the tutor alone. */
const KINDS = ['interest', 'goal', 'fact'] as const satisfies readonly Memory['kind'][];
type Kind = (typeof KINDS)[number];

interface DialogProps {
  onClose(): void;
  onChanged(): void;
}

/** Something the learner wants remembered, in their own words. */
export function AddMemoryDialog({ onClose, onChanged }: DialogProps): ReactNode {
  const t = useTranslations('memory');
  const [kind, setKind] = useState<Kind>('interest');
  const save = useSaving(t('added'), onChanged, async (text: string) =>
    unwrap(await browserApi.POST('/v1/me/memories', { body: { kind, text } })),
  );
  return (
    <MemoryForm title={t('addTitle')} initial="" save={save} onClose={onClose}>
      <Segmented<Kind>
        legend={t('kindLabel')}
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChange={setKind}
      />
    </MemoryForm>
  );
}

export function EditMemoryDialog({
  memory: { id, text: initial },
  onClose,
  onChanged,
}: DialogProps & { memory: Memory }): ReactNode {
  const t = useTranslations('memory');
  const save = useSaving(t('changed'), onChanged, async (text: string) =>
    unwrap(
      await browserApi.PATCH('/v1/me/memories/{memoryId}', {
        params: { path: { memoryId: id } },
        body: { text },
      }),
    ),
  );
  return <MemoryForm title={t('editTitle')} initial={initial} save={save} onClose={onClose} />;
}

interface FormProps {
  title: string;
  initial: string;
  save: ReturnType<typeof useSaving>;
  onClose(): void;
  children?: ReactNode;
}

function MemoryForm({ title, initial, save, onClose, children }: FormProps): ReactNode {
  const t = useTranslations('memory');
  const common = useTranslations('common');
  const form = useId();
  const sheet = useRef<HTMLFormElement>(null);
  const [text, setText] = useState(initial);
  const [isEmpty, setEmpty] = useState(false);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setEmpty(text.trim() === '');
    if (text.trim() === '') focusFirstInvalid(event.currentTarget);
    else save.mutate(text.trim());
  };
  // All that the form itself lets through but the server does not: what is never kept.
  const help = save.data?.help ?? null;
  const isPrivate = save.error instanceof ApiError && save.error.code === 'invalid-input';
  // Not when the answer comes: a busy device draws the mark that is looked for a while later.
  const refusal = isPrivate ? save.error : null;
  useEffect(() => {
    if (refusal !== null && sheet.current !== null) focusFirstInvalid(sheet.current);
  }, [refusal]);
  const problem = isEmpty
    ? t(initial === '' ? 'addEmpty' : 'editEmpty')
    : isPrivate
      ? t('private')
      : undefined;
  if (help !== null) return <HelpInstead help={help} onClose={onClose} />;
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="primary" type="submit" form={form} busy={save.isPending}>
            {common('save')}
          </Button>
        </>
      }
    >
      <form ref={sheet} id={form} onSubmit={send} className="grid gap-4">
        {children}
        <Field label={t('editLabel')} hint={t('editHint', { count: MOST_CHARACTERS })} error={problem}>
          {(control) => (
            <Input
              {...control}
              value={text}
              maxLength={MOST_CHARACTERS}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <FormError error={isPrivate ? null : save.error} />
      </form>
    </Dialog>
  );
}

/** What the tutor answers to words that tell of danger, in the place of the form, and the way on to it. */
function HelpInstead({ help, onClose }: { help: NonNullable<Noted['help']>; onClose(): void }): ReactNode {
  const t = useTranslations('memory');
  const common = useTranslations('common');
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('helpTitle')}
      footer={
        <>
          <Button onClick={onClose}>{common('close')}</Button>
          <LinkButton href={`/tutor/${help.conversationId}`} variant="primary">
            {t('helpTalk')}
          </LinkButton>
        </>
      }
    >
      <div ref={said} tabIndex={-1} className="whitespace-pre-line outline-none">
        {help.text}
      </div>
    </Dialog>
  );
}

/** Words that tell of danger are not kept but answered: that is said aloud, and stays until it is closed. */
function useSaving(saved: string, onChanged: () => void, mutationFn: (text: string) => Promise<Noted>) {
  return useMutation({
    mutationFn,
    onSuccess: ({ help }) => {
      if (help !== null) return announce(help.text);
      toast(saved);
      onChanged();
    },
  });
}
