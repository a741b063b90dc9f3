import type { ReactNode } from 'react';
import type { RendererProps } from '../../../contract.ts';
import { createLateSource, LatePart } from '../../../rendering/late-part.tsx';
import { QUIET_BUTTON } from '../console-panel.tsx';
import type { StepperProps } from './stepper.tsx';

const source = createLateSource(() => import('./stepper.tsx').then(({ Stepper }) => Stepper));

/** Practice goes on without a connection, and so do its steps. */
export const prefetchStepper = source.prefetch;

/** The stepper, whose code comes when somebody steps. */
export function LazyStepper({ t, ...props }: StepperProps & { t: RendererProps['t'] }): ReactNode {
  return (
    <LatePart
      source={source}
      of={props}
      waiting={<div className="skeleton min-h-48" />}
      missing={(retry) => (
        <div className="flex flex-wrap items-center gap-3">
          <p role="status">{t('stepsFailed')}</p>
          <button type="button" className={QUIET_BUTTON} onClick={retry}>
            {t('retry')}
          </button>
        </div>
      )}
    />
  );
}
