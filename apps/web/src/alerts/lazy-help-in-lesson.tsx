import { lazy, type ReactNode, Suspense } from 'react';

/** Comes after the first load, which it would weigh down; without a connection there is nothing to show anyway. */
const HelpInLesson = lazy(() =>
  import('./help-in-lesson.tsx').then(
    (loaded) => ({ default: loaded.HelpInLesson }),
    () => ({ default: (): ReactNode => null }),
  ),
);

/** What teachers send while somebody is at an exercise. */
export function LazyHelpInLesson(): ReactNode {
  return (
    <Suspense>
      <HelpInLesson />
    </Suspense>
  );
}
