import type { ReactNode } from 'react';
import { ReceivedHelpList } from './received-help.tsx';

/** Above the exercise, as wide as it; no room is taken while there is nothing. */
export function HelpInLesson(): ReactNode {
  return (
    <div className="mx-auto w-full max-w-3xl px-4 pt-6 empty:hidden sm:px-8">
      <ReceivedHelpList inLesson />
    </div>
  );
}
