'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import type { Row } from '#web/api/types.ts';
import { Badge } from '#web/components/ui/badge.tsx';
import { LinkButton } from '#web/components/ui/button.tsx';
import { Dialog } from '#web/components/ui/dialog.tsx';
import { Paged } from '#web/components/ui/paged.tsx';
import { type Assignment, answersQuery, type Cell } from './queries.ts';

type Answer = Row<'listAssignmentAnswers'>;

export interface OpenCell {
  personId: string;
  name: string;
  title: string;
  cell: Cell;
}

/** An answer that came in so long after it was given had waited on the device. */
const KEPT_MS = 60_000;

/** The answers behind one cell, newest first, and the way to how the program came to be. */
export function AnswersDialog({
  assignment,
  cell,
  onClose,
}: {
  assignment: Assignment;
  cell: OpenCell | null;
  onClose(): void;
}): ReactNode {
  const t = useTranslations('assignments');
  if (cell === null) return null;
  const { personId, name, title } = cell;
  const { activityId } = cell.cell;
  const isProgram = assignment.items.find((item) => item.activityId === activityId)?.type === 'code';
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('answersOf', { name, title })}
      footer={
        isProgram ? (
          <LinkButton href={`/people/${personId}/work/${activityId}?class=${assignment.classId}`}>
            {t('toWork')}
          </LinkButton>
        ) : undefined
      }
    >
      <Paged
        query={answersQuery(browserApi, { assignmentId: assignment.id, personId, activityId })}
        empty={<p className="text-muted">{t('noAnswers')}</p>}
      >
        {(answers) => (
          <ol className="grid gap-4">
            {answers.map((answer) => (
              <AnswerItem key={answer.attemptId} answer={answer} timeZone={assignment.timeZone} />
            ))}
          </ol>
        )}
      </Paged>
    </Dialog>
  );
}

function AnswerItem({ answer, timeZone }: { answer: Answer; timeZone: string }): ReactNode {
  const t = useTranslations('assignments');
  const format = useFormatter();
  const show = (at: string) =>
    format.dateTime(new Date(at), { timeZone, dateStyle: 'medium', timeStyle: 'short' });
  const wasKept = Date.parse(answer.receivedAt) - Date.parse(answer.answeredAt) > KEPT_MS;
  return (
    <li className="grid gap-1.5 border-hairline border-t pt-3 first:border-t-0 first:pt-0">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <time dateTime={answer.answeredAt} className="font-semibold">
          {show(answer.answeredAt)}
        </time>
        <Badge tone={answer.correct ? 'sage' : 'neutral'}>
          {answer.correct ? t('right') : t('score', { percent: answer.scorePercent })}
        </Badge>
        {answer.late ? <Badge tone="plum">{t('lateAnswer')}</Badge> : null}
        {answer.counts ? null : <Badge>{t('doesNotCount')}</Badge>}
      </p>
      <p className="text-muted text-sm">
        {t(`aid.${answer.aid}`)}
        {wasKept ? ` · ${t('cameIn', { when: show(answer.receivedAt) })}` : ''}
      </p>
      {answer.program === null ? null : <FileText text={answer.program} />}
      {Object.entries(answer.files).map(([name, text]) => (
        <figure key={name} className="grid gap-1">
          <figcaption className="font-mono text-muted text-sm">{name}</figcaption>
          <FileText text={text} />
        </figure>
      ))}
    </li>
  );
}

function FileText({ text }: { text: string }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines are scrolled by the keyboard, too.
    <pre tabIndex={0} className="max-h-72 overflow-auto rounded-md bg-sunken p-3 font-mono text-sm">
      {text}
    </pre>
  );
}
