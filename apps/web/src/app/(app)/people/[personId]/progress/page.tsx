import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireMe } from '#web/api/session.ts';
import { ClassBackLink } from '#web/classes/class-back-link.tsx';
import { ProgressPage } from '#web/learning/progress/progress-page.tsx';

interface PersonProgressPageProps {
  params: Promise<{ personId: string }>;
  /** `class`: the class whose screen the reader came from. */
  searchParams: Promise<{ class?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('progress'))('title') };
}

/** A learner's progress for those who may see it: the API answers not-found to all others. */
export default async function PersonProgressPage({ params, searchParams }: PersonProgressPageProps) {
  const [me, { personId }, { class: classId }] = await Promise.all([requireMe(), params, searchParams]);
  return (
    <ProgressPage
      personId={personId}
      isOwn={personId === me.person.id}
      back={typeof classId === 'string' ? <ClassBackLink classId={classId} /> : null}
    />
  );
}
