import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Hydrate } from '#web/api/hydrate.tsx';
import { serverApi } from '#web/api/server.ts';
import { requireMe } from '#web/api/session.ts';
import type { Role } from '#web/api/types.ts';
import { ClassBackLink } from '#web/classes/class-back-link.tsx';
import { BackLink } from '#web/components/ui/back-link.tsx';
import { ClientMessages } from '#web/i18n/client-messages.tsx';
import { ProgressPage } from '#web/learning/progress/progress-page.tsx';
import { LearnerPolicy } from '#web/models/learner-policy.tsx';
import { learnerPolicyQuery } from '#web/models/queries.ts';

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
  const back = (
    <ClassBackLink
      classId={typeof classId === 'string' ? classId : undefined}
      otherwise={<ListBackLink role={me.active?.role} />}
    />
  );
  const isOwn = personId === me.person.id;
  return (
    <>
      <ProgressPage personId={personId} isOwn={isOwn} back={back} />
      {isOwn ? null : <PolicyForStaff personId={personId} role={me.active?.role} />}
    </>
  );
}

async function PolicyForStaff({ personId, role }: { personId: string; role: Role | undefined }) {
  if (role !== 'teacher' && role !== 'admin') return null;
  return (
    <Hydrate queries={[learnerPolicyQuery(await serverApi(), personId)]}>
      <ClientMessages namespaces={['models', 'ages']}>
        <div className="page -mt-10 sm:-mt-16">
          <LearnerPolicy personId={personId} saysAdult={role === 'admin'} />
        </div>
      </ClientMessages>
    </Hydrate>
  );
}

/** To the list where the reader finds people: a page opened by its address alone has a way back too. */
async function ListBackLink({ role }: { role: Role | undefined }) {
  const t = await getTranslations('shell.places');
  if (role === undefined || role === 'student') return null;
  const list = role === 'guardian' ? 'guardian' : 'classes';
  return <BackLink href={`/${list}`}>{t(list)}</BackLink>;
}
