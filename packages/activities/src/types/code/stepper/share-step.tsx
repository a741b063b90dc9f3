import Link from 'lucide-react/icons/link';
import { type ReactNode, useContext, useId, useState } from 'react';
import { PracticeContext } from '../../../rendering/practice.ts';
import { QUIET_BUTTON } from '../console-panel.tsx';
import type { StepRequest } from './step-request.ts';
import type { StepperWords } from './stepper-words.ts';

interface ShareProps {
  request: StepRequest;
  /** From 1. */
  step: number;
  words: StepperWords;
}

type Sharing =
  | { phase: 'offered' | 'busy' | 'failed' }
  | { phase: 'shared'; address: string; copied: boolean };

/** A link that opens this program at this step, for those whom the page lets open it. Drawn where the page makes links. */
export function ShareStep({ request, step, words }: ShareProps): ReactNode {
  const share = useContext(PracticeContext)?.shareSteps;
  const [sharing, setSharing] = useState<Sharing>({ phase: 'offered' });
  const [sharedStep, setSharedStep] = useState(step);
  if (share === undefined) return null;
  // A link to another step than the one in sight would mislead.
  const shown: Sharing = sharing.phase === 'shared' && sharedStep !== step ? { phase: 'offered' } : sharing;
  const make = async () => {
    setSharing({ phase: 'busy' });
    setSharedStep(step);
    const address = await share({ ...request, step });
    setSharing(
      address === null ? { phase: 'failed' } : { phase: 'shared', address, copied: await copyText(address) },
    );
  };
  return (
    <div className="flex flex-col gap-2">
      <button
        type="button"
        className={`${QUIET_BUTTON} self-start`}
        aria-disabled={shown.phase === 'busy'}
        onClick={() => shown.phase !== 'busy' && void make()}
      >
        <Link aria-hidden className="size-4" />
        {words.share}
      </button>
      <p role="status" className="measure text-muted text-sm">
        {shown.phase === 'failed' && words.shareFailed}
        {shown.phase === 'shared' &&
          `${shown.copied ? words.shared : words.sharedNotCopied} ${words.sharedWith}`}
      </p>
      {shown.phase === 'shared' && <Address address={shown.address} label={words.address} />}
    </div>
  );
}

function Address({ address, label }: { address: string; label: string }): ReactNode {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold text-sm">
        {label}
      </label>
      <input
        id={id}
        type="text"
        readOnly
        dir="ltr"
        value={address}
        onFocus={(event) => event.target.select()}
        className="min-h-11 w-full rounded-md border border-edge bg-surface px-3 font-mono text-sm"
      />
    </div>
  );
}

/** False where the browser does not let a page write there: the address stands on the screen to be copied by hand. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
