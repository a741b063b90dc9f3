'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import type { Answer, Body } from '#web/api/types.ts';
import { Button } from '#web/components/ui/button.tsx';
import { Card } from '#web/components/ui/card.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Input, Select } from '#web/components/ui/field.tsx';
import { Segmented } from '#web/components/ui/segmented.tsx';
import { exerciseKeys } from './queries.ts';

type Skill = Answer<'getMakingTerms'>['skills'][number];
const LEVELS = { easy: 0.25, middle: 0.45, hard: 0.65 } as const;
type Level = keyof typeof LEVELS;
const AMOUNTS = ['1', '2', '3', '5'] as const;

/** What is asked of a model: about what, how hard, how many, in which language. */
export function RequestForm({ classId, skills }: { classId: string; skills: readonly Skill[] }): ReactNode {
  const t = useTranslations('exercises');
  const locale = useLocale();
  const [level, setLevel] = useState<Level>('middle');
  const [wanted, setWanted] = useState<(typeof AMOUNTS)[number]>('2');
  const [language, setLanguage] = useState<'en' | 'es'>(locale === 'es' ? 'es' : 'en');
  const request = useRequest();
  if (skills.length === 0) return <p className="measure text-muted">{t('noSkills')}</p>;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [skillId, wishes] = [String(form.get('skillId')), String(form.get('wishes') ?? '')];
    request.mutate({ classId, skillId, wishes, difficulty: LEVELS[level], wanted: Number(wanted), language });
  };
  return (
    <Card>
      <h2 className="mb-4 text-xl">{t('ask')}</h2>
      <form onSubmit={send} className="grid gap-5">
        <SkillField skills={skills} />
        <div className="flex flex-wrap gap-5">
          <Segmented<Level>
            legend={t('difficulty')}
            value={level}
            options={(['easy', 'middle', 'hard'] as const).map((value) => ({
              value,
              label: t(`levels.${value}`),
            }))}
            onChange={setLevel}
          />
          <Segmented<(typeof AMOUNTS)[number]>
            legend={t('wanted')}
            value={wanted}
            options={AMOUNTS.map((value) => ({ value, label: value }))}
            onChange={setWanted}
          />
          <Segmented<'en' | 'es'>
            legend={t('language')}
            value={language}
            options={(['en', 'es'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
            onChange={setLanguage}
          />
        </div>
        <Field label={t('wishes')} hint={t('wishesHint')}>
          {(control) => <Input {...control} name="wishes" maxLength={500} />}
        </Field>
        <FormError error={request.error} />
        <Button type="submit" variant="primary" busy={request.isPending} className="justify-self-start">
          {t('send')}
        </Button>
      </form>
    </Card>
  );
}

function SkillField({ skills }: { skills: readonly Skill[] }): ReactNode {
  const t = useTranslations('exercises');
  return (
    <Field label={t('skill')}>
      {(control) => (
        <Select {...control} name="skillId">
          {skills.map(({ skillId, skillName }) => (
            <option key={skillId} value={skillId}>
              {skillName}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

function useRequest() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: Body<'requestExercises'>) =>
      unwrap(await browserApi.POST('/v1/exercise-requests', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: exerciseKeys.requests }),
  });
}
