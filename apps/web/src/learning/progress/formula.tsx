import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { StartedMastery } from '../queries.ts';

/** The sum behind a number, so that anyone can check it. */
export function Formula({ mastery }: { mastery: StartedMastery }): ReactNode {
  const t = useTranslations('progress');
  return (
    <section className="flex flex-col gap-3">
      <h4 className="font-semibold">{t('formula')}</h4>
      <p className="measure text-muted">{t('formulaText', { percent: mastery.scorePercent })}</p>
      <FormulaTable mastery={mastery} />
      <Missing mastery={mastery} />
      <p className="measure text-muted">
        {t('counts', { unaided: mastery.unaidedAnswers, aided: mastery.aidedAnswers })}
      </p>
    </section>
  );
}

const NUMBER = 'px-1.5 py-2 text-end tabular-nums sm:px-3';
const NAME = 'py-2 pe-3 text-start font-normal';

function FormulaTable({ mastery }: { mastery: StartedMastery }): ReactNode {
  const t = useTranslations('progress');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section aria-label={t('formula')} tabIndex={0} className="max-w-xl overflow-x-auto">
      <table className="w-full border-collapse">
        <thead className="text-muted text-sm">
          <tr className="border-hairline border-b">
            <th scope="col" className={NAME}>
              {t('part')}
            </th>
            <th scope="col" className={`${NUMBER} font-normal`}>
              {t('value')}
            </th>
            <th scope="col" className={`${NUMBER} font-normal`}>
              {t('weight')}
            </th>
            <th scope="col" className={`${NUMBER} font-normal`}>
              {t('points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {mastery.parts.map((part) => (
            <tr key={part.component} className="border-hairline border-b">
              <th scope="row" className={NAME}>
                {t(`parts.${part.component}`)}
              </th>
              <td className={NUMBER}>{t('percent', { percent: round(part.valuePercent) })}</td>
              <td className={NUMBER}>{t('percent', { percent: round(part.weight * 100) })}</td>
              <td className={NUMBER}>
                {t('pointsValue', { points: round(part.valuePercent * part.weight) })}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-semibold">
            <th scope="row" colSpan={3} className="py-2 pe-3 text-start">
              {t('total')}
            </th>
            <td className={NUMBER}>{t('percent', { percent: mastery.scorePercent })}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** Which parts have no evidence, why, and where their weight went. */
function Missing({ mastery }: { mastery: StartedMastery }): ReactNode {
  const t = useTranslations('progress');
  if (mastery.missing.length === 0) return null;
  const weights = mastery.parts
    .map((part) =>
      t('renormalisedPart', {
        part: t(`parts.${part.component}`),
        nominal: round(part.nominalWeight * 100),
        weight: round(part.weight * 100),
      }),
    )
    .join(', ');
  return (
    <div className="measure flex flex-col gap-1 rounded-md bg-sunken px-4 py-3">
      <h5 className="font-semibold text-sm">{t('missingTitle')}</h5>
      <ul className="flex flex-col gap-1 text-sm">
        {mastery.missing.map((component) => (
          <li key={component}>{t(`missing.${component}`)}</li>
        ))}
      </ul>
      <p className="text-muted text-sm">{t('renormalised', { count: mastery.missing.length, weights })}</p>
    </div>
  );
}

/** One decimal is what a reader can check by hand. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
