'use client';

import Square from 'lucide-react/icons/square';
import Turtle from 'lucide-react/icons/turtle';
import Volume2 from 'lucide-react/icons/volume-2';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from '#web/components/ui/button.tsx';
import type { Pace } from './speech/speech.ts';
import { useTalk } from './talk.tsx';

const WAYS = [
  { pace: 'normal', label: 'read', Icon: Volume2 },
  { pace: 'slow', label: 'readSlowly', Icon: Turtle },
] as const;

/** Reads a reply aloud, at two speeds. Nothing where the device cannot. */
export function ReadAloud({ text, language }: { text: string; language: string }): ReactNode {
  const t = useTranslations('tutor.speech');
  const { speech } = useTalk();
  const [reading, setReading] = useState<Pace>();
  if (!speech.canSpeak) return null;
  return WAYS.map(({ pace, label, Icon }) => {
    // The same button ends it: who pressed it stays where they are.
    const isReading = reading === pace;
    const name = t(isReading ? 'quiet' : label);
    const read = () => {
      setReading(pace);
      speech.speak(text, language, pace, () => setReading((now) => (now === pace ? undefined : now)));
    };
    return (
      <Button
        key={pace}
        variant="quiet"
        size="icon"
        aria-label={name}
        title={name}
        onClick={isReading ? speech.hush : read}
      >
        {isReading ? <Square aria-hidden /> : <Icon aria-hidden />}
      </Button>
    );
  });
}
