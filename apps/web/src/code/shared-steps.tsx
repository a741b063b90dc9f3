'use client';

import { createLateSource, LatePart } from '@kindling/activities/late-part';
import { useLocale, useTranslations } from 'next-intl';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import type { Answer } from '#web/api/types.ts';
import { announce } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { PracticeProvider } from './practice-provider.tsx';

const loadStepper = () => import('@kindling/activities/stepper').then(({ Stepper }) => Stepper);
const STEPPER = createLateSource<ComponentProps<Awaited<ReturnType<typeof loadStepper>>>>(loadStepper);

/** As much as any exercise allows: the program came to its end where it was stepped through first. */
const LIMITS = { timeoutMs: 10_000, memoryMb: 128 };

/** Records the program in the reader's own browser and opens it at the step of the link; its author may end the link. */
export function SharedSteps({ link, linkId }: { link: Answer<'openSteps'>; linkId: string }): ReactNode {
  const { program, step, isOwn } = link;
  return (
    <PracticeProvider>
      <div className="flex flex-col gap-5">
        <LatePart
          source={STEPPER}
          of={{ request: program, startAt: step, limits: LIMITS, screenLanguage: useLocale() }}
          waiting={<div className="skeleton min-h-48" />}
        />
        {isOwn && <EndLink linkId={linkId} />}
      </div>
    </PracticeProvider>
  );
}

function EndLink({ linkId }: { linkId: string }): ReactNode {
  const t = useTranslations('steps');
  const [phase, setPhase] = useState<'open' | 'busy' | 'ended' | 'failed'>('open');
  const end = async () => {
    setPhase('busy');
    const params = { path: { linkId } };
    const answer = await browserApi.DELETE('/v1/step-links/{linkId}', { params }).catch(() => undefined);
    const isOver = answer?.response.ok || answer?.response.status === 404;
    setPhase(isOver ? 'ended' : 'failed');
    announce(t(isOver ? 'ended' : 'failed'));
  };
  if (phase === 'ended') return <p className="measure">{t('ended')}</p>;
  return (
    <div className="flex flex-col gap-2">
      <p className="measure text-muted text-sm">{t('whoOpens')}</p>
      <Button className="self-start" variant="quiet" busy={phase === 'busy'} onClick={() => void end()}>
        {t('end')}
      </Button>
      {phase === 'failed' && <p className="text-plum">{t('failed')}</p>}
    </div>
  );
}
