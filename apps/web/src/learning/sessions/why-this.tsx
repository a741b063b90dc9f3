import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '#web/components/ui/button.tsx';
import { useReasonText } from '../next-step/reason-text.ts';
import type { Offer, Question } from './question-source.ts';

/** Why this question, and what could be done instead. */
export function WhyThis({
  question,
  onChoose,
}: {
  question: Question;
  onChoose(offer: Offer): void;
}): ReactNode {
  const t = useTranslations('practice');
  const explain = useReasonText();
  if (question.reasons.length === 0) return null;
  return (
    <section aria-label={t('why')} className="mx-auto flex w-full max-w-3xl flex-col gap-2 px-4 pt-6 sm:px-8">
      <p className="measure border-ember border-s-2 ps-4 text-muted">
        {question.reasons.map(explain).join(' ')}
      </p>
      {question.others.length > 0 && (
        <details>
          <summary className="min-h-11 cursor-pointer content-center text-muted">{t('instead')}</summary>
          <ul className="flex flex-col gap-2 pt-2">
            {question.others.map((offer) => (
              <li key={offer.activityId}>
                <Button className="w-full justify-start text-start" onClick={() => onChoose(offer)}>
                  <span className="grid">
                    <span lang={offer.language}>{offer.activityTitle}</span>
                    <span className="font-normal text-muted text-sm">
                      {offer.reasons.map(explain).join(' ')}
                    </span>
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
