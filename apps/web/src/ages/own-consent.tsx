'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import Check from 'lucide-react/icons/check';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import type { LearnerPolicy } from '#web/models/levels.ts';
import { policyKeys } from '#web/models/queries.ts';

function useAnswer(personId: string) {
  const t = useTranslations('ages.consent');
  const models = useTranslations('models');
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (consents: boolean) => {
      const params = { path: { personId } };
      return unwrap(await browserApi.PUT('/v1/people/{personId}/ai-consent', { params, body: { consents } }));
    },
    onSuccess: (saved) => {
      cache.setQueryData(policyKeys.ofLearner(personId), saved);
      toast(t('saved', { now: models(`now.${saved.answering}`) }));
    },
  });
}

/** A learner's own word about models elsewhere: of age it decides, before that their no counts beside their guardian's yes. */
export function OwnConsent({ personId, policy }: { personId: string; policy: LearnerPolicy }) {
  const t = useTranslations('ages.consent');
  const answer = useAnswer(personId);
  const { ownConsent, age } = policy;
  const yes = age.isMinor ? 'noLonger' : 'yes';
  return (
    <div className="grid gap-3 border-hairline border-t pt-5">
      <h3 id="own-consent" className="text-lg">
        {t('question')}
      </h3>
      <p className="text-muted">{t('text')}</p>
      <p className="font-semibold">{t(wordOf(policy))}</p>
      <FormError error={answer.error} />
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons that act at once are no fields of a form. */}
      <div role="group" aria-labelledby="own-consent" className="flex flex-wrap gap-3">
        {([true, false] as const).map((consents) => {
          const isIdle = age.isMinor && consents && ownConsent !== false;
          return (
            <Button
              key={String(consents)}
              aria-pressed={ownConsent === consents}
              busy={answer.isPending}
              // Not `disabled`: the focus would be lost with the press after which there is nothing to take back.
              aria-disabled={isIdle || answer.isPending}
              onClick={() => isIdle || answer.mutate(consents)}
              className={ownConsent === consents ? 'ring-1 ring-ember-text' : undefined}
            >
              {ownConsent === consents ? <Check aria-hidden /> : null}
              {t(consents ? yes : 'no')}
            </Button>
          );
        })}
      </div>
    </div>
  );
}

function wordOf({ ownConsent, age }: LearnerPolicy) {
  if (ownConsent === false) return 'refused';
  if (age.isMinor) return 'ofMinor';
  return ownConsent === null ? 'undecided' : 'agreed';
}
