import type { SignInLimiter } from '@kindling/core/accounts';
import type { Clock } from '@kindling/core/ports';
import { AppError } from '@kindling/shared';

export interface SignInLimits {
  perAccount: number;
  /** Higher: a whole school may stand behind one address. */
  perAddress: number;
  windowMs: number;
}

export const DEFAULT_SIGN_IN_LIMITS: SignInLimits = { perAccount: 10, perAddress: 30, windowMs: 15 * 60_000 };

/** Beyond it the oldest count is dropped: a flood of invented names may not fill the memory. */
const MAX_KEYS = 50_000;

interface Count {
  tries: number;
  endsAt: number;
}

/** Tries by key, each within a window that starts with its first try. */
class Counts {
  readonly #byKey = new Map<string, Count>();

  current(key: string, now: number): Count | undefined {
    const count = this.#byKey.get(key);
    return count !== undefined && count.endsAt > now ? count : undefined;
  }

  add(key: string, now: number, windowMs: number): void {
    const count = this.current(key, now);
    if (count !== undefined) {
      count.tries += 1;
      return;
    }
    this.#byKey.delete(key);
    this.#byKey.set(key, { tries: 1, endsAt: now + windowMs });
    if (this.#byKey.size <= MAX_KEYS) return;
    const [oldest] = this.#byKey.keys();
    if (oldest !== undefined) this.#byKey.delete(oldest);
  }

  takeBack(key: string): void {
    const count = this.#byKey.get(key);
    if (count !== undefined && count.tries > 0) count.tries -= 1;
  }

  clear(key: string): void {
    this.#byKey.delete(key);
  }
}

/** Counts guesses in this process: the twin of a shared counter for installs of one process. */
export function createSignInLimiter(clock: Clock, limits = DEFAULT_SIGN_IN_LIMITS): SignInLimiter {
  const accounts = new Counts();
  const addresses = new Counts();

  return {
    admit({ account, address }) {
      const now = clock().getTime();
      const ofAccount = accounts.current(account, now);
      const ofAddress = addresses.current(address, now);
      const blocking = [
        ofAccount !== undefined && ofAccount.tries >= limits.perAccount ? ofAccount.endsAt : 0,
        ofAddress !== undefined && ofAddress.tries >= limits.perAddress ? ofAddress.endsAt : 0,
      ];
      const openAt = Math.max(...blocking);
      if (openAt > 0) throw tooMany(openAt - now);
      accounts.add(account, now, limits.windowMs);
      addresses.add(address, now, limits.windowMs);
    },

    succeed({ account, address }) {
      accounts.clear(account);
      addresses.takeBack(address);
    },
  };
}

function tooMany(waitMs: number): AppError {
  const retryAfterSeconds = Math.ceil(waitMs / 1000);
  return new AppError('rate-limited', 'Too many tries to sign in.', {
    hint: `Try again in ${Math.ceil(retryAfterSeconds / 60)} min.`,
    details: { retryAfterSeconds },
  });
}
