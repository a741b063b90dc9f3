'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { SectionTitle } from '#web/components/ui/section-title.tsx';
import { LevelChoice } from './level-choice.tsx';
import type { ClassPolicy as Policy } from './levels.ts';
import { PolicyStates } from './policy-states.tsx';
import { classPolicyQuery, policyKeys } from './queries.ts';

/** Who may answer in a class: the school's level or a narrower one. */
export function ClassPolicy({ classId }: { classId: string }) {
  const t = useTranslations('models');
  return (
    <section aria-labelledby="who-may-answer" className="grid gap-5">
      <SectionTitle id="who-may-answer" title={t('title')}>
        {t('ofClass.text')}
      </SectionTitle>
      <PolicyStates query={classPolicyQuery(browserApi, classId)}>
        {(policy) => <ClassPolicyForm classId={classId} policy={policy} />}
      </PolicyStates>
    </section>
  );
}

function ClassPolicyForm({ classId, policy }: { classId: string; policy: Policy }) {
  const t = useTranslations('models');
  const common = useTranslations('common');
  const cache = useQueryClient();
  // Undefined: untouched, so that what somebody else saved meanwhile is shown.
  const [chosen, setChosen] = useState<Policy['level']>();
  const level = chosen === undefined ? policy.level : chosen;
  const save = useMutation({
    mutationFn: async () => {
      const params = { path: { classId } };
      return unwrap(await browserApi.PUT('/v1/classes/{classId}/ai-policy', { params, body: { level } }));
    },
    onSuccess: (saved) => {
      cache.setQueryData(policyKeys.ofClass(classId), saved);
      setChosen(undefined);
      toast(t('saved', { now: t(`now.${saved.answering}`) }));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form noValidate className="grid gap-5" onSubmit={submit}>
      <p className="measure">
        <strong>{t(`now.${policy.answering}`)}</strong>
        {policy.answering === policy.effective ? null : ` ${t('notSetUp')}`}
      </p>
      <LevelChoice
        legend={t('ofClass.level')}
        value={level}
        saved={policy.level}
        most={policy.most}
        inherited={t('asSchool')}
        onChange={setChosen}
      />
      <FormError error={save.error} />
      <Button type="submit" className="justify-self-start" busy={save.isPending}>
        {common('save')}
      </Button>
    </form>
  );
}
