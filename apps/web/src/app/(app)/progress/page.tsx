import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireMe } from '#web/api/session.ts';
import { ProgressPage } from '#web/learning/progress/progress-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('progress'))('title') };
}

export default async function OwnProgressPage() {
  const me = await requireMe();
  return <ProgressPage personId={me.person.id} isOwn />;
}
