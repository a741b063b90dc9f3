'use client';

import Play from 'lucide-react/icons/play';
import { useTranslations } from 'next-intl';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Button } from '#web/components/ui/button.tsx';
import type { Words } from '#web/learning/player/activity-words.ts';
import { loadRenderer } from '#web/learning/player/load-renderer.ts';

/** The editor and what runs Python come when somebody wants to play: the card is read first. */
const ExampleEditor = lazy(() =>
  Promise.all([import('./example-editor.tsx'), loadRenderer('code')]).then(
    ([loaded]) => ({ default: loaded.ExampleEditor }),
    () => ({ default: EditorAway }),
  ),
);

function EditorAway(): ReactNode {
  const t = useTranslations('concepts');
  return (
    <p role="alert" className="text-plum">
      {t('tryAway')}
    </p>
  );
}

interface TryExampleProps {
  example: string;
  prints: string;
  words: Words;
  /** The example as it is read. */
  children: ReactNode;
}

/** An example to read, and in its place an editor that runs it, once it is asked for. */
export function TryExample({ children, ...example }: TryExampleProps): ReactNode {
  const t = useTranslations('concepts');
  const [isTrying, setTrying] = useState(false);
  if (isTrying) {
    return (
      <Suspense fallback={<div className="skeleton min-h-48" />}>
        <ExampleEditor {...example} />
      </Suspense>
    );
  }
  return (
    <>
      {children}
      <Button className="self-start" onClick={() => setTrying(true)}>
        <Play aria-hidden />
        {t('tryIt')}
      </Button>
    </>
  );
}
