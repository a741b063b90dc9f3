import { lazy, type ReactNode, Suspense } from 'react';
import type { ExplainedErrorProps } from './explained-error.tsx';

/** The catalogue of errors is for those who meet one. */
const load = () => import('./explained-error.tsx').then((loaded) => ({ default: loaded.ExplainedError }));
const ExplainedError = lazy(() =>
  // The traceback stands above it: without the explanation a learner still has what Python said.
  load().catch(() => ({ default: (): ReactNode => null })),
);

/** Fetches it while there is a connection: practice goes on without one. */
export function prefetchExplanations(): void {
  load().catch(() => undefined);
}

/** Draws nothing for a run without an error, and fetches nothing for it. */
export function LazyExplainedError(props: ExplainedErrorProps): ReactNode {
  const { status, stderr } = props;
  if ((status === 'ok' || status === 'error' || status === 'not-run') && stderr === '') return null;
  return (
    <Suspense>
      <ExplainedError {...props} />
    </Suspense>
  );
}
