'use client';

import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { whenIdle } from '#web/live/when-idle.ts';

/** Without a connection there is nothing new to show. */
const ReceivedHelpList = lazy<ComponentType>(() =>
  import('./received-help.tsx').then(
    (loaded) => ({ default: loaded.ReceivedHelpList }),
    () => ({ default: (): ReactNode => null }),
  ),
);

/**
 * What teachers sent. Where something waits it is drawn with the page; where nothing does, as on most days, neither
 * the list nor its live connection delays the page: they come once it is at rest.
 */
export function LateHelp({ isWaiting }: { isWaiting: boolean }): ReactNode {
  const [awake, setAwake] = useState(isWaiting);
  useEffect(() => {
    if (isWaiting) return;
    let left = false;
    void whenIdle().then(() => {
      if (!left) setAwake(true);
    });
    return () => {
      left = true;
    };
  }, [isWaiting]);
  // Around what is drawn with the page stands no boundary: it would be drawn later than the rest, and push it down.
  if (isWaiting) return <ReceivedHelpList />;
  return awake ? (
    <Suspense>
      <ReceivedHelpList />
    </Suspense>
  ) : null;
}
