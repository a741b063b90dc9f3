'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useScreenKeys } from '#web/components/shell/keyboard-help.tsx';
import { OfflineBanner } from '#web/components/shell/offline-banner.tsx';
import { BackLink } from '#web/components/ui/back-link.tsx';
import { Button, LinkButton } from '#web/components/ui/button.tsx';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { SceneTask, useFreshCoaching } from './coaching.tsx';
import { Composer } from './composer.tsx';
import { MessageLog } from './message-log.tsx';
import { Notes, useScene } from './notes.tsx';
import type { OpenedConversation } from './queries.ts';
import { ReadersLine } from './readers-line.tsx';
import { TalkProvider, useTalk, useTalkState } from './talk.tsx';
import { listCorrections } from './talk-numbers.ts';
import { useReaders } from './use-readers.ts';
import { type LookedUp, useMarkedWord } from './word-look-up.tsx';

type View = 'talk' | 'notes';

/** One conversation: talk and notes side by side, on a phone the goal above the talk and the notes one press away. */
export function ConversationScreen(props: {
  opened: OpenedConversation;
  personId: string;
  /** Teachers and admins may read what a model was told. */
  isStaff?: boolean;
}): ReactNode {
  const { opened, personId, isStaff = false } = props;
  return (
    <TalkProvider opened={opened} personId={personId} isStaff={isStaff}>
      <Screen opened={opened} />
    </TalkProvider>
  );
}

function Screen({ opened }: { opened: OpenedConversation }): ReactNode {
  const t = useTranslations('tutor');
  const { isOwn } = useTalk();
  const isDeleted = useTalkState((state) => state.thread.isDeleted);
  const [view, setView] = useState<View>('talk');
  const [lookedUp, setLookedUp] = useState<LookedUp>({ word: '' });
  useScreenKeys(useKeyHelp());
  useFreshCoaching();
  const readers = useReaders(opened);
  const lookUp = (word: string) => {
    setLookedUp({ word });
    setView('notes');
  };
  if (isDeleted) return <Deleted />;
  return (
    <div className="flex h-dvh flex-col">
      <Header view={view} onView={setView} />
      <OfflineBanner />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto flex min-h-0 w-full max-w-[72rem] flex-1 outline-none"
      >
        <div className={`min-w-0 flex-1 flex-col ${view === 'talk' ? 'flex' : 'hidden lg:flex'}`}>
          <GoalLine />
          <MarkedWords onLookUp={lookUp}>
            <MessageLog earlierCursor={opened.messages.nextCursor} />
          </MarkedWords>
          <ReadersLine readers={readers} className="lg:hidden" />
          {/* Whoever has just begun wants to say something. */}
          {isOwn && <Composer isFocused={opened.messages.items.length === 0} />}
        </div>
        <aside
          aria-label={t('notesTitle')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
          tabIndex={0}
          className={`relative w-full overflow-y-auto border-hairline px-4 py-5 -outline-offset-2 sm:px-6 lg:block lg:w-96 lg:shrink-0 lg:border-s ${view === 'notes' ? '' : 'hidden'}`}
        >
          <Notes readers={readers} lookedUp={lookedUp} onWord={lookUp} onAsk={() => setView('talk')} />
        </aside>
      </main>
    </div>
  );
}

function Header({ view, onView }: { view: View; onView(view: View): void }): ReactNode {
  const t = useTranslations('tutor');
  const { conversation, isOwn } = useTalk();
  const messages = useTalkState((state) => state.thread.messages);
  const scene = useScene();
  const about = scene?.title ?? conversation.activity?.title ?? conversation.course?.title;
  const title = about ?? t(`kinds.${conversation.kind}`);
  const { personId, displayName: name } = conversation.learner;
  return (
    <header className="border-hairline border-b bg-ground">
      <div className="mx-auto flex w-full max-w-[72rem] items-center gap-x-4 px-3 py-1.5 sm:px-6">
        <BackLink href={isOwn ? '/tutor' : `/people/${personId}/progress?view=sessions`}>
          <span className="max-sm:sr-only">{isOwn ? t('back') : t('backTo', { name })}</span>
        </BackLink>
        <h1 className="min-w-0 flex-1 truncate text-lg" lang={isOwn ? scene?.language : undefined}>
          {isOwn ? title : t('titleOf', { name, title })}
        </h1>
        <Button className="lg:hidden" onClick={() => onView(view === 'talk' ? 'notes' : 'talk')}>
          {view === 'talk' ? t('notes', { count: listCorrections(messages).length }) : t('talk')}
        </Button>
      </div>
    </header>
  );
}

/** The goal, always in sight; where the notes stand beside the talk it is there. */
function GoalLine(): ReactNode {
  const t = useTranslations('tutor.goal');
  const { conversation } = useTalk();
  const scene = useScene();
  return (
    <div className="border-hairline border-b bg-sunken px-4 py-2 text-sm lg:hidden">
      <p>
        <span className="font-semibold">{t('title')}: </span>
        <span lang={scene?.language}>{scene?.goal ?? t(conversation.kind)}</span>
      </p>
      <SceneTask />
    </div>
  );
}

/** Offers to look up what somebody has marked in what is drawn inside. */
function MarkedWords({
  onLookUp,
  children,
}: {
  onLookUp(word: string): void;
  children: ReactNode;
}): ReactNode {
  const t = useTranslations('tutor.words');
  const area = useRef<HTMLDivElement>(null);
  const marked = useMarkedWord(useCallback((node: Node) => area.current?.contains(node) ?? false, []));
  return (
    <>
      <div ref={area} className="flex min-h-0 flex-1 flex-col">
        {children}
      </div>
      {marked !== '' && (
        // A press must not take the mark away before it is heard.
        <div
          className="border-hairline border-t bg-ground px-4 py-2"
          onPointerDown={(event) => event.preventDefault()}
        >
          <Button onClick={() => onLookUp(marked)}>{t('lookUp', { word: marked })}</Button>
        </div>
      )}
    </>
  );
}

function Deleted(): ReactNode {
  const t = useTranslations('tutor');
  return (
    <main id="content" className="page">
      <EmptyState title={t('deletedTitle')} action={<LinkButton href="/tutor">{t('back')}</LinkButton>}>
        {t('deletedText')}
      </EmptyState>
    </main>
  );
}

function useKeyHelp() {
  const t = useTranslations('tutor.keys');
  const [keys] = useState(() => [
    { keys: ['Enter'], does: t('send') },
    { keys: ['Shift', 'Enter'], does: t('line') },
    { keys: ['Esc'], does: t('stop') },
  ]);
  return keys;
}
