import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useId } from 'react';
import { readForm, useFieldErrors } from '#web/accounts/use-form.ts';
import { announce } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { Dialog } from '#web/components/ui/dialog.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Input } from '#web/components/ui/field.tsx';
import { changeCard, createCard, type OwnCard, type OwnFact, useCardChange } from './queries.ts';

const TEXT_LENGTH = 140;
const EXAMPLE_LENGTH = 300;
const FIELDS = ['front', 'back', 'example'] as const;

/** Writes a card of the learner's own, or puts one right. */
export function CardDialog({ card, onClose }: { card: OwnCard | null; onClose(): void }): ReactNode {
  const t = useTranslations('words.card');
  const common = useTranslations('common');
  const formId = useId();
  const { errors, check, mend } = useFieldErrors<'front' | 'back'>();
  const save = useCardChange(
    (fact: OwnFact) => (card === null ? createCard(fact) : changeCard({ cardId: card.id, fact })),
    () => {
      announce(t('saved'));
      onClose();
    },
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const { front, back, example } = readForm(event.currentTarget, FIELDS);
    const missing = t('missing');
    const found = { ...(front ? {} : { front: missing }), ...(back ? {} : { back: missing }) };
    if (check(event, found)) save.mutate({ front, back, example: example || null });
  };
  const lengths = { front: TEXT_LENGTH, back: TEXT_LENGTH, example: EXAMPLE_LENGTH };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(card === null ? 'new' : 'change')}
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" busy={save.isPending}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate className="grid gap-4" onInput={mend} onSubmit={submit}>
        {FIELDS.map((name) => (
          <Field
            key={name}
            label={t(name)}
            hint={t(`${name}Hint`)}
            error={name === 'example' ? undefined : errors[name]}
          >
            {(control) => (
              <Input
                {...control}
                name={name}
                defaultValue={card?.[name] ?? ''}
                maxLength={lengths[name]}
                autoComplete="off"
              />
            )}
          </Field>
        ))}
        <FormError error={save.error} messages={{ conflict: t('tooMany') }} />
      </form>
    </Dialog>
  );
}
