'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import Check from 'lucide-react/icons/check';
import { useFormatter, useTranslations } from 'next-intl';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import type { Row } from '#web/api/types.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { Card } from '#web/components/ui/card.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import type { LearnerPolicy } from '#web/models/levels.ts';
import { PolicyStates } from '#web/models/policy-states.tsx';
import { learnerPolicyQuery, policyKeys } from '#web/models/queries.ts';

interface Decision {
  guardianId: string;
  student: Row<'listMyStudents'>;
}

/** One student, the question, and what was answered to it. */
export function ConsentDecision(decision: Decision) {
  const t = useTranslations('guardian.consent');
  const { personId, displayName: name } = decision.student;
  return (
    <Card aria-labelledby={`consent-${personId}`} className="grid gap-4">
      <h3 id={`consent-${personId}`} className="text-xl">
        {t('question', { name })}
      </h3>
      <PolicyStates query={learnerPolicyQuery(browserApi, personId)}>
        {(policy) =>
          policy.age.isMinor ? <Answer {...decision} policy={policy} /> : <p>{t('adult', { name })}</p>
        }
      </PolicyStates>
    </Card>
  );
}

type Props = Decision & { policy: LearnerPolicy };

function useAnswer({ student }: Decision) {
  const t = useTranslations('guardian.consent');
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (consents: boolean) => {
      const params = { path: { personId: student.personId } };
      return unwrap(await browserApi.PUT('/v1/people/{personId}/ai-consent', { params, body: { consents } }));
    },
    onSuccess: (saved, consents) => {
      cache.setQueryData(policyKeys.ofLearner(student.personId), saved);
      const now = t(`now.${saved.answering}`);
      toast(t(consents ? 'savedYes' : 'savedNo', { name: student.displayName, now }));
    },
  });
}

const ANSWERS = [
  [true, 'yes'],
  [false, 'no'],
] as const;

/** Both answers stay in place, so that the way back is always there and the focus is never lost. */
function Answer(props: Props) {
  const t = useTranslations('guardian.consent');
  const answer = useAnswer(props);
  const own = props.policy.consents.find(({ guardianId }) => guardianId === props.guardianId)?.consents;
  return (
    <>
      <Standing {...props} />
      <FormError error={answer.error} />
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons that act at once are no fields of a form. */}
      <div
        role="group"
        aria-labelledby={`consent-${props.student.personId}`}
        className="flex flex-wrap gap-3"
      >
        {ANSWERS.map(([consents, word]) => (
          <Button
            key={word}
            aria-pressed={own === consents}
            busy={answer.isPending}
            onClick={() => answer.mutate(consents)}
            className={own === consents ? 'ring-1 ring-ember-text' : undefined}
          >
            {own === consents ? <Check aria-hidden /> : null}
            {t(word)}
          </Button>
        ))}
      </div>
    </>
  );
}

/** What this guardian said and when, what others said, and what follows from it now. */
function Standing({ guardianId, policy }: Props) {
  const t = useTranslations('guardian.consent');
  const format = useFormatter();
  const dayOf = (at: string) => format.dateTime(new Date(at), { dateStyle: 'long' });
  const own = policy.consents.find((consent) => consent.guardianId === guardianId);
  const others = policy.consents.filter((consent) => consent !== own);
  return (
    <div className="measure grid gap-1">
      <p>{own ? t(own.consents ? 'agreed' : 'refused', { day: dayOf(own.decidedAt) }) : t('undecided')}</p>
      {others.map(({ guardianId: id, guardianName: name, consents, decidedAt }) => (
        <p key={id}>{t(consents ? 'otherAgreed' : 'otherRefused', { name, day: dayOf(decidedAt) })}</p>
      ))}
      <p className="font-semibold">{t(`now.${policy.answering}`)}</p>
      {policy.answering === policy.effective ? null : <p className="text-muted">{t('notSetUp')}</p>}
      {allowsElsewhere(policy) ? null : <p className="text-muted">{t('less')}</p>}
    </div>
  );
}

/** Whether it is the guardians' word alone that decides. */
function allowsElsewhere({ most, level }: LearnerPolicy): boolean {
  return most === 'cloud' && (level === null || level === 'cloud');
}
