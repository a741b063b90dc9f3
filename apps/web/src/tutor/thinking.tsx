'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { announce } from '#web/components/ui/announcer.tsx';

/** Most replies have begun by then: nobody needs to hear that they are being thought about. */
const TELL_MS = 2_000;
const LONG_MS = 10_000;

/** That a reply is thought about, until its first word: seen at once, said once when it takes a moment. */
export function Thinking(): ReactNode {
  const t = useTranslations('tutor');
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const tell = setTimeout(() => announce(t('waiting')), TELL_MS);
    const explain = setTimeout(() => setLong(true), LONG_MS);
    return () => {
      clearTimeout(tell);
      clearTimeout(explain);
    };
  }, [t]);
  return t(isLong ? 'waitingLong' : 'waiting');
}
