import { lazy, type ReactNode, Suspense } from 'react';
import type { StepperProps } from './stepper.tsx';

const load = () => import('./stepper.tsx').then((loaded) => ({ default: loaded.Stepper }));

const Stepper = lazy(() =>
  // Nothing is lost without it: the program and what it printed stand above.
  load().catch(() => ({ default: (): ReactNode => null })),
);

/** Fetches it while there is a connection: practice goes on without one. */
export function prefetchStepper(): void {
  load().catch(() => undefined);
}

/** The stepper, whose code comes when somebody steps. */
export function LazyStepper(props: StepperProps): ReactNode {
  return (
    <Suspense fallback={<div className="skeleton min-h-48" />}>
      <Stepper {...props} />
    </Suspense>
  );
}
