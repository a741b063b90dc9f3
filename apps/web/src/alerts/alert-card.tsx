'use client';

import LifeBuoy from 'lucide-react/icons/life-buoy';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { Badge } from '#web/components/ui/badge.tsx';
import { AlertActions } from './alert-actions.tsx';
import { EvidenceList } from './evidence-list.tsx';
import type { StruggleAlert } from './queries.ts';

const TONES = { open: 'honey', helped: 'sky', resolved: 'sage', dismissed: 'neutral' } as const;

/** One learner who seems to be stuck: why, what is behind it, what was done, what can be done. */
export function AlertCard({
  alert,
  heading: Heading = 'h2',
}: {
  alert: StruggleAlert;
  heading?: 'h2' | 'h3';
}) {
  const t = useTranslations('alerts');
  const { learner, state } = alert;
  return (
    <li className="grid gap-3 rounded-lg border border-hairline bg-surface p-4 shadow-soft sm:p-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <Heading className="flex min-w-0 items-center gap-2.5 text-lg">
          <LifeBuoy aria-hidden className="size-5 shrink-0 text-honey" />
          <Link
            href={`/people/${learner.personId}/progress`}
            className="inline-flex min-h-11 min-w-0 items-center wrap-anywhere text-ink"
          >
            {learner.displayName}
          </Link>
        </Heading>
        <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>
      </div>
      <Why alert={alert} />
      <EvidenceList alert={alert} />
      <Past alert={alert} />
      {state === 'open' || state === 'helped' ? <AlertActions alert={alert} /> : null}
    </li>
  );
}

/** The rule in plain words, and where it happened. */
function Why({ alert }: { alert: StruggleAlert }) {
  const t = useTranslations('alerts');
  const format = useFormatter();
  const when = format.dateTime(new Date(alert.triggeredAt), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className="grid gap-1">
      <p className="measure">{t(`rules.${alert.rule}`, alert.facts as Record<string, never>)}</p>
      <p className="text-muted text-sm">
        <Place alert={alert} />
        {' · '}
        <time dateTime={alert.triggeredAt}>{when}</time>
      </p>
    </div>
  );
}

/** In the curriculum, or in a talk with the tutor that is about no exercise. */
function Place({ alert }: { alert: StruggleAlert }) {
  const t = useTranslations('alerts');
  const { activityId, activityTitle, activityType, conversationId, language, learner } = alert;
  if (activityTitle !== null) {
    const where = `${alert.skillName} · ${alert.lessonTitle}, ${activityTitle}`;
    // As for a talk: what is fetched ahead would be recorded as read.
    return activityType === 'code' ? (
      <Link href={`/people/${learner.personId}/work/${activityId}`} prefetch={false} lang={language}>
        {where}
      </Link>
    ) : (
      <span lang={language}>{where}</span>
    );
  }
  const place = t('inTalk', { subject: alert.subject });
  if (conversationId === null) return place;
  // Fetched ahead it would be recorded as read by who only saw the list.
  return (
    <Link href={`/tutor/${conversationId}`} prefetch={false}>
      {place}
    </Link>
  );
}

/** What teachers sent and whether it was read, and how it ended. */
function Past({ alert }: { alert: StruggleAlert }) {
  const t = useTranslations('alerts');
  const { help, state, settledByName, dismissReason } = alert;
  if (help.length === 0 && dismissReason === null && state !== 'resolved') return null;
  return (
    <ul className="grid gap-1.5 border-hairline border-s-2 ps-3 text-sm">
      {help.map(({ id, kind, text, fromName, readAt }) => (
        <li key={id} className="wrap-anywhere">
          <span className="font-semibold">{t(`sent.${kind}`, { name: fromName })}</span>
          {text ? <span> {text}</span> : null}{' '}
          <span className="text-muted">{t(readAt ? 'read' : 'unread')}</span>
        </li>
      ))}
      {state === 'resolved' ? <li>{t('resolvedText')}</li> : null}
      {dismissReason ? (
        <li>{t('dismissedText', { name: settledByName ?? '', reason: t(`reasons.${dismissReason}`) })}</li>
      ) : null}
    </ul>
  );
}
