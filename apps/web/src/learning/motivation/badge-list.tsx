'use client';

import ChevronDown from 'lucide-react/icons/chevron-down';
import { useFormatter, useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { Paged } from '#web/components/ui/paged.tsx';
import { ProgressBar } from '#web/components/ui/progress-bar.tsx';
import { SkeletonRows } from '#web/components/ui/skeleton.tsx';
import { BadgeMark } from './badge-mark.tsx';
import { type Badge, type BadgeStep, badgeStepsQuery } from './queries.ts';

/** Every badge there is, earned or not, each with the way to the next grade and the answers behind it. */
export function BadgeList({ personId, badges }: { personId: string; badges: readonly Badge[] }): ReactNode {
  const t = useTranslations('motivation.badges');
  return (
    <div className="flex flex-col gap-4">
      <p className="measure text-muted">{t('intro')}</p>
      <ul className="grid gap-3">
        {badges.map((badge) => (
          <BadgeRow key={badge.badge} personId={personId} badge={badge} />
        ))}
      </ul>
    </div>
  );
}

function BadgeRow({ personId, badge }: { personId: string; badge: Badge }): ReactNode {
  const t = useTranslations('motivation.badges');
  const [open, setOpen] = useState(false);
  const id = useId();
  const latest = badge.grades.filter(({ awardedAt }) => awardedAt !== null).at(-1);
  const name = t(`names.${badge.badge}`);
  return (
    <li className="rounded-lg border border-hairline bg-surface">
      <div className="grid grid-cols-[auto_1fr_auto] items-start gap-x-3 p-4 sm:gap-x-4">
        <BadgeMark badge={badge.badge} earned={latest !== undefined} />
        <div className="flex min-w-0 flex-col gap-1">
          <h2 className="text-lg">{name}</h2>
          <p>{t(`rules.${badge.badge}`)}</p>
          <Standing latest={latest} />
          <NextGrade badge={badge} name={name} />
        </div>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          aria-label={t('open', { badge: name })}
          onClick={() => setOpen(!open)}
          className="grid size-11 place-items-center rounded-md hover:bg-sunken"
        >
          <ChevronDown aria-hidden className={`size-5 transition-transform ${open ? 'rotate-180' : ''}`} />
        </button>
      </div>
      <div id={id} hidden={!open} className="border-hairline border-t px-4 py-4">
        {open && <BadgeSteps personId={personId} badge={badge.badge} />}
      </div>
    </li>
  );
}

type Grade = Badge['grades'][number];

function Standing({ latest }: { latest: Grade | undefined }): ReactNode {
  const t = useTranslations('motivation.badges');
  const format = useFormatter();
  if (latest?.awardedAt == null) return <p className="text-muted text-sm">{t('none')}</p>;
  const date = format.dateTime(new Date(latest.awardedAt), { dateStyle: 'medium' });
  return (
    <p className="text-sm">
      <span className="font-semibold text-ember-text">{t('earned', { grade: latest.grade })}</span>{' '}
      <span className="text-muted">{t('when', { date })}</span>
    </p>
  );
}

/** The way to the next grade, in numbers and as a bar. */
function NextGrade({ badge, name }: { badge: Badge; name: string }): ReactNode {
  const t = useTranslations('motivation.badges');
  const next = badge.grades.find(({ awardedAt }) => awardedAt === null);
  if (next === undefined) return <p className="text-muted text-sm">{t('all', { steps: badge.steps })}</p>;
  const words = t('progress', { steps: badge.steps, needed: next.needed, grade: next.grade });
  return (
    <div className="flex max-w-md flex-col gap-1 pt-1">
      <ProgressBar label={name} value={badge.steps} max={next.needed} valueText={words} />
      <p className="text-muted text-sm">{words}</p>
    </div>
  );
}

function BadgeSteps({ personId, badge }: { personId: string; badge: Badge['badge'] }): ReactNode {
  const t = useTranslations('motivation.badges');
  return (
    <section className="flex flex-col gap-2">
      <h3 className="font-sans font-semibold text-base">{t('steps')}</h3>
      <Paged
        query={badgeStepsQuery(browserApi, personId, badge)}
        empty={<p className="text-muted">{t('empty')}</p>}
        skeleton={<SkeletonRows rows={3} />}
      >
        {(steps) => (
          <ul className="divide-y divide-hairline">
            {steps.map((step) => (
              <StepRow key={step.attemptId} step={step} />
            ))}
          </ul>
        )}
      </Paged>
    </section>
  );
}

function StepRow({ step }: { step: BadgeStep }): ReactNode {
  const format = useFormatter();
  return (
    <li className="flex flex-wrap justify-between gap-x-6 gap-y-1 py-2.5">
      <span className="min-w-0">
        <span className="font-semibold">{step.skillName ?? step.activityTitle}</span>
        <span className="block text-muted text-sm">
          {step.skillName === null ? step.lessonTitle : `${step.activityTitle} · ${step.lessonTitle}`}
        </span>
      </span>
      <time dateTime={step.at} className="text-muted text-sm">
        {format.dateTime(new Date(step.at), { dateStyle: 'medium', timeStyle: 'short' })}
      </time>
    </li>
  );
}
