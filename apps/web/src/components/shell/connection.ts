/** How long the server may take to say that it is there, and when a device without a network asks again. */
const ANSWER_WITHIN_MS = 3_000;
const ASK_AGAIN_MS = 5_000;

const listeners = new Set<() => void>();
let isAway = false;
let again: ReturnType<typeof setTimeout> | undefined;
let asking: AbortController | undefined;

/** Whether the server cannot be reached from here, as far as was seen last. */
export function isServerAway(): boolean {
  return isAway;
}

/**
 * Follows whether the server can be reached; for `useSyncExternalStore`. A browser that says it is offline is asked to try:
 * on a laptop without any network the server may well be the laptop itself.
 */
export function watchConnection(onChange: () => void): () => void {
  if (listeners.size === 0) begin();
  listeners.add(onChange);
  return () => {
    listeners.delete(onChange);
    if (listeners.size === 0) end();
  };
}

/** Somebody has asked the server in vain: it is looked for at once, whatever the browser says of its network. */
export function doubtConnection(): void {
  if (listeners.size > 0) void look(true);
}

const onEvent = () => void look(false);

function begin(): void {
  window.addEventListener('online', onEvent);
  window.addEventListener('offline', onEvent);
  void look(false);
}

function end(): void {
  window.removeEventListener('online', onEvent);
  window.removeEventListener('offline', onEvent);
  asking?.abort();
  clearTimeout(again);
  isAway = false;
}

async function look(isDoubted: boolean): Promise<void> {
  asking?.abort();
  clearTimeout(again);
  const own = new AbortController();
  asking = own;
  const isThere = (navigator.onLine && !isDoubted) || (await answers(own.signal));
  if (own.signal.aborted) return;
  // Of a server on the device itself no event tells that it has gone, and of no server that it is back.
  if (!navigator.onLine || !isThere) again = setTimeout(() => void look(true), ASK_AGAIN_MS);
  if (isAway === !isThere) return;
  isAway = !isThere;
  for (const tell of listeners) tell();
}

async function answers(signal: AbortSignal): Promise<boolean> {
  try {
    const within = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]);
    return (await fetch('/livez', { cache: 'no-store', signal: within })).ok;
  } catch {
    // Not reached, or given up: both mean that nobody answered.
    return false;
  }
}
