import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { SkillMastery } from '../queries.ts';

/** What the learner model expects, beside the mastery score, and what is missing to move on. */
export function SkillGate({ gate }: { gate: SkillMastery['gate'] }): ReactNode {
  const t = useTranslations('progress.gate');
  return (
    <section className="flex flex-col gap-2">
      <h4 className="font-sans font-semibold text-base">{t('title')}</h4>
      <p className="measure text-muted">{t('chance', { percent: gate.chancePercent })}</p>
      <p className="measure">{t(gate.status)}</p>
      {gate.missing.length > 0 && (
        <ul className="list-disc ps-6">
          {gate.missing.map((missing) => (
            <li key={missing}>{t(`missing.${missing}`)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
