'use client';

import { Markdown } from '@kindling/activities/markdown';
import type { ConversationMessage } from '@kindling/shared';
import Shield from 'lucide-react/icons/shield';
import { useTranslations } from 'next-intl';
import type { MouseEvent, ReactNode } from 'react';
import { Logo } from '#web/components/logo.tsx';
import { Badge } from '#web/components/ui/badge.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { guessLanguage } from './guess-language.ts';
import { ReadAloud } from './read-aloud.tsx';
import { ReplyPrompts } from './reply-prompts.tsx';
import { SourceList } from './source-list.tsx';
import { useTalk, useTalkState } from './talk.tsx';
import { Thinking } from './thinking.tsx';

/** A reply: who gave it, its words as they come, where they are from, and what can be done about it. */
export function TutorBubble({
  message,
  isLast,
}: {
  message: ConversationMessage;
  isLast: boolean;
}): ReactNode {
  const { conversation, isOwn, isStaff } = useTalk();
  const isOfModel = !['', 'builtin'].includes(message.reply?.origin ?? '');
  const isSafety = message.reply?.act === 'safe-reply';
  const language = guessLanguage(message.text, conversation.language);
  const isWriting = message.state === 'streaming';
  return (
    <li className="grid grid-cols-1 gap-2" aria-busy={isWriting || undefined}>
      <Label message={message} />
      {message.text !== '' && (
        <div
          className={`max-w-[92%] wrap-anywhere rounded-lg rounded-ss-sm border px-4 py-3 ${isSafety ? 'border-sky bg-sky-soft' : 'border-hairline bg-surface'}`}
        >
          <Markdown text={message.text} language={language} />
        </div>
      )}
      <State message={message} />
      {!isWriting && <SourceList sources={message.reply?.sources ?? []} />}
      <div className="flex flex-wrap items-center gap-1">
        {!isWriting && message.text !== '' && <ReadAloud text={message.text} language={language} />}
        {isStaff && !isOwn && !isWriting && isOfModel && <ReplyPrompts replyId={message.id} />}
        {isOwn && isLast && !isWriting && !isSafety && <Again message={message} />}
      </div>
    </li>
  );
}

/** Nobody takes the tutor for a person, and everybody sees which one spoke. */
function Label({ message }: { message: ConversationMessage }): ReactNode {
  const t = useTranslations('tutor');
  const { origin = '', rung = 0, act } = message.reply ?? {};
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-muted text-sm">
      <Logo lit={message.state === 'streaming' ? 0.3 : 1} className="size-5 text-ink" />
      <span className="font-semibold text-ink">{t('tutor')}</span>
      {act === 'safe-reply' ? (
        <span className="inline-flex items-center gap-1.5">
          <Shield aria-hidden className="size-4 shrink-0 text-sky" />
          {t('safety')}
        </span>
      ) : (
        origin !== '' && (
          <span>{origin === 'builtin' ? t('origin.builtin') : t('origin.model', { name: origin })}</span>
        )
      )}
      {rung > 0 && act !== 'safe-reply' && <Badge tone="honey">{t('rung', { rung })}</Badge>}
    </p>
  );
}

function State({ message }: { message: ConversationMessage }): ReactNode {
  const t = useTranslations('tutor');
  const position = useTalkState((state) => state.thread.queued[message.id]);
  const isLost = useTalkState((state) => state.isLost);
  const notice = message.reply?.notice ?? null;
  const origin = message.reply?.origin ?? 'builtin';
  const noticed =
    notice === 'budget-spent' && origin !== 'builtin'
      ? t('notices.budget-spent-model', { name: origin })
      : notice && t(`notices.${notice}`);
  const making =
    position === undefined ? message.text === '' ? <Thinking /> : null : t('queued', { position });
  const words = {
    streaming: isLost ? t('lost') : making,
    complete: message.reply?.heldBack ? t('heldBack') : noticed,
    stopped: t('stopped'),
    interrupted: notice === 'not-allowed' ? noticed : t('interrupted'),
    failed: t('failed'),
  }[message.state];
  return words === null ? null : <p className="text-muted text-sm">{words}</p>;
}

/** Going on with what was cut, or another try at the whole. */
function Again({ message }: { message: ConversationMessage }): ReactNode {
  const t = useTranslations('tutor');
  const { store } = useTalk();
  const isCut = message.state === 'stopped' || message.state === 'interrupted';
  /** While the reply comes there is no button: the focus stays in the talk, which scrolls, and does not fall to the page. */
  const ask = (work: (replyId: string) => Promise<void>) => (event: MouseEvent<HTMLElement>) => {
    event.currentTarget.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
    void work(message.id);
  };
  return (
    <>
      {isCut && <Button onClick={ask(store.resume)}>{t('goOn')}</Button>}
      <Button
        variant={message.state === 'failed' ? 'secondary' : 'quiet'}
        className="text-sm"
        onClick={ask(store.retry)}
      >
        {t(message.state === 'failed' ? 'tryAgain' : 'again')}
      </Button>
    </>
  );
}
