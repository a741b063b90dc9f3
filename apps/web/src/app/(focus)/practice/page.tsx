import { messages } from '@kindling/activities/messages';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { requireRole } from '#web/api/session.ts';
import { ClientMessages } from '#web/i18n/client-messages.tsx';
import { type LanguageTag, localeOf } from '#web/i18n/locales.ts';
import { pickActivityWords } from '#web/learning/player/activity-words.ts';
import { PracticeSession, type SessionKind } from '#web/learning/sessions/practice-session.tsx';

type Query = Record<string, string | string[] | undefined>;

interface PracticePageProps {
  searchParams: Promise<Query>;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function readId(value: Query[string]): string | undefined {
  return typeof value === 'string' && UUID.test(value) ? value : undefined;
}

function readSession({ kind, activity, course, assignment }: Query): SessionKind {
  if (kind === 'review') return { kind };
  if (kind === undefined || kind === 'practice') return { kind: 'practice', first: readId(activity) };
  const assignmentId = readId(assignment);
  if (kind === 'assignment' && assignmentId !== undefined) {
    return { kind, assignmentId, first: readId(activity) };
  }
  const activityId = readId(activity);
  if (kind === 'exercise' && activityId !== undefined) return { kind, activityId };
  const courseId = readId(course);
  if (kind !== 'placement' || courseId === undefined) notFound();
  return { kind, courseId };
}

export async function generateMetadata({ searchParams }: PracticePageProps): Promise<Metadata> {
  const { kind } = readSession(await searchParams);
  return { title: (await getTranslations('practice'))(`title.${kind}`) };
}

/** Questions chosen for the learner: practice, what is due for review, or a placement test. */
export default async function PracticePage({ searchParams }: PracticePageProps) {
  const me = await requireRole(['student', 'teacher', 'admin']);
  const session = readSession(await searchParams);
  // Any type may come, so the words of all of them travel.
  const words = pickActivityWords(localeOf((await getLocale()) as LanguageTag), Object.keys(messages));
  return (
    <ClientMessages namespaces={['lesson', 'today', 'answers', 'help', 'practice', 'tutor', 'terms']}>
      <PracticeSession
        key={session.kind === 'exercise' ? session.activityId : session.kind}
        session={session}
        personId={me.person.id}
        words={words}
      />
    </ClientMessages>
  );
}
