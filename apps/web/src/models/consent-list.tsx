import { useFormatter, useTranslations } from 'next-intl';
import type { LearnerPolicy } from './levels.ts';

/** What each guardian said, and when. */
export function ConsentList({ consents }: Pick<LearnerPolicy, 'consents'>) {
  const t = useTranslations('models');
  const format = useFormatter();
  if (consents.length === 0) return <p className="measure text-muted">{t('noConsent')}</p>;
  return (
    <ul className="grid gap-1">
      {consents.map(({ guardianId, guardianName: name, consents: agrees, decidedAt }) => (
        <li key={guardianId}>
          {t(agrees ? 'agreed' : 'refused', {
            name,
            day: format.dateTime(new Date(decidedAt), { dateStyle: 'long' }),
          })}
        </li>
      ))}
    </ul>
  );
}
