import { useTranslations } from 'next-intl';
import type { Mastery } from '../queries.ts';

/** Says a mastery in a few words: "55 %", "not started". */
export function useMasteryWords(): (mastery: Mastery) => string {
  const t = useTranslations('lesson.result');
  return (mastery) =>
    mastery.state === 'started' ? t('percent', { percent: mastery.scorePercent }) : t('notStarted');
}
