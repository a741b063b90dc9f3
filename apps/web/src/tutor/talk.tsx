'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { ConversationState, ConversationStore } from './conversation-store.ts';
import { openConversation, type ReadCode } from './open-conversation.ts';
import type { OpenedConversation } from './queries.ts';
import { openSpeech, type Speech, type SpeechWindow } from './speech/speech.ts';

/** What every part of the screen shares. */
export interface Talk {
  conversation: OpenedConversation['conversation'];
  store: ConversationStore;
  speech: Speech;
  /** Whether the reader of the page is the learner; everybody else only reads. */
  isOwn: boolean;
  /** Whether the reader is a teacher or an admin. */
  isStaff: boolean;
  personId: string;
}

const TalkContext = createContext<Talk | null>(null);
const SILENT = openSpeech({});

/** Opens a conversation for the parts below, and hears its frames as long as they are drawn. */
export function TalkProvider(props: {
  opened: OpenedConversation;
  personId: string;
  isStaff?: boolean;
  /** For a conversation beside a program. */
  readCode?: ReadCode;
  children: ReactNode;
}): ReactNode {
  const { opened, personId, isStaff = false, readCode, children } = props;
  const { conversation, messages } = opened;
  const [store] = useState(() => openConversation(conversation.id, messages.items, readCode));
  const [speech, setSpeech] = useState(SILENT);
  const isOwn = conversation.learner.personId === personId;
  // What the device can do is known in the browser only; until then nothing is offered.
  useEffect(() => setSpeech(openSpeech(window as SpeechWindow)), []);
  useEffect(() => () => speech.hush(), [speech]);
  useEffect(() => (isOwn ? store.run() : undefined), [isOwn, store]);
  return (
    <TalkContext value={{ conversation, store, speech, isOwn, isStaff, personId }}>{children}</TalkContext>
  );
}

export function useTalk(): Talk {
  const talk = useContext(TalkContext);
  if (!talk) throw new Error('useTalk needs a TalkProvider above it');
  return talk;
}

/** A part of the conversation's state. */
export function useTalkState<Part>(select: (state: ConversationState) => Part): Part {
  return useStore(useTalk().store.store, select);
}
