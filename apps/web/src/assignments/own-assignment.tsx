import Check from 'lucide-react/icons/check';
import Circle from 'lucide-react/icons/circle';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge } from '#web/components/ui/badge.tsx';
import { DueDate } from './due-date.tsx';
import type { OwnAssignment } from './queries.ts';
import { RuleWords } from './rule-words.tsx';

/** One assignment as its learner sees it: until when, under which rules, and each exercise. */
export function OwnAssignmentCard({
  assignment,
  heading: Heading,
}: {
  assignment: OwnAssignment;
  heading: 'h2' | 'h3';
}): ReactNode {
  const t = useTranslations('assignments');
  const terms = useTranslations('terms');
  const { id, title, dueAt, timeZone, isClosed, isLate, isExtended, items } = assignment;
  const headingId = `assignment-${id}`;
  return (
    <section
      aria-labelledby={headingId}
      className="grid gap-3 rounded-lg border border-hairline bg-surface base:p-5 shadow-soft"
    >
      <div className="grid gap-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Heading id={headingId} className="text-lg">
            {title}
          </Heading>
          {isClosed ? (
            <Badge>{t('closed')}</Badge>
          ) : isLate ? (
            <Badge tone="plum">{terms('late')}</Badge>
          ) : null}
          {isExtended && !isClosed ? <Badge tone="sky">{t('extended')}</Badge> : null}
        </div>
        <p>
          {terms('due')}: <DueDate dueAt={dueAt} timeZone={timeZone} />
        </p>
        <p className="text-muted text-sm">
          {t('setBy', { name: assignment.setByName, className: assignment.className })}
          {' · '}
          <RuleWords {...assignment} />
        </p>
      </div>
      <ul className="grid">
        {items.map((item) => (
          <OwnItem key={item.activityId} assignmentId={id} item={item} />
        ))}
      </ul>
    </section>
  );
}

const ICONS = { 'not-started': Circle, tried: CircleDashed, solved: Check };

function OwnItem({
  assignmentId,
  item,
}: {
  assignmentId: string;
  item: OwnAssignment['items'][number];
}): ReactNode {
  const t = useTranslations('assignments');
  const terms = useTranslations('terms');
  const Icon = ICONS[item.state];
  return (
    <li className="flex flex-wrap items-center gap-x-3 border-hairline border-t first:border-t-0">
      <Icon aria-hidden className={item.state === 'solved' ? 'size-5 text-sage' : 'size-5 text-muted'} />
      <Link
        href={`/practice?kind=assignment&assignment=${assignmentId}&activity=${item.activityId}`}
        lang={item.language}
        className="inline-flex min-h-11 items-center font-semibold text-ink underline decoration-edge underline-offset-4 hover:decoration-ember"
      >
        {item.title}
      </Link>
      <span className="text-muted text-sm">
        {t(`state.${item.state}`)}
        {item.bestScorePercent === null ? '' : `, ${t('score', { percent: item.bestScorePercent })}`}
        {item.late ? `, ${t('lateAnswer')}` : ''}
        {item.attemptsLeft === null || item.state === 'solved'
          ? ''
          : `, ${terms('triesLeft', { count: item.attemptsLeft })}`}
      </span>
    </li>
  );
}
