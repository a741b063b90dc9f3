/** What can go wrong between us and a provider. */
export type FaultKind =
  | 'rate-limited'
  | 'overloaded'
  | 'server-error'
  | 'refused'
  | 'unreachable'
  | 'cut'
  | 'garbage'
  | 'empty'
  | 'stalled'
  | 'deadline';

export interface FaultFacts {
  provider: string;
  /** HTTP status, where there was an answer. */
  status?: number;
  /** What the provider asked us to wait. */
  retryAfterMs?: number;
}

/**
 * A call that failed. It says which kind of failure, and holds nothing of the request or the answer: both are full of
 * what learners wrote, and errors end up in logs.
 */
export class ModelFault extends Error {
  override readonly name = 'ModelFault';
  readonly kind: FaultKind;
  readonly facts: FaultFacts;

  constructor(kind: FaultKind, facts: FaultFacts) {
    super(`${facts.provider}: ${kind}${facts.status === undefined ? '' : ` (${facts.status})`}`);
    this.kind = kind;
    this.facts = facts;
  }
}

const LONGEST_WAIT_MS = 60_000;

function kindOfStatus(status: number): FaultKind {
  if (status === 429) return 'rate-limited';
  if (status === 529 || status === 503) return 'overloaded';
  return status >= 500 ? 'server-error' : 'refused';
}

function retryAfterOf(headers: unknown): number | undefined {
  if (typeof headers !== 'object' || headers === null || !('retry-after' in headers)) return undefined;
  const seconds = Number(headers['retry-after']);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * 1000, LONGEST_WAIT_MS) : undefined;
}

/** Reads what the client threw, by its shape: one of its errors has a status when the provider answered. */
export function toModelFault(thrown: unknown, provider: string): ModelFault {
  if (thrown instanceof ModelFault) return thrown;
  if (typeof thrown !== 'object' || thrown === null) return new ModelFault('garbage', { provider });
  if ('statusCode' in thrown && typeof thrown.statusCode === 'number') {
    const status = thrown.statusCode;
    const wait = 'responseHeaders' in thrown ? retryAfterOf(thrown.responseHeaders) : undefined;
    // Answered, and yet not as it should be: a body that cannot be read, or that ends too soon.
    const unread = hasCode(thrown, BROKEN) ? 'cut' : 'garbage';
    const kind = status < 400 ? unread : kindOfStatus(status);
    return new ModelFault(kind, { provider, status, ...(wait === undefined ? {} : { retryAfterMs: wait }) });
  }
  if (hasCode(thrown, NEVER_REACHED)) return new ModelFault('unreachable', { provider });
  // What the client calls worth another try, without a status, is a connection that broke.
  const isCut = 'isRetryable' in thrown && thrown.isRetryable === true;
  return new ModelFault(isCut || hasCode(thrown, BROKEN) ? 'cut' : 'garbage', { provider });
}

/** The request did not leave, so nobody bills it. */
const NEVER_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
const BROKEN = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_SOCKET']);
/** Causes of causes that are looked at: the client wraps what the network says twice. */
const DEEPEST_CAUSE = 5;

function hasCode(thrown: object, codes: ReadonlySet<string>): boolean {
  let error: unknown = thrown;
  for (let depth = 0; depth < DEEPEST_CAUSE && typeof error === 'object' && error !== null; depth += 1) {
    if ('code' in error && typeof error.code === 'string' && codes.has(error.code)) return true;
    error = 'cause' in error ? error.cause : undefined;
  }
  return false;
}
