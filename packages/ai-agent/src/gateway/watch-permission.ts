import type { PlannedCall } from '@kindling/core/ai';
import type { GatewayPorts } from './create-gateway.ts';

/**
 * Looks now and then whether a call that goes on still may: a consent that is taken back, or a policy that is narrowed, ends
 * it within `recheckMs`, on whatever process somebody said so. Of a short reply nothing is asked. Where nobody can say, the
 * call goes on until the next look.
 */
export function watchPermission(
  { ledger, limits, observer }: Pick<GatewayPorts, 'ledger' | 'limits' | 'observer'>,
  call: PlannedCall,
): { signal: AbortSignal; end(): void } {
  const withdrawn = new AbortController();
  let isOver = false;
  let timer: NodeJS.Timeout;
  const look = async () => {
    const isAllowed = await ledger.isStillAllowed(call).catch((error: unknown) => {
      observer.ledgerFailed(error);
      return true;
    });
    if (!isAllowed) withdrawn.abort();
    else if (!isOver) wait();
  };
  const wait = () => {
    timer = setTimeout(() => void look(), limits.recheckMs);
  };
  wait();
  return {
    signal: withdrawn.signal,
    end() {
      isOver = true;
      clearTimeout(timer);
    },
  };
}
