'use client';

import type { TutorLanguage } from '@kindling/shared';
import { useQuery } from '@tanstack/react-query';
import Mic from 'lucide-react/icons/mic';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { announce } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { coachingQuery } from '../queries.ts';
import { useTalk } from '../talk.tsx';

/** Speaking instead of writing; what was understood can be changed before it is sent. */
export interface Microphone {
  canListen: boolean;
  /** What is listened for; null while nobody listens. */
  hearing: TutorLanguage | null;
  /** The browser would not listen. */
  wasRefused: boolean;
  toggle(): void;
  /** Takes what was said for the other of the two languages from now on. */
  switchLanguage(): void;
  /** Ends it, and whatever is still understood is lost: it was sent, or is not wanted. */
  drop(): void;
}

/**
 * The language that is spoken: of whoever plays a scene the one it is in, of whoever talks the one they practise,
 * whatever the tutor explains in; at an exercise people ask for help in their own.
 */
function useSpokenLanguage(): TutorLanguage {
  const { conversation, isOwn } = useTalk();
  const { id, kind, language } = conversation;
  const { data } = useQuery({ ...coachingQuery(browserApi, id), enabled: isOwn && kind === 'free' });
  if (kind === 'role-play') return 'en';
  return kind === 'free' ? (data?.summary.practised ?? 'en') : language;
}

/** @param written what stands in the field, kept in front of what is heard. */
export function useMicrophone(written: string, onText: (text: string) => void): Microphone {
  const t = useTranslations('tutor.speech');
  const { speech } = useTalk();
  const spoken = useSpokenLanguage();
  const [chosen, setChosen] = useState<TutorLanguage>();
  const [hearing, setHearing] = useState<TutorLanguage | null>(null);
  const [wasRefused, setRefused] = useState(false);
  /** Whoever listens now: what another one still hears is nobody's. */
  const listener = useRef<{ before: string; stop?: () => void }>(null);
  const drop = () => {
    const { stop } = listener.current ?? {};
    listener.current = null;
    setHearing(null);
    stop?.();
  };
  useEffect(
    () => () => {
      listener.current?.stop?.();
      listener.current = null;
    },
    [],
  );
  const listen = (language: TutorLanguage, before: string) => {
    const own: { before: string; stop?: () => void } = { before };
    // What is read aloud would be heard as well.
    speech.hush();
    listener.current = own;
    setHearing(language);
    setRefused(false);
    const start = before.trim() === '' ? '' : `${before.trim()} `;
    own.stop = speech.listen(
      language,
      (heard) => listener.current === own && onText(start + heard),
      (refused) => {
        if (listener.current !== own) return;
        listener.current = null;
        setHearing(null);
        setRefused(refused);
        if (refused) announce(t('refused'));
      },
    );
  };
  return {
    canListen: speech.canListen,
    hearing,
    wasRefused,
    drop,
    toggle: () => (hearing === null ? listen(chosen ?? spoken, written) : listener.current?.stop?.()),
    switchLanguage() {
      const other = hearing === 'es' ? 'en' : 'es';
      const before = listener.current?.before ?? '';
      drop();
      // Heard as the wrong language it was no sense.
      onText(before);
      setChosen(other);
      listen(other, before);
    },
  };
}

/** Nothing where the browser cannot listen. */
export function MicrophoneButton({ microphone }: { microphone: Microphone }): ReactNode {
  const t = useTranslations('tutor.speech');
  if (!microphone.canListen) return null;
  const isListening = microphone.hearing !== null;
  return (
    <Button
      size="icon"
      className="min-h-12 min-w-12"
      aria-pressed={isListening}
      aria-label={t(isListening ? 'listening' : 'listen')}
      onClick={microphone.toggle}
    >
      <Mic aria-hidden className={isListening ? 'text-ember-text' : ''} />
    </Button>
  );
}

/** Which language is listened for, with the way to the other one; or that nothing can be heard. */
export function MicrophoneLine({ microphone }: { microphone: Microphone }): ReactNode {
  const t = useTranslations('tutor.speech');
  const { hearing, wasRefused, switchLanguage } = microphone;
  if (hearing === null) return wasRefused ? <p className="text-plum text-sm">{t('refused')}</p> : null;
  return (
    <div className="flex flex-wrap items-center gap-x-2 text-sm">
      <p>{t('hearing', { language: hearing })}</p>
      <Button variant="quiet" className="text-sm" onClick={switchLanguage}>
        {t('hearOther', { language: hearing })}
      </Button>
    </div>
  );
}
