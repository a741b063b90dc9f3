'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { announce } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { Card } from '#web/components/ui/card.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Input } from '#web/components/ui/field.tsx';
import type { PlanPreview, PlanWish, Reviews } from './queries.ts';
import { ReviewDays } from './review-days.tsx';

const USUAL_MINUTES = 15;

/** Every change is shown before it is made, and can be taken back after. */
export function ReviewPlanner({ plan }: { plan: Reviews['plan'] }): ReactNode {
  const t = useTranslations('reviews');
  const [shown, setShown] = useState<{ wish: PlanWish; preview: PlanPreview } | null>(null);
  const preview = useMutation({
    mutationFn: async (wish: PlanWish) => ({
      wish,
      preview: unwrap(await browserApi.POST('/v1/reviews/preview', { body: wish })),
    }),
    onSuccess: setShown,
  });
  return (
    <section className="flex flex-col gap-4" aria-labelledby="planner">
      <h2 id="planner" className="text-xl">
        {t('plan')}
      </h2>
      {plan && <CurrentPlan plan={plan} />}
      <div className="grid gap-4 md:grid-cols-2">
        <ReliefForm busy={preview.isPending} onWish={preview.mutate} />
        <ExamForm busy={preview.isPending} onWish={preview.mutate} />
      </div>
      <FormError error={preview.error} />
      {shown && <Preview key={preview.submittedAt} {...shown} onClose={() => setShown(null)} />}
    </section>
  );
}

function useReloadedReviews() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['reviews'] });
}

function CurrentPlan({ plan }: { plan: NonNullable<Reviews['plan']> }): ReactNode {
  const t = useTranslations('reviews');
  const reload = useReloadedReviews();
  const undo = useMutation({
    mutationFn: async () =>
      unwrap(
        await browserApi.POST('/v1/reviews/plans/{planId}/undo', { params: { path: { planId: plan.id } } }),
      ),
    onSuccess: ({ restored }) => {
      announce(t('undone', { restored }));
      return reload();
    },
  });
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-md bg-sunken px-4 py-3">
      <p>{t(`current.${plan.kind}`, { moved: plan.moved })}</p>
      <Button busy={undo.isPending} onClick={() => undo.mutate()}>
        {t('undo')}
      </Button>
      <FormError error={undo.error} />
    </div>
  );
}

interface WishFormProps {
  busy: boolean;
  onWish(wish: PlanWish): void;
}

function ReliefForm({ busy, onWish }: WishFormProps): ReactNode {
  const t = useTranslations('reviews');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const minutesPerDay = Number(new FormData(event.currentTarget).get('minutes'));
    onWish({ kind: 'relief', minutesPerDay });
  };
  return (
    <Card>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <h3 className="text-lg">{t('relief')}</h3>
        <Field label={t('minutesPerDay')} hint={t('reliefText')}>
          {(control) => (
            <Input
              {...control}
              name="minutes"
              type="number"
              min={1}
              max={240}
              defaultValue={USUAL_MINUTES}
              required
            />
          )}
        </Field>
        <Button type="submit" busy={busy} className="self-start">
          {t('preview')}
        </Button>
      </form>
    </Card>
  );
}

/** The morning of the day, where the learner is. */
function ExamForm({ busy, onWish }: WishFormProps): ReactNode {
  const t = useTranslations('reviews');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const day = String(new FormData(event.currentTarget).get('day'));
    onWish({ kind: 'exam', examAt: new Date(`${day}T08:00`).toISOString() });
  };
  return (
    <Card>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <h3 className="text-lg">{t('exam')}</h3>
        <Field label={t('examDay')} hint={t('examText')}>
          {(control) => <Input {...control} name="day" type="date" required />}
        </Field>
        <Button type="submit" busy={busy} className="self-start">
          {t('preview')}
        </Button>
      </form>
    </Card>
  );
}

function Preview(props: { wish: PlanWish; preview: PlanPreview; onClose(): void }): ReactNode {
  const { wish, preview, onClose } = props;
  const t = useTranslations('reviews');
  const reload = useReloadedReviews();
  const apply = useMutation({
    mutationFn: async () => unwrap(await browserApi.POST('/v1/reviews/plans', { body: wish })),
    onSuccess: async () => {
      await reload();
      onClose();
    },
  });
  return (
    <Card className="flex flex-col gap-5" aria-live="polite">
      <p className="text-lg">{t('moved', { moved: preview.moved })}</p>
      {preview.moved > 0 && (
        <div className="grid gap-6 md:grid-cols-2">
          <div className="grid gap-2">
            <h3 className="text-base text-muted">{t('before')}</h3>
            <ReviewDays days={preview.before} label={t('before')} />
          </div>
          <div className="grid gap-2">
            <h3 className="text-base text-muted">{t('after')}</h3>
            <ReviewDays days={preview.after} label={t('after')} />
          </div>
        </div>
      )}
      <div className="flex flex-wrap gap-3">
        {preview.moved > 0 && (
          <Button variant="primary" busy={apply.isPending} onClick={() => apply.mutate()}>
            {t('apply')}
          </Button>
        )}
        <Button variant="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
      <FormError error={apply.error} />
    </Card>
  );
}
