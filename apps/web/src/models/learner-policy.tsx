'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import type { Body } from '#web/api/types.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Segmented } from '#web/components/ui/segmented.tsx';
import { ConsentList } from './consent-list.tsx';
import { LevelChoice } from './level-choice.tsx';
import type { LearnerPolicy as Policy } from './levels.ts';
import { PolicyStates } from './policy-states.tsx';
import { learnerPolicyQuery, policyKeys } from './queries.ts';

interface LearnerPolicyProps {
  personId: string;
  /** Whether a learner counts as an adult is for admins to say. */
  saysAdult: boolean;
}

/** Who may answer one learner, whether they count as an adult, and what their guardians said. For staff. */
export function LearnerPolicy(props: LearnerPolicyProps) {
  const t = useTranslations('models');
  return (
    <section
      id="who-may-answer"
      aria-labelledby="who-may-answer-title"
      className="grid scroll-mt-20 gap-5 border-hairline border-t pt-8"
    >
      <div className="grid gap-1.5">
        <h2 id="who-may-answer-title" className="text-2xl">
          {t('title')}
        </h2>
        <p className="measure text-muted">{t('ofLearner.text')}</p>
      </div>
      <PolicyStates query={learnerPolicyQuery(browserApi, props.personId)}>
        {(policy) => <LearnerPolicyForm {...props} policy={policy} />}
      </PolicyStates>
    </section>
  );
}

type Change = Partial<Pick<Policy, 'level' | 'isAdult'>>;

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
      toast(t('saved', { now: t(`now.${saved.effective}`) }));
    },
  });
}

function LearnerPolicyForm({ personId, saysAdult, policy }: LearnerPolicyProps & { policy: Policy }) {
  const t = useTranslations('models');
  const common = useTranslations('common');
  const [change, setChange] = useState<Change>({});
  const save = useSavePolicy(personId, () => setChange({}));
  const { level, isAdult } = { ...policy, ...change };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(saysAdult ? { level, isAdult } : { level });
  };
  return (
    <form noValidate className="grid gap-5" onSubmit={submit}>
      <p className="measure">
        <strong>{t(`now.${policy.effective}`)}</strong> {t(`by.${policy.by}`)}
      </p>
      <LevelChoice
        legend={t('ofLearner.level')}
        value={level}
        saved={policy.level}
        most={policy.most}
        inherited={t('asClass')}
        onChange={(chosen) => setChange({ ...change, level: chosen })}
      />
      {saysAdult ? (
        <AdultChoice value={isAdult} onChange={(chosen) => setChange({ ...change, isAdult: chosen })} />
      ) : (
        <p className="measure text-muted">{t(policy.isMinor ? 'countsAsMinor' : 'countsAsAdult')}</p>
      )}
      {policy.isMinor ? <ConsentList consents={policy.consents} /> : null}
      <FormError error={save.error} />
      <Button type="submit" className="justify-self-start" busy={save.isPending}>
        {common('save')}
      </Button>
    </form>
  );
}

const AGES = { school: null, minor: false, adult: true } as const;
const AGE_NAMES = ['school', 'minor', 'adult'] as const;

function AdultChoice({
  value,
  onChange,
}: {
  value: boolean | null;
  onChange(isAdult: boolean | null): void;
}) {
  const t = useTranslations('models');
  return (
    <div className="grid gap-3">
      <Segmented
        legend={t('age')}
        value={AGE_NAMES.find((name) => AGES[name] === value) ?? 'school'}
        options={AGE_NAMES.map((name) => ({ value: name, label: t(`ages.${name}`) }))}
        onChange={(name) => onChange(AGES[name])}
      />
      <p className="measure text-muted">{t('ageText')}</p>
    </div>
  );
}
