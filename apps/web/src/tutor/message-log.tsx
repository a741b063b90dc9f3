'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { ApiError } from '#web/api/error.ts';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { SceneOpening } from './coaching.tsx';
import { LearnerBubble, OutgoingBubble } from './learner-bubble.tsx';
import { loadConversation } from './queries.ts';
import { SceneEnd } from './scene-end.tsx';
import { SpokenReplies } from './spoken-reply.tsx';
import { useTalk, useTalkState } from './talk.tsx';
import { TalkEnd } from './talk-end.tsx';
import { shownMessages } from './thread.ts';
import { TutorBubble } from './tutor-bubble.tsx';

/** Whoever has scrolled up further than this is reading, and is left in peace. */
const NEAR_END_PX = 120;

/** Everything that was said, the newest at the bottom and in sight unless somebody reads further up. */
export function MessageLog({ earlierCursor }: { earlierCursor: string | null }): ReactNode {
  const t = useTranslations('tutor');
  const { conversation } = useTalk();
  const thread = useTalkState((state) => state.thread);
  const outgoing = useTalkState((state) => state.outgoing);
  const shown = useMemo(() => shownMessages(thread), [thread]);
  const corrections = useMemo(
    () => new Map(shown.map(({ reply }) => [reply?.answersId, reply?.corrections ?? []])),
    [shown],
  );
  const log = useKeptAtEnd(`${shown.length + outgoing.length} ${shown.at(-1)?.text.length}`);
  return (
    // Relative: words for screen readers alone would else stand far below the window and make the page as long as the talk.
    <div
      ref={log}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      className="relative min-h-0 flex-1 overflow-y-auto px-4 py-5 -outline-offset-2 sm:px-6"
    >
      <Earlier cursor={earlierCursor} />
      {/* In a scene the partner has begun already. */}
      {conversation.kind !== 'role-play' && shown.length + outgoing.length === 0 && (
        <p className="py-8 text-center text-muted">{t('noneYet')}</p>
      )}
      {conversation.kind === 'role-play' && <SceneOpening />}
      {/* Told by whole sentences beside it: the log itself would be read piece by piece. */}
      <div role="log" aria-live="off" aria-label={t('log')}>
        <ol className="grid grid-cols-1 gap-5">
          {shown.map((message, index) =>
            message.role === 'learner' ? (
              <LearnerBubble
                key={message.id}
                message={message}
                corrections={corrections.get(message.id) ?? []}
              />
            ) : (
              <TutorBubble key={message.id} message={message} isLast={index === shown.length - 1} />
            ),
          )}
          {outgoing.map((message) => (
            <OutgoingBubble key={message.clientMessageId} message={message} />
          ))}
        </ol>
      </div>
      {conversation.kind === 'role-play' && <SceneEnd />}
      {conversation.kind === 'free' && <TalkEnd />}
      <Problems />
      <SpokenReplies />
    </div>
  );
}

/** Keeps the end in sight whenever `extent` changes, unless somebody has scrolled away from it. */
function useKeptAtEnd(extent: string) {
  const log = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  useEffect(() => {
    const element = log.current;
    if (!element) return;
    const look = () => {
      isAtEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END_PX;
    };
    element.addEventListener('scroll', look, { passive: true });
    const stay = () => {
      if (isAtEnd.current) element.scrollTop = element.scrollHeight;
    };
    // What comes behind the last words (that a reply was cut, how to go on), and a window that got smaller.
    const sizes = new ResizeObserver(stay);
    sizes.observe(element);
    for (const part of element.children) sizes.observe(part);
    return () => {
      element.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something was added.
  useEffect(() => {
    const element = log.current;
    if (element && isAtEnd.current) element.scrollTop = element.scrollHeight;
  }, [extent]);
  return log;
}

/** What stop, retry or a reply itself ran into. */
function Problems(): ReactNode {
  const problem = useTalkState((state) => state.problem);
  const problems = useTalkState((state) => state.thread.problems);
  const late = Object.entries(problems);
  if (problem === null && late.length === 0) return null;
  return (
    <div className="mt-5 grid gap-2">
      <FormError error={problem} />
      {late.map(([id, { code, message, hint, requestId }]) => (
        <FormError key={id} error={new ApiError(0, { code, message, hint, requestId })} />
      ))}
    </div>
  );
}

/** The messages before those that are drawn, a page at a time. */
function Earlier({ cursor: first }: { cursor: string | null }): ReactNode {
  const t = useTranslations('tutor');
  const { conversation, store } = useTalk();
  const [cursor, setCursor] = useState(first);
  const [state, setState] = useState<{ isLoading: boolean; error: unknown }>({
    isLoading: false,
    error: null,
  });
  if (cursor === null) return null;
  const load = async () => {
    setState({ isLoading: true, error: null });
    try {
      const { messages } = await loadConversation(browserApi, conversation.id, cursor);
      store.merge(messages.items);
      setCursor(messages.nextCursor);
      setState({ isLoading: false, error: null });
    } catch (error) {
      setState({ isLoading: false, error });
    }
  };
  return (
    <div className="mb-5 grid justify-items-center gap-2">
      <FormError error={state.error} />
      <Button busy={state.isLoading} onClick={() => void load()}>
        {t('earlier')}
      </Button>
    </div>
  );
}
