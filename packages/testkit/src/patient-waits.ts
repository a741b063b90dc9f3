import { vi } from 'vitest';

/** What is only a matter of time gets this long, as `expect.poll` does: a second, the default, is too little on a busy machine. */
const PATIENCE_MS = 20_000;
const ALREADY = Symbol.for('kindling.patient');

const { waitFor } = vi;
if (!(ALREADY in waitFor)) {
  const patient: typeof waitFor = (condition, options = {}) =>
    waitFor(condition, typeof options === 'number' ? options : { timeout: PATIENCE_MS, ...options });
  vi.waitFor = Object.assign(patient, { [ALREADY]: true });
}
