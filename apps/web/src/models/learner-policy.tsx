'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { StudentAge } from '#web/ages/student-age.tsx';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import type { Body } from '#web/api/types.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { SectionTitle } from '#web/components/ui/section-title.tsx';
import { ConsentList } from './consent-list.tsx';
import { LevelChoice } from './level-choice.tsx';
import type { LearnerPolicy as Policy } from './levels.ts';
import { PolicyStates } from './policy-states.tsx';
import { learnerPolicyQuery, policyKeys } from './queries.ts';

interface LearnerPolicyProps {
  personId: string;
  /** That a learner is of age is for admins to say. */
  saysAdult: boolean;
}

/** Who may answer one learner, what their guardians said, and how old they are. For staff. */
export function LearnerPolicy(props: LearnerPolicyProps) {
  const t = useTranslations('models');
  const ages = useTranslations('ages');
  return (
    <section
      id="who-may-answer"
      aria-labelledby="who-may-answer-title"
      className="grid scroll-mt-20 gap-5 border-hairline border-t pt-8"
    >
      <SectionTitle id="who-may-answer-title" title={t('title')}>
        {t('ofLearner.text')}
      </SectionTitle>
      <PolicyStates query={learnerPolicyQuery(browserApi, props.personId)}>
        {(policy) => (
          <>
            <LearnerPolicyForm personId={props.personId} policy={policy} />
            <div className="grid gap-4 pt-3">
              <h3 className="text-xl">{ages('ofStudent.title')}</h3>
              <StudentAge {...props} age={policy.age} />
            </div>
          </>
        )}
      </PolicyStates>
    </section>
  );
}

function useSavePolicy(personId: string, onSaved: () => void) {
  const t = useTranslations('models');
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (body: Body<'setLearnerAiPolicy'>) => {
      const params = { path: { personId } };
      return unwrap(await browserApi.PUT('/v1/people/{personId}/ai-policy', { params, body }));
    },
    onSuccess: (saved) => {
      cache.setQueryData(policyKeys.ofLearner(personId), saved);
      onSaved();
      toast(t('saved', { now: t(`now.${saved.answering}`) }));
    },
  });
}

function LearnerPolicyForm({ personId, policy }: { personId: string; policy: Policy }) {
  const t = useTranslations('models');
  const common = useTranslations('common');
  // Undefined: untouched, so that what somebody else saved meanwhile is shown.
  const [chosen, setChosen] = useState<Policy['level']>();
  const save = useSavePolicy(personId, () => setChosen(undefined));
  const level = chosen === undefined ? policy.level : chosen;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ level });
  };
  return (
    <form noValidate className="grid gap-5" onSubmit={submit}>
      <p className="measure">
        <strong>{t(`now.${policy.answering}`)}</strong>{' '}
        {policy.answering === policy.effective ? t(`by.${policy.by}`) : t('notSetUp')}
      </p>
      <LevelChoice
        legend={t('ofLearner.level')}
        value={level}
        saved={policy.level}
        most={policy.most}
        inherited={t('asClass')}
        onChange={setChosen}
      />
      {policy.age.isMinor ? <ConsentList consents={policy.consents} /> : null}
      <FormError error={save.error} />
      <Button type="submit" className="justify-self-start" busy={save.isPending}>
        {common('save')}
      </Button>
    </form>
  );
}
