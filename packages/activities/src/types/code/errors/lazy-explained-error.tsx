import type { ReactNode } from 'react';
import { createLateSource, LatePart } from '../../../rendering/late-part.tsx';
import type { ExplainedErrorProps } from './explained-error.tsx';

/** The catalogue of errors is for those who meet one. */
const source = createLateSource(() =>
  import('./explained-error.tsx').then(({ ExplainedError }) => ExplainedError),
);

/** Practice goes on without a connection, and so do its explanations. */
export const prefetchExplanations = source.prefetch;

/**
 * Draws nothing for a run without an error, and fetches nothing for it. Where the explanation cannot be fetched a learner
 * still has what Python said: the traceback stands above it.
 */
export function LazyExplainedError(props: ExplainedErrorProps): ReactNode {
  const { status, stderr } = props;
  if ((status === 'ok' || status === 'error' || status === 'not-run') && stderr === '') return null;
  return <LatePart source={source} of={props} />;
}
