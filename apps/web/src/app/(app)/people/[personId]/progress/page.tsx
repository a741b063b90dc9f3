import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireMe } from '#web/api/session.ts';
import { ProgressPage } from '#web/learning/progress/progress-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('progress'))('title') };
}

/** A learner's progress for those who may see it: the API answers not-found to all others. */
export default async function PersonProgressPage({ params }: { params: Promise<{ personId: string }> }) {
  const me = await requireMe();
  const { personId } = await params;
  return <ProgressPage personId={personId} isOwn={personId === me.person.id} />;
}
