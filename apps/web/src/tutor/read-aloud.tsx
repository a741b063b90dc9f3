'use client';

import Square from 'lucide-react/icons/square';
import Turtle from 'lucide-react/icons/turtle';
import Volume2 from 'lucide-react/icons/volume-2';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from '#web/components/ui/button.tsx';
import type { Pace } from './speech/speech.ts';
import { useTalk } from './talk.tsx';

/** Reads a reply aloud, at two speeds. Nothing where the device cannot. */
export function ReadAloud({ text, language }: { text: string; language: string }): ReactNode {
  const t = useTranslations('tutor.speech');
  const { speech } = useTalk();
  const [isReading, setReading] = useState(false);
  if (!speech.canSpeak) return null;
  if (isReading) {
    return (
      <Button variant="quiet" size="icon" aria-label={t('quiet')} title={t('quiet')} onClick={speech.hush}>
        <Square aria-hidden />
      </Button>
    );
  }
  const read = (pace: Pace) => {
    setReading(true);
    speech.speak(text, language, pace, () => setReading(false));
  };
  return (
    <>
      <Button
        variant="quiet"
        size="icon"
        aria-label={t('read')}
        title={t('read')}
        onClick={() => read('normal')}
      >
        <Volume2 aria-hidden />
      </Button>
      <Button
        variant="quiet"
        size="icon"
        aria-label={t('readSlowly')}
        title={t('readSlowly')}
        onClick={() => read('slow')}
      >
        <Turtle aria-hidden />
      </Button>
    </>
  );
}
