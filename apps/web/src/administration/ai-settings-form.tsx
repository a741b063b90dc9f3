'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { focusFirstInvalid } from '#web/accounts/use-form.ts';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import type { Answer } from '#web/api/types.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Input } from '#web/components/ui/field.tsx';
import { Segmented } from '#web/components/ui/segmented.tsx';
import { LEVELS } from '#web/models/levels.ts';
import { readBudget, writeBudget } from './dollars.ts';
import { adminKeys } from './queries.ts';

type Administration = Answer<'getAiAdministration'>;
type Settings = Administration['settings'];
type Providers = Administration['providers'];
type Level = Settings['level'];
type BudgetName = keyof Settings['budgets'];

const BUDGETS = [
  'learnerDayMicros',
  'classDayMicros',
  'schoolDayMicros',
  'schoolMonthMicros',
] as const satisfies readonly BudgetName[];

type Texts = Record<BudgetName, string>;

function writeAll(budgets: Settings['budgets']): Texts {
  return Object.fromEntries(BUDGETS.map((name) => [name, writeBudget(budgets[name])])) as Texts;
}

/** Undefined when one of them is no amount. */
function readAll(texts: Texts): Settings['budgets'] | undefined {
  const read = BUDGETS.map((name) => [name, readBudget(texts[name])] as const);
  return read.some(([, micros]) => micros === undefined)
    ? undefined
    : (Object.fromEntries(read) as Settings['budgets']);
}

function useSave() {
  const t = useTranslations('admin.ai');
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (body: Settings) => unwrap(await browserApi.PUT('/v1/admin/ai', { body })),
    onSuccess: async () => {
      toast(t('saved'));
      await cache.invalidateQueries({ queryKey: adminKeys.ai });
    },
  });
}

/** Whether a level allows what is not there: a choice that changes nothing so far. */
function isNoneSetUp(level: Level, providers: Providers): boolean {
  if (level === 'builtin') return false;
  return !providers.some(
    ({ provider, configured }) => configured && (provider === 'local') === (level === 'local'),
  );
}

/** Level and budgets, saved together. */
export function AiSettingsForm({ settings, providers }: { settings: Settings; providers: Providers }) {
  const t = useTranslations('admin.ai');
  const models = useTranslations('models');
  const common = useTranslations('common');
  const [level, setLevel] = useState<Level>(settings.level);
  const [adultLearners, setAdultLearners] = useState(settings.adultLearners);
  const [texts, setTexts] = useState(() => writeAll(settings.budgets));
  const [isChecked, setChecked] = useState(false);
  const save = useSave();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    const budgets = readAll(texts);
    if (budgets === undefined) focusFirstInvalid(event.currentTarget);
    else save.mutate({ level, adultLearners, budgets });
  };
  return (
    <form onSubmit={submit} className="grid gap-8" noValidate>
      <div className="grid gap-4">
        <Segmented<Level>
          legend={models('title')}
          value={level}
          options={LEVELS.map((value) => ({ value, label: models(`levels.${value}`) }))}
          onChange={setLevel}
        />
        <p className="measure text-muted">{models(`levelTexts.${level}`)}</p>
        {isNoneSetUp(level, providers) ? <p className="measure">{t('noneSetUp')}</p> : null}
        <label className="inline-flex min-h-11 cursor-pointer items-center gap-3 font-semibold">
          <input
            type="checkbox"
            checked={adultLearners}
            onChange={(event) => setAdultLearners(event.target.checked)}
            aria-describedby="adult-learners"
            className="size-5 accent-ember"
          />
          {t('adultLearners')}
        </label>
        <p id="adult-learners" className="measure text-muted text-sm">
          {t('adultLearnersText')}
        </p>
      </div>
      <Budgets texts={texts} isChecked={isChecked} onChange={setTexts} />
      <FormError error={save.error} />
      <div>
        <Button type="submit" variant="primary" busy={save.isPending}>
          {common('save')}
        </Button>
      </div>
    </form>
  );
}

function Budgets({
  texts,
  isChecked,
  onChange,
}: {
  texts: Texts;
  isChecked: boolean;
  onChange(texts: Texts): void;
}) {
  const t = useTranslations('admin.ai');
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-1">
        <h2 className="text-2xl">{t('budgets')}</h2>
      </legend>
      <p className="measure text-muted">{t('budgetsText')}</p>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        {BUDGETS.map((name) => (
          <Field
            key={name}
            label={t(`budgetNames.${name}`)}
            error={isChecked && readBudget(texts[name]) === undefined ? t('noAmount') : undefined}
          >
            {(control) => (
              <Input
                {...control}
                inputMode="decimal"
                autoComplete="off"
                placeholder={t('noLimit')}
                value={texts[name]}
                onChange={(event) => onChange({ ...texts, [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  );
}
