'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ConversationReaders } from './queries.ts';
import { useTalk, useTalkState } from './talk.tsx';

/** Who else can read what is about to be written: said before the first message, where the notes are out of sight. */
export function ReadersLine({
  readers,
  className = '',
}: {
  readers: ConversationReaders;
  className?: string;
}): ReactNode {
  const t = useTranslations('tutor.readers');
  const { isOwn } = useTalk();
  const isSilent = useTalkState(({ thread, outgoing }) => thread.messages.length + outgoing.length === 0);
  if (!isOwn || !isSilent) return null;
  const who = readers.map(({ role, names }) => t(role, { names: names.join(', ') }));
  return (
    <p className={`wrap-anywhere px-4 py-2 text-muted text-sm sm:px-6 ${className}`}>
      <span className="font-semibold">{t('title')}: </span>
      {who.length === 0 ? t('none') : who.join('. ')}
    </p>
  );
}
