import { getFormatter, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { unwrap } from '#web/api/error.ts';
import { serverApi } from '#web/api/server.ts';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { MapLinks } from '#web/concepts/map-links.tsx';
import { ClientMessages } from '#web/i18n/client-messages.tsx';
import { loadOrNotFound } from '../load-or-not-found.ts';
import type { Badge, Streak } from '../motivation/queries.ts';
import { StreakCard } from '../motivation/streak-card.tsx';
import type { Progress, SkillMastery } from '../queries.ts';
import { ProgressViews } from './progress-views.tsx';
import { SkillRow } from './skill-row.tsx';

/**
 * A learner's skills, charts, badges and weeks. The same for the learner, their teacher and their guardian, but for
 * the streak: it is between the learner and their days.
 */
export async function ProgressPage({
  personId,
  isOwn,
  back,
}: {
  personId: string;
  isOwn: boolean;
  /** The way to the screen this one was opened from, if there is one. */
  back?: ReactNode;
}): Promise<ReactNode> {
  const progress = await loadOrNotFound(loadProgress(personId));
  const [badges, streak, t] = await Promise.all([
    loadBadges(personId),
    isOwn ? loadStreak(personId) : null,
    getTranslations('progress'),
  ]);
  return (
    <div className="page flex flex-col gap-8">
      <div className="flex flex-col gap-2">
        {back}
        <h1 className="text-3xl sm:text-4xl">
          {isOwn ? t('title') : t('titleOf', { name: progress.displayName })}
        </h1>
        <Summary progress={progress} />
      </div>
      {streak && <StreakCard streak={streak} withDays />}
      <ClientMessages namespaces={['progress', 'charts', 'motivation', 'sessions']}>
        <ProgressViews personId={personId} isOwn={isOwn} badges={badges}>
          <Skills personId={personId} skills={progress.skills} isOwn={isOwn} />
        </ProgressViews>
      </ClientMessages>
    </div>
  );
}

async function Skills({
  personId,
  skills,
  isOwn,
}: {
  personId: string;
  skills: readonly SkillMastery[];
  isOwn: boolean;
}): Promise<ReactNode> {
  const t = await getTranslations('progress');
  return (
    <div className="flex flex-col gap-8">
      {skills.length === 0 && <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
      {groupBySubject(skills).map(([subject, ofSubject]) => (
        <section key={subject} aria-labelledby={`subject-${subject}`} className="flex flex-col gap-3">
          <h2 id={`subject-${subject}`} className="text-xl">
            {t(`subjects.${subject}`)}
          </h2>
          <ul className="flex flex-col gap-2">
            {ofSubject.map((skill) => (
              <SkillRow key={skill.skillId} personId={personId} skill={skill} />
            ))}
          </ul>
        </section>
      ))}
      {isOwn && <MapLinks subjects={new Set(skills.map(({ subject }) => subject))} />}
      <section className="measure flex flex-col gap-1 text-muted">
        <h2 className="font-sans font-semibold text-base">{t('what')}</h2>
        <p>{t('whatText')}</p>
      </section>
    </div>
  );
}

async function loadProgress(personId: string): Promise<Progress> {
  const path = { personId };
  return unwrap(await (await serverApi()).GET('/v1/people/{personId}/progress', { params: { path } }));
}

async function loadBadges(personId: string): Promise<Badge[]> {
  const path = { personId };
  const { badges } = unwrap(
    await (await serverApi()).GET('/v1/people/{personId}/badges', { params: { path } }),
  );
  return badges;
}

async function loadStreak(personId: string): Promise<Streak> {
  const path = { personId };
  return unwrap(await (await serverApi()).GET('/v1/people/{personId}/streak', { params: { path } }));
}

async function Summary({ progress }: { progress: Progress }): Promise<ReactNode> {
  const [t, format] = await Promise.all([getTranslations('progress'), getFormatter()]);
  const { answers, lessonsDone, lastActiveAt, skills } = progress;
  return (
    <p className="measure text-lg text-muted">
      {lessonsDone > 0 ? t('summary', { answers, lessons: lessonsDone }) : t('summaryOpen', { answers })}{' '}
      {lastActiveAt && t('lastActive', { when: format.relativeTime(new Date(lastActiveAt)) })}{' '}
      <Levels skills={skills} />
    </p>
  );
}

const LEVELS = ['beginner', 'learning', 'proficient', 'mastered'] as const;

/** How many skills stand at each level that has any. */
async function Levels({ skills }: { skills: readonly SkillMastery[] }): Promise<ReactNode> {
  const [t, names, format] = await Promise.all([
    getTranslations('progress'),
    getTranslations('common.mastery'),
    getFormatter(),
  ]);
  const counts = LEVELS.map((level) => ({ level: names(level), count: countAt(skills, level) }));
  const list = counts.filter(({ count }) => count > 0).map((values) => t('levelCount', values));
  return list.length > 0 && t('levels', { list: format.list(list, { type: 'unit' }) });
}

function countAt(skills: readonly SkillMastery[], level: (typeof LEVELS)[number]): number {
  return skills.filter(({ mastery }) => mastery.state === 'started' && mastery.level === level).length;
}

function groupBySubject(skills: readonly SkillMastery[]): [SkillMastery['subject'], SkillMastery[]][] {
  const groups = new Map<SkillMastery['subject'], SkillMastery[]>();
  for (const skill of skills) groups.set(skill.subject, [...(groups.get(skill.subject) ?? []), skill]);
  return [...groups];
}
