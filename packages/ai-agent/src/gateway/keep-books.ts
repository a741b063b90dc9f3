import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CallOutcome, PlannedCall, Reservation } from '@kindling/core/ai';
import type { GatewayPorts } from './create-gateway.ts';

type BookPorts = Pick<GatewayPorts, 'ledger' | 'observer'>;

/** `failed` when the books cannot be kept: then no model is asked, as nobody would know what it cost. */
export async function reserve(
  { ledger, observer }: BookPorts,
  call: PlannedCall,
): Promise<Reservation | 'failed' | 'not-allowed' | undefined> {
  try {
    return await ledger.reserve(call);
  } catch (error) {
    observer.ledgerFailed(error);
    return 'failed';
  }
}

export async function settle(
  { ledger, observer }: BookPorts,
  call: PlannedCall,
  callId: string,
  outcome: CallOutcome,
): Promise<void> {
  const { request, prompt: _, ...told } = call;
  observer.called({ ...told, ...outcome });
  // What is not settled stays set aside in full: a budget is held rather too tightly than not at all.
  await ledger.settle(request, callId, outcome).catch((error) => observer.ledgerFailed(error));
}

/** Before each try to book: a database that starts again is back in seconds, one that was moved in minutes. */
const BOOKING_WAITS_MS = [0, 250, 1_000, 3_000, 10_000, ...Array<number>(60).fill(60_000)];

/** Keeps no process alive that ends. */
const sleep = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms).unref();
  });

/**
 * Counts what a call cost that was sent although what was set aside for it is not known to be saved. The learner is
 * answered by somebody else meanwhile. Tries for an hour; never rejects.
 */
export async function bookLate(
  { ledger, observer }: BookPorts,
  call: PlannedCall,
  callId: string,
  outcome: CallOutcome,
): Promise<void> {
  const { request: _, prompt: __, ...told } = call;
  observer.called({ ...told, ...outcome });
  for (const waitMs of BOOKING_WAITS_MS) {
    await sleep(waitMs);
    try {
      return await ledger.book(call, callId, outcome);
    } catch (error) {
      observer.ledgerFailed(error);
    }
  }
}

/** Whether what was set aside is saved. Until it is, nobody hears a word of the call; when it cannot be, it is ended. */
export function watchBooks({ observer }: BookPorts, { kept }: Reservation) {
  const lost = new AbortController();
  const areKept = kept.then(
    () => true,
    (error: unknown) => {
      observer.ledgerFailed(error);
      lost.abort();
      return false;
    },
  );
  return { areKept, lost: lost.signal };
}

/**
 * Lets what was set aside go to the disk first: making a request keeps this process busy for as long as that takes. Two
 * turns of the loop, as the one who saves takes one.
 */
export async function letLeave(): Promise<void> {
  await nextTurn();
  await nextTurn();
}
