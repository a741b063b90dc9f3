'use client';

import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { browserApi } from '#web/api/client.ts';
import { exerciseTermsQuery } from '#web/assignments/queries.ts';
import { Button } from '#web/components/ui/button.tsx';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { ErrorState } from '#web/components/ui/error-state.tsx';
import { Waiting } from '#web/components/ui/paged.tsx';
import { SidePanel } from '#web/components/ui/side-panel.tsx';
import { SkeletonRows } from '#web/components/ui/skeleton.tsx';
import type { DeviceMemory } from '#web/learning/player/device-memory.ts';
import { Composer } from '../composer.tsx';
import { MessageLog } from '../message-log.tsx';
import type { OpenedConversation } from '../queries.ts';
import { ReadersLine } from '../readers-line.tsx';
import { TalkProvider, useTalk, useTalkState } from '../talk.tsx';
import { askedConversationQuery } from './asked-conversation.ts';

export interface TutorPanelProps {
  activityId: string;
  personId: string;
  memory: DeviceMemory;
  /** As it stands on the screen. */
  answer: unknown;
  onClose(): void;
}

/** The tutor beside an exercise: hints, never the answer, in a conversation that belongs to this try. */
export function TutorPanel(props: TutorPanelProps): ReactNode {
  const t = useTranslations('tutor.inLesson');
  const { activityId, personId, memory, answer, onClose } = props;
  const language = useLocale().startsWith('es') ? 'es' : 'en';
  const { data, error, refetch } = useQuery(askedConversationQuery(browserApi, activityId, language, memory));
  const readCode = useCode(answer);
  const isWithheld = useQuery(exerciseTermsQuery(browserApi, activityId, null)).data?.help === 'none';
  return (
    <SidePanel title={t('title')} onClose={onClose}>
      <p className="bg-honey-soft px-4 py-2 text-sm">{t(isWithheld ? 'withheld' : 'counts')}</p>
      {error && (
        <div className="p-4">
          <ErrorState error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {!data && !error && (
        <div className="p-4">
          <Waiting>
            <SkeletonRows rows={3} />
          </Waiting>
        </div>
      )}
      {data && (
        <TalkProvider opened={data} personId={personId} readCode={readCode}>
          <Talk opened={data} isWithheld={isWithheld} />
        </TalkProvider>
      )}
    </SidePanel>
  );
}

/** The program as it stands when a message is sent: the tutor runs what the learner sees. */
function useCode(answer: unknown): () => string | undefined {
  const latest = useRef(answer);
  useEffect(() => {
    latest.current = answer;
  }, [answer]);
  return () => {
    const written = latest.current;
    if (typeof written !== 'object' || written === null || !('source' in written)) return undefined;
    return typeof written.source === 'string' ? written.source : undefined;
  };
}

function Talk(props: { opened: OpenedConversation; isWithheld: boolean }): ReactNode {
  const { opened, isWithheld } = props;
  const t = useTranslations('tutor');
  const isDeleted = useTalkState((state) => state.thread.isDeleted);
  if (isDeleted) return <EmptyState title={t('deletedTitle')}>{t('deletedText')}</EmptyState>;
  return (
    <>
      <MessageLog earlierCursor={opened.messages.nextCursor} />
      <ReadersLine readers={opened.readers} />
      {!isWithheld && <Beginnings />}
      <Composer isFocused />
    </>
  );
}

const BEGINNINGS = ['hint', 'meaning', 'mistake'] as const;

/** Ways to begin, for whoever does not know what to ask. */
function Beginnings(): ReactNode {
  const t = useTranslations('tutor.inLesson.beginnings');
  const { store } = useTalk();
  const isBegun = useTalkState(({ thread, outgoing }) => thread.messages.length + outgoing.length > 0);
  if (isBegun) return null;
  return (
    <div className="flex flex-wrap gap-2 px-3 pb-3 sm:px-6">
      {BEGINNINGS.map((beginning) => (
        <Button key={beginning} className="text-sm" onClick={() => void store.send(t(beginning))}>
          {t(beginning)}
        </Button>
      ))}
    </div>
  );
}
