import { getTranslations } from 'next-intl/server';
import { NotFoundText } from '#web/components/shell/not-found-text.tsx';

/** A link that has ended, or that is not for this person yet: which of them is nobody else's to know. */
export default async function StepsNotFound() {
  const t = await getTranslations('steps.notFound');
  return <NotFoundText title={t('title')} text={t('text')} />;
}
