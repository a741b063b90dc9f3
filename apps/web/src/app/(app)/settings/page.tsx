import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ClassSettings } from '#web/accounts/class-settings.tsx';
import { PasswordSettings } from '#web/accounts/password-settings.tsx';
import { ProfileSettings } from '#web/accounts/profile-settings.tsx';
import { ReadingSettings } from '#web/accounts/reading-settings.tsx';
import { SessionSettings } from '#web/accounts/session-settings.tsx';
import { SafetyContactSettings } from '#web/administration/safety-contact-settings.tsx';
import { StruggleSettings } from '#web/administration/struggle-settings.tsx';
import type { Thresholds } from '#web/administration/threshold-ranges.ts';
import { OwnAge } from '#web/ages/own-age.tsx';
import { unwrap } from '#web/api/error.ts';
import { serverApi } from '#web/api/server.ts';
import { requireMe } from '#web/api/session.ts';
import type { Answer, Role } from '#web/api/types.ts';
import { LinkButton } from '#web/components/ui/button.tsx';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { ClientMessages } from '#web/i18n/client-messages.tsx';
import type { WeeklyMail } from '#web/learning/motivation/queries.ts';
import { WeeklyMailSettings } from '#web/learning/motivation/weekly-mail-settings.tsx';
import type { LearnerPolicy } from '#web/models/levels.ts';
import { readReader, readTheme } from '#web/preferences/read.ts';

export async function generateMetadata() {
  return { title: (await getTranslations('settings'))('title') };
}

export default async function SettingsPage({ searchParams }: { searchParams: Promise<{ code?: string }> }) {
  const [me, theme, reader, t, { code = '' }] = await Promise.all([
    requireMe(),
    readTheme(),
    readReader(),
    getTranslations('settings'),
    searchParams,
  ]);
  const [mail, thresholds, contact, policy] = await Promise.all([
    loadWeeklyMail(me.active?.role),
    loadThresholds(me.active?.role),
    loadContact(me.active?.role),
    loadOwnPolicy(me.active?.role, me.person.id),
  ]);
  const learns = me.active !== null && me.active.role !== 'guardian';
  const sections: [id: string, content: ReactNode][] = [
    ['profile', <ProfileSettings key="profile" person={me.person} />],
    ['reading', <ReadingSettings key="reading" theme={theme} reader={reader} />],
    [
      'classes',
      <ClassSettings
        key="classes"
        memberships={me.memberships}
        initialCode={code.toUpperCase().slice(0, 6)}
      />,
    ],
    ...(learns ? [['tutor', <MemoryLink key="tutor" />] as [string, ReactNode]] : []),
    ...(mail ? [['weekly', <WeeklyMailSettings key="weekly" mail={mail} />] as [string, ReactNode]] : []),
    ...(thresholds
      ? [['struggle', <StruggleSettings key="struggle" thresholds={thresholds} />] as [string, ReactNode]]
      : []),
    ...(policy
      ? [['age', <OwnAge key="age" personId={me.person.id} policy={policy} />] as [string, ReactNode]]
      : []),
    ...(contact
      ? [['contact', <SafetyContactSettings key="contact" shown={contact} />] as [string, ReactNode]]
      : []),
    ['password', <PasswordSettings key="password" />],
    ['sessions', <SessionSettings key="sessions" />],
  ];
  return (
    <div className="page">
      <PageHeader title={t('title')}>{t('signedInAs', { name: me.person.signInName })}</PageHeader>
      <ClientMessages namespaces={['settings', 'auth', 'motivation', 'ages', 'models']}>
        {sections.map(([id, content]) => (
          <Section key={id} id={id} title={t(`sections.${id as 'profile'}`)}>
            {content}
          </Section>
        ))}
      </ClientMessages>
    </div>
  );
}

async function MemoryLink(): Promise<ReactNode> {
  const t = await getTranslations('memory');
  return (
    <LinkButton href="/settings/memory" className="justify-self-start">
      {t('link')}
    </LinkButton>
  );
}

/** Guardians and people without a school have no weeks of their own. */
async function loadWeeklyMail(role: Role | undefined): Promise<WeeklyMail | null> {
  if (role === undefined || role === 'guardian') return null;
  return unwrap(await (await serverApi()).GET('/v1/me/weekly-mail'));
}

/** Only admins may change them. */
async function loadThresholds(role: Role | undefined): Promise<Thresholds | null> {
  if (role !== 'admin') return null;
  return unwrap(await (await serverApi()).GET('/v1/struggle-thresholds'));
}

/** Only admins write it. */
async function loadContact(role: Role | undefined): Promise<Answer<'getSafetyContact'> | null> {
  if (role !== 'admin') return null;
  return unwrap(await (await serverApi()).GET('/v1/admin/safety-contact'));
}

/** Only students have an age that protects them. */
async function loadOwnPolicy(role: Role | undefined, personId: string): Promise<LearnerPolicy | null> {
  if (role !== 'student') return null;
  const params = { path: { personId } };
  return unwrap(await (await serverApi()).GET('/v1/people/{personId}/ai-policy', { params }));
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="grid gap-4 border-hairline border-t py-8 md:grid-cols-[14rem_minmax(0,30rem)] md:gap-10"
    >
      <h2 id={`${id}-title`} className="text-xl">
        {title}
      </h2>
      <div>{children}</div>
    </section>
  );
}
