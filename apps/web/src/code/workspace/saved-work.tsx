'use client';

import { createLateSource, LatePart } from '@kindling/activities/late-part';
import Cloud from 'lucide-react/icons/cloud';
import CloudCheck from 'lucide-react/icons/cloud-check';
import CloudOff from 'lucide-react/icons/cloud-off';
import History from 'lucide-react/icons/history';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffectEvent, useRef, useState } from 'react';
import { announce } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { LineDifference } from './line-difference.tsx';
import type { Files } from './merge-files.ts';
import { useSavedWork, useSyncState } from './use-saved-work.ts';
import type { WorkHistoryProps } from './work-history.tsx';
import type { ReplaceReason, SyncState, WorkspaceSync } from './workspace-sync.ts';

const WORK_HISTORY = createLateSource<WorkHistoryProps>(
  async () => (await import('./work-history.tsx')).WorkHistory,
);

export interface SavedWorkProps {
  activityId: string;
  personId: string;
  files: Files;
  /** What an untouched exercise holds. */
  starter: Files;
  onFiles(files: Files): void;
}

/** Whether the work is saved, what to do when two devices disagree, and the way back to earlier versions. */
export function SavedWork({ activityId, personId, files, starter, onFiles }: SavedWorkProps): ReactNode {
  const t = useTranslations('lesson.work');
  const onReplace = useEffectEvent((next: Files, why: ReplaceReason) => {
    onFiles(next);
    if (why !== 'chosen') announce(t(why));
  });
  const sync = useSavedWork({
    activityId,
    personId,
    files,
    starter,
    onReplace: (next, why) => onReplace(next, why),
  });
  return sync && <Drawn sync={sync} activityId={activityId} personId={personId} files={files} />;
}

interface DrawnProps extends Pick<SavedWorkProps, 'activityId' | 'personId' | 'files'> {
  sync: WorkspaceSync;
}

function Drawn({ sync, activityId, personId, files }: DrawnProps): ReactNode {
  const t = useTranslations('lesson.work');
  const state = useSyncState(sync);
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <Phase phase={state.phase} />
        {state.version > 0 && (
          <Button ref={opener} variant="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <History aria-hidden />
            {t('history')}
          </Button>
        )}
      </div>
      <p className="text-muted text-sm">{t('readByTeachers')}</p>
      {state.conflict && (
        <Conflict mine={files} theirs={state.conflict.files} onSettle={(choice) => sync.settle(choice)} />
      )}
      {isOpen && (
        <LatePart
          source={WORK_HISTORY}
          of={{
            ...{ activityId, personId, files, version: state.version },
            onRestore: (earlier) => {
              sync.restore(earlier);
              setOpen(false);
              opener.current?.focus();
              announce(t('restored'));
            },
          }}
          waiting={<div className="skeleton min-h-32" />}
          missing={(retry) => <Button onClick={retry}>{t('retry')}</Button>}
        />
      )}
    </>
  );
}

const ICONS = { opening: Cloud, saved: CloudCheck, unsaved: Cloud, waiting: CloudOff, refused: CloudOff };

/** Not read out at every save: whoever listens asks for it. */
function Phase({ phase }: { phase: SyncState['phase'] }): ReactNode {
  const t = useTranslations('lesson.work');
  const Icon = ICONS[phase];
  return (
    <p className="flex items-center gap-2 text-muted text-sm">
      <Icon aria-hidden className="size-4 shrink-0" />
      <span>{t(phase)}</span>
    </p>
  );
}

/** Both changed the same lines: only the learner knows which. Nothing is saved until they say so, and typing goes on. */
function Conflict(props: {
  mine: Files;
  theirs: Files;
  onSettle(choice: 'mine' | 'theirs'): void;
}): ReactNode {
  const t = useTranslations('lesson.work');
  return (
    <section role="alert" className="flex flex-col gap-3 rounded-lg bg-honey-soft p-4">
      <p className="measure font-semibold">{t('conflict')}</p>
      <p className="measure">{t('conflictMeans')}</p>
      <LineDifference from={props.mine} to={props.theirs} fromName={t('here')} toName={t('elsewhere')} />
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => props.onSettle('mine')}>{t('keepHere')}</Button>
        <Button onClick={() => props.onSettle('theirs')}>{t('takeElsewhere')}</Button>
      </div>
    </section>
  );
}
